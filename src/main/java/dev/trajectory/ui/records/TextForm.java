package dev.trajectory.ui.records;

import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;

/// How values of one simple type are written and read, as people type them.
///
/// @param write a value as text
/// @param read a text as a value
/// @param choices all there is to choose from; empty where anything may be typed
/// @param closed whether the choices are few by their nature
record TextForm(Function<Object, String> write, Reader read, Supplier<List<Object>> choices, boolean closed) {

    /// Reads a text.
    @FunctionalInterface
    interface Reader {

        /// The value. Throws [NotRead], or [dev.trajectory.model.InvalidValue], when the text is none.
        Object read(String text) throws NotRead;
    }

    static <T> TextForm of(Class<T> type, Function<T, String> write, Reader read) {
        return new TextForm(value -> write.apply(type.cast(value)), read, List::of, false);
    }

    /// What a field may be completed with.
    List<String> offers() {
        return choices.get().stream().map(write).toList();
    }
}
