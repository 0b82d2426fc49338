package dev.trajectory.ui.governance;

import dev.trajectory.draw.governance.Topic;
import dev.trajectory.ui.desk.Desk;
import dev.trajectory.ui.grid.At;
import dev.trajectory.ui.records.NotRead;
import dev.trajectory.ui.records.Typing;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Side;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;

/// Adds rows to the tables: records with what is usual in them, ready to be typed into.
///
/// @param look goes to a table
/// @param added shows a record that was added
record Adding(Desk desk, Typing typing, Consumer<Topic> look, Consumer<Record> added) {

    /// What stands in the RAID table and is added there; a promise comes with its dependency.
    private static final List<String> OF_RAID = List.of("risks", "assumptions", "issues");

    /// Adds what the row that one is on is; where that cannot be added, what the table is of.
    void add(Topic topic, LedgerCells cells, At cursor) {
        boolean isOf =
                topic == Topic.RAID && cells.rows() > 0 && cells.line(cursor).index() >= 0;
        add(isOf ? cells.line(cursor).section() : topic.section());
    }

    /// Adds what a table is of; asks which, where it is of several kinds of record.
    ///
    /// @param button below which it asks
    void offer(Topic topic, Node button) {
        if (topic != Topic.RAID) {
            add(topic.section());
            return;
        }
        ContextMenu menu = new ContextMenu();
        for (String section : OF_RAID) {
            MenuItem item = new MenuItem(desk.words().say("governance.add." + section));
            item.setOnAction(_ -> add(section));
            menu.getItems().add(item);
        }
        menu.show(button, Side.BOTTOM, 0, 0);
    }

    void toRaid(String section) {
        look.accept(Topic.RAID);
        add(section);
    }

    private void add(String section) {
        try {
            Record fresh = typing.fresh(section);
            if (desk.perform(typing.put(List.of(new Typing.Put(section, -1, fresh))))) {
                added.accept(fresh);
            }
        } catch (NotRead e) {
            desk.host().say(e.sentence());
        }
    }
}
