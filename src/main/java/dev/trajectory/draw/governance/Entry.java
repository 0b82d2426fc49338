package dev.trajectory.draw.governance;

import org.jspecify.annotations.Nullable;

/// What stands in one cell of a ledger.
///
/// @param text what is seen; empty for nothing
/// @param tone how it stands out; words or the mark say so too
/// @param mark a letter or a sign beside it; empty for none
/// @param order what it is sorted by among those of its column
/// @param field the component of the row's record that is typed here; null where it is worked out
public record Entry(
        String text,
        Tone tone,
        String mark,
        String order,
        @Nullable String field) {

    /// How an entry stands out.
    public enum Tone {
        PLAIN,
        /// What names the row.
        STRONG,
        /// What is worked out, or of no weight.
        QUIET,
        GOOD,
        CAUTION,
        BAD
    }

    /// What a component holds.
    public static Entry of(String text, String field) {
        return new Entry(text, Tone.PLAIN, "", text, field);
    }

    /// What is worked out.
    public static Entry shown(String text) {
        return new Entry(text, Tone.QUIET, "", text, null);
    }

    public Entry in(Tone changed) {
        return new Entry(text, changed, mark, order, field);
    }

    /// The same with a letter or a sign beside it.
    public Entry marked(String changed) {
        return new Entry(text, tone, changed, order, field);
    }

    /// The same sorted otherwise than by its text.
    public Entry sortedBy(Object changed) {
        return new Entry(text, tone, mark, changed.toString(), field);
    }
}
