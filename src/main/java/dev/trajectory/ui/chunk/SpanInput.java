package dev.trajectory.ui.chunk;

import dev.trajectory.edit.entry.SpanText;
import dev.trajectory.model.WorkSpan;
import dev.trajectory.words.EntryWords;
import dev.trajectory.words.WindowWords;
import org.jspecify.annotations.Nullable;

/// Reads a working time that was typed into a field of its own, in the units of the one-line entry: one text means the
/// same wherever it is typed.
public final class SpanInput {

    /// What was typed, understood or not.
    ///
    /// @param span null when it is not understood
    /// @param problem what is wrong, in words; empty when nothing is
    public record Read(@Nullable WorkSpan span, String problem) {}

    private SpanInput() {}

    /// Reads "8" and "8w" as weeks, "12d" as working days, "2 months" as months.
    public static Read read(String typed, WindowWords words) {
        return switch (SpanText.read(typed.strip(), EntryWords.vocabulary(words.locale()))) {
            case SpanText.Is(WorkSpan span) -> new Read(span, "");
            case SpanText.TooLong _ -> new Read(null, words.say("cell.tooLong", typed.strip()));
            case SpanText.NotUnderstood _ -> new Read(null, words.say("cell.noDuration", typed.strip()));
        };
    }
}
