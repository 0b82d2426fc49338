package dev.trajectory.ui.records;

import dev.trajectory.edit.Edit;
import dev.trajectory.edit.PutRecord;
import dev.trajectory.edit.RemoveChunks;
import dev.trajectory.edit.RemoveRecord;
import dev.trajectory.edit.Section;
import dev.trajectory.model.ChunkId;
import dev.trajectory.model.Id;
import dev.trajectory.model.Identified;
import dev.trajectory.model.Plan;
import dev.trajectory.ui.desk.Desk;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// The records of a section.
record SectionChapter<I extends Id, R extends Identified<I>>(Section<I, R> section) implements Chapter {

    @Override
    public String name() {
        return section.name();
    }

    @Override
    public Shape shape() {
        return Shape.of(type());
    }

    /// Records and their ids are called alike: Chunk, ChunkId.
    private Class<? extends Record> type() {
        for (Class<?> each : Identified.class.getPermittedSubclasses()) {
            try {
                Class<?> id = each.getMethod("id").getReturnType();
                if (id == section.id().apply("X").getClass()) {
                    return each.asSubclass(Record.class);
                }
            } catch (NoSuchMethodException e) {
                throw new LinkageError("A record does not show its id: " + each, e);
            }
        }
        throw new IllegalStateException("No record for " + section.name().toLowerCase(Locale.ROOT));
    }

    /// Options are those of the plan itself: under one of them the others are known by name alone.
    @Override
    public Plan plan(Desk desk) {
        return section.equals(Section.OPTIONS) ? desk.snapshot().whole() : desk.plan();
    }

    @Override
    public boolean isSingle() {
        return false;
    }

    @Override
    public List<? extends Record> rows(Plan plan) {
        return section.of(plan).stream().map(Record.class::cast).toList();
    }

    @Override
    public @Nullable Id id(Record row) {
        return ((Identified<?>) row).id();
    }

    @Override
    public Edit put(Plan plan, int index, Record row) {
        return put(row, false);
    }

    @SuppressWarnings("unchecked") // rows of this chapter are records of this section
    private Edit put(Record row, boolean isNew) {
        return new PutRecord<>(section, (R) row, isNew);
    }

    @Override
    public Edit add(Plan plan, Record row) {
        return put(row, true);
    }

    @Override
    public Edit remove(Plan plan, int index) {
        I id = List.copyOf(section.of(plan).byId().keySet()).get(index);
        return id instanceof ChunkId chunk ? new RemoveChunks(List.of(chunk)) : new RemoveRecord<>(section, id);
    }

    @Override
    public List<? extends Id> freshIds(Plan plan, int count) {
        return section.freshIds(plan).take(count, section.of(plan), section.id());
    }
}
