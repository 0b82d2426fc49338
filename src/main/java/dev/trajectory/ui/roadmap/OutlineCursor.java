package dev.trajectory.ui.roadmap;

import dev.trajectory.draw.roadmap.Column;
import dev.trajectory.draw.roadmap.RoadmapChart;
import dev.trajectory.model.ChunkId;
import dev.trajectory.ui.chunk.ChunkInput;
import java.util.List;
import javafx.scene.layout.Region;

/// The cell of the outline that typing goes to: in the row selected last, in the column last pointed at. Only while
/// the hand is in the outline, not on the timeline.
final class OutlineCursor {

    private final RoadmapSurface surface;
    private final Chosen chosen;
    private final Region ring = new Region();
    private Column column = Column.NAME;
    private boolean active;

    OutlineCursor(RoadmapSurface surface, Chosen chosen) {
        this.surface = surface;
        this.chosen = chosen;
        ring.getStyleClass().add("cell-ring");
        ring.setManaged(false);
        ring.setMouseTransparent(true);
        ring.setVisible(false);
        surface.overlay().getChildren().add(ring);
        surface.onFrame(this::place);
        surface.focusedProperty().addListener(_ -> surface.redraw());
    }

    /// Takes the cursor to a column of the outline.
    void enter(Column chosen) {
        active = true;
        column = chosen;
        surface.redraw();
    }

    /// The hand is on the timeline now.
    void leave() {
        active = false;
        surface.redraw();
    }

    boolean isActive() {
        return active && chosen.any();
    }

    Column column() {
        return surface.chart().columns().contains(column) ? column : Column.NAME;
    }

    /// Goes to the next column to the right, or the left; false at the last one.
    boolean step(int by) {
        List<Column> columns = surface.chart().columns();
        int to = columns.indexOf(column()) + by;
        while (to >= 0 && to < columns.size() && !ChunkInput.isEditable(columns.get(to))) {
            to += by;
        }
        if (to < 0 || to >= columns.size()) {
            return false;
        }
        enter(columns.get(to));
        return true;
    }

    /// Goes to the first column that can be typed into, or the last.
    void toEnd(boolean last) {
        List<Column> columns = surface.chart().columns().stream()
                .filter(ChunkInput::isEditable)
                .toList();
        enter(last ? columns.getLast() : columns.getFirst());
    }

    private void place(RoadmapChart chart) {
        ChunkId row = chosen.last();
        RoadmapChart.Box cell = row == null ? null : chart.cell(row, column());
        boolean seen = active
                && cell != null
                && surface.isFocused()
                && cell.y() >= chart.body().y()
                && cell.bottom() <= chart.body().bottom();
        ring.setVisible(seen);
        if (cell != null) {
            ring.resizeRelocate(cell.x() - 4, cell.y(), cell.width() + 2, cell.height());
        }
    }
}
