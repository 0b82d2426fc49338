package dev.trajectory.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// How the measure of a benefit is taken, and what one unit of it is worth.
///
/// @param unitPrice what a change of one unit is worth in a full year, nil or more; null where the benefit states its
///     value itself or has none
/// @param quantified whether the measure is reported although it is not valued in money
/// @param baselineDate when the baseline was taken, or null
/// @param dataSource where the figures come from
/// @param frequency how often it is measured, in words
public record Measuring(
        @Nullable Money unitPrice,
        boolean quantified,
        @Nullable LocalDate baselineDate,
        String dataSource,
        String frequency) {

    /// Nothing is known of it yet.
    public static final Measuring NONE = new Measuring(null, false, null, "", "");

    public Measuring {
        if (unitPrice != null) {
            InvalidValue.requireRange("unitPrice", unitPrice.pence(), 0, Money.MOST);
        }
        InvalidValue.requireDate("baselineDate", baselineDate);
        InvalidValue.requireLength("dataSource", dataSource, Plan.TEXT_LENGTH);
        InvalidValue.requireLength("frequency", frequency, Plan.NAME_LENGTH);
    }
}
