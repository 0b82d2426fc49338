package dev.trajectory.model;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/// Days that nobody works, both ends included; at most a year.
public record Holiday(LocalDate from, LocalDate to, String name) {
    public Holiday {
        InvalidValue.requireDate("from", from);
        InvalidValue.requireDate("to", to);
        InvalidValue.requireOrder("to", from, to);
        InvalidValue.requireRange("holiday", ChronoUnit.DAYS.between(from, to), 0, 366);
        InvalidValue.requireLength("name", name, Plan.NAME_LENGTH);
    }
}
