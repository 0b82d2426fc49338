package dev.trajectory.ui.records;

import dev.trajectory.model.Plan;
import dev.trajectory.ui.desk.Desk;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/// The chapters of a plan, each with how many records it has.
final class ChapterList {

    /// @param count how many records it has; -1 for one that is always there
    private record Entry(Chapter chapter, int count) {}

    private static final double ROW = 30;

    /// What a row needs at least, in larger text.
    private static final double LEAST_ROW = 20;

    private final Desk desk;
    private final ListView<Entry> list = new ListView<>();
    private boolean filling;

    ChapterList(Desk desk, Consumer<Chapter> open) {
        this.desk = desk;
        list.setId("chapters");
        list.getStyleClass().add("chapters");
        desk.textSize().subscribe(this::size);
        size();
        list.setAccessibleText(desk.words().say("records.sections"));
        list.setCellFactory(_ -> new Cell());
        list.getSelectionModel().selectedItemProperty().addListener((_, _, entry) -> {
            if (!filling && entry != null) {
                open.accept(entry.chapter());
            }
        });
    }

    private void size() {
        list.setFixedCellSize(Math.max(ROW, desk.px(LEAST_ROW)));
    }

    private final class Cell extends ListCell<Entry> {

        @Override
        protected void updateItem(@Nullable Entry entry, boolean empty) {
            super.updateItem(entry, empty);
            setText(null);
            if (empty || entry == null) {
                setGraphic(null);
                return;
            }
            String name = desk.words().say("records.of." + entry.chapter().name());
            Label title = new Label(name);
            title.setMaxWidth(Double.MAX_VALUE);
            HBox.setHgrow(title, Priority.ALWAYS);
            HBox line = new HBox(title);
            setAccessibleText(name);
            if (entry.count() >= 0) {
                Label count = new Label(desk.words().say("records.count", entry.count()));
                count.getStyleClass().add("quiet");
                line.getChildren().add(count);
                setAccessibleText(desk.words().say("records.counted", name, entry.count()));
            }
            setGraphic(line);
        }
    }

    Region node() {
        return list;
    }

    void show(Plan plan, Chapter here) {
        filling = true;
        List<Entry> entries = new ArrayList<>();
        int at = 0;
        for (Chapter each : Chapters.all()) {
            if (each.equals(here)) {
                at = entries.size();
            }
            entries.add(new Entry(each, each.isSingle() ? -1 : each.rows(plan).size()));
        }
        for (int i = 0; i < entries.size(); i++) {
            if (i >= list.getItems().size()) {
                list.getItems().add(entries.get(i));
            } else if (!list.getItems().get(i).equals(entries.get(i))) {
                list.getItems().set(i, entries.get(i));
            }
        }
        list.getSelectionModel().select(at);
        filling = false;
    }
}
