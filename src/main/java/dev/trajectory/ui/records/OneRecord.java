package dev.trajectory.ui.records;

import dev.trajectory.edit.Edit;
import dev.trajectory.model.Id;
import dev.trajectory.model.Plan;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// A record that each plan has one of.
record OneRecord<R extends Record>(String name, Class<R> type, Function<Plan, R> get, Function<R, Edit> change)
        implements Chapter {

    @Override
    public Shape shape() {
        return Shape.of(type);
    }

    @Override
    public boolean isSingle() {
        return true;
    }

    @Override
    public List<? extends Record> rows(Plan plan) {
        return List.of(get.apply(plan));
    }

    @Override
    public @Nullable Id id(Record row) {
        return null;
    }

    @Override
    public Edit put(Plan plan, int index, Record row) {
        return change.apply(type.cast(row));
    }

    @Override
    public Edit add(Plan plan, Record row) {
        return put(plan, 0, row);
    }

    @Override
    public Edit remove(Plan plan, int index) {
        throw new IllegalStateException("A plan always has its " + name);
    }

    @Override
    public List<? extends Id> freshIds(Plan plan, int count) {
        return List.of();
    }
}
