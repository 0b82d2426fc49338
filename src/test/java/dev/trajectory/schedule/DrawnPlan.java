package dev.trajectory.schedule;

import dev.trajectory.model.Plan;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ArbitrarySupplier;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/// A random plan with what it was drawn from; fewer leaves and lower seeds make for failures that are easier to
/// read.
record DrawnPlan(long seed, int leaves, Plan plan) {

    /// The same plan with costs, and too little money for them.
    DrawnPlan funded() {
        return new DrawnPlan(seed, leaves, RandomFunds.over(plan, seed * 7 + leaves));
    }

    static DrawnPlan of(long seed, int leaves) {
        return new DrawnPlan(seed, leaves, RandomPlans.plan(seed, leaves));
    }

    @Override
    public String toString() {
        return "seed " + seed + ", " + leaves + " leaves\n" + PlanText.of(plan);
    }

    /// Draws plans of 1 to 40 leaves, small ones more often.
    static final class Any implements ArbitrarySupplier<DrawnPlan> {
        @Override
        public Arbitrary<DrawnPlan> get() {
            Arbitrary<Integer> sizes = Arbitraries.frequencyOf(
                    Tuple.of(6, Arbitraries.integers().between(1, 8)),
                    Tuple.of(3, Arbitraries.integers().between(9, 20)),
                    Tuple.of(1, Arbitraries.integers().between(21, 40)));
            Arbitrary<Integer> seeds = Arbitraries.integers().between(0, 1_000_000_000);
            return Combinators.combine(seeds, sizes).as((seed, size) -> of(seed, size));
        }
    }

    /// Draws plans of 1 to 14 leaves with costs and too little money for them, whose funding is kept.
    static final class Funded implements ArbitrarySupplier<DrawnPlan> {
        @Override
        public Arbitrary<DrawnPlan> get() {
            return Combinators.combine(
                            Arbitraries.integers().between(0, 1_000_000_000),
                            Arbitraries.integers().between(1, 14))
                    .as((seed, size) -> of(seed, size).funded());
        }
    }
}
