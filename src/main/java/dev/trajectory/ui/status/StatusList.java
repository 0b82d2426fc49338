package dev.trajectory.ui.status;

import dev.trajectory.model.ChunkId;
import dev.trajectory.model.ChunkNumbers;
import dev.trajectory.ui.desk.Desk;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;

/// The chunks of a status meeting by group. Arrows go from chunk to chunk, past the heads of groups.
final class StatusList extends ListView<StatusLine> {

    private final Desk desk;
    private final Consumer<StatusKey> press;
    private ChunkNumbers numbers = new ChunkNumbers(Map.of(), Map.of());

    StatusList(Desk desk, StatusWords words, Consumer<StatusKey> press) {
        this.desk = desk;
        this.press = press;
        setId("status-list");
        getStyleClass().add("status-list");
        setAccessibleText(desk.words().say("status.list"));
        setCellFactory(_ -> new StatusCell(desk, words, () -> numbers));
        addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    }

    /// Shows rows, and keeps the focus on the chunk it was on; else on the row that took its place.
    void show(List<StatusSheet.Row> rows, ChunkNumbers shortNumbers) {
        numbers = shortNumbers;
        StatusSheet.Row was = current();
        int place = getSelectionModel().getSelectedIndex();
        List<StatusLine> lines = new ArrayList<>();
        for (StatusSheet.Group group : StatusSheet.Group.values()) {
            List<StatusSheet.Row> here =
                    rows.stream().filter(row -> row.group() == group).toList();
            if (!here.isEmpty()) {
                lines.add(new StatusLine.Head(group, here.size()));
                here.forEach(row -> lines.add(new StatusLine.Entry(row)));
            }
        }
        getItems().setAll(lines);
        int at = was == null ? -1 : indexOf(was.id());
        select(at >= 0 ? at : Math.clamp(place, 1, Math.max(1, lines.size() - 1)), 1);
    }

    private int indexOf(ChunkId id) {
        for (int i = 0; i < getItems().size(); i++) {
            if (getItems().get(i) instanceof StatusLine.Entry(StatusSheet.Row row)
                    && row.id().equals(id)) {
                return i;
            }
        }
        return -1;
    }

    /// The chunk that has the focus; null when there is none.
    StatusSheet.@Nullable Row current() {
        return getSelectionModel().getSelectedItem() instanceof StatusLine.Entry(StatusSheet.Row row) ? row : null;
    }

    private void key(KeyEvent event) {
        if (event.isShortcutDown() || event.isAltDown()) {
            return;
        }
        int at = getSelectionModel().getSelectedIndex();
        StatusSheet.Row row = current();
        if (event.getCode() == KeyCode.UP || event.getCode() == KeyCode.DOWN) {
            int step = event.getCode() == KeyCode.UP ? -1 : 1;
            select(at + step, step);
            event.consume();
        } else if (event.getCode() == KeyCode.ENTER && row != null) {
            desk.host().reveal(row.id());
            event.consume();
        } else {
            StatusKey.of(event.getCode()).ifPresent(key -> {
                press.accept(key);
                event.consume();
            });
        }
    }

    /// Puts the focus on a line, or on the next chunk in that direction where it is a head.
    private void select(int index, int step) {
        for (int i = index; i >= 0 && i < getItems().size(); i += step) {
            if (getItems().get(i) instanceof StatusLine.Entry) {
                getSelectionModel().clearAndSelect(i);
                getFocusModel().focus(i);
                scrollTo(Math.max(0, i - 3));
                return;
            }
        }
    }
}
