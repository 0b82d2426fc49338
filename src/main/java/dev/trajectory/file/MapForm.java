package dev.trajectory.file;

import java.util.LinkedHashMap;
import java.util.SequencedMap;

/// An object whose field names are keys, in their order.
///
/// @param key a form that is written as text
record MapForm<K, V>(Form<K> key, Form<V> value) implements Form<SequencedMap<K, V>> {

    @Override
    public SequencedMap<K, V> read(Node node, Where where) {
        SequencedMap<K, V> map = new LinkedHashMap<>();
        In.object(node, where).fields().forEach((name, entry) -> {
            Where at = where.field(name);
            K known = In.value(new Node.Text(entry.line(), entry.column(), name), key, at);
            map.put(known, In.value(entry, value, at));
        });
        return map;
    }

    @Override
    public Node write(SequencedMap<K, V> map, Where where) {
        SequencedMap<String, Node> fields = new LinkedHashMap<>();
        map.forEach((known, entry) -> {
            String name = ((Node.Text) key.write(known, where)).value();
            fields.put(name, value.write(entry, where.field(name)));
        });
        return new Node.Obj(0, 0, fields, false);
    }
}
