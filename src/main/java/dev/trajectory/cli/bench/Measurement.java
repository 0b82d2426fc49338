package dev.trajectory.cli.bench;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What something took, in milliseconds.
///
/// @param name what was measured, such as `sequence`
/// @param chunks the size of the plan
/// @param limits which limits bound
/// @param runs how often it was measured
/// @param promise within how many it is to be done; null where nothing is promised
public record Measurement(
        String name,
        int chunks,
        String limits,
        long runs,
        double median,
        double p90,
        double p99,
        double worst,
        @Nullable Double promise) {

    /// How far a promise is kept.
    public enum Verdict {
        /// In 99 cases of 100.
        KEPT,
        /// In nine of ten.
        MOSTLY,
        /// In fewer.
        BROKEN
    }

    /// What several runs took.
    ///
    /// @param times in milliseconds, at least one
    public static Measurement of(String name, int chunks, String limits, List<Double> times, @Nullable Double promise) {
        List<Double> sorted = times.stream().sorted().toList();
        return new Measurement(
                name,
                chunks,
                limits,
                sorted.size(),
                at(sorted, 0.5),
                at(sorted, 0.9),
                at(sorted, 0.99),
                sorted.getLast(),
                promise);
    }

    /// The least time that so large a share took no more than.
    private static double at(List<Double> sorted, double share) {
        return sorted.get((int) Math.ceil(share * sorted.size()) - 1);
    }

    /// How far the promise is kept; null where there is none.
    public @Nullable Verdict verdict() {
        if (promise == null) {
            return null;
        }
        return p99 <= promise ? Verdict.KEPT : p90 <= promise ? Verdict.MOSTLY : Verdict.BROKEN;
    }
}
