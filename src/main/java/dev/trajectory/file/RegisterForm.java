package dev.trajectory.file;

import dev.trajectory.model.Id;
import dev.trajectory.model.Identified;
import dev.trajectory.model.Register;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// A list of records that each have an id of their own.
record RegisterForm<I extends Id, R extends Identified<I>>(Form<R> row) implements Form<Register<I, R>> {

    @Override
    public Register<I, R> read(Node node, Where where) {
        List<R> rows = new ListForm<>(row).read(node, where);
        Map<I, Integer> positions = new HashMap<>();
        for (int i = 0; i < rows.size(); i++) {
            I id = rows.get(i).id();
            Integer first = positions.putIfAbsent(id, i);
            if (first != null) {
                throw sameIdTwice((Node.Arr) node, where, id, first, i);
            }
        }
        return Register.of(rows);
    }

    private static Refusal sameIdTwice(Node.Arr list, Where where, Id id, int first, int second) {
        Node row = list.items().get(second);
        Node at = row instanceof Node.Obj object ? object.fields().getOrDefault("id", row) : row;
        String firstLine = Integer.toString(list.items().get(first).line());
        return where.row(id.value(), second)
                .field("id")
                .refuse(at, FileProblem.Kind.SAME_ID_TWICE, id.value(), where.key(), firstLine);
    }

    @Override
    public Node write(Register<I, R> rows, Where where) {
        return new ListForm<>(row).write(List.copyOf(rows.all()), where);
    }
}
