package dev.trajectory.finance.reach;

import static dev.trajectory.funding.MoneyPlan.award;
import static dev.trajectory.funding.MoneyPlan.chunk;
import static dev.trajectory.funding.MoneyPlan.cost;
import static dev.trajectory.funding.MoneyPlan.fund;
import static dev.trajectory.funding.MoneyPlan.organisation;
import static dev.trajectory.funding.MoneyPlan.thousands;
import static org.assertj.core.api.Assertions.assertThat;

import dev.trajectory.edit.Edit;
import dev.trajectory.edit.InOption;
import dev.trajectory.edit.KeepAsOption;
import dev.trajectory.edit.Label;
import dev.trajectory.edit.Reach;
import dev.trajectory.edit.Result;
import dev.trajectory.edit.Section;
import dev.trajectory.edit.entry.Sums;
import dev.trajectory.file.PlanFiles;
import dev.trajectory.file.Reading;
import dev.trajectory.finance.Bias;
import dev.trajectory.finance.Finances;
import dev.trajectory.funding.ByYear;
import dev.trajectory.funding.MoneyPlan;
import dev.trajectory.funding.Rates;
import dev.trajectory.model.Award;
import dev.trajectory.model.AwardChange;
import dev.trajectory.model.Benefit;
import dev.trajectory.model.BenefitId;
import dev.trajectory.model.Chunk;
import dev.trajectory.model.ChunkId;
import dev.trajectory.model.CostKind;
import dev.trajectory.model.CostLine;
import dev.trajectory.model.Counting;
import dev.trajectory.model.Enforcement;
import dev.trajectory.model.FinancialYear;
import dev.trajectory.model.Fund;
import dev.trajectory.model.FundId;
import dev.trajectory.model.FundKind;
import dev.trajectory.model.GainShareId;
import dev.trajectory.model.GainShareRule;
import dev.trajectory.model.Gate;
import dev.trajectory.model.GateId;
import dev.trajectory.model.LimitKind;
import dev.trajectory.model.Money;
import dev.trajectory.model.Optimism;
import dev.trajectory.model.Option;
import dev.trajectory.model.OptionId;
import dev.trajectory.model.OptionKind;
import dev.trajectory.model.OrganisationId;
import dev.trajectory.model.OrganisationType;
import dev.trajectory.model.Outturn;
import dev.trajectory.model.Percent;
import dev.trajectory.model.Plan;
import dev.trajectory.model.Pricing;
import dev.trajectory.model.Progress;
import dev.trajectory.model.SpendProfile;
import dev.trajectory.schedule.Precedence;
import dev.trajectory.schedule.Sequencer;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SequencedSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Less money for Northmoor.
class CutTestTest {

    private static final Plan PLAN = northmoor();
    private static final Cut INFRASTRUCTURE =
            new Cut(new FundId("F02"), null, null, new Cut.Size.Share(Percent.of(20)));
    private static final CutTest CUT = cut(PLAN, INFRASTRUCTURE);

    private static Plan northmoor() {
        return switch (PlanFiles.read(Path.of("samples", "northmoor.trajectory"))) {
            case Reading.Opened opened -> opened.document().plan();
            case Reading.Refused refused ->
                throw new AssertionError(refused.problem().toString());
        };
    }

    private static CutTest cut(Plan plan, Cut cut) {
        return CutTest.of(Finances.of(plan, Sequencer.sequence(plan)), Counting.SECURED, cut, () -> false);
    }

    @Test
    void whatIsCutIsTakenInProportionToThePenny() {
        Plan less = new Cut(new FundId("F02"), null, null, new Cut.Size.Amount(new Money(100_000_01)))
                .of(PLAN, Counting.SECURED);
        long before = awarded(PLAN);
        assertThat(before - awarded(less)).isEqualTo(100_000_01);
        assertThat(awarded(INFRASTRUCTURE.of(PLAN, Counting.SECURED))).isEqualTo(before * 8 / 10);
    }

    @Test
    void awardsThatDoNotCountAreNotCut() {
        Cut records = new Cut(new FundId("F01"), null, new FinancialYear(2028), new Cut.Size.Share(Percent.of(50)));
        assertThat(records.of(PLAN, Counting.SECURED)).isEqualTo(PLAN);
        assertThat(records.of(PLAN, Counting.CONDITIONAL)).isNotEqualTo(PLAN);
    }

    private static long awarded(Plan plan) {
        return plan.funds().get(new FundId("F02")).awards().stream()
                .mapToLong(award -> award.amount().pence())
                .sum();
    }

    @Test
    void whoLosesIsWhoseGapIsWider() {
        assertThat(CUT.losers().keySet())
                .contains(new Gaps.Purse(new OrganisationId("STHB"), FundKind.CAPITAL))
                .allSatisfy(purse -> assertThat(purse.kind()).isEqualTo(FundKind.CAPITAL));
        ByYear wider = CUT.after().of(FundKind.CAPITAL).minus(CUT.before().of(FundKind.CAPITAL));
        assertThat(wider.pence(2027)).isEqualTo(409_523_81);
        assertThat(wider.total()).isEqualTo(new Money(409_523_81));
    }

    @Test
    void eachSetClosesTheGapAndNoChunkOfItCouldStay() {
        Plan less = INFRASTRUCTURE.of(PLAN, Counting.SECURED);
        Finances poorer = Finances.of(less, Sequencer.sequence(less));
        DeferralSearch search = new DeferralSearch(poorer, Counting.SECURED, CUT.before(), CUT.after());
        Precedence precedence = new Precedence(less);

        assertThat(CUT.deferrals()).isNotEmpty().hasSizeLessThanOrEqualTo(3).allSatisfy(deferral -> {
            assertThat(search.excessWithout(deferral.chunks())).isZero();
            assertThat(deferral.chunks()).allSatisfy(chunk -> {
                assertThat(deferral.chunks()).containsAll(precedence.from(chunk));
                assertThat(PLAN.chunks().get(chunk).progress().isStarted()).isFalse();
            });
            for (ChunkId chunk : deferral.chunks()) {
                Set<ChunkId> fewer = new LinkedHashSet<>(deferral.chunks());
                fewer.remove(chunk);
                boolean isWhole = fewer.stream().allMatch(each -> fewer.containsAll(precedence.from(each)));
                if (isWhole) {
                    assertThat(search.excessWithout(fewer)).isPositive();
                }
            }
        });
    }

    @Test
    void theBestByValueLosesLeastValue() {
        Money least = CUT.deferrals().getFirst().valueLost();
        assertThat(CUT.deferrals())
                .allSatisfy(deferral -> assertThat(deferral.valueLost()).isGreaterThanOrEqualTo(least));
        assertThat(least).isEqualTo(new Money(313_218_92));
    }

    @Test
    void whatHasStartedIsNeverDeferred() {
        ChunkId cheapest = CUT.deferrals().getFirst().chunks().getFirst();
        Chunk begun = PLAN.chunks()
                .get(cheapest)
                .draft()
                .progress(new Progress(LocalDate.of(2027, 7, 1), null, 10, null))
                .chunk();
        Plan started = PLAN.withChunks(PLAN.chunks().with(begun));

        assertThat(cut(started, INFRASTRUCTURE).deferrals())
                .allSatisfy(deferral -> assertThat(deferral.chunks()).doesNotContain(cheapest));
    }

    @Test
    void anAwardThatWasNotNeededCanGoWithoutLoss() {
        Cut lapsing = new Cut(
                new FundId("F01"), null, new FinancialYear(2027), new Cut.Size.Amount(Money.ofPounds(1_300_000)));
        CutTest test = cut(PLAN, lapsing);

        assertThat(test.losers()).isEqualTo(Map.of());
        assertThat(test.deferrals()).isEmpty();
    }

    @Test
    void whatIsOnOrderIsLeftOnlyAtItsExitCostWhichTheEditPutsInThePlan() {
        ChunkId cheapest = CUT.deferrals().getFirst().chunks().getFirst();
        Plan ordered = ordered(cheapest, Money.ZERO);
        assertThat(cut(ordered, INFRASTRUCTURE).deferrals())
                .allSatisfy(deferral -> assertThat(deferral.chunks()).doesNotContain(cheapest));

        Plan leavable = ordered(cheapest, Money.ofPounds(7_000));
        Deferral deferral = cut(leavable, INFRASTRUCTURE).deferrals().stream()
                .filter(each -> each.chunks().contains(cheapest))
                .findFirst()
                .orElseThrow();
        assertThat(deferral.exitCosts()).isEqualTo(Money.ofPounds(7_000));

        Plan after = kept(leavable, deferral);
        assertThat(after.chunks().byId().keySet()).doesNotContainAnyElementsOf(deferral.chunks());
        assertThat(awarded(after)).isEqualTo(awarded(leavable) * 8 / 10);
        assertThat(after.chunks().stream().filter(chunk -> !leavable.chunks().has(chunk.id())))
                .singleElement()
                .satisfies(exit -> assertThat(exit.costs())
                        .singleElement()
                        .extracting(CostLine::kind, CostLine::amount)
                        .containsExactly(CostKind.CAPITAL_ONE_OFF, Money.ofPounds(7_000)));
    }

    /// A plan with less money and without the chunks of a set.
    private static Plan kept(Plan plan, Deferral deferral) {
        return after(plan, edit(INFRASTRUCTURE, plan, deferral));
    }

    private static Edit edit(Cut cut, Plan plan, Deferral deferral) {
        return new LessMoney(cut, Counting.SECURED, deferral)
                .edit(plan, Label.told("cut"), Section.CHUNKS.freshIds(plan), title -> "Leave " + title);
    }

    private static Plan after(Plan plan, Edit edit) {
        if (!(edit.apply(plan) instanceof Result.Changed(Plan after))) {
            throw new AssertionError("refused");
        }
        return after;
    }

    /// C10 and C17 together would do for £313k of value. £7k to leave C10 adds to what is lost; £150k of capital
    /// opens the gap that the two had closed, so that a third goes too.
    @ParameterizedTest
    @CsvSource({"0, 'C10,C17', 31321892", "7000, 'C10,C17', 32021892", "150000, 'C10,C17,C46', -272097698"})
    void whatLeavingCostsCountsInTheGapAndInTheValue(int exit, String chosen, long lost) {
        Plan plan = exit == 0 ? PLAN : ordered(new ChunkId("C10"), Money.ofPounds(exit));
        Deferral best = cut(plan, INFRASTRUCTURE).deferrals().getFirst();

        assertThat(best.chosen()).map(ChunkId::value).containsExactly(chosen.split(","));
        assertThat(best.valueLost()).isEqualTo(new Money(lost));
    }

    @Test
    void aSetThatCostsMoreToLeaveThanItFreesClosesNothing() {
        assertThat(cut(ordered(new ChunkId("C10"), Money.ofPounds(300_000)), INFRASTRUCTURE)
                        .deferrals())
                .isNotEmpty()
                .allSatisfy(deferral -> assertThat(deferral.chunks()).doesNotContain(new ChunkId("C10")));
    }

    /// Neither brings a benefit, so that leaving the one that costs more gains more, £110k against £100k, until
    /// leaving it costs £30k.
    @ParameterizedTest
    @CsvSource({"0, DEAR, 110", "9, DEAR, 101", "30, CHEAP, 100"})
    void whatIsLostLeastIsLeastWithTheCostOfLeaving(double exit, String left, double gained) {
        CostLine dear = cost("A", CostKind.CAPITAL_ONE_OFF, 110);
        Plan plan = new MoneyPlan(Rates.appraisal(2027, 3))
                .organisation("A", OrganisationType.ACUTE_TRUST)
                .chunk("CHEAP", "2027-04-01", "2027-07-09", cost("A", CostKind.CAPITAL_ONE_OFF, 100))
                .chunk("DEAR", "2027-04-01", "2027-07-09", exit == 0 ? dear : onOrder(dear, thousands(exit)))
                .fund(fund("F", FundKind.CAPITAL, award("A", 2027, 210)))
                .plan();
        Deferral best = cut(plan, new Cut(new FundId("F"), null, null, new Cut.Size.Share(Percent.of(20))))
                .deferrals()
                .getFirst();

        assertThat(best.chunks()).containsExactly(chunk(left));
        assertThat(best.valueLost()).isEqualTo(thousands(-gained));
    }

    /// 10 in the prices of 2025/26 are 10.404 in those of 2027/28 where prices rise by 2 % a year.
    @Test
    void whatLeavingCostsIsInThePlansPrices() {
        Pricing older = new Pricing(new FinancialYear(2025), Percent.ZERO, Percent.ZERO, Percent.ZERO);
        CostLine line = new CostLine(
                organisation("A"),
                CostKind.CAPITAL_ONE_OFF,
                thousands(100),
                new SpendProfile.Even(),
                older,
                Optimism.USUAL,
                null,
                new Outturn(new LinkedHashMap<>(), thousands(100), null),
                thousands(10),
                null,
                "",
                "");
        Plan plan = new MoneyPlan(Rates.appraisal(2027, 3))
                .organisation("A", OrganisationType.ACUTE_TRUST)
                .chunk("C", "2027-04-01", "2027-07-09", line)
                .fund(fund("F", FundKind.CAPITAL, award("A", 2027, 105)))
                .plan();
        Deferral left = cut(plan, new Cut(new FundId("F"), null, null, new Cut.Size.Share(Percent.of(50))))
                .deferrals()
                .getFirst();

        assertThat(left.exitCosts()).isEqualTo(thousands(10.404));
        assertThat(left.money().costs().paid(_ -> true).total()).isEqualTo(thousands(10.404));
    }

    @ParameterizedTest
    @CsvSource({"WARN, C10, 7000", "WARN, C10, 150000", "KEEP, C18, 7000"})
    void keepingASetLeavesExactlyTheGapThatWasTold(Enforcement funding, String left, int exit) {
        Plan ordered = ordered(new ChunkId(left), Money.ofPounds(exit));
        Plan plan = ordered.withSettings(ordered.settings().with(Map.of(LimitKind.FUNDING, funding)));
        CutTest test = cut(plan, INFRASTRUCTURE);

        assertThat(test.deferrals()).isNotEmpty().allSatisfy(deferral -> {
            Plan after = kept(plan, deferral);
            Gaps gaps = Gaps.of(Finances.of(after, Sequencer.sequence(after)), Counting.SECURED);
            assertThat(gaps.widerThan(Gaps.of(deferral.money(), Counting.SECURED)))
                    .isEmpty();
            assertThat(Gaps.of(deferral.money(), Counting.SECURED).widerThan(gaps))
                    .isEmpty();
            assertThat(test.after().excessOver(test.before()) - gaps.excessOver(test.before()))
                    .isEqualTo(deferral.relieved().values().stream()
                            .mapToLong(Money::pence)
                            .sum());
        });
        assertThat(test.deferrals()).anyMatch(deferral -> deferral.exitCosts().pence() > 0);
    }

    /// Adopted, kept as an option, or kept in the option looked at. Leaving C62 or C17 out loses B06, though
    /// what else enables that stays.
    @ParameterizedTest
    @CsvSource({"WARN, F02, 20, B06", "KEEP, F06, 10, B06"})
    void whateverBecomesOfASetWhatComesIsWhatWasTold(Enforcement funding, String fund, int percent, String lost) {
        Plan plan = PLAN.withSettings(PLAN.settings().with(Map.of(LimitKind.FUNDING, funding)));
        Cut cut = new Cut(new FundId(fund), null, null, new Cut.Size.Share(Percent.of(percent)));
        Option option = Option.of(new OptionId("NEW"), "Kept", OptionKind.LESS_AMBITIOUS);
        Plan looked = plan.draft().put(option).plan();

        List<Deferral> deferrals = cut(plan, cut).deferrals();
        assertThat(deferrals)
                .anyMatch(deferral -> deferral.benefits().contains(new BenefitId(lost))
                        && !deferral.chunks()
                                .containsAll(
                                        plan.benefits().get(new BenefitId(lost)).enablingChunks()));
        assertThat(deferrals).allSatisfy(deferral -> {
            Edit edit = edit(cut, plan, deferral);
            assertComesAsTold(deferral, plan, after(plan, edit));
            assertComesAsTold(deferral, plan, under(option, after(plan, new KeepAsOption(option, null, edit))));
            assertComesAsTold(
                    deferral, plan, under(option, after(looked, new InOption(option.id(), edit, Reach.OPTION))));
        });
    }

    private static Plan under(Option option, Plan plan) {
        return plan.under(plan.options().get(option.id()));
    }

    private static void assertComesAsTold(Deferral deferral, Plan before, Plan after) {
        Finances money = Finances.of(after, Sequencer.sequence(after));
        assertThat(money.economicCase(Bias.WITH).netPresentValue())
                .isEqualTo(deferral.money().economicCase(Bias.WITH).netPresentValue());
        assertThat(Gaps.of(money, Counting.SECURED)).isEqualTo(Gaps.of(deferral.money(), Counting.SECURED));
        assertThat(before.benefits().stream()
                        .map(Benefit::id)
                        .filter(id -> !after.benefits().has(id)))
                .containsExactlyElementsOf(deferral.benefits());
        assertThat(after.gates()).isEqualTo(deferral.money().plan().gates());
        assertThat(after.funds()).isEqualTo(deferral.money().plan().funds());
    }

    /// C46 puts FBC-LIMS to its approvers, behind which most of F03 is; C52 enables B32 and B33. The option has an
    /// award of its own besides, and two rules on benefits that go; a change to £800k of £300k behind the gate and
    /// £100k that is not leaves £200k.
    @Test
    void whatOptionsHaveThemselvesFallsAwayAsInThePlan() {
        FundId id = new FundId("F03");
        Fund fund = PLAN.funds().get(id);
        Award free = award("STHB", 2029, 100);
        List<Award> awards = new ArrayList<>(fund.awards());
        awards.add(free);
        GainShareRule planned = PLAN.gainShares().get(new GainShareId("GS01"));
        GainShareRule moved = rule(planned, "GS01", "B33");
        GainShareRule besides = rule(planned, "GS99", "B32");
        Option own = Option.of(new OptionId("OWN"), "Own", OptionKind.LESS_AMBITIOUS)
                .draft()
                .own(new LinkedHashMap<>(Map.of(id, fund.withAwards(awards), moved.id(), moved, besides.id(), besides)))
                .option();
        Option changed = Option.of(new OptionId("CHANGED"), "Changed", OptionKind.LESS_AMBITIOUS)
                .draft()
                .awards(List.of(new AwardChange(id, free.year(), free.organisation(), thousands(800))))
                .option();
        Plan plan =
                PLAN.draft().put(fund.withAwards(awards)).put(own).put(changed).plan();
        Plan after = kept(plan, leaving(new ChunkId("C46"), new ChunkId("C52")));
        List<Award> staying =
                awards.stream().filter(award -> award.requiresGate() == null).toList();

        assertThat(staying).hasSizeLessThan(awards.size()).contains(free);
        assertThat(after.funds().get(id).awards()).isEqualTo(staying);
        Plan underOwn = under(own, after);
        assertThat(underOwn.funds().get(id).awards()).isEqualTo(staying);
        assertThat(underOwn.gainShares().has(moved.id())).isFalse();
        assertThat(underOwn.gainShares().has(besides.id())).isFalse();
        assertThat(after.gainShares().get(planned.id())).isEqualTo(planned);
        assertThat(under(changed, after).funds().get(id).awards()).contains(free.withAmount(thousands(200)));
    }

    /// A gate that an option has itself and that what leaves was to open, and a benefit that it was to bring, go
    /// with it, and the award behind the gate: it is not free of it.
    @Test
    void whatWasToOpenAnOptionsOwnGateLeavesNoGateOpen() {
        Gate planned = PLAN.gates().get(new GateId("FBC-LIMS"));
        Gate gate = planned.withId(new GateId("OWN-GATE"));
        Benefit benefit = PLAN.benefits().get(new BenefitId("B33")).withId(new BenefitId("OWN-BENEFIT"));
        FundId id = new FundId("F03");
        Fund fund = PLAN.funds().get(id);
        Award free = award("STHB", 2029, 100);
        Award behind = new Award(free.year(), free.organisation(), free.amount(), free.status(), gate.id());
        Option own = Option.of(new OptionId("OWN"), "Own", OptionKind.LESS_AMBITIOUS)
                .draft()
                .own(new LinkedHashMap<>(
                        Map.of(gate.id(), gate, benefit.id(), benefit, id, fund.withAwards(List.of(free, behind)))))
                .option();

        Plan after = kept(PLAN.draft().put(own).plan(), leaving(new ChunkId("C46"), new ChunkId("C52")));

        Plan under = under(own, after);
        assertThat(planned.producedBy()).isEqualTo(new ChunkId("C46"));
        assertThat(under.gates().has(gate.id())).isFalse();
        assertThat(under.benefits().has(benefit.id())).isFalse();
        assertThat(under.funds().get(id).awards()).containsExactly(free);
    }

    private static GainShareRule rule(GainShareRule rule, String id, String benefit) {
        return new GainShareRule(
                new GainShareId(id),
                new BenefitId(benefit),
                rule.payer(),
                rule.payee(),
                rule.share(),
                rule.basis(),
                rule.from(),
                rule.to(),
                rule.cap(),
                rule.status(),
                rule.note());
    }

    /// The best deferral, but of these chunks.
    private static Deferral leaving(ChunkId... chunks) {
        Deferral best = CUT.deferrals().getFirst();
        SequencedSet<ChunkId> left = new LinkedHashSet<>(List.of(chunks));
        return new Deferral(
                best.aim(),
                left,
                left,
                best.money(),
                best.relieved(),
                best.valueLost(),
                best.exitCosts(),
                best.benefits(),
                best.losers(),
                best.decideBy());
    }

    /// Northmoor with the first cost of a chunk on order.
    private static Plan ordered(ChunkId id, Money exit) {
        Chunk chunk = PLAN.chunks().get(id);
        List<CostLine> lines = new ArrayList<>(chunk.costs());
        lines.set(0, onOrder(lines.getFirst(), exit));
        return PLAN.withChunks(PLAN.chunks().with(chunk.draft().costs(lines).chunk()));
    }

    private static CostLine onOrder(CostLine line, Money exit) {
        return line.withOutturn(new Outturn(new LinkedHashMap<>(), line.amount(), null), exit);
    }

    /// As found by trying every larger and every smaller set in each step, without ruling any out by what is known
    /// of it before.
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        KEEP | F02 | 20 | VALUE C18,C49 2 337149772; REVERSIBILITY C12,C49 20 1226748473
        KEEP | F06 | 10 | VALUE C62 3 10328814; KNOCK_ON C17 1 140703473
        WARN | F06 | 10 | VALUE C13,C17,C28,C32,C46 21 151325249; KNOCK_ON C10,C13,C17,C27,C36,C42 16 2831501518; \
        REVERSIBILITY C12,C27,C28 22 1493979688
        WARN | F11 | 40 | VALUE C09,C23,C27,C31,C46 23 194753502; KNOCK_ON C07,C09,C10,C23,C27,C46 22 1116208835; \
        REVERSIBILITY C12,C18,C20,C23,C27,C28,C32,C52 35 2599214811
        """)
    void whatIsFoundIsWhatTryingAllFinds(Enforcement funding, String fund, int percent, String found) {
        Plan plan = PLAN.withSettings(PLAN.settings().with(Map.of(LimitKind.FUNDING, funding)));
        CutTest test = cut(plan, new Cut(new FundId(fund), null, null, new Cut.Size.Share(Percent.of(percent))));

        assertThat(test.deferrals().stream().map(CutTestTest::told).collect(Collectors.joining("; ")))
                .isEqualTo(found);
    }

    private static String told(Deferral deferral) {
        return deferral.aim() + " "
                + deferral.chosen().stream().map(ChunkId::value).collect(Collectors.joining(",")) + " "
                + deferral.chunks().size() + " " + deferral.valueLost().pence();
    }

    @Test
    void theSearchTellsHowFarItIsAndStopsWithWhatItHas() {
        List<Double> shares = new ArrayList<>();
        List<Integer> sets = new ArrayList<>();
        CutTest stopped = CutTest.of(
                Finances.of(PLAN, Sequencer.sequence(PLAN)), Counting.SECURED, INFRASTRUCTURE, new Watch<CutTest>() {
                    @Override
                    public boolean isStopped() {
                        return !sets.isEmpty() && sets.getLast() > 0;
                    }

                    @Override
                    public void sofar(double share, CutTest found) {
                        shares.add(share);
                        sets.add(found.deferrals().size());
                    }
                });

        assertThat(shares).isSorted().allMatch(share -> share >= 0 && share <= 1);
        assertThat(stopped.deferrals()).hasSize(sets.getLast()).isNotEmpty();
    }

    @Test
    void sizesAreReadAsTheyAreTyped() {
        Sums pounds = new Sums("GBP", Locale.UK);
        assertThat(Cut.Size.read("20%", pounds)).contains(new Cut.Size.Share(Percent.of(20)));
        assertThat(Cut.Size.read("2.5 %", pounds)).contains(new Cut.Size.Share(new Percent(new BigDecimal("2.5"))));
        assertThat(Cut.Size.read(" £1,200k ", pounds)).contains(new Cut.Size.Amount(Money.ofPounds(1_200_000)));
        assertThat(Cut.Size.read("1.5m", pounds)).contains(new Cut.Size.Amount(Money.ofPounds(1_500_000)));
        for (String nonsense : List.of(
                "", "0", "0%", "101%", "-3", "(3)", "-3%", "0.001", "99999999999999m", "some", "1,5m", "2,5%", "€4k")) {
            assertThat(Cut.Size.read(nonsense, pounds)).as(nonsense).isEmpty();
        }
    }

    @Test
    void sizesAreInThePlansCurrency() {
        Sums euros = new Sums("EUR", Locale.UK);
        assertThat(Cut.Size.read("€120,000", euros)).contains(new Cut.Size.Amount(Money.ofPounds(120_000)));
        assertThat(Cut.Size.read("£120,000", euros)).isEmpty();
    }
}
