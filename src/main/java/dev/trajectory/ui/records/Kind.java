package dev.trajectory.ui.records;

import java.util.List;

/// How values of a component are edited.
sealed interface Kind {

    /// Typed as text, or chosen.
    ///
    /// @param area whether it may have many lines
    record Line(TextForm form, boolean area) implements Kind {}

    /// Yes or no.
    record Tick() implements Kind {}

    /// Any number of simple values, each once.
    ///
    /// @param isSet whether they are kept as a set, not a list
    record Several(TextForm form, Class<?> type, boolean isSet) implements Kind {}

    /// Any number of small records.
    record Rows(Shape shape) implements Kind {}

    /// Values by key.
    ///
    /// @param keyType what keys are
    record Entries(Kind.Line key, Class<?> keyType, Shape.Field field, Kind value) implements Kind {}

    /// A record within the record.
    record Part(Shape shape) implements Kind {}

    /// One of several kinds of record.
    ///
    /// @param cases the kinds there are, in their order
    record Cases(List<Shape> cases) implements Kind {
        public Cases {
            cases = List.copyOf(cases);
        }
    }

    /// Some chunks, or all but some.
    record Scoped(Several chunks) implements Kind {}

    /// Only shown.
    record Shown() implements Kind {}
}
