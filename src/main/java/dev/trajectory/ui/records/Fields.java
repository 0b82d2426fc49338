package dev.trajectory.ui.records;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// The editors of all fields of a small record.
///
/// @param all in the order of the fields
record Fields(Shape shape, List<FieldEditor> all) {

    Fields {
        all = List.copyOf(all);
    }

    static Fields of(Shape shape, Function<Shape.Field, FieldEditor> editor) {
        return new Fields(shape, shape.fields().stream().map(editor).toList());
    }

    /// The editor of a field.
    FieldEditor of(Shape.Field field) {
        return all.get(field.index());
    }

    void show(Record row) {
        shape.fields().forEach(field -> of(field).show(shape.value(row, field)));
    }

    /// The record as it stands. Throws [NotRead], or [dev.trajectory.model.InvalidValue], when it is none.
    Record read() throws NotRead {
        List<@Nullable Object> values = new ArrayList<>();
        for (FieldEditor each : all) {
            values.add(each.read());
        }
        return shape.make(values);
    }
}
