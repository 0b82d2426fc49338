package dev.trajectory.file;

import dev.trajectory.model.InvalidValue;
import java.time.LocalDate;

/// A line of the file's log: what happened to it, in words.
///
/// @param text 1 to 2,000 characters
public record LogEntry(LocalDate date, String text) {
    public LogEntry {
        if (text.isBlank()) {
            throw new InvalidValue(InvalidValue.Reason.EMPTY, "text", text);
        }
        if (text.length() > 2_000) {
            throw new InvalidValue(InvalidValue.Reason.TOO_LONG, "text", text.substring(0, 40) + "…", "at most 2000");
        }
    }
}
