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

/// What keys do on the roadmap: move through the rows, fold, zoom and scroll.
final class RoadmapKeys {

    private static final double STEP = 1.25;

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
                key("fold", "Left", () -> fold(true)),
                key("unfold", "Right", () -> fold(false)),
                key("selectAll", "Shortcut+A", this::selectAll),
                key("fit", "F", this::fit),
                Action.of("fitAlso", "Shortcut+0", this::fit),
                Action.onCanvas("fitSelection", "Shift+F", chosen::any, this::fitSelection),
                Action.of("zoomIn", "Shortcut+Plus", () -> zoom(STEP)),
                Action.of("zoomInAlso", "Shortcut+Equals", () -> zoom(STEP)),
                Action.of("zoomOut", "Shortcut+Minus", () -> zoom(1 / STEP)),
                Action.of("foldAll", "", () -> camera.foldAll(lanes())),
                Action.of("unfoldAll", "", () -> camera.foldAll(Set.of())));
    }

    private Action key(String id, String key, Runnable run) {
        return Action.onCanvas(id, key, () -> true, () -> {
            run.run();
            surface.redraw();
        });
    }

    private Set<Id> lanes() {
        Set<Id> lanes = new LinkedHashSet<>();
        switch (camera.viewport().grouping()) {
            case ORGANISATION -> lanes.addAll(desk.plan().organisations().byId().keySet());
            case WORKSTREAM -> lanes.addAll(desk.plan().workstreams().byId().keySet());
            case TRANCHE -> lanes.addAll(desk.plan().tranches().byId().keySet());
        }
        surface.redraw();
        return lanes;
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
        ChunkId from = chosen.last();
        int at = from == null ? -1 : order.indexOf(from);
        int to = at < 0 ? (rows > 0 ? 0 : order.size() - 1) : Math.clamp((long) at + rows, 0, order.size() - 1);
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

    private void selectAll() {
        desk.select(new LinkedHashSet<>(surface.chart().order()));
    }

    private void fold(boolean fold) {
        ChunkId at = chosen.last();
        if (at == null || !desk.plan().parents().contains(at)) {
            return;
        }
        if (camera.viewport().folded().contains(at) != fold) {
            camera.fold(at);
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
}
