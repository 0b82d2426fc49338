package dev.trajectory.file;

import dev.trajectory.model.Field;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;

/// What a record of a rollout's pattern said in fields that speak of its organisation, in the file: those fields as
/// the record itself has them.
///
/// @param entries one for each such field
record SaidForm<R>(List<Entry<R>> entries) implements Form<SequencedMap<Field<R>, Object>> {

    /// A field, and how what it says is read and written.
    record Entry<R>(Field<R> field, Form<Object> form) {}

    /// A field that says one text.
    static <R> Entry<R> text(Field<R> field) {
        return entry(field, Forms.TEXT);
    }

    /// A field that says several.
    static <R> Entry<R> texts(Field<R> field) {
        return entry(field, new ListForm<>(Forms.TEXT));
    }

    @SuppressWarnings("unchecked") // what is written was said in that field, or read by its form
    private static <R> Entry<R> entry(Field<R> field, Form<?> form) {
        return new Entry<>(field, (Form<Object>) form);
    }

    @Override
    public SequencedMap<Field<R>, Object> read(Node node, Where where) {
        In in = In.of(node, where);
        SequencedMap<Field<R>, Object> said = new LinkedHashMap<>();
        for (Entry<R> entry : entries) {
            Object text = in.maybe(entry.field().spelling(), entry.form());
            if (text != null) {
                said.put(entry.field(), text);
            }
        }
        in.keepUnknown();
        return said;
    }

    @Override
    public Node write(SequencedMap<Field<R>, Object> said, Where where) {
        Out out = new Out(where);
        entries.forEach(entry -> out.maybe(entry.field().spelling(), said.get(entry.field()), entry.form()));
        return out.object(false);
    }
}
