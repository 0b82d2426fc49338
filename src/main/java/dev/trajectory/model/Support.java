package dev.trajectory.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// Who supports an asset, and what it costs to be supported for longer.
///
/// @param extendedUntil the last day of support that is paid for beyond the usual, or null where there is none
/// @param extendedCost what that costs a year, nil or more
public record Support(String vendor, @Nullable LocalDate extendedUntil, Money extendedCost) {

    /// Nothing is known of it.
    public static final Support NONE = new Support("", null, Money.ZERO);

    public Support {
        InvalidValue.requireLength("vendor", vendor, Plan.NAME_LENGTH);
        InvalidValue.requireDate("extendedUntil", extendedUntil);
        InvalidValue.requireRange("extendedCost", extendedCost.pence(), 0, Money.MOST);
    }
}
