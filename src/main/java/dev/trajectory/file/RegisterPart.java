package dev.trajectory.file;

import dev.trajectory.model.Id;
import dev.trajectory.model.Identified;
import dev.trajectory.model.Plan;
import dev.trajectory.model.PlanDraft;
import dev.trajectory.model.Register;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// A section of records: written are those put in and the ids of those taken out.
///
/// Plans share the records they have in common, and a record is equal to itself without being looked into. The order
/// is written only where it is not the usual one: the records that stayed where they were, the new ones at the end.
///
/// @param name as the file spells it
record RegisterPart<I extends Id, R extends Identified<I>>(
        String name,
        Function<Plan, Register<I, R>> get,
        BiConsumer<PlanDraft, Register<I, R>> set,
        Form<R> row,
        Form<I> id)
        implements PlanPart {

    @Override
    public void write(Plan before, Plan after, Out out) {
        Register<I, R> old = get.apply(before);
        Register<I, R> now = get.apply(after);
        if (!now.equals(old)) {
            out.put(name, difference(old, now), form());
        }
    }

    @Override
    public void read(In in, Plan before, PlanDraft draft) {
        Rows<I, R> rows = in.maybe(name, form());
        if (rows != null) {
            set.accept(draft, rows.on(get.apply(before)));
        }
    }

    private Rows<I, R> difference(Register<I, R> old, Register<I, R> now) {
        List<R> put = new ArrayList<>();
        for (R record : now) {
            if (!record.equals(old.find(record.id()))) {
                put.add(record);
            }
        }
        List<I> gone = old.byId().keySet().stream().filter(id -> !now.has(id)).toList();
        Rows<I, R> usual = new Rows<>(put, gone, null);
        List<I> order = List.copyOf(now.byId().keySet());
        boolean inOrder = List.copyOf(usual.on(old).byId().keySet()).equals(order);
        return inOrder ? usual : new Rows<>(put, gone, order);
    }

    private Form<Rows<I, R>> form() {
        return RecordForm.small(
                in -> new Rows<>(in.list("put", row), in.list("gone", id), in.maybe("order", new ListForm<>(id))),
                (rows, out) -> out.list("put", rows.put(), row)
                        .list("gone", rows.gone(), id)
                        .maybe("order", rows.order(), new ListForm<>(id)));
    }

    /// What changed in a register.
    ///
    /// @param order the ids in their new order, or null where it is the usual one
    private record Rows<I extends Id, R extends Identified<I>>(
            List<R> put, List<I> gone, @Nullable List<I> order) {

        Register<I, R> on(Register<I, R> old) {
            SequencedMap<I, R> rows = new LinkedHashMap<>(old.byId());
            gone.forEach(rows::remove);
            put.forEach(record -> rows.put(record.id(), record));
            return new Register<>(order == null ? rows : ordered(rows, order));
        }

        private static <I, R> SequencedMap<I, R> ordered(SequencedMap<I, R> rows, List<I> order) {
            SequencedMap<I, R> ordered = LinkedHashMap.newLinkedHashMap(rows.size());
            for (I id : order) {
                R record = rows.get(id);
                if (record != null) {
                    ordered.put(id, record);
                }
            }
            return ordered;
        }
    }
}
