package dev.trajectory.ui.records;

import dev.trajectory.edit.Edit;
import dev.trajectory.model.Id;
import dev.trajectory.model.Plan;
import dev.trajectory.ui.desk.Desk;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One list of records that a plan is made of, as the view shows it.
interface Chapter {

    /// As the file spells it; its words are `records.of.` + name.
    String name();

    /// What its records are made of.
    Shape shape();

    /// Whether it always holds one record, which can be changed and no more.
    boolean isSingle();

    /// The plan whose records it shows: the one looked at.
    default Plan plan(Desk desk) {
        return desk.plan();
    }

    /// Its records in a plan.
    List<? extends Record> rows(Plan plan);

    /// The id of one of its records; null where they have none.
    @Nullable
    Id id(Record row);

    /// The components that tell records without ids from each other; nothing where there are none.
    default List<String> keys() {
        return List.of();
    }

    /// Puts a record in the place of another.
    ///
    /// @param index where the other stands
    Edit put(Plan plan, int index, Record row);

    /// Adds a record at the end.
    Edit add(Plan plan, Record row);

    /// Removes a record.
    ///
    /// @param index where it stands
    Edit remove(Plan plan, int index);

    /// Ids for so many new records; nothing where they have none.
    List<? extends Id> freshIds(Plan plan, int count);

    /// The record of the plan that one of these is or belongs to; null for none.
    default @Nullable Id about(Record row) {
        return id(row);
    }

    /// A new record as it is to be beside another.
    default Record beside(Record fresh, Record current) {
        return fresh;
    }

    /// Where a record stands that has just been added.
    default int placeOfLast(Plan plan, Record row) {
        return rows(plan).size() - 1;
    }
}
