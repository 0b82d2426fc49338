package dev.trajectory.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import dev.trajectory.funding.AwardUse;
import dev.trajectory.funding.ByYear;
import dev.trajectory.funding.Draw;
import dev.trajectory.funding.Funded;
import dev.trajectory.funding.Lack;
import dev.trajectory.funding.Ledger;
import dev.trajectory.model.Award;
import dev.trajectory.model.Chunk;
import dev.trajectory.model.ChunkId;
import dev.trajectory.model.CostLine;
import dev.trajectory.model.Enforcement;
import dev.trajectory.model.Fund;
import dev.trajectory.model.LimitKind;
import dev.trajectory.model.Money;
import dev.trajectory.model.Outturn;
import dev.trajectory.model.Plan;
import dev.trajectory.model.Register;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/// What holds of every plan whose funding is kept.
class FundingLawTest {

    /// Of plans in which no chunk has dates.
    private static final Funding NOTHING = new Funding(
            new LinkedHashMap<>(),
            () -> new Ledger(List.of(), List.of(), List.of()),
            () -> new Ledger(List.of(), List.of(), List.of()));

    private static Funding funding(Plan plan) {
        Funding funding = Sequencer.sequence(plan).funding();
        return funding == null ? NOTHING : funding;
    }

    @Property
    void nothingIsDrawnThatIsNotAwardedAndEveryNeedIsDrawnOrAGap(
            @ForAll(supplier = DrawnPlan.Funded.class) DrawnPlan drawn) {
        Ledger ledger = funding(drawn.plan()).ledger();
        Map<String, Long> ofAward = new HashMap<>();
        Map<String, ByYear.Sum> ofNeed = new HashMap<>();
        for (Draw draw : ledger.draws()) {
            assertThat(draw.amount().pence()).isPositive();
            ofAward.merge(draw.fund() + " " + draw.award(), draw.amount().pence(), Long::sum);
            ofNeed.computeIfAbsent(draw.chunk() + " " + draw.organisation() + " " + draw.kind(), _ -> new ByYear.Sum())
                    .add(draw.year().startYear(), draw.amount().pence());
        }
        for (AwardUse use : ledger.awards()) {
            assertThat(use.drawn().pence()).isEqualTo(ofAward.getOrDefault(use.fund() + " " + use.index(), 0L));
            assertThat(use.drawn().total().plus(use.lapsed()).plus(use.carried()))
                    .isEqualTo(use.counted());
        }
        for (Funded funded : ledger.needs()) {
            ByYear.Sum sum = ofNeed.get(funded.need().chunk() + " "
                    + funded.need().payer() + " " + funded.need().kind());
            assertThat(funded.drawn()).isEqualTo(sum == null ? ByYear.NIL : sum.amounts());
            assertThat(funded.drawn().plus(funded.gap())).isEqualTo(funded.cost());
            assertThat(funded.gap()).isEqualTo(funded.gap().atLeastNil());
        }
    }

    @Property
    void aFundedChunkHasNoGapInWhatIsPaidOnceAndOneWithoutMoneyDrawsNothing(
            @ForAll(supplier = DrawnPlan.Funded.class) DrawnPlan drawn) {
        Plan plan = drawn.plan();
        Funding funding = funding(plan);
        boolean recurrentHolds = plan.settings().funding().recurrentHolds();
        for (Funded funded : funding.ledger().needs()) {
            Cover cover = funding.cover(funded.need().chunk());
            ByYear held =
                    recurrentHolds ? funded.cost() : funded.need().oneOff().atLeastNil();
            if (cover == null) {
                continue;
            }
            switch (cover.state()) {
                case FUNDED ->
                    assertThat(held.minus(funded.drawn()).atLeastNil())
                            .as("gap of %s", cover.chunk())
                            .isEqualTo(ByYear.NIL);
                case SHORT -> {
                    if (recurrentHolds || funded.need().recurrent().isNil()) {
                        assertThat(held.minus(funded.drawn())).isEqualTo(lacking(cover, funded));
                    }
                }
                case UNFUNDED, WAITS -> assertThat(funded.drawn()).isEqualTo(ByYear.NIL);
            }
        }
    }

    @Property
    void byForecastTheLedgerIsTheSameWhereNothingElseIsExpectedThanPlanned(
            @ForAll(supplier = DrawnPlan.Funded.class) DrawnPlan drawn) {
        Funding funding = funding(drawn.plan());
        assertThat(funding.forecast()).isEqualTo(funding.ledger());
        assertThat(funding.forecast()).isEqualTo(funding.ledger());

        Plan plan = drawn.plan().withSettings(drawn.plan().settings().withStatusDate(null));
        Ledger planned = funding(plan).ledger();
        assertThat(funding(forecastAsPlanned(plan)).forecast().draws()).isEqualTo(planned.draws());
    }

    /// In it a chunk with fixed dates is paid for at first as if a gate were open, and anew once it is known when
    /// that opens; what it held meanwhile, others did without.
    @Example
    void byForecastItIsTheSameWhereAChunkIsPaidForAnew() {
        byForecastTheLedgerIsTheSameWhereNothingElseIsExpectedThanPlanned(
                DrawnPlan.of(869_758_238, 14).funded());
    }

    /// The plan with each cost forecast to come to what is planned.
    private static Plan forecastAsPlanned(Plan plan) {
        return plan.withChunks(Register.of(plan.chunks().stream()
                .map(chunk -> chunk.draft()
                        .costs(chunk.costs().stream()
                                .map(FundingLawTest::forecastAsPlanned)
                                .toList())
                        .chunk())
                .toList()));
    }

    private static CostLine forecastAsPlanned(CostLine line) {
        return line.withOutturn(new Outturn(new LinkedHashMap<>(), Money.ZERO, line.amount()), line.exitCost());
    }

    private static ByYear lacking(Cover cover, Funded funded) {
        return cover.lacks().stream()
                .filter(lack -> lack.organisation().equals(funded.need().payer())
                        && lack.kind() == funded.need().kind())
                .map(Lack::amounts)
                .findFirst()
                .orElse(ByYear.NIL);
    }

    @Property
    void allOtherLimitsHoldToo(@ForAll(supplier = DrawnPlan.Funded.class) DrawnPlan drawn) {
        Plan plan = drawn.plan();
        Schedule schedule = Sequencer.sequence(plan);
        Obstacles obstacles = new Obstacles(plan, schedule);
        for (Chunk chunk : Variations.leaves(plan)) {
            Placement at = schedule.placement(chunk.id());
            if (at != null && !chunk.isFixed()) {
                assertThat(obstacles.to(chunk, at.start()))
                        .as("%s on %s", chunk.id(), at.start())
                        .isEmpty();
            }
        }
    }

    @Property
    void aChunkWithoutMoneyStandsOnItsEarliestDoableDateAndSaysWhatIsLacking(
            @ForAll(supplier = DrawnPlan.Funded.class) DrawnPlan drawn) {
        Plan plan = drawn.plan();
        Schedule schedule = Sequencer.sequence(plan);
        for (Cover cover : funding(plan).covers().values()) {
            Placement at = Objects.requireNonNull(schedule.placement(cover.chunk()));
            boolean isFixed =
                    Objects.requireNonNull(plan.chunks().find(cover.chunk())).isFixed();
            switch (cover.state()) {
                case FUNDED -> {
                    assertThat(at.start()).isEqualTo(cover.payable()).isAfterOrEqualTo(cover.doable());
                    boolean isTold = at.causes().stream().anyMatch(cause -> cause.kind() == Cause.Kind.FUNDING);
                    assertThat(isTold).isEqualTo(at.start().isAfter(cover.doable()));
                }
                case SHORT -> assertThat(isFixed).isTrue();
                case UNFUNDED -> {
                    assertThat(at.start()).isEqualTo(cover.doable());
                    assertThat(cover.lacks()).isNotEmpty();
                    for (Lack lack : cover.lacks()) {
                        assertThat(lack.amounts().atLeastNil()).isEqualTo(lack.amounts());
                    }
                }
                case WAITS -> {
                    Cover waited = funding(plan).cover(Objects.requireNonNull(cover.waitsFor()));
                    assertThat(waited).isNotNull().matches(Cover::isUnfunded);
                }
            }
        }
    }

    /// Richer in one award or by one fund: the chunks before the first one that it changes, in the order in which
    /// they were placed, stand as they stood; that one is funded where it was not, or starts earlier.
    @Property
    void theFirstChunkThatMoreMoneyChangesIsFundedOrEarlier(
            @ForAll(supplier = DrawnPlan.Funded.class) DrawnPlan drawn) {
        Plan poor = drawn.plan();
        Plan rich = richer(poor, new Random(drawn.seed()));
        Schedule before = Sequencer.sequence(poor);
        Schedule after = Sequencer.sequence(rich);
        Funding less = Objects.requireNonNullElse(before.funding(), NOTHING);
        Funding more = Objects.requireNonNullElse(after.funding(), NOTHING);
        Set<ChunkId> changed = less.covers().values().stream()
                .filter(was -> !poor.chunks().get(was.chunk()).isFixed() && !stands(was, before, more, after))
                .map(Cover::chunk)
                .collect(Collectors.toSet());
        if (changed.isEmpty()) {
            return;
        }
        ChunkId first = PlainSequencer.sequence(poor).placed().keySet().stream()
                .filter(changed::contains)
                .findFirst()
                .orElseThrow();
        Cover was = Objects.requireNonNull(less.cover(first));
        Cover is = Objects.requireNonNull(more.cover(first));
        assertThat(is.state()).as("%s, which was %s", is, was).isEqualTo(Cover.State.FUNDED);
        if (was.state() == Cover.State.FUNDED) {
            assertThat(Objects.requireNonNull(after.placement(first)).start())
                    .isBefore(Objects.requireNonNull(before.placement(first)).start());
        }
    }

    /// Whether a chunk stands as it stood, in time and in money.
    private static boolean stands(Cover was, Schedule before, Funding more, Schedule after) {
        Placement stood = Objects.requireNonNull(before.placement(was.chunk()));
        Placement stands = after.placement(was.chunk());
        return stands != null
                && stood.start().equals(stands.start())
                && was.state()
                        == Objects.requireNonNull(more.cover(was.chunk())).state();
    }

    private static Plan richer(Plan plan, Random random) {
        List<Fund> funds = new ArrayList<>(plan.funds().all());
        Fund fund = funds.get(random.nextInt(funds.size()));
        List<Award> awards = new ArrayList<>(fund.awards());
        if (awards.isEmpty()) {
            return plan;
        }
        int at = random.nextInt(awards.size());
        Award award = awards.get(at);
        awards.set(at, award.withAmount(award.amount().plus(new Money(1 + random.nextInt(200_000)))));
        return plan.draft().funds(plan.funds().with(fund.withAwards(awards))).plan();
    }

    @Property
    void datesAreAsWhereItOnlyWarnsWhenMoneyIsNoObject(@ForAll(supplier = DrawnPlan.Funded.class) DrawnPlan drawn) {
        Plan warned =
                drawn.plan().withSettings(drawn.plan().settings().with(Map.of(LimitKind.FUNDING, Enforcement.WARN)));
        Plan free = drawn.plan()
                .withChunks(Register.of(drawn.plan().chunks().stream()
                        .map(chunk -> chunk.draft().costs(List.of()).chunk())
                        .toList()));
        assertThat(ScheduleText.dates(Sequencer.sequence(free)))
                .isEqualTo(ScheduleText.dates(Sequencer.sequence(warned)));
    }
}
