package dev.trajectory.file;

import java.util.LinkedHashMap;
import java.util.SequencedMap;

/// An object that may have a field for each of some constants. A constant this version does not have is an unknown
/// field, and kept as such.
record ConstantsForm<K extends Enum<K>, V>(Class<K> constants, Form<V> value) implements Form<SequencedMap<K, V>> {

    @Override
    public SequencedMap<K, V> read(Node node, Where where) {
        In in = In.of(node, where);
        SequencedMap<K, V> map = new LinkedHashMap<>();
        for (String name : In.object(node, where).fields().keySet()) {
            for (K constant : constants.getEnumConstants()) {
                if (constant.name().equals(name)) {
                    map.put(constant, in.need(name, value));
                }
            }
        }
        in.keepUnknown();
        return map;
    }

    @Override
    public Node write(SequencedMap<K, V> map, Where where) {
        Out out = new Out(where);
        map.forEach((constant, entry) -> out.put(constant.name(), entry, value));
        return out.object(false);
    }
}
