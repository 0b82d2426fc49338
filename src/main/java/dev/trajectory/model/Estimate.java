package dev.trajectory.model;

/// How long a chunk may take: at best, most likely, at worst.
public record Estimate(WorkSpan low, WorkSpan likely, WorkSpan high) {
    public Estimate {
        int first = low.workingDays(7);
        int second = likely.workingDays(7);
        int third = high.workingDays(7);
        if (first > second || second > third) {
            throw new InvalidValue(
                    InvalidValue.Reason.NOT_IN_ORDER, "estimate", low + ", " + likely + ", " + high, "rising");
        }
    }
}
