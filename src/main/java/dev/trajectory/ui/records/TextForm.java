package dev.trajectory.ui.records;

import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;

/// How values of one simple type are written and read, as people type them.
///
/// @param write a value as text
/// @param read a text as a value
/// @param choices all there is to choose from now; empty where anything may be typed
record TextForm(Function<Object, String> write, Reader read, Supplier<List<Object>> choices, Openness openness) {

    /// What a value may be.
    enum Openness {
        /// Anything of its type.
        ANY,
        /// One of the records there are.
        RECORDS,
        /// One of a few that are always the same.
        CONSTANTS
    }

    /// Reads a text.
    @FunctionalInterface
    interface Reader {

        /// The value. Throws [NotRead], or [dev.trajectory.model.InvalidValue], when the text is none.
        Object read(String text) throws NotRead;
    }

    static <T> TextForm of(Class<T> type, Function<T, String> write, Reader read) {
        return new TextForm(value -> write.apply(type.cast(value)), read, List::of, Openness.ANY);
    }

    /// Whether a value is one of those there are.
    boolean isChoice() {
        return openness != Openness.ANY;
    }

    /// What a field may be completed with.
    List<String> offers() {
        return choices.get().stream().map(write).toList();
    }
}
