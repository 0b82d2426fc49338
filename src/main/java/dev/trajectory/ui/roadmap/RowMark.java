package dev.trajectory.ui.roadmap;

import dev.trajectory.app.Snapshot;
import dev.trajectory.draw.roadmap.RoadmapChart;
import dev.trajectory.draw.roadmap.RoadmapChart.RowBox;
import dev.trajectory.model.ChunkId;
import dev.trajectory.model.Id;
import dev.trajectory.ui.desk.Action;
import dev.trajectory.ui.desk.Desk;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/// A mark that keys take from row to row while the selection stays, to put rows that do not lie together into it one
/// by one: what the shortcut key and a click do with the mouse.
final class RowMark {

    private final Desk desk;
    private final RoadmapCamera camera;
    private final RoadmapSurface surface;
    private final Chosen chosen;
    private final SpokenBars spoken;
    private final Region ring = new Region();
    private @Nullable ChunkId marked;
    private Set<Id> selection = Set.of();

    RowMark(Desk desk, RoadmapCamera camera, RoadmapSurface surface, Chosen chosen, SpokenBars spoken) {
        this.desk = desk;
        this.camera = camera;
        this.surface = surface;
        this.chosen = chosen;
        this.spoken = spoken;
        ring.getStyleClass().add("cell-ring");
        ring.setManaged(false);
        ring.setMouseTransparent(true);
        ring.setVisible(false);
        surface.overlay().getChildren().add(ring);
        surface.onFrame(this::place);
    }

    List<Action> actions() {
        return List.of(
                Action.onCanvas("markUp", "Shortcut+Up", () -> true, () -> move(-1)),
                Action.onCanvas("markDown", "Shortcut+Down", () -> true, () -> move(1)),
                Action.onCanvas("selectMarked", "Shift+Space", () -> marked != null, this::toggle));
    }

    /// Lets the mark go once something else is selected than by it.
    void show(Snapshot snapshot) {
        if (!snapshot.selection().equals(selection)) {
            selection = snapshot.selection();
            marked = null;
        }
    }

    /// Takes the mark away; false when there was none.
    boolean close() {
        boolean was = marked != null;
        marked = null;
        surface.redraw();
        return was;
    }

    private void move(int by) {
        List<ChunkId> order = surface.chart().order();
        if (order.isEmpty()) {
            return;
        }
        int from = order.indexOf(marked == null ? chosen.last() : marked);
        int to = from < 0 ? (by > 0 ? 0 : order.size() - 1) : Math.clamp(from + (long) by, 0, order.size() - 1);
        ChunkId next = order.get(to);
        marked = next;
        Sight.of(camera, surface).row(next);
        surface.setAccessibleText(spoken.sentence(next));
        surface.redraw();
    }

    private void toggle() {
        if (marked != null) {
            Set<Id> changed = new LinkedHashSet<>(desk.snapshot().selection());
            if (!changed.remove(marked)) {
                changed.add(marked);
            }
            selection = changed;
            desk.select(changed);
        }
    }

    private void place(RoadmapChart chart) {
        RowBox row = marked == null ? null : chart.row(marked);
        boolean seen = row != null
                && row.box().y() >= chart.body().y()
                && row.box().bottom() <= chart.body().bottom();
        ring.setVisible(seen);
        if (row != null) {
            ring.resizeRelocate(0, row.box().y(), row.box().width(), row.box().height());
        }
    }
}
