package dev.trajectory.ui.records;

import dev.trajectory.edit.Edit;
import dev.trajectory.model.Id;
import dev.trajectory.model.Plan;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// A list of records without ids.
///
/// @param keys the components that tell them from each other; nothing where there are none
record PeopleList<R extends Record>(
        String name, Class<R> type, List<String> keys, Function<Plan, List<R>> get, BiFunction<Plan, List<R>, Edit> set)
        implements Chapter {

    PeopleList {
        keys = List.copyOf(keys);
    }

    @Override
    public Shape shape() {
        return Shape.of(type);
    }

    @Override
    public boolean isSingle() {
        return false;
    }

    @Override
    public List<? extends Record> rows(Plan plan) {
        return get.apply(plan);
    }

    @Override
    public @Nullable Id id(Record row) {
        return null;
    }

    @Override
    public Edit put(Plan plan, int index, Record row) {
        List<R> rows = new ArrayList<>(get.apply(plan));
        rows.set(index, type.cast(row));
        return set.apply(plan, rows);
    }

    @Override
    public Edit add(Plan plan, Record row) {
        List<R> rows = new ArrayList<>(get.apply(plan));
        rows.add(type.cast(row));
        return set.apply(plan, rows);
    }

    @Override
    public Edit remove(Plan plan, int index) {
        List<R> rows = new ArrayList<>(get.apply(plan));
        rows.remove(index);
        return set.apply(plan, rows);
    }

    @Override
    public List<? extends Id> freshIds(Plan plan, int count) {
        return List.of();
    }
}
