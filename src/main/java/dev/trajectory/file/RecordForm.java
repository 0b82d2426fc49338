package dev.trajectory.file;

import dev.trajectory.model.InvalidValue;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;

/// How a record is read from its fields and written as them.
///
/// @param isTall whether it is written a field a line, however short
/// @param knownBy the fields that tell it from others in a list
record RecordForm<T>(Function<In, T> reader, BiConsumer<T, Out> writer, boolean isTall, List<String> knownBy)
        implements Form<T> {

    /// A record that has an id, written a field a line.
    static <T> RecordForm<T> tall(Function<In, T> reader, BiConsumer<T, Out> writer) {
        return new RecordForm<>(reader, writer, true, List.of("id"));
    }

    /// A record that is written on one line where it fits.
    static <T> RecordForm<T> small(Function<In, T> reader, BiConsumer<T, Out> writer, String... knownBy) {
        return new RecordForm<>(reader, writer, false, List.of(knownBy));
    }

    @Override
    public T read(Node node, Where where) {
        In in = In.of(node, where);
        try {
            T value = reader.apply(in);
            in.keepUnknown();
            return value;
        } catch (InvalidValue e) {
            throw in.refuse(e);
        }
    }

    @Override
    public Node write(T value, Where where) {
        Out out = new Out(where);
        writer.accept(value, out);
        return out.object(isTall);
    }

    /// What tells this record from others in its list, in words.
    String keyOf(Node node) {
        StringBuilder key = new StringBuilder();
        if (node instanceof Node.Obj object) {
            for (String name : knownBy) {
                if (object.fields().get(name) instanceof Node.Text text) {
                    key.append(key.isEmpty() ? "" : " ").append(text.value());
                } else if (object.fields().get(name) instanceof Node.Num number) {
                    key.append(key.isEmpty() ? "" : " ").append(number.digits());
                }
            }
        }
        return key.toString();
    }
}
