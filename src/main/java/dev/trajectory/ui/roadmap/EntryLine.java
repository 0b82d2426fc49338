package dev.trajectory.ui.roadmap;

import dev.trajectory.draw.roadmap.RoadmapChart;
import dev.trajectory.edit.AddChunks;
import dev.trajectory.edit.FreshIds;
import dev.trajectory.edit.Place;
import dev.trajectory.model.Chunk;
import dev.trajectory.model.ChunkId;
import dev.trajectory.model.OrderKey;
import dev.trajectory.model.OrganisationId;
import dev.trajectory.model.WorkSpan;
import dev.trajectory.ui.desk.Desk;
import java.util.List;
import java.util.Set;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;

/// The line in which a new chunk is typed, over the row it will take. Enter adds it and offers the next line; Esc ends.
final class EntryLine {

    private static final int WEEKS = 4;

    private final Desk desk;
    private final RoadmapSurface surface;
    private final TextField field = new TextField();
    private @Nullable ChunkId beside;
    private boolean above;
    private boolean open;

    EntryLine(Desk desk, RoadmapSurface surface) {
        this.desk = desk;
        this.surface = surface;
        field.getStyleClass().add("cell-editor");
        field.setId("entry-line");
        field.setPromptText(desk.words().say("entry.prompt"));
        field.setManaged(false);
        field.setVisible(false);
        surface.overlay().getChildren().add(field);
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        field.focusedProperty().addListener((_, _, focused) -> {
            if (!focused && open) {
                add();
                close();
            }
        });
        surface.onFrame(this::place);
    }

    /// Opens the line after a chunk's row, or above it; at the top where there is none.
    void open(@Nullable ChunkId row, boolean aboveRow) {
        beside = row;
        above = aboveRow;
        open = true;
        field.clear();
        field.setVisible(true);
        place(surface.chart());
        field.toFront();
        field.requestFocus();
    }

    private void place(RoadmapChart chart) {
        if (!open) {
            return;
        }
        RoadmapChart.RowBox row = beside == null ? null : chart.row(beside);
        double y = row == null ? chart.body().y() + 4 : above ? row.box().y() - 12 : row.box().bottom() - 1;
        double x = 20 + (row == null ? 0 : 12 * row.depth());
        field.resizeRelocate(x, Math.min(y, surface.getHeight() - 30), chart.outlineWidth() - x + 120, 26);
    }

    private void key(KeyEvent event) {
        switch (event.getCode()) {
            case ENTER -> {
                event.consume();
                if (field.getText().isBlank()) {
                    close();
                    surface.requestFocus();
                } else if (add()) {
                    above = false;
                    field.clear();
                    surface.draw();
                    place(surface.chart());
                }
            }
            case ESCAPE -> {
                event.consume();
                close();
                surface.requestFocus();
            }
            default -> {}
        }
    }

    /// Adds what is typed; false when there is nothing or it is refused.
    private boolean add() {
        if (field.getText().isBlank()) {
            return false;
        }
        ChunkId id = new ChunkId(
                FreshIds.after(desk.plan().chunks().byId().keySet(), "chunks").next());
        Chunk row = desk.plan().chunks().find(beside);
        OrganisationId owner = row == null ? null : row.owner();
        Chunk chunk = Chunk.of(id, field.getText().strip(), OrderKey.between(null, null), WorkSpan.weeks(WEEKS))
                .draft()
                .owner(owner)
                .parent(row == null ? null : row.parent())
                .chunk();
        Place place = row == null ? new Place.AtEnd() : above ? new Place.Before(row.id()) : new Place.After(row.id());
        field.setText("");
        if (!desk.perform(new AddChunks(List.of(chunk), place))) {
            return false;
        }
        desk.select(Set.of(id));
        beside = id;
        return true;
    }

    boolean close() {
        boolean was = open;
        open = false;
        field.setVisible(false);
        return was;
    }
}
