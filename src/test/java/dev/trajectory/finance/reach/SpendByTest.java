package dev.trajectory.finance.reach;

import static dev.trajectory.funding.MoneyPlan.award;
import static dev.trajectory.funding.MoneyPlan.chunk;
import static dev.trajectory.funding.MoneyPlan.cost;
import static dev.trajectory.funding.MoneyPlan.fund;
import static dev.trajectory.funding.MoneyPlan.organisation;
import static dev.trajectory.funding.MoneyPlan.thousands;
import static org.assertj.core.api.Assertions.assertThat;

import dev.trajectory.edit.Label;
import dev.trajectory.edit.Result;
import dev.trajectory.finance.Finances;
import dev.trajectory.funding.MoneyPlan;
import dev.trajectory.funding.Rates;
import dev.trajectory.model.Chunk;
import dev.trajectory.model.ChunkId;
import dev.trajectory.model.CostKind;
import dev.trajectory.model.Dependency;
import dev.trajectory.model.FinancialYear;
import dev.trajectory.model.FundId;
import dev.trajectory.model.FundKind;
import dev.trajectory.model.Money;
import dev.trajectory.model.OrganisationType;
import dev.trajectory.model.Plan;
import dev.trajectory.model.WorkSpan;
import dev.trajectory.schedule.Placement;
import dev.trajectory.schedule.Schedule;
import dev.trajectory.schedule.Sequencer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SpendByTest {

    private static final FinancialYear YEAR = new FinancialYear(2027);
    private static final LocalDate YEAR_END = LocalDate.of(2028, 3, 31);

    private static SpendBy by(double amount) {
        return new SpendBy(new FundId("F"), organisation("A"), YEAR, thousands(amount));
    }

    private static @Nullable BroughtForward found(Plan plan, SpendBy asked) {
        return asked.of(Finances.of(plan, Sequencer.sequence(plan)), () -> false);
    }

    private static MoneyPlan money() {
        return new MoneyPlan(Rates.appraisal(2027, 3))
                .organisation("A", OrganisationType.ACUTE_TRUST)
                .organisation("B", OrganisationType.ACUTE_TRUST)
                .fund(fund("F", FundKind.CAPITAL, award("A", 2027, 1_000)));
    }

    private static Plan with(Plan plan, String id, WorkSpan duration, @Nullable String notBefore, String... after) {
        Chunk chunk = plan.chunks().get(chunk(id));
        List<Dependency> dependencies = new ArrayList<>();
        for (String on : after) {
            dependencies.add(Dependency.on(chunk(on)));
        }
        return plan.withChunks(plan.chunks()
                .with(chunk.draft()
                        .duration(duration)
                        .owner(organisation("A"))
                        .notBefore(notBefore == null ? null : LocalDate.parse(notBefore))
                        .dependencies(dependencies)
                        .chunk()));
    }

    /// £100k, £150k and £200k of next year's work, and £120k that takes longer than the year.
    private static Plan nextYear() {
        Plan plan = money().chunk("ONE", null, null, cost("A", CostKind.CAPITAL_ONE_OFF, 100))
                .chunk("TWO", null, null, cost("A", CostKind.CAPITAL_ONE_OFF, 150))
                .chunk("THREE", null, null, cost("A", CostKind.CAPITAL_ONE_OFF, 200))
                .chunk("LONG", null, null, cost("A", CostKind.CAPITAL_ONE_OFF, 120))
                .plan();
        for (String id : List.of("ONE", "TWO", "THREE")) {
            plan = with(plan, id, WorkSpan.weeks(10), "2028-05-01");
        }
        return with(plan, "LONG", WorkSpan.weeks(60), "2028-05-01");
    }

    @Test
    void theNearestWithoutExceedingIsFound() {
        assertThat(found(nextYear(), by(360)))
                .isEqualTo(new BroughtForward(
                        by(360), new LinkedHashSet<>(List.of(chunk("TWO"), chunk("THREE"))), thousands(350), true));
        assertThat(found(nextYear(), by(260)))
                .isEqualTo(new BroughtForward(
                        by(260), new LinkedHashSet<>(List.of(chunk("ONE"), chunk("TWO"))), thousands(250), true));
    }

    @Test
    void lessThanTheSmallestChunkFindsNothing() {
        assertThat(found(nextYear(), by(99))).isNull();
    }

    @Test
    void whatIsWaitedForComesForwardWithIt() {
        Plan plan = money().chunk("FIRST", null, null, cost("B", CostKind.CAPITAL_ONE_OFF, 10))
                .chunk("SECOND", null, null, cost("A", CostKind.CAPITAL_ONE_OFF, 100))
                .plan();
        plan = with(plan, "FIRST", WorkSpan.weeks(4), "2028-04-10");
        plan = with(plan, "SECOND", WorkSpan.weeks(4), "2028-06-01", "FIRST");

        BroughtForward found = found(plan, by(100));
        assertThat(found).isNotNull();
        assertThat(found.chunks()).containsExactly(chunk("FIRST"), chunk("SECOND"));
    }

    @Test
    void stoppedItGivesTheBestSoFarAndDoesNotCallItBest() {
        Plan plan = nextYear();
        BroughtForward[] seen = new BroughtForward[1];
        BroughtForward found = by(360).of(
                        Finances.of(plan, Sequencer.sequence(plan)), new Watch<@Nullable BroughtForward>() {
                            @Override
                            public boolean isStopped() {
                                return seen[0] != null;
                            }

                            @Override
                            public void sofar(double share, @Nullable BroughtForward best) {
                                seen[0] = best;
                            }
                        });
        assertThat(found).isNotNull().isEqualTo(seen[0]);
        assertThat(found.isBest()).isFalse();
    }

    /// A few chunks in a row of dependencies, some held back to the next year by dates, most paid by A.
    private static Plan random(long seed, int count) {
        Random random = new Random(seed);
        MoneyPlan money = money();
        for (int i = 0; i < count; i++) {
            String payer = random.nextInt(4) == 0 ? "B" : "A";
            money.chunk("C" + i, null, null, cost(payer, CostKind.CAPITAL_ONE_OFF, 10 + random.nextInt(90)));
        }
        Plan plan = money.plan();
        for (int i = 0; i < count; i++) {
            String held = random.nextInt(3) == 0
                    ? null
                    : LocalDate.of(2027, 6, 1).plusDays(random.nextInt(500)).toString();
            String[] after = i > 0 && random.nextBoolean() ? new String[] {"C" + random.nextInt(i)} : new String[0];
            plan = with(plan, "C" + i, WorkSpan.weeks(2 + random.nextInt(20)), held, after);
        }
        return plan;
    }

    private static Money spent(Plan plan) {
        Finances finances = Finances.of(plan, Sequencer.sequence(plan));
        return finances.costs()
                .paid(line -> line.payer().equals(organisation("A")))
                .in(YEAR);
    }

    @Property(tries = 60)
    void whatIsFoundKeepsItsPromises(@ForAll long seed, @ForAll("counts") int count, @ForAll("amounts") int amount) {
        Plan plan = random(seed, count);
        Schedule before = Sequencer.sequence(plan);
        BroughtForward found = found(plan, by(amount));
        if (found == null) {
            return;
        }
        if (!(found.edit(plan, Label.told("forward")).apply(plan) instanceof Result.Changed(Plan after))) {
            throw new AssertionError("refused");
        }
        Schedule schedule = Sequencer.sequence(after);

        assertThat(found.uses()).isGreaterThan(Money.ZERO).isLessThanOrEqualTo(thousands(amount));
        assertThat(spent(after).minus(spent(plan))).isEqualTo(found.uses());
        assertThat(found.chunks()).allSatisfy(id -> {
            assertThat(placement(schedule, id).start())
                    .isBefore(placement(before, id).start());
            assertThat(placement(schedule, id).finish()).isBeforeOrEqualTo(YEAR_END);
            for (Dependency dependency : after.chunks().get(id).dependencies()) {
                assertThat(placement(schedule, id).start())
                        .isAfter(placement(schedule, dependency.on()).finish());
            }
        });
    }

    @Property(tries = 40)
    void noSetOfChunksComesNearer(@ForAll long seed, @ForAll("small") int count, @ForAll("amounts") int amount) {
        Plan plan = random(seed, count);
        BroughtForward found = found(plan, by(amount));

        assertThat(found == null ? Money.ZERO : found.uses()).isEqualTo(exhausted(plan, thousands(amount)));
    }

    /// The nearest that any set of chunks freed of their dates comes to an amount, by trying all of them.
    private static Money exhausted(Plan plan, Money amount) {
        List<ChunkId> all = List.copyOf(plan.chunks().byId().keySet());
        Schedule before = Sequencer.sequence(plan);
        Money spent = spent(plan);
        Money best = Money.ZERO;
        for (int set = 1; set < 1 << all.size(); set++) {
            Plan freed = plan;
            Set<ChunkId> free = new LinkedHashSet<>();
            for (int i = 0; i < all.size(); i++) {
                if ((set >> i & 1) == 1) {
                    Chunk chunk = plan.chunks().get(all.get(i));
                    free.add(chunk.id());
                    freed = freed.withChunks(
                            freed.chunks().with(chunk.draft().notBefore(null).chunk()));
                }
            }
            Schedule after = Sequencer.sequence(freed);
            boolean comes = free.stream()
                    .allMatch(id -> placement(after, id)
                                    .start()
                                    .isBefore(placement(before, id).start())
                            && !placement(after, id).finish().isAfter(YEAR_END));
            Money uses = spent(freed).minus(spent);
            if (comes && uses.compareTo(amount) <= 0 && uses.compareTo(best) > 0) {
                best = uses;
            }
        }
        return best;
    }

    private static Placement placement(Schedule schedule, ChunkId id) {
        return Objects.requireNonNull(schedule.placement(id));
    }

    @Provide
    Arbitrary<Integer> counts() {
        return Arbitraries.integers().between(1, 16);
    }

    @Provide
    Arbitrary<Integer> small() {
        return Arbitraries.integers().between(1, 6);
    }

    @Provide
    Arbitrary<Integer> amounts() {
        return Arbitraries.integers().between(5, 400);
    }
}
