package dev.trajectory.check;

import static dev.trajectory.check.Altered.with;
import static dev.trajectory.check.CheckedPlan.TRUST;
import static dev.trajectory.check.CheckedPlan.day;
import static dev.trajectory.check.CheckedPlan.id;
import static dev.trajectory.check.CheckedPlan.trust;
import static org.assertj.core.api.Assertions.assertThat;

import dev.trajectory.finance.Finances;
import dev.trajectory.model.Appraisal;
import dev.trajectory.model.Asset;
import dev.trajectory.model.AssetId;
import dev.trajectory.model.AssetType;
import dev.trajectory.model.Award;
import dev.trajectory.model.AwardStatus;
import dev.trajectory.model.Benefit;
import dev.trajectory.model.BenefitClass;
import dev.trajectory.model.BenefitForecast;
import dev.trajectory.model.BenefitId;
import dev.trajectory.model.BenefitStatus;
import dev.trajectory.model.BidWindow;
import dev.trajectory.model.BudgetEnvelope;
import dev.trajectory.model.Certainty;
import dev.trajectory.model.ChunkDraft;
import dev.trajectory.model.CostKind;
import dev.trajectory.model.CostLine;
import dev.trajectory.model.DiscountSchedule;
import dev.trajectory.model.FinanceSignOff;
import dev.trajectory.model.FinancialYear;
import dev.trajectory.model.Fund;
import dev.trajectory.model.FundId;
import dev.trajectory.model.FundKind;
import dev.trajectory.model.FundSource;
import dev.trajectory.model.GainShareBasis;
import dev.trajectory.model.GainShareId;
import dev.trajectory.model.GainShareRule;
import dev.trajectory.model.GainShareStatus;
import dev.trajectory.model.Gate;
import dev.trajectory.model.GateId;
import dev.trajectory.model.GateStatus;
import dev.trajectory.model.GateType;
import dev.trajectory.model.Money;
import dev.trajectory.model.Optimism;
import dev.trajectory.model.OptimismCategory;
import dev.trajectory.model.Option;
import dev.trajectory.model.OptionId;
import dev.trajectory.model.OptionKind;
import dev.trajectory.model.OrganisationId;
import dev.trajectory.model.Outturn;
import dev.trajectory.model.Percent;
import dev.trajectory.model.PlanDraft;
import dev.trajectory.model.Progress;
import dev.trajectory.model.Realisation;
import dev.trajectory.model.Register;
import dev.trajectory.model.Scope;
import dev.trajectory.model.Settings;
import dev.trajectory.model.SpendProfile;
import dev.trajectory.model.Support;
import dev.trajectory.model.WorkSpan;
import dev.trajectory.model.WorkstreamId;
import dev.trajectory.schedule.Sequencer;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Each rule about money, with a plan that breaks it and one that does not.
class MoneyRulesTest {

    private static final OrganisationId COUNCIL = new OrganisationId("COUNCIL");

    private static Money pounds(long pounds) {
        return Money.ofPounds(pounds);
    }

    static CostLine cost(CostKind kind, long pounds) {
        return new CostLine(TRUST, kind, pounds(pounds), "");
    }

    private static Consumer<ChunkDraft> costing(CostLine... lines) {
        return draft -> draft.costs(List.of(lines)).optimismBias(Percent.of(10));
    }

    static Benefit benefit(String id, BenefitClass benefitClass, long pounds) {
        return new Benefit(
                new BenefitId(id),
                "Benefit " + id,
                benefitClass,
                TRUST,
                pounds(pounds),
                List.of(id("A")),
                List.of(),
                0,
                List.of(Percent.of(50), Percent.of(100)),
                null,
                "",
                "",
                "",
                null,
                null,
                benefitClass != BenefitClass.TRANSFER,
                true,
                DiscountSchedule.STANDARD,
                Percent.ZERO,
                "",
                pounds < 0,
                null,
                "");
    }

    static Award award(int year, long pounds, AwardStatus status) {
        return new Award(new FinancialYear(year), TRUST, pounds(pounds), status, null);
    }

    static Fund fund(FundKind kind, Award... awards) {
        return new Fund(
                new FundId("F"),
                "Fund",
                FundSource.OTHER,
                kind,
                "",
                false,
                Percent.ZERO,
                null,
                null,
                List.of(awards),
                "");
    }

    private static Gate fullBusinessCase(@Nullable LocalDate decided) {
        return new Gate(
                new GateId("FBC"),
                "FBC",
                GateType.FBC,
                null,
                List.of(id("A")),
                List.of(),
                4,
                null,
                decided,
                GateStatus.PLANNED,
                "");
    }

    private static GainShareRule share(OrganisationId payer, OrganisationId payee, long percent) {
        return new GainShareRule(
                new GainShareId("G"),
                new BenefitId("B"),
                payer,
                payee,
                Percent.of(percent),
                GainShareBasis.SHARE_OF_CASH_BENEFIT,
                new FinancialYear(2027),
                null,
                null,
                GainShareStatus.AGREED,
                "");
    }

    private static Asset asset(int score, @Nullable LocalDate end, Support support, boolean isRemoved) {
        Map<String, Integer> scores = new LinkedHashMap<>();
        for (int left = score, i = 0; left > 0; left -= 5, i++) {
            scores.put("factor " + i, Math.min(5, left));
        }
        return new Asset(
                new AssetId("L"),
                "Old servers",
                TRUST,
                AssetType.values()[0],
                end,
                support,
                1,
                new LinkedHashMap<>(scores),
                new LinkedHashMap<>(),
                null,
                "",
                isRemoved ? id("A") : null,
                "");
    }

    /// A plan of one chunk, A, of ten weeks from 1 Apr 2027.
    private static CheckedPlan plan(Consumer<ChunkDraft> chunk, Consumer<PlanDraft> rest) {
        return new CheckedPlan()
                .chunk("A", draft -> chunk.accept(draft.duration(WorkSpan.weeks(10))))
                .with(rest);
    }

    private static CheckedPlan benefits(Benefit... benefits) {
        return plan(draft -> {}, draft -> draft.benefits(Register.of(List.of(benefits))));
    }

    private static CheckedPlan funds(Consumer<ChunkDraft> chunk, Fund... funds) {
        return plan(chunk, draft -> draft.funds(Register.of(List.of(funds))));
    }

    private static void tells(Rule rule, CheckedPlan broken, CheckedPlan sound) {
        assertThat(broken.findings(rule)).as("broken").isNotEmpty();
        assertThat(sound.findings(rule)).as("sound").isEmpty();
    }

    @Test
    void benefitsHangOnChunks() {
        Benefit sound = benefit("B", BenefitClass.CRB, 100);
        tells(Rule.BENEFIT_WITHOUT_CHUNK, benefits(sound.withEnablingChunks(List.of())), benefits(sound));
    }

    @Test
    void cashIsSignedOffByTheFullBusinessCase() {
        Benefit unsigned = benefit("B", BenefitClass.CRB, 100);
        Realisation signed = new Realisation(
                BenefitStatus.SIGNED_OFF,
                new FinanceSignOff("Director of Finance", day("2027-03-01")),
                null,
                List.of(),
                List.of());
        Consumer<PlanDraft> decided = draft -> draft.gates(Register.of(List.of(fullBusinessCase(day("2027-03-01")))));
        tells(
                Rule.CASH_WITHOUT_SIGN_OFF,
                benefits(unsigned).with(decided),
                benefits(with(unsigned, "realisation", signed)).with(decided));
        assertThat(benefits(unsigned).findings(Rule.CASH_WITHOUT_SIGN_OFF)).isEmpty();
        Gate rejected = with(fullBusinessCase(day("2027-03-01")), "status", GateStatus.REJECTED);
        assertThat(benefits(unsigned)
                        .with(draft -> draft.gates(Register.of(List.of(rejected))))
                        .findings(Rule.CASH_WITHOUT_SIGN_OFF))
                .isEmpty();
    }

    @Test
    void benefitsStartAfterWhatEnablesThem() {
        tells(Rule.BENEFIT_BEFORE_CHUNKS, benefits(forecast("2027-05-01")), benefits(forecast("2027-07-01")));
    }

    private static Benefit forecast(String start) {
        BenefitForecast forecast = new BenefitForecast(null, day(start), false);
        return with(
                benefit("B", BenefitClass.NCRB, 100),
                "realisation",
                new Realisation(BenefitStatus.PLANNED, null, forecast, List.of(), List.of()));
    }

    @Test
    void transfersStayOutOfTheEconomicCase() {
        Benefit transfer = benefit("B", BenefitClass.TRANSFER, 100);
        tells(Rule.TRANSFER_IN_ECONOMIC_CASE, benefits(with(transfer, "inEconomicCase", true)), benefits(transfer));
    }

    @Test
    void whatATransferBringsOneAnotherLoses() {
        Benefit transfer = benefit("B", BenefitClass.TRANSFER, 100);
        Benefit lost = with(transfer, "counterparty", COUNCIL);
        tells(Rule.TRANSFER_UNBALANCED, benefits(transfer), benefits(lost));
        tells(Rule.TRANSFER_UNBALANCED, benefits(with(transfer, "counterparty", TRUST)), benefits(lost));
    }

    @Test
    void qalysAreDiscountedAtTheHealthRate() {
        Benefit qalys = with(benefit("B", BenefitClass.SB, 100), "unit", "QALYs a year");
        tells(
                Rule.QALY_ON_STANDARD_RATE,
                benefits(qalys),
                benefits(with(qalys, "discountSchedule", DiscountSchedule.HEALTH)));
    }

    @Test
    void aDisbenefitIsWorthLessThanNothingAndABenefitMore() {
        Benefit gain = benefit("B", BenefitClass.NCRB, 100);
        Benefit loss = benefit("D", BenefitClass.NCRB, -100);
        tells(Rule.DISBENEFIT_ABOVE_NIL, benefits(with(gain, "isDisbenefit", true)), benefits(gain, loss));
        tells(Rule.DISBENEFIT_ABOVE_NIL, benefits(worth(loss, 100)), benefits(worth(loss, -50)));
        tells(Rule.BENEFIT_BELOW_NIL, benefits(with(loss, "isDisbenefit", false)), benefits(gain, loss));
        tells(Rule.BENEFIT_BELOW_NIL, benefits(worth(gain, -100)), benefits(worth(gain, 0)));
        tells(
                Rule.BENEFIT_BELOW_NIL,
                benefits(with(loss, "isDisbenefit", false)),
                benefits(with(
                        with(benefit("B", BenefitClass.TRANSFER, -100), "isDisbenefit", false),
                        "counterparty",
                        COUNCIL)));
    }

    /// A benefit that is forecast to be worth so much.
    private static Benefit worth(Benefit benefit, long pounds) {
        BenefitForecast forecast = new BenefitForecast(pounds(pounds), null, true);
        return benefit.withRealisation(new Realisation(BenefitStatus.PLANNED, null, forecast, List.of(), List.of()));
    }

    @Test
    void aMeasureIsClaimedOnce() {
        Benefit one = with(benefit("B1", BenefitClass.NCRB, 100), "measure", "Bed days");
        Benefit two = with(benefit("B2", BenefitClass.NCRB, 100), "measure", "bed days ");
        tells(Rule.MEASURE_CLAIMED_TWICE, benefits(one, two), benefits(one, with(two, "measure", "Letters")));
    }

    @Test
    void goLivesCostSomebodySomething() {
        Consumer<ChunkDraft> goLive = draft -> draft.goLive(true);
        Benefit good = benefit("B", BenefitClass.NCRB, 100);
        Benefit bad = benefit("D", BenefitClass.NCRB, -10);
        tells(
                Rule.NO_DISBENEFIT,
                plan(goLive, draft -> draft.benefits(Register.of(List.of(good)))),
                plan(goLive, draft -> draft.benefits(Register.of(List.of(good, bad)))));
        tells(
                Rule.NO_DISBENEFIT,
                plan(goLive, draft -> draft.benefits(Register.of(List.of(good, bad.withEnablingChunks(List.of()))))),
                plan(goLive, draft -> draft.benefits(Register.of(List.of(bad)))));
    }

    @Test
    void freedTimeTakesTimeToCome() {
        Benefit ramped = benefit("B", BenefitClass.NCRB, 300_000);
        tells(Rule.FULL_FROM_FIRST_DAY, benefits(with(ramped, "rampUp", List.of(Percent.of(100)))), benefits(ramped));
    }

    @Test
    void cashComesOutOfABudgetThatHoldsIt() {
        Consumer<PlanDraft> turnover = draft ->
                draft.organisations(Register.of(List.of(with(trust("TRUST"), "annualTurnover", pounds(10_000_000)))));
        tells(
                Rule.CASH_ABOVE_TENTH,
                benefits(benefit("B", BenefitClass.CRB, 1_100_000)).with(turnover),
                benefits(benefit("B", BenefitClass.CRB, 900_000)).with(turnover));
    }

    @Test
    void baselinesAreTakenBeforeWorkBegins() {
        Benefit unknown = benefit("B", BenefitClass.NCRB, 100);
        Consumer<ChunkDraft> begun = draft -> draft.progress(new Progress(day("2027-04-01"), null, 10, null));
        tells(
                Rule.BASELINE_MISSING,
                plan(begun, draft -> draft.benefits(Register.of(List.of(unknown))))
                        .statusDate("2027-05-01"),
                plan(draft -> {}, draft -> draft.benefits(Register.of(List.of(unknown)))));
    }

    @Test
    void costsOfChunksWithoutDatesAreToldWithWhatIsLeftOut() {
        CostLine[] lines = {cost(CostKind.CAPITAL_ONE_OFF, 300), cost(CostKind.REVENUE_RECURRENT, 20)};
        Consumer<ChunkDraft> circular = draft -> draft.dependencies(List.of(CheckedPlan.after("A")));
        CheckedPlan broken = plan(costing(lines).andThen(circular), draft -> {});
        tells(Rule.COST_UNDATED, broken, plan(costing(lines), draft -> {}));
        tells(Rule.COST_UNDATED, broken, plan(circular, draft -> {}));
        assertThat(broken.findings(Rule.COST_UNDATED)).singleElement().satisfies(finding -> {
            assertThat(finding.subjects()).containsExactly(id("A"));
            assertThat(finding.terms()).contains(new Term.Sum(pounds(300)), new Term.Sum(pounds(20)));
        });
    }

    @Test
    void benefitsWhoseChunksHaveNoDatesAreToldWithWhatIsLeftOut() {
        Benefit benefit = benefit("B", BenefitClass.NCRB, 640_000);
        Consumer<ChunkDraft> circular = draft -> draft.dependencies(List.of(CheckedPlan.after("A")));
        CheckedPlan broken = plan(circular, draft -> draft.benefits(Register.of(List.of(benefit))));
        tells(Rule.BENEFIT_UNDATED, broken, benefits(benefit));
        tells(Rule.BENEFIT_UNDATED, broken, benefits(benefit.withEnablingChunks(List.of())));
        assertThat(broken.findings(Rule.BENEFIT_UNDATED))
                .singleElement()
                .satisfies(finding -> assertThat(finding.subjects()).containsExactly(benefit.id(), id("A")));
    }

    @Test
    void gainSharesHaveTwoSidesAndNoMoreThanTheWhole() {
        Consumer<PlanDraft> council =
                draft -> draft.organisations(Register.of(List.of(trust("TRUST"), trust("COUNCIL"))));
        CheckedPlan sound = benefits(benefit("B", BenefitClass.CRB, 100))
                .with(council)
                .with(draft -> draft.gainShares(Register.of(List.of(share(TRUST, COUNCIL, 60)))));
        tells(
                Rule.GAIN_SHARE_UNBALANCED,
                benefits(benefit("B", BenefitClass.CRB, 100))
                        .with(draft -> draft.gainShares(Register.of(List.of(share(TRUST, TRUST, 60))))),
                sound);
    }

    /// Rules that pass on 60 % of £100 a year, and as many more.
    @Test
    void inNoYearIsMorePassedOnThanThereIs() {
        GainShareRule first = share(TRUST, COUNCIL, 60);
        GainShareRule second = with(first, "id", new GainShareId("G2"));
        GainShareRule whole = with(second, "share", Percent.of(100));
        GainShareRule early = with(first, "to", new FinancialYear(2028));
        GainShareRule late = with(second, "from", new FinancialYear(2029));
        tells(Rule.GAIN_SHARE_ABOVE_WHOLE, passing(share(TRUST, COUNCIL, 120)), passing(share(TRUST, COUNCIL, 100)));
        tells(Rule.GAIN_SHARE_ABOVE_WHOLE, passing(first, second), passing(first));
        tells(Rule.GAIN_SHARE_ABOVE_WHOLE, passing(first, late), passing(early, late));
        tells(
                Rule.GAIN_SHARE_ABOVE_WHOLE,
                passing(first, with(whole, "cap", pounds(41))),
                passing(early, with(with(whole, "cap", pounds(40)), "from", new FinancialYear(2029))));
        assertThat(passing(first, with(late, "cap", pounds(40))).findings(Rule.GAIN_SHARE_ABOVE_WHOLE))
                .isEmpty();
    }

    @Test
    void nothingLessThanNothingIsPassedOn() {
        GainShareRule sound = share(TRUST, COUNCIL, 60);
        for (GainShareRule broken : List.of(share(TRUST, COUNCIL, -10), with(sound, "cap", pounds(-5)))) {
            tells(Rule.GAIN_SHARE_BELOW_NIL, passing(broken), passing(sound));
            assertThat(Finances.of(
                                    passing(broken).plan(),
                                    Sequencer.sequence(passing(broken).plan()))
                            .gainShares()
                            .net(COUNCIL)
                            .isNil())
                    .isTrue();
        }
    }

    private static CheckedPlan passing(GainShareRule... rules) {
        return benefits(benefit("B", BenefitClass.CRB, 100))
                .with(draft -> draft.organisations(Register.of(List.of(trust("TRUST"), trust("COUNCIL"))))
                        .gainShares(Register.of(List.of(rules))));
    }

    @Test
    void whatIsSharedReleasesCash() {
        tells(
                Rule.GAIN_SHARE_MOVES_NOTHING,
                shared(benefit("B", BenefitClass.NCRB, 100), 2027, null),
                shared(benefit("B", BenefitClass.CRB, 100), 2027, null));
        tells(
                Rule.GAIN_SHARE_MOVES_NOTHING,
                shared(benefit("B", BenefitClass.CRB, 100), 2030, 2029),
                shared(benefit("B", BenefitClass.CRB, 100), 2030, 2030));
    }

    @Test
    void whatTheMethodCallsAnErrorIsOne() {
        assertThat(List.of(
                        benefits(benefit("B", BenefitClass.CRB, 100).withEnablingChunks(List.of()))
                                .findings(Rule.BENEFIT_WITHOUT_CHUNK),
                        benefits(forecast("2027-05-01")).findings(Rule.BENEFIT_BEFORE_CHUNKS),
                        benefits(with(benefit("B", BenefitClass.TRANSFER, 100), "inEconomicCase", true))
                                .findings(Rule.TRANSFER_IN_ECONOMIC_CASE),
                        benefits(with(benefit("B", BenefitClass.SB, 100), "unit", "QALYs"))
                                .findings(Rule.QALY_ON_STANDARD_RATE),
                        benefits(with(benefit("B", BenefitClass.SB, 100), "isDisbenefit", true))
                                .findings(Rule.DISBENEFIT_ABOVE_NIL),
                        shared(benefit("B", BenefitClass.CRB, 100), TRUST).findings(Rule.GAIN_SHARE_UNBALANCED),
                        plan(draft -> draft.costs(List.of(cost(CostKind.CAPITAL_ONE_OFF, 100))), draft -> {})
                                .findings(Rule.OPTIMISM_BIAS_MISSING)))
                .allSatisfy(findings -> assertThat(findings)
                        .singleElement()
                        .extracting(Finding::severity)
                        .isEqualTo(Finding.Severity.ERROR));
    }

    private static CheckedPlan shared(Benefit benefit, OrganisationId payee) {
        return benefits(benefit).with(draft -> draft.gainShares(Register.of(List.of(share(TRUST, payee, 60)))));
    }

    @Test
    void estimatesAreRaisedForOptimism() {
        tells(
                Rule.OPTIMISM_BIAS_MISSING,
                plan(draft -> draft.costs(List.of(cost(CostKind.CAPITAL_ONE_OFF, 100))), draft -> {}),
                plan(costing(cost(CostKind.CAPITAL_ONE_OFF, 100)), draft -> {}));
    }

    @Test
    void whatRecursIsRaisedByThePlansRateOrItsOwn() {
        CostLine yearly = cost(CostKind.REVENUE_RECURRENT, 100);
        CostLine own = with(yearly, "optimism", new Optimism(null, Percent.ZERO, Percent.ZERO));
        tells(Rule.OPTIMISM_BIAS_MISSING, recurring(yearly, Percent.ZERO), recurring(yearly, Percent.of(10)));
        tells(Rule.OPTIMISM_BIAS_MISSING, recurring(yearly, Percent.ZERO), recurring(own, Percent.ZERO));
    }

    private static CheckedPlan recurring(CostLine line, Percent rate) {
        CheckedPlan plan = plan(draft -> draft.costs(List.of(line)), draft -> {});
        Settings settings = plan.plan().settings();
        Appraisal appraisal = with(settings.appraisal(), "recurrentOptimismBias", rate);
        return plan.with(draft -> draft.settings(with(settings, "appraisal", appraisal)));
    }

    @Test
    void optimismBiasStaysAboveItsLowerBoundBeforeTheFullBusinessCase() {
        tells(Rule.OPTIMISM_BIAS_LOW, plan(mitigated(96), draft -> {}), plan(mitigated(50), draft -> {}));
    }

    /// Equipment starts at 200 % and should end at 10 %.
    private static Consumer<ChunkDraft> mitigated(long percent) {
        Optimism optimism = new Optimism(OptimismCategory.EQUIPMENT_DEVELOPMENT, null, Percent.of(percent));
        return costing(with(cost(CostKind.CAPITAL_ONE_OFF, 100), "optimism", optimism));
    }

    @Test
    void aPlanIsWorthItWithoutFreedTime() {
        CheckedPlan freed = plan(
                costing(cost(CostKind.CAPITAL_ONE_OFF, 1_000)),
                draft -> draft.benefits(Register.of(List.of(benefit("B", BenefitClass.NCRB, 1_000)))));
        CheckedPlan cash = plan(
                costing(cost(CostKind.CAPITAL_ONE_OFF, 1_000)),
                draft -> draft.benefits(Register.of(List.of(benefit("B", BenefitClass.CRB, 1_000)))));
        tells(Rule.WORTH_BY_FREED_TIME, freed, cash);
    }

    @Test
    void optionsThatRankDifferentlyAreTold() {
        tells(Rule.RANKS_DIFFER, twoOptions(30_000), twoOptions(300_000));
    }

    /// BEST is first by both; of the others, TWO is worth more and ONE gives more for each pound.
    @Test
    void optionsBehindTheFirstThatRankDifferentlyAreTold() {
        assertThat(threeOptions(30_000).findings(Rule.RANKS_DIFFER))
                .singleElement()
                .satisfies(finding ->
                        assertThat(finding.subjects()).containsExactly(new OptionId("TWO"), new OptionId("ONE")));
        assertThat(threeOptions(300_000).findings(Rule.RANKS_DIFFER)).isEmpty();
    }

    private static CheckedPlan threeOptions(long more) {
        return twoOptions(more)
                .chunk("C", costing(cost(CostKind.CAPITAL_ONE_OFF, 100)))
                .with(draft -> draft.put(
                                benefit("BEST", BenefitClass.CRB, 900_000).withEnablingChunks(List.of(id("C"))))
                        .options(Register.of(List.of(only("ONE", "A"), only("TWO", "B"), only("BEST", "C")))));
    }

    /// Of two that are worth most together, one gives most for each pound.
    @Test
    void optionsThatAreFirstTogetherDoNotRankDifferently() {
        CheckedPlan tied = twoOptions(300_000)
                .with(draft ->
                        draft.options(Register.of(List.of(only("TWO", "B"), only("SAME", "B"), only("ONE", "A")))));
        assertThat(tied.findings(Rule.RANKS_DIFFER)).isEmpty();
    }

    /// A costs 100 and brings 600 a year; B costs 10,000 and brings so much more.
    private static CheckedPlan twoOptions(long more) {
        return new CheckedPlan()
                .chunk("A", costing(cost(CostKind.CAPITAL_ONE_OFF, 100)))
                .chunk("B", costing(cost(CostKind.CAPITAL_ONE_OFF, 10_000)))
                .with(draft -> draft.benefits(Register.of(List.of(
                                benefit("SMALL", BenefitClass.CRB, 600),
                                benefit("LARGE", BenefitClass.CRB, more).withEnablingChunks(List.of(id("B"))))))
                        .options(Register.of(List.of(only("ONE", "A"), only("TWO", "B")))));
    }

    private static Option only(String id, String chunk) {
        return Option.of(new OptionId(id), id, OptionKind.LESS_AMBITIOUS)
                .draft()
                .scope(new Scope.Only(Set.of(id(chunk))))
                .option();
    }

    @Test
    void assetsDoNotOutliveTheAppraisal() {
        CostLine line = cost(CostKind.CAPITAL_ONE_OFF, 100);
        tells(
                Rule.APPRAISAL_SHORTER_THAN_ASSET,
                plan(costing(with(line, "assetLifeYears", 15)), draft -> {}),
                plan(costing(with(line, "assetLifeYears", 7)), draft -> {}));
    }

    @Test
    void parentsAndChunksBelowThemDoNotBothCarryACost() {
        CostLine line = cost(CostKind.CAPITAL_ONE_OFF, 100);
        tells(Rule.PARENT_COSTS_BESIDE_OWN, parentAndChild(line), parentAndChild(cost(CostKind.REVENUE_ONE_OFF, 5)));
        assertThat(parentAndChild(line)
                        .chunk("B", draft -> draft.parent(id("A")))
                        .found(Rule.PARENT_COSTS_BESIDE_OWN))
                .containsExactly("P");
    }

    private static CheckedPlan parentAndChild(CostLine child) {
        return new CheckedPlan()
                .chunk("P", costing(cost(CostKind.CAPITAL_ONE_OFF, 100)))
                .chunk("A", costing(child).andThen(draft -> draft.parent(id("P"))));
    }

    @Test
    void chunksFinishWithinTheYearsOfTheirFund() {
        Fund listed =
                fund(FundKind.CAPITAL, award(2027, 500, AwardStatus.SECURED)).withEligibleChunks(List.of(id("A")));
        CostLine line = cost(CostKind.CAPITAL_ONE_OFF, 100);
        tells(
                Rule.FINISHES_AFTER_FUND,
                funds(costing(line).andThen(draft -> draft.notBefore(day("2028-03-01"))), listed),
                funds(costing(line), listed));
    }

    @Test
    void chunksOfAWorkstreamFinishByTheLastDayOfItsFund() {
        WorkstreamId workstream = new WorkstreamId("W");
        Fund fund = with(
                fund(FundKind.CAPITAL, award(2027, 500, AwardStatus.SECURED)),
                "eligibleWorkstreams",
                List.of(workstream));
        Consumer<ChunkDraft> chunk =
                costing(cost(CostKind.CAPITAL_ONE_OFF, 100)).andThen(draft -> draft.workstream(workstream));
        tells(
                Rule.FINISHES_AFTER_FUND,
                funds(chunk, with(fund, "lastSpend", day("2027-05-01"))),
                funds(chunk, with(fund, "lastSpend", day("2027-12-31"))));
        Award withdrawn = award(2030, 500, AwardStatus.WITHDRAWN);
        tells(
                Rule.FINISHES_AFTER_FUND,
                funds(
                        chunk.andThen(draft -> draft.notBefore(day("2028-03-01"))),
                        fund.withAwards(List.of(fund.awards().getFirst(), withdrawn))),
                funds(chunk, fund.withAwards(List.of(withdrawn))));
    }

    @Test
    void capitalPaysForAWorkstreamThatCostsSome() {
        WorkstreamId workstream = new WorkstreamId("W");
        Fund fund = with(
                fund(FundKind.CAPITAL, award(2027, 500, AwardStatus.SECURED)),
                "eligibleWorkstreams",
                List.of(workstream));
        CostLine revenue = cost(CostKind.REVENUE_ONE_OFF, 100);
        Consumer<ChunkDraft> in = draft -> draft.workstream(workstream);
        tells(
                Rule.CAPITAL_FUND_FOR_REVENUE,
                funds(costing(revenue).andThen(in), fund),
                funds(costing(revenue, cost(CostKind.CAPITAL_ONE_OFF, 100)).andThen(in), fund));
    }

    @Test
    void awardsWaitForGatesThatOpenInTheirYear() {
        tells(
                Rule.AWARD_BEFORE_GATE,
                gated("2028-05-01", AwardStatus.CONDITIONAL),
                gated("2027-05-01", AwardStatus.CONDITIONAL));
        tells(
                Rule.AWARD_BEFORE_GATE,
                gated("2028-05-01", AwardStatus.CONDITIONAL),
                gated("2028-05-01", AwardStatus.WITHDRAWN));
    }

    @Test
    void awardsThatMayBeCarriedWaitForGatesUntilTheLastDayOfTheirFund() {
        Award award = with(award(2027, 500, AwardStatus.CONDITIONAL), "requiresGate", new GateId("FBC"));
        Fund carried = with(fund(FundKind.CAPITAL, award), "carryForward", true);
        Fund ending = with(carried, "lastSpend", day("2028-04-30"));
        tells(Rule.AWARD_BEFORE_GATE, gated("2028-05-01", ending), gated("2028-05-01", carried));
        tells(Rule.AWARD_BEFORE_GATE, gated("2028-05-01", ending), gated("2028-04-30", ending));
    }

    private static CheckedPlan gated(String decided, AwardStatus status) {
        Award award = with(award(2027, 500, status), "requiresGate", new GateId("FBC"));
        return gated(decided, fund(FundKind.CAPITAL, award));
    }

    private static CheckedPlan gated(String decided, Fund fund) {
        return funds(draft -> {}, fund)
                .with(draft -> draft.gates(Register.of(List.of(fullBusinessCase(day(decided))))));
    }

    @Test
    void bidsAreDecidedBeforeTheirMoneyIsSpent() {
        tells(Rule.DECISION_TOO_LATE, bid("2027-06-01"), bid("2027-03-01"));
    }

    private static CheckedPlan bid(String decided) {
        Fund fund = fund(FundKind.CAPITAL, award(2027, 500, AwardStatus.BID_SUBMITTED));
        BidWindow window = new BidWindow(day("2027-01-01"), day("2027-02-01"), day(decided));
        return funds(costing(cost(CostKind.CAPITAL_ONE_OFF, 100)), with(fund, "bidWindow", window));
    }

    @Test
    void moneyThatLapsesIsTold() {
        CostLine line = cost(CostKind.CAPITAL_ONE_OFF, 100_000);
        tells(
                Rule.MONEY_LAPSES,
                funds(costing(line), fund(FundKind.CAPITAL, award(2027, 151_000, AwardStatus.SECURED))),
                funds(costing(line), fund(FundKind.CAPITAL, award(2027, 149_000, AwardStatus.SECURED))));
    }

    @Test
    void runningCostsHaveASourceAfterTheLastAward() {
        CostLine running = cost(CostKind.REVENUE_RECURRENT, 100_000);
        CostLine once = cost(CostKind.REVENUE_ONE_OFF, 100_000);
        Fund fund = fund(FundKind.REVENUE, award(2027, 200_000, AwardStatus.SECURED));
        tells(Rule.START_LINE_ONLY, funds(costing(running), fund), funds(costing(once), fund));
    }

    /// The years appraised end in 2036/37.
    @Test
    void neitherALittleInTheLastYearNorCapitalAlonePaysForRunningCosts() {
        CostLine running = cost(CostKind.REVENUE_RECURRENT, 100_000);
        Award early = award(2027, 900_000, AwardStatus.SECURED);
        Fund lasting = with(fund(FundKind.REVENUE, early), "carryForward", true);
        tells(
                Rule.START_LINE_ONLY,
                funds(costing(running), fund(FundKind.REVENUE, early, award(2036, 1, AwardStatus.SECURED))),
                funds(costing(running), lasting.withAwards(List.of(early, award(2036, 100_000, AwardStatus.SECURED)))));
        tells(Rule.START_LINE_ONLY, funds(costing(running), fund(FundKind.CAPITAL, early)), funds(costing(running)));
    }

    @Test
    void capitalPaysForCapital() {
        Fund listed =
                fund(FundKind.CAPITAL, award(2027, 500, AwardStatus.SECURED)).withEligibleChunks(List.of(id("A")));
        tells(
                Rule.CAPITAL_FUND_FOR_REVENUE,
                funds(costing(cost(CostKind.REVENUE_ONE_OFF, 100)), listed),
                funds(costing(cost(CostKind.CAPITAL_ONE_OFF, 100)), listed));
    }

    @Test
    void aMatchIsAShare() {
        Fund fund = fund(FundKind.CAPITAL, award(2027, 500, AwardStatus.SECURED));
        CheckedPlan whole = funds(draft -> {}, with(fund, "match", Percent.of(100)));
        tells(Rule.MATCH_ABOVE_WHOLE, funds(draft -> {}, with(fund, "match", Percent.of(120))), whole);
        tells(Rule.MATCH_ABOVE_WHOLE, funds(draft -> {}, with(fund, "match", Percent.of(-1))), whole);
    }

    /// Ten years are appraised from 2027/28.
    @Test
    void moneyLiesInTheYearsAppraised() {
        tells(Rule.YEAR_OUTSIDE_APPRAISAL, awarded(2010), awarded(2027));
        tells(Rule.YEAR_OUTSIDE_APPRAISAL, awarded(2037), awarded(2036));
        tells(Rule.YEAR_OUTSIDE_APPRAISAL, enveloped(2099, 100), enveloped(2027, 100));
        tells(Rule.YEAR_OUTSIDE_APPRAISAL, paid("2026-12-31"), paid("2027-04-01"));
        tells(Rule.YEAR_OUTSIDE_APPRAISAL, shared(2037, null), shared(2020, null));
        tells(Rule.YEAR_OUTSIDE_APPRAISAL, shared(2020, 2026), shared(2020, 2027));
        assertThat(funds(draft -> {}, fund(FundKind.CAPITAL, award(2010, 500, AwardStatus.WITHDRAWN)))
                        .findings(Rule.YEAR_OUTSIDE_APPRAISAL))
                .isEmpty();
    }

    private static CheckedPlan awarded(int year) {
        return funds(draft -> {}, fund(FundKind.CAPITAL, award(year, 500, AwardStatus.SECURED)));
    }

    private static CheckedPlan paid(String date) {
        SequencedMap<LocalDate, Money> payments = new LinkedHashMap<>(Map.of(day(date), pounds(100)));
        CostLine line = cost(CostKind.CAPITAL_ONE_OFF, 100);
        return plan(costing(with(line, "profile", new SpendProfile.Dated(payments))), draft -> {});
    }

    private static CheckedPlan shared(int from, @Nullable Integer to) {
        return shared(benefit("B", BenefitClass.CRB, 100), from, to);
    }

    private static CheckedPlan shared(Benefit benefit, int from, @Nullable Integer to) {
        GainShareRule rule = with(share(TRUST, COUNCIL, 60), "from", new FinancialYear(from));
        GainShareRule ended = to == null ? rule : with(rule, "to", new FinancialYear(to));
        return benefits(benefit)
                .with(draft -> draft.organisations(Register.of(List.of(trust("TRUST"), trust("COUNCIL"))))
                        .gainShares(Register.of(List.of(ended))));
    }

    @Test
    void whatAFundAsksToBeMatchedIsMatched() {
        CostLine line = cost(CostKind.CAPITAL_ONE_OFF, 100);
        Fund matched = with(fund(FundKind.CAPITAL, award(2027, 500, AwardStatus.SECURED)), "match", Percent.of(25));
        Fund local = with(fund(FundKind.CAPITAL, award(2027, 500, AwardStatus.SECURED)), "id", new FundId("LOCAL"));
        tells(Rule.MATCH_NOT_IDENTIFIED, funds(costing(line), matched), funds(costing(line), matched, local));
    }

    @Test
    void noYearHangsOnIndicativeMoney() {
        CostLine line = cost(CostKind.CAPITAL_ONE_OFF, 100);
        tells(
                Rule.MOSTLY_INDICATIVE,
                funds(costing(line), fund(FundKind.CAPITAL, award(2027, 500, AwardStatus.INDICATIVE))),
                funds(costing(line), fund(FundKind.CAPITAL, award(2027, 500, AwardStatus.CONDITIONAL))));
        // Of what a year costs, not of what of it is paid for.
        tells(
                Rule.MOSTLY_INDICATIVE,
                funds(costing(line), fund(FundKind.CAPITAL, award(2027, 51, AwardStatus.INDICATIVE))),
                funds(costing(line), fund(FundKind.CAPITAL, award(2027, 50, AwardStatus.INDICATIVE))));
    }

    @ParameterizedTest
    @CsvSource({"CAPITAL, CAPITAL_ONE_OFF, REVENUE_ONE_OFF, 0", "REVENUE, REVENUE_ONE_OFF, CAPITAL_ONE_OFF, 1"})
    void certainMoneyOfOneKindMakesNoneOfTheOtherCertain(FundKind kind, CostKind own, CostKind other, int told) {
        Consumer<ChunkDraft> costing = draft -> draft.costs(List.of(cost(own, 100), cost(other, 1_000)));
        Fund indicative = fund(kind, award(2027, 51, AwardStatus.INDICATIVE));
        Fund even = fund(kind, award(2027, 50, AwardStatus.INDICATIVE));
        Fund certain = with(fund(other.money(), award(2027, 1_000, AwardStatus.SECURED)), "id", new FundId("CERTAIN"));

        tells(Rule.MOSTLY_INDICATIVE, funds(costing, indicative, certain), funds(costing, even, certain));
        assertThat(funds(costing, indicative, certain).findings(Rule.MOSTLY_INDICATIVE))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.subjects()).containsExactly(indicative.id());
                    assertThat(finding.terms())
                            .containsExactly(
                                    new Term.Year(new FinancialYear(2027)), new Term.Count(51), new Term.Count(told));
                });
    }

    @Test
    void spendIsNotBunchedInTheLastMonth() {
        CostLine line = with(cost(CostKind.CAPITAL_ONE_OFF, 300_000), "profile", new SpendProfile.AtFinish());
        tells(
                Rule.SPEND_BUNCHED,
                plan(costing(line).andThen(draft -> draft.notBefore(day("2028-01-10"))), draft -> {}),
                plan(costing(line), draft -> {}));
    }

    @Test
    void whatIsSpentAndOnOrderIsNoMoreThanIsForecast() {
        tells(Rule.SPENT_ABOVE_FORECAST, paid(80, 30, null), paid(80, 20, null));
        tells(Rule.SPENT_ABOVE_FORECAST, paid(200, 0, 150L), paid(200, 0, 200L));
        // What recurs is forecast by the year.
        CostLine yearly = with(cost(CostKind.REVENUE_RECURRENT, 100), "outturn", outturn(80, 300, null));
        assertThat(plan(costing(yearly), draft -> {}).findings(Rule.SPENT_ABOVE_FORECAST))
                .isEmpty();
    }

    @Test
    void whatWasPaidWasPaidInAYearAppraisedAndBeforeTheStatusDate() {
        CheckedPlan mistyped = plan(costing(spent(YearMonth.of(2017, 4))), draft -> {});
        CheckedPlan late = plan(costing(spent(YearMonth.of(2027, 6))), draft -> {});
        CheckedPlan sound = plan(costing(spent(YearMonth.of(2027, 5))), draft -> {});
        tells(Rule.YEAR_OUTSIDE_APPRAISAL, mistyped, sound);
        tells(Rule.SPENT_AFTER_STATUS_DATE, late.statusDate("2027-05-10"), sound.statusDate("2027-05-10"));
    }

    private static CostLine spent(YearMonth month) {
        SequencedMap<YearMonth, Money> months = new LinkedHashMap<>(Map.of(month, pounds(80)));
        return with(cost(CostKind.CAPITAL_ONE_OFF, 100), "outturn", new Outturn(months, Money.ZERO, null));
    }

    private static CheckedPlan paid(long spent, long committed, @Nullable Long forecast) {
        CostLine line = with(cost(CostKind.CAPITAL_ONE_OFF, 100), "outturn", outturn(spent, committed, forecast));
        return plan(costing(line), draft -> {});
    }

    private static Outturn outturn(long spent, long committed, @Nullable Long forecast) {
        SequencedMap<YearMonth, Money> months = new LinkedHashMap<>(Map.of(YearMonth.of(2027, 4), pounds(spent)));
        return new Outturn(months, pounds(committed), forecast == null ? null : pounds(forecast));
    }

    @Test
    void organisationsStayWithinTheirEnvelopes() {
        tells(Rule.ENVELOPE_EXCEEDED, enveloped(2027, 99), enveloped(2027, 100));
    }

    @Test
    void envelopesForTheSameMoneyAddUp() {
        tells(Rule.ENVELOPE_EXCEEDED, enveloped(2027, 60, 39), enveloped(2027, 60, 40));
        assertThat(enveloped(2027, 60, 39).findings(Rule.ENVELOPE_EXCEEDED)).hasSize(1);
    }

    /// A budget is set in the money of its year: £100 in the prices of a year before are £110 after a rise of 10
    /// %.
    @Test
    void envelopesAreInTheMoneyOfTheirYear() {
        tells(Rule.ENVELOPE_EXCEEDED, risen(enveloped(2027, 109)), risen(enveloped(2027, 110)));
    }

    private static CheckedPlan risen(CheckedPlan plan) {
        Settings settings = plan.plan().settings();
        Appraisal appraisal =
                with(with(settings.appraisal(), "priceBase", new FinancialYear(2026)), "gdpDeflator", Percent.of(10));
        return plan.with(draft -> draft.settings(with(settings, "appraisal", appraisal)));
    }

    private static CheckedPlan enveloped(int year, long... pounds) {
        List<BudgetEnvelope> envelopes = LongStream.of(pounds)
                .mapToObj(most ->
                        new BudgetEnvelope(FundKind.CAPITAL, new FinancialYear(year), pounds(most), Certainty.FIRM))
                .toList();
        return plan(
                costing(cost(CostKind.CAPITAL_ONE_OFF, 100)),
                draft -> draft.organisations(Register.of(List.of(with(trust("TRUST"), "envelopes", envelopes)))));
    }

    @Test
    void redAssetsAreRemoved() {
        tells(
                Rule.RED_ASSET_STAYS,
                assets(asset(16, null, Support.NONE, false)),
                assets(asset(16, null, Support.NONE, true)));
        assertThat(assets(asset(15, null, Support.NONE, false)).findings(Rule.RED_ASSET_STAYS))
                .isEmpty();
    }

    @Test
    void assetsAreRemovedWhileTheyAreSupported() {
        Support extended = new Support("Vendor", day("2027-12-31"), pounds(1_000));
        tells(
                Rule.REMOVED_AFTER_SUPPORT,
                assets(asset(5, day("2027-05-01"), Support.NONE, true)),
                assets(asset(5, day("2027-05-01"), extended, true)));
    }

    @Test
    void extendedSupportIsPaidForByALineOfRevenueThatNamesIt() {
        CostLine line = cost(CostKind.REVENUE_RECURRENT, 1_000);
        CostLine noted = with(line, "note", "Extended support, old servers: 14 licences");
        for (Money said : List.of(Money.ZERO, pounds(1_000))) {
            Asset asset = asset(5, null, new Support("Vendor", day("2027-12-31"), said), true);
            tells(Rule.EXTENDED_SUPPORT_UNCOSTED, assets(asset), assets(asset, noted));
            tells(Rule.EXTENDED_SUPPORT_UNCOSTED, assets(asset, line), assets(asset, with(line, "note", "for L")));
            tells(
                    Rule.EXTENDED_SUPPORT_UNCOSTED,
                    assets(asset, with(line, "note", "Licences")),
                    assets(asset, noted, line));
            tells(
                    Rule.EXTENDED_SUPPORT_UNCOSTED,
                    assets(asset, with(noted, "kind", CostKind.CAPITAL_ONE_OFF)),
                    assets(asset, with(noted, "kind", CostKind.REVENUE_ONE_OFF)));
        }
    }

    /// What an asset's support is said to cost is in no total.
    @Test
    void extendedSupportThatIsInNoTotalIsSaidWithItsCost() {
        Support extended = new Support("Vendor", day("2027-12-31"), pounds(60_000));
        assertThat(assets(asset(5, null, extended, true)).findings(Rule.EXTENDED_SUPPORT_UNCOSTED))
                .singleElement()
                .satisfies(finding -> assertThat(finding.terms())
                        .containsExactly(
                                new Term.Name(new AssetId("L")),
                                new Term.Day(day("2027-12-31")),
                                new Term.Sum(pounds(60_000)),
                                new Term.Count(1)));
    }

    private static CheckedPlan assets(Asset asset, CostLine... lines) {
        return plan(costing(lines), draft -> draft.assets(Register.of(List.of(asset))));
    }
}
