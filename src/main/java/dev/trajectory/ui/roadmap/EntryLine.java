package dev.trajectory.ui.roadmap;

import dev.trajectory.draw.roadmap.RoadmapChart;
import dev.trajectory.edit.Place;
import dev.trajectory.edit.entry.Spot;
import dev.trajectory.model.Chunk;
import dev.trajectory.model.ChunkId;
import dev.trajectory.model.OrganisationId;
import dev.trajectory.ui.chunk.EntryField;
import dev.trajectory.ui.chunk.LaneSpot;
import dev.trajectory.ui.desk.Desk;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// The line in which a new chunk is typed, over the row it will take: `name @ORG 3w after other !`. What is understood
/// turns into chips below it as it is typed. Enter adds the chunk and offers the next line; Esc ends.
final class EntryLine {

    private static final double HEIGHT = 26;

    private final Desk desk;
    private final RoadmapCamera camera;
    private final RoadmapSurface surface;
    private final RowOrder rows;
    private final Consumer<ChunkId> shown;
    private final EntryField field;
    private final VBox below;
    private @Nullable ChunkId beside;
    private boolean above;

    /// Whether it has been said, since the line was opened, that chunks turn up elsewhere: once is enough.
    private boolean told;

    /// Who leads the chunk where no row says so.
    private @Nullable OrganisationId owner;

    /// Where the line stands where there is no row.
    private double top;

    private boolean open;

    /// @param shown told what was added, so that it is seen whatever is hidden
    EntryLine(Desk desk, RoadmapCamera camera, RoadmapSurface surface, RowOrder rows, Consumer<ChunkId> shown) {
        this.rows = rows;
        this.shown = shown;
        this.camera = camera;
        this.desk = desk;
        this.surface = surface;
        this.field = new EntryField(desk);
        this.below = new VBox(field.chips());
        field.getStyleClass().add("cell-editor");
        field.setId("entry-line");
        field.setManaged(false);
        field.setVisible(false);
        below.getStyleClass().add("entry-below");
        below.setManaged(false);
        below.setVisible(false);
        below.setMouseTransparent(true);
        below.setId("entry-chips");
        surface.overlay().getChildren().addAll(field, below);
        field.textProperty().addListener(_ -> understand());
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        field.focusedProperty().addListener((_, _, focused) -> {
            if (!focused && open) {
                leave();
            }
        });
        surface.onFrame(this::place);
    }

    /// Opens the line after a chunk's row, or above it; at the top where there is none.
    void open(@Nullable ChunkId row, boolean aboveRow) {
        open(row, aboveRow, null, surface.chart().body().y() + 4);
    }

    /// Opens the line for a chunk that an organisation leads.
    ///
    /// @param at the height it stands at
    void openFor(OrganisationId lead, double at) {
        open(null, false, lead, at);
    }

    private void open(@Nullable ChunkId row, boolean aboveRow, @Nullable OrganisationId lead, double at) {
        beside = row;
        above = aboveRow;
        told = false;
        owner = lead;
        top = at;
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
        double y = row == null ? top : above ? row.box().y() - 12 : row.box().bottom() - 1;
        double x = 20 + (row == null ? 0 : 12 * row.depth());
        double width = chart.outlineWidth() - x + 160;
        below.applyCss();
        double chipsHigh = Math.max(HEIGHT, below.prefHeight(width));
        double lowest = Math.max(HEIGHT, surface.getHeight() - HEIGHT - chipsHigh - 8);
        double upper = Math.clamp(y, Math.min(chart.body().y() - HEIGHT, lowest), lowest);
        field.resizeRelocate(x, upper, width, HEIGHT);
        below.resizeRelocate(x, upper + HEIGHT, width, below.prefHeight(width));
    }

    /// Shows what is understood, and what is not, while it is typed.
    private void understand() {
        below.setVisible(open && !field.chips().getChildren().isEmpty());
        below.toFront();
        if (open) {
            place(surface.chart());
        }
    }

    private void key(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER && !field.isCompleting()) {
            event.consume();
            if (field.getText().isBlank()) {
                close();
                surface.requestFocus();
            } else if (add()) {
                above = false;
                surface.draw();
                place(surface.chart());
            }
        } else if (event.getCode() == KeyCode.ESCAPE) {
            event.consume();
            close();
            surface.requestFocus();
        }
    }

    private Spot spot() {
        Chunk row = desk.plan().chunks().find(beside);
        if (row == null) {
            return new Spot(
                    new Place.AtEnd(),
                    null,
                    owner,
                    EntryField.USUAL,
                    desk.session().freshChunkIds());
        }
        Place place = above ? new Place.Before(row.id()) : new Place.After(row.id());
        return LaneSpot.beside(desk, row, place, camera.viewport().grouping(), EntryField.USUAL);
    }

    /// Does what the line says; false, with the line still there, when it is not understood or refused.
    private boolean add() {
        List<ChunkId> added = field.perform(spot());
        if (added != null && !added.isEmpty()) {
            added.forEach(shown);
            desk.select(Set.of(added.getLast()));
            if (!told) {
                told = true;
                rows.tellWhere(added.getFirst(), beside, above);
            }
            beside = added.getLast();
            Sight.of(camera, surface).row(added.getLast());
        }
        return added != null;
    }

    private void leave() {
        field.leave(this::add);
        close();
    }

    boolean close() {
        boolean was = open;
        open = false;
        field.setVisible(false);
        below.setVisible(false);
        return was;
    }
}
