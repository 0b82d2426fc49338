package dev.trajectory.edit.entry;

import dev.trajectory.edit.entry.Vocabulary.Word;
import dev.trajectory.model.WorkSpan;

/// What a text that is to be a working time says.
public sealed interface SpanText {

    /// It is one.
    record Is(WorkSpan span) implements SpanText {}

    /// It is one that is longer than a chunk may take.
    record TooLong() implements SpanText {}

    /// It is none, or its unit is none that is known.
    record NotUnderstood() implements SpanText {}

    /// Reads a number of days, weeks or months, with its unit or, for weeks, without. Parts of weeks and months
    /// become days, five of them a week.
    static SpanText read(String text, Vocabulary vocabulary) {
        if (!Spoken.isSpan(text, vocabulary)) {
            return new NotUnderstood();
        }
        WorkSpan span = Spoken.span(text, Word.WEEKS, vocabulary);
        return span == null ? new TooLong() : new Is(span);
    }
}
