package dev.trajectory.model;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// What a benefit was found to be on a day.
///
/// @param value the measure, in the benefit's unit, or null where only money was counted
/// @param worth what has been gained in money since the measurement before, or null where it was not valued
/// @param verifiedBy who checked it, in words
public record Measurement(
        LocalDate date,
        @Nullable BigDecimal value,
        @Nullable Money worth,
        String verifiedBy) {
    public Measurement {
        InvalidValue.requireDate("date", date);
        InvalidValue.requireMeasure("value", value);
        InvalidValue.requireLength("verifiedBy", verifiedBy, Plan.NAME_LENGTH);
    }
}
