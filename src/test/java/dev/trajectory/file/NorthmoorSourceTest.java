package dev.trajectory.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.trajectory.model.*;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Every figure of Northmoor's source plan is in the sample.
class NorthmoorSourceTest {

    private static final Path SOURCE = Path.of("../shared/data/northmoor/source-plan.json");

    private static JsonNode source;
    private static Plan plan;

    @BeforeAll
    static void readBoth() throws IOException {
        assumeTrue(
                Files.exists(SOURCE), "skipped: Northmoor's source plan is not beside this project (" + SOURCE + ")");
        source = JsonMapper.builder()
                .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                .build()
                .readTree(Files.readString(SOURCE));
        plan = Expect.opened(Files.readAllBytes(Path.of("samples/northmoor.trajectory")))
                .plan();
    }

    @Test
    void programme() {
        JsonNode from = source.get("programme");
        Programme to = plan.programme();
        same(to.code(), from, "id");
        same(to.name(), from, "name");
        same(to.vision(), from, "vision");
        same(to.seniorResponsibleOwner(), from, "seniorResponsibleOwner");
        same(to.programmeManager(), from, "programmeManager");
        same(to.population(), from, "population");
        // The source counts in thousands of pounds, the plan in pounds.
        assertThat(to.notes()).isEqualTo(source.get("schemaNote").asString().replace("in £k, real", "in real"));
    }

    @Test
    void settings() {
        JsonNode from = source.get("settings");
        Settings to = plan.settings();
        same(to.currency(), from, "currency");
        same(to.planStart(), from, "planStart");
        same(to.impactWeeksBefore(), from.get("changeImpactWindow"), "weeksBeforeFinish");
        same(to.impactWeeksAfter(), from.get("changeImpactWindow"), "weeksAfterFinish");
        assertThat(to.workingDays()).isEqualTo(WorkingDays.EVERY_DAY);
        Appraisal appraisal = to.appraisal();
        same(appraisal.priceBase(), from, "priceBaseFy");
        same(appraisal.discountBase(), from, "discountBaseFy");
        same(appraisal.firstYear(), from, "appraisalFirstFy");
        same(appraisal.years(), from, "appraisalYears");
        same(appraisal.vintage(), from, "discountVintage");
        same(appraisal.recurrentOptimismBias(), from, "recurrentOptimismBiasPct");
        same(appraisal.pdcDividend(), from, "pdcDividendPct");
        same(appraisal.assetLifeYears(), from, "defaultAssetLifeYears");
        same(appraisal.gdpDeflator(), from, "gdpDeflatorPct");
        for (DiscountSchedule schedule : DiscountSchedule.values()) {
            JsonNode bands = from.get("discountSchedules").get(schedule.name());
            pair(appraisal.schedules().get(schedule), bands).forEach((band, row) -> {
                same(band.fromYear(), row, "fromYear");
                same(band.toYear(), row, "toYear");
                same(band.rate(), row, "ratePct");
            });
        }
    }

    @Test
    void organisations() {
        pair(plan.organisations().all(), source.get("organisations")).forEach((to, from) -> {
            same(to.id(), from, "id");
            same(to.code(), from, "id");
            same(to.name(), from, "name");
            same(to.type(), from, "type");
            same(thousands(to.annualTurnover()), from, "annualTurnoverK");
            same(to.itSpend(), from, "itSpendPctOfTurnover");
            same(to.headcount(), from, "headcount");
            assertThat(to.capacity())
                    .isEqualTo(ByMonth.always(
                            from.get("changeCapacityPointsPerMonth").asInt()));
            pair(to.freezes(), from.get("freezeWindows")).forEach((freeze, row) -> {
                assertThat("--" + row.get("from").asString())
                        .isEqualTo(freeze.from().toString());
                assertThat("--" + row.get("to").asString())
                        .isEqualTo(freeze.to().toString());
                same(freeze.reason(), row, "reason");
            });
            same(to.yearEndRule(), from, "yearEndRule");
            same(to.executiveSponsor(), from, "executiveSponsor");
            same(to.financeLead(), from, "financeLead");
        });
    }

    @Test
    void workstreamsTranchesAndRoles() {
        pair(plan.workstreams().all(), source.get("workstreams")).forEach((to, from) -> {
            same(to.id(), from, "id");
            same(to.name(), from, "name");
        });
        pair(plan.tranches().all(), source.get("tranches")).forEach((to, from) -> {
            same(to.id(), from, "id");
            same(to.name(), from, "name");
            same(to.objective(), from, "objective");
            same(to.from(), from, "from");
            same(to.landingPoint(), from, "landingPoint");
        });
        pair(plan.roles().all(), source.get("scarceRoles")).forEach((to, from) -> {
            same(to.id(), from, "role");
            assertThat(to.pool())
                    .isEqualTo(
                            ByMonth.always(Fte.of(decimal(from.get("poolFte"))).hundredths()));
            same(to.shared(), from, "shared");
            same(to.notes(), from, "note");
        });
    }

    @Test
    void chunks() {
        pair(plan.chunks().all(), source.get("chunks")).forEach((to, from) -> {
            same(to.id(), from, "id");
            same(to.title(), from, "title");
            same(to.workstream(), from, "workstream");
            same(to.tranche(), from, "tranche");
            same(to.owner(), from, "ownerOrg");
            same(to.participants(), from, "participatingOrgs");
            same(to.type(), from, "type");
            assertThat(to.duration())
                    .isEqualTo(WorkSpan.weeks(from.get("durationWeeks").asInt()));
            same(to.goLive(), from, "goLive");
            same(to.trancheStart(), from, "startNoEarlierThan");
            same(to.deadline(), from, "finishNoLaterThan");
            same(to.optimismBias(), from, "optimismBiasPct");
            same(to.outcome(), from, "outcome");
            same(to.doneWhen(), from, "doneWhen");
            same(to.standsAlone(), from, "standsAlone");
            assertThat(to.notBefore()).isNull();
            assertThat(numbers(to.impact())).isEqualTo(numbers(from.get("changeImpactPoints")));
            assertThat(numbers(to.roles())).isEqualTo(numbers(from.get("roleDemandFte")));
            pair(to.dependencies(), from.get("dependencies")).forEach((dependency, row) -> {
                same(dependency.on(), row, "on");
                same(dependency.type(), row, "type");
                same(dependency.lag().days(1), row, "lagWeeks");
                assertThat(dependency.lag().isNone() || dependency.lag().unit() == Lag.Unit.WORKING_WEEKS)
                        .isTrue();
            });
            pair(to.costs(), from.get("costs")).forEach((cost, row) -> {
                same(cost.payer(), row, "org");
                same(cost.kind(), row, "kind");
                same(thousands(cost.amount()), row, row.has("amountK") ? "amountK" : "amountKPerYear");
                assertThat(cost).isEqualTo(new CostLine(cost.payer(), cost.kind(), cost.amount(), ""));
            });
        });
    }

    @Test
    void gatesAndAssetsSayWhatTheSourcesChunksSayOfThem() {
        pair(plan.gates().all(), source.get("gates")).forEach((to, from) -> {
            same(to.id(), from, "id");
            same(to.type(), from, "type");
            same(to.producedBy(), from, "producedByChunk");
            same(to.unlocks(), from, "unlocksChunks");
            same(to.approvers(), from, "approvers");
            same(to.approvalWeeks(), from, "expectedApprovalWeeks");
            same(to.status(), from, "status");
        });
        pair(plan.assets().all(), source.get("assets")).forEach((to, from) -> {
            same(to.id(), from, "id");
            same(to.name(), from, "name");
            same(to.organisation(), from, "org");
            same(to.type(), from, "assetType");
            same(to.endOfSupport(), from, "endOfSupport");
            same(to.count(), from, "count");
            assertThat(numbers(to.likelihood())).isEqualTo(numbers(from.get("likelihoodScores")));
            assertThat(numbers(to.impact())).isEqualTo(numbers(from.get("impactScores")));
            same(to.score(), from, "totalScore");
            same(to.isRedRated(), from, "redRated");
            same(to.remediatedBy(), from, "remediatedByChunk");
        });
        for (JsonNode chunk : source.get("chunks")) {
            ChunkId id = new ChunkId(chunk.get("id").asString());
            List<String> remediated = plan.assets().stream()
                    .filter(asset -> id.equals(asset.remediatedBy()))
                    .map(asset -> asset.id().value())
                    .toList();
            assertThat(remediated).isEqualTo(texts(chunk.get("remediatesAssets")));
            if (!chunk.get("gate").isNull()) {
                Gate gate = plan.gates().find(new GateId(chunk.get("gate").asString()));
                assertThat(gate.unlocks().contains(id) || id.equals(gate.producedBy()))
                        .isTrue();
            }
        }
    }

    @Test
    void benefits() {
        pair(plan.benefits().all(), source.get("benefits")).forEach((to, from) -> {
            same(to.id(), from, "id");
            same(to.title(), from, "title");
            same(to.benefitClass(), from, "benefitClass");
            same(to.beneficiary(), from, "beneficiaryOrg");
            same(thousands(to.fullYearValue()), from, "fullYearValueK");
            same(to.enablingChunks(), from, "enablingChunks");
            same(to.startLagWeeks(), from, "startLagWeeks");
            assertThat(to.rampUp()).isEqualTo(percents(from.get("rampUpPct")));
            same(to.durationYears(), from, "durationYears");
            same(to.owner(), from, "benefitOwner");
            same(to.measure(), from, "measure");
            same(to.unit(), from, "unit");
            same(to.baseline(), from, "baselineValue");
            same(to.target(), from, "targetValue");
            same(to.inEconomicCase(), from, "includeInEconomicCase");
            same(to.inFinancialCase(), from, "includeInFinancialCase");
            same(to.discountSchedule(), from, "discountSchedule");
            same(to.optimismAdjustment(), from, "optimismAdjustmentPct");
            same(to.evidence(), from, "evidence");
            same(to.isDisbenefit(), from, "isDisbenefit");
            same(to.counterparty(), from, "counterpartyOrg");
            // What is measured and not valued is reported all the same.
            boolean isMeasured = to.baseline() != null && to.target() != null;
            assertThat(to.measuring().quantified()).isEqualTo(isMeasured && to.benefitClass() == BenefitClass.UB);
            assertThat(to.yearlyValue()).isEqualTo(to.fullYearValue());
            assertThat(to.isQaly()).isEqualTo(to.discountSchedule() == DiscountSchedule.HEALTH);
        });
    }

    @Test
    void fundsAndGainShares() {
        pair(plan.funds().all(), source.get("funds")).forEach((to, from) -> {
            same(to.id(), from, "id");
            same(to.name(), from, "name");
            same(to.source(), from, "sourceType");
            same(to.kind(), from, "kind");
            same(to.holder(), from, "holder");
            same(to.carryForward(), from, "carryForwardAllowed");
            same(to.match(), from, "matchFundingPct");
            same(to.eligibleChunks(), from, "eligibleChunks");
            same(to.conditions(), from, "conditions");
            assertThat(to.lastSpend()).isEqualTo(lastSpend(to.conditions()));
            JsonNode window = from.get("bidWindow");
            assertThat(to.bidWindow() == null).isEqualTo(window.isNull());
            if (to.bidWindow() != null) {
                same(to.bidWindow().opens(), window, "opens");
                same(to.bidWindow().closes(), window, "closes");
                same(to.bidWindow().decisionExpected(), window, "decisionExpected");
            }
            pair(to.awards(), from.get("tranches")).forEach((award, row) -> {
                same(award.year(), row, "fy");
                same(award.organisation(), row, "org");
                same(thousands(award.amount()), row, "amountK");
                same(award.status(), row, "status");
                same(award.requiresGate(), row, "requiresGate");
            });
        });
        pair(plan.gainShares().all(), source.get("gainShareRules")).forEach((to, from) -> {
            same(to.id(), from, "id");
            same(to.benefit(), from, "benefitId");
            same(to.payer(), from, "payerOrg");
            same(to.payee(), from, "payeeOrg");
            same(to.share(), from, "pct");
            same(to.basis(), from, "basis");
            same(to.from(), from, "fromFy");
            same(to.status(), from, "status");
            same(to.note(), from, "note");
        });
    }

    @Test
    void risksAndDecisions() {
        pair(plan.risks().all(), source.get("risks")).forEach((to, from) -> {
            same(to.id(), from, "id");
            same(to.title(), from, "title");
            same(to.cause(), from, "cause");
            same(to.organisation(), from, "org");
            same(to.likelihood(), from, "likelihood");
            same(to.impact(), from, "impact");
            same(to.score(), from, "score");
            same(to.probability(), from, "probabilityPct");
            same(thousands(to.cost()), from, "impactK");
            same(thousands(to.cost()).multiply(to.probability().value()).movePointLeft(2), from, "expectedValueK");
            same(to.response(), from, "response");
            same(to.owner(), from, "owner");
            same(to.chunks(), from, "linkedChunks");
            same(to.reviewDate(), from, "reviewDate");
            same(to.status(), from, "status");
        });
        pair(plan.decisions().all(), source.get("decisions")).forEach((to, from) -> {
            same(to.id(), from, "id");
            same(to.title(), from, "title");
            same(to.options(), from, "options");
            same(to.decider(), from, "decider");
            same(to.neededBy(), from, "neededBy");
            same(to.status(), from, "status");
            same(to.decidedOn(), from, "decidedOn");
            same(to.outcome(), from, "outcome");
            same(to.chunks(), from, "relatedChunks");
        });
    }

    @Test
    void signOffsAndStakeholders() {
        pair(plan.signOffs(), source.get("signOffs")).forEach((to, from) -> {
            same(to.organisation(), from, "org");
            same(to.subject(), from, "subject");
            same(to.state(), from, "state");
            same(to.confidence(), from, "confidenceVote");
            same(to.condition(), from, "condition");
            same(to.signedBy(), from, "signedBy");
            same(to.signedOn(), from, "signedOn");
        });
        pair(plan.stakeholders(), source.get("stakeholders")).forEach((to, from) -> {
            same(to.organisation(), from, "org");
            same(to.office(), from, "role");
            same(to.influence(), from, "influence");
            same(to.current(), from, "currentCommitment");
            same(to.target(), from, "targetCommitment");
            same(to.nextAction(), from, "nextAction");
        });
    }

    @Test
    void options() {
        pair(plan.options().all(), source.get("options")).forEach((to, from) -> {
            same(to.id(), from, "id");
            same(to.name(), from, "name");
            same(to.kind(), from, "kind");
            same(to.dropTrancheStarts(), from, "dropTrancheStarts");
            same(to.oneOffPremium(), from, "oneOffPremiumPct");
            same(to.notes(), from, "note");
            Set<String> in = plan.under(to).chunks().stream()
                    .map(chunk -> chunk.id().value())
                    .collect(Collectors.toSet());
            assertThat(in).containsExactlyInAnyOrderElementsOf(texts(from.get("chunks")));
        });
    }

    /// Where a fund's conditions name a 31 March, that is the last day to spend it.
    private static LocalDate lastSpend(String conditions) {
        Matcher yearEnd = Pattern.compile("31 March (\\d{4})").matcher(conditions);
        return yearEnd.find() ? LocalDate.of(Integer.parseInt(yearEnd.group(1)), 3, 31) : null;
    }

    /// The rows of two lists that must be as long as each other, side by side.
    private static <T> Pairs<T> pair(Iterable<T> to, JsonNode from) {
        List<T> rows = new ArrayList<>();
        to.forEach(rows::add);
        assertThat(rows).hasSize(from.size());
        return new Pairs<>(rows, from);
    }

    private record Pairs<T>(List<T> to, JsonNode from) {
        void forEach(BiConsumer<T, JsonNode> check) {
            Iterator<JsonNode> rows = from.iterator();
            to.forEach(row -> check.accept(row, rows.next()));
        }
    }

    /// The value is what the source's field says; absent there is null, or empty, here.
    private static void same(Object value, JsonNode row, String field) {
        JsonNode node = row.get(field);
        boolean isAbsent = node == null || node.isNull();
        switch (value) {
            case null -> assertThat(isAbsent).as(field).isTrue();
            case String text -> assertThat(text).as(field).isEqualTo(isAbsent ? "" : node.asString());
            case List<?> list ->
                assertThat(list.stream().map(Object::toString).toList())
                        .as(field)
                        .isEqualTo(texts(node));
            case Boolean flag -> assertThat(flag).as(field).isEqualTo(node.asBoolean());
            case Percent percent -> assertThat(percent.value()).as(field).isEqualByComparingTo(decimal(node));
            case BigDecimal number -> assertThat(number).as(field).isEqualByComparingTo(decimal(node));
            case Number number ->
                assertThat(BigDecimal.valueOf(number.longValue())).as(field).isEqualByComparingTo(decimal(node));
            default -> assertThat(value.toString()).as(field).isEqualTo(node.asString());
        }
    }

    private static BigDecimal thousands(Money money) {
        return money == null ? null : money.pounds().movePointLeft(3);
    }

    private static BigDecimal decimal(JsonNode node) {
        return new BigDecimal(node.toString());
    }

    private static List<String> texts(JsonNode list) {
        List<String> texts = new ArrayList<>();
        list.forEach(item -> texts.add(item.asString()));
        return texts;
    }

    private static List<Percent> percents(JsonNode list) {
        List<Percent> percents = new ArrayList<>();
        list.forEach(item -> percents.add(new Percent(decimal(item))));
        return percents;
    }

    private static Map<String, BigDecimal> numbers(JsonNode object) {
        Map<String, BigDecimal> numbers = new TreeMap<>();
        object.properties().forEach(field -> numbers.put(field.getKey(), plain(decimal(field.getValue()))));
        return numbers;
    }

    private static Map<String, BigDecimal> numbers(Map<?, ?> map) {
        Map<String, BigDecimal> numbers = new TreeMap<>();
        map.forEach((key, value) -> numbers.put(
                key.toString(), plain(value instanceof Fte fte ? fte.people() : new BigDecimal(value.toString()))));
        return numbers;
    }

    private static BigDecimal plain(BigDecimal number) {
        return number.stripTrailingZeros();
    }
}
