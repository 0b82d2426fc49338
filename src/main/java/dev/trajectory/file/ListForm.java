package dev.trajectory.file;

import java.util.ArrayList;
import java.util.List;

/// A list of values of one form.
record ListForm<T>(Form<T> item) implements Form<List<T>> {

    @Override
    public List<T> read(Node node, Where where) {
        if (!(node instanceof Node.Arr list)) {
            throw where.refuse(
                    node,
                    FileProblem.Kind.WRONG_KIND,
                    Node.Kind.LIST.name(),
                    node.kind().name());
        }
        List<T> values = new ArrayList<>(list.items().size());
        RowKeys keys = new RowKeys();
        for (Node row : list.items()) {
            values.add(In.value(row, item, where.row(keys.next(keyOf(row)), values.size())));
        }
        return values;
    }

    @Override
    public Node write(List<T> values, Where where) {
        List<Node> items = new ArrayList<>(values.size());
        RowKeys keys = new RowKeys();
        for (T value : values) {
            items.add(write(value, keys, where, items.size()));
        }
        return new Node.Arr(0, 0, items);
    }

    /// A row's key is known once it is written, but what is unknown in the row is found by that key: so it is
    /// written without and, where any field of the file is unknown, once more with it.
    private Node write(T value, RowKeys keys, Where where, int position) {
        if (where.unknown().isEmpty()) {
            return item.write(value, where);
        }
        Node plain = item.write(value, Where.file(new UnknownFields()));
        return item.write(value, where.row(keys.next(keyOf(plain)), position));
    }

    private String keyOf(Node row) {
        return item instanceof RecordForm<T> record ? record.keyOf(row) : "";
    }
}
