package dev.trajectory.model;

import java.time.YearMonth;

/// Change that an organisation goes through in a month for reasons outside this plan.
///
/// @param points impact points, 0 to 1,000
public record OutsideLoad(YearMonth month, int points, String what) {
    public OutsideLoad {
        InvalidValue.requireDate("month", month.atDay(1));
        InvalidValue.requireRange("points", points, 0, 1_000);
        InvalidValue.requireLength("what", what, Plan.NAME_LENGTH);
    }
}
