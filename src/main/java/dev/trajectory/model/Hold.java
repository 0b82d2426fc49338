package dev.trajectory.model;

import java.time.LocalDate;

/// Dates that were agreed and are kept, whatever the engine would say; the engine's date is shown beside them.
///
/// @param start the first day
/// @param finish the last day; the same as the start for a milestone
public record Hold(LocalDate start, LocalDate finish) {
    public Hold {
        InvalidValue.requireDate("hold start", start);
        InvalidValue.requireDate("hold finish", finish);
        InvalidValue.requireOrder("hold finish", start, finish);
    }
}
