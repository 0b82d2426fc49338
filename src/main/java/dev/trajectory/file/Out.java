package dev.trajectory.file;

import dev.trajectory.model.Id;
import dev.trajectory.model.Identified;
import dev.trajectory.model.Register;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;

/// The fields of an object being written, in the order they are put. What is usual or empty is left out.
final class Out {

    private final Where where;
    private final SequencedMap<String, Node> fields = new LinkedHashMap<>();

    Out(Where where) {
        this.where = where;
    }

    /// A field that is always written.
    <T> Out put(String name, T value, Form<T> form) {
        fields.put(name, form.write(value, where.field(name)));
        return this;
    }

    /// A field that is left out when null.
    <T> Out maybe(String name, @Nullable T value, Form<T> form) {
        return value == null ? this : put(name, value, form);
    }

    /// A field that is left out when it is as usual, unless a field in it is unknown to this version.
    <T> Out unless(T usual, String name, T value, Form<T> form) {
        boolean isLeftOut = value.equals(usual) && !where.unknown().has(where.field(name));
        return isLeftOut ? this : put(name, value, form);
    }

    Out text(String name, String value) {
        return unless("", name, value, Forms.TEXT);
    }

    Out flag(String name, boolean value) {
        return unless(false, name, value, Forms.FLAG);
    }

    Out count(String name, int value) {
        return unless(0, name, value, Forms.INT);
    }

    <T> Out list(String name, Collection<T> values, Form<T> item) {
        return unless(List.of(), name, List.copyOf(values), new ListForm<>(item));
    }

    <I extends Id, R extends Identified<I>> Out register(String name, Register<I, R> rows, Form<R> row) {
        return unless(Register.empty(), name, rows, new RegisterForm<>(row));
    }

    <K, V> Out map(String name, SequencedMap<K, V> map, Form<SequencedMap<K, V>> form) {
        return unless(new LinkedHashMap<>(), name, map, form);
    }

    /// The object, with the fields this version does not know put back.
    Node.Obj object(boolean isTall) {
        return new Node.Obj(0, 0, where.unknown().restored(where, fields), isTall);
    }
}
