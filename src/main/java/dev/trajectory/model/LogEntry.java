package dev.trajectory.model;

import java.time.LocalDate;

/// An entry of the plan's log: what happened to it, in words.
///
/// @param text what happened, in a line of 1 to 2,000 characters
/// @param details the whole of it, as Markdown; empty where the line says it all
public record LogEntry(LocalDate date, Kind kind, String text, String details) {

    /// The longest line, in characters.
    public static final int LINE_LENGTH = 2_000;

    /// What an entry tells of.
    public enum Kind {
        /// What somebody thought worth writing down.
        NOTE,
        /// What a workshop came to.
        WORKSHOP
    }

    /// A note that is said in a line.
    public static LogEntry note(LocalDate date, String text) {
        return new LogEntry(date, Kind.NOTE, text, "");
    }

    public LogEntry {
        InvalidValue.requireDate("date", date);
        InvalidValue.requireText("text", text, LINE_LENGTH);
        InvalidValue.requireLength("details", details, Plan.TEXT_LENGTH);
    }
}
