package dev.trajectory.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// When a fund may be bid for.
public record BidWindow(
        LocalDate opens, LocalDate closes, @Nullable LocalDate decisionExpected) {
    public BidWindow {
        InvalidValue.requireDate("opens", opens);
        InvalidValue.requireDate("closes", closes);
        InvalidValue.requireDate("decisionExpected", decisionExpected);
        InvalidValue.requireOrder("closes", opens, closes);
    }
}
