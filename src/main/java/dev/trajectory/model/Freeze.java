package dev.trajectory.model;

import java.time.MonthDay;

/// Dates that come back every year on which an organisation takes no go-live; may cross the new year.
///
/// @param from the first day, included
/// @param to the last day, included
public record Freeze(MonthDay from, MonthDay to, String reason) {
    public Freeze {
        InvalidValue.requireLength("reason", reason, Plan.NAME_LENGTH);
    }
}
