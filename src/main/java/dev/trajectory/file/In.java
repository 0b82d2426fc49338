package dev.trajectory.file;

import dev.trajectory.file.FileProblem.Kind;
import dev.trajectory.model.Id;
import dev.trajectory.model.Identified;
import dev.trajectory.model.InvalidValue;
import dev.trajectory.model.Register;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedMap;
import java.util.SequencedSet;
import org.jspecify.annotations.Nullable;

/// The fields of an object being read. Remembers which were asked for; the others are unknown to this version.
///
/// A field whose value is null counts as absent.
final class In {

    private final Node.Obj object;
    private final Where where;
    private final SequencedSet<String> asked = new LinkedHashSet<>();

    private In(Node.Obj object, Where where) {
        this.object = object;
        this.where = where;
    }

    static In of(Node node, Where where) {
        return new In(object(node, where), where);
    }

    /// The node as an object. Throws [Refusal] when it is none.
    static Node.Obj object(Node node, Where where) {
        if (node instanceof Node.Obj object) {
            return object;
        }
        throw where.refuse(
                node, Kind.WRONG_KIND, Node.Kind.OBJECT.name(), node.kind().name());
    }

    /// The value of a node. Throws [Refusal] of that node when it is one that no plan may hold.
    static <T> T value(Node node, Form<T> form, Where where) {
        try {
            return form.read(node, where);
        } catch (InvalidValue e) {
            throw refuse(e, node, where);
        }
    }

    /// The value of a field that must be there.
    <T> T need(String name, Form<T> form) {
        T value = maybe(name, form);
        if (value == null) {
            throw where.field(name).refuse(object, Kind.MISSING_FIELD, name);
        }
        return value;
    }

    /// The value of a field, or null when it is absent.
    <T> @Nullable T maybe(String name, Form<T> form) {
        asked.add(name);
        Node node = object.fields().get(name);
        return node == null || node instanceof Node.Null ? null : value(node, form, where.field(name));
    }

    /// The value of a field, or another when it is absent.
    <T> T or(String name, Form<T> form, T usual) {
        T value = maybe(name, form);
        return value == null ? usual : value;
    }

    String text(String name) {
        return or(name, Forms.TEXT, "");
    }

    boolean flag(String name) {
        return or(name, Forms.FLAG, false);
    }

    int count(String name) {
        return or(name, Forms.INT, 0);
    }

    <T> List<T> list(String name, Form<T> item) {
        return or(name, new ListForm<>(item), List.of());
    }

    <I extends Id, R extends Identified<I>> Register<I, R> register(String name, Form<R> row) {
        return or(name, new RegisterForm<>(row), Register.empty());
    }

    <K, V> SequencedMap<K, V> map(String name, Form<SequencedMap<K, V>> form) {
        return or(name, form, new LinkedHashMap<>());
    }

    void keepUnknown() {
        where.unknown().keep(where, object, asked);
    }

    /// A refusal of what a record would not take: of the field that the record names, where there is one.
    Refusal refuse(InvalidValue e) {
        Node field = object.fields().get(e.field());
        return field == null ? refuse(e, object, where.part(e.field())) : refuse(e, field, where.field(e.field()));
    }

    private static Refusal refuse(InvalidValue e, Node node, Where where) {
        return where.refuse(node, Kind.INVALID_VALUE, e.value(), e.reason().name(), e.bounds());
    }
}
