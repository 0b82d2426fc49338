package dev.trajectory.ui.roadmap;

import dev.trajectory.draw.roadmap.RoadmapChart;
import dev.trajectory.model.ChunkId;
import dev.trajectory.model.Id;
import dev.trajectory.schedule.Placement;
import dev.trajectory.ui.desk.Action;
import dev.trajectory.ui.desk.Desk;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// What keys do on the roadmap: move through the rows, zoom and scroll.
final class RoadmapKeys {

    private static final double STEP = 1.25;

    /// So many keys scroll time by what is seen of it.
    private static final double PANS = 4;

    private final Desk desk;
    private final RoadmapCamera camera;
    private final RoadmapSurface surface;
    private final Chosen chosen;

    RoadmapKeys(Desk desk, RoadmapCamera camera, RoadmapSurface surface, Chosen chosen) {
        this.chosen = chosen;
        this.desk = desk;
        this.camera = camera;
        this.surface = surface;
    }

    List<Action> actions() {
        return List.of(
                key("rowUp", "Up", () -> move(-1, false)),
                key("rowDown", "Down", () -> move(1, false)),
                key("extendUp", "Shift+Up", () -> move(-1, true)),
                key("extendDown", "Shift+Down", () -> move(1, true)),
                key("pageUp", "Page Up", () -> move(-rowsSeen(), false)),
                key("pageDown", "Page Down", () -> move(rowsSeen(), false)),
                key("firstRow", "Home", () -> move(Integer.MIN_VALUE / 2, false)),
                key("lastRow", "End", () -> move(Integer.MAX_VALUE / 2, false)),
                key("selectAll", "Shortcut+A", this::selectAll),
                Action.onCanvas("selectLane", "Shortcut+Shift+A", chosen::any, this::selectLane),
                key(
                        "timeForth",
                        "Shift+Right",
                        () -> camera.pan(surface.chart().timeline().width() / PANS)),
                key(
                        "timeBack",
                        "Shift+Left",
                        () -> camera.pan(-surface.chart().timeline().width() / PANS)),
                key("fit", "F", this::fit),
                Action.of("fitAlso", "Shortcut+0", this::fit),
                Action.onCanvas("fitSelection", "Shift+F", chosen::any, this::fitSelection),
                Action.of("zoomIn", "Shortcut+Plus", () -> zoom(STEP)),
                Action.of("zoomInAlso", "Shortcut+Equals", () -> zoom(STEP)),
                Action.onCanvas("planStart", "Alt+Home", () -> true, this::planStart),
                Action.of("zoomOut", "Shortcut+Minus", () -> zoom(1 / STEP)));
    }

    private Action key(String id, String key, Runnable run) {
        return Action.onCanvas(id, key, () -> true, () -> {
            run.run();
            surface.redraw();
        });
    }

    private int rowsSeen() {
        RoadmapChart chart = surface.chart();
        return Math.max(1, (int) (chart.body().height() / chart.rowHeight()) - 2);
    }

    private void move(int rows, boolean extend) {
        List<ChunkId> order = surface.chart().order();
        if (order.isEmpty()) {
            return;
        }
        int to = Math.clamp(target(order, rows), 0, order.size() - 1);
        ChunkId next = order.get(to);
        Set<Id> selection = new LinkedHashSet<>();
        if (extend) {
            selection.addAll(desk.snapshot().selection());
            selection.remove(next);
        }
        selection.add(next);
        desk.select(selection);
        Sight.of(camera, surface).row(next);
    }

    /// The row so many further; from a chunk that is folded away, from where its lane is.
    private long target(List<ChunkId> order, int rows) {
        ChunkId from = chosen.last();
        int above = from == null ? -1 : surface.chart().rowsAbove(from);
        if (above < 0) {
            return rows > 0 ? 0 : order.size() - 1L;
        }
        boolean seen = above < order.size() && order.get(above).equals(from);
        return (long) above + rows - (seen || rows < 0 ? 0 : 1);
    }

    private void selectAll() {
        desk.select(new LinkedHashSet<>(surface.chart().order()));
    }

    private void selectLane() {
        ChunkId last = chosen.last();
        for (RoadmapChart.LaneBox lane : surface.chart().lanes()) {
            List<ChunkId> chunks = surface.chart().chunksIn(lane);
            if (last != null && chunks.contains(last)) {
                desk.select(new LinkedHashSet<>(chunks));
            }
        }
    }

    private void zoom(double factor) {
        camera.zoom(surface.chart().timeline().width() / 2, factor);
        surface.redraw();
    }

    private void fit() {
        camera.fitTime();
        surface.redraw();
    }

    private void fitSelection() {
        LocalDate from = null;
        LocalDate to = null;
        for (ChunkId id : chosen.inTurn()) {
            Placement placement = surface.outlook().schedule().placement(id);
            if (placement != null) {
                from = from == null || placement.start().isBefore(from) ? placement.start() : from;
                to = to == null || placement.finish().isAfter(to) ? placement.finish() : to;
            }
        }
        if (from != null && to != null) {
            camera.fitTime(from, to);
            surface.redraw();
        }
    }

    private void planStart() {
        LocalDate start = surface.outlook().schedule().start();
        camera.beginWith(start == null ? desk.plan().settings().planStart() : start);
        surface.redraw();
    }
}
