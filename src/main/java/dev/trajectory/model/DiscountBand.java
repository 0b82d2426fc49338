package dev.trajectory.model;

/// A discount rate over a run of years counted from the base year, which is year 0.
public record DiscountBand(int fromYear, int toYear, Percent rate) {
    public DiscountBand {
        InvalidValue.requireRange("fromYear", fromYear, 0, 1_000);
        InvalidValue.requireRange("toYear", toYear, fromYear, 1_000);
    }
}
