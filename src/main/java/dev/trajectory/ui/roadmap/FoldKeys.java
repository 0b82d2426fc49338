package dev.trajectory.ui.roadmap;

import dev.trajectory.draw.roadmap.RoadmapChart;
import dev.trajectory.model.Chunk;
import dev.trajectory.model.ChunkId;
import dev.trajectory.model.Id;
import dev.trajectory.ui.desk.Action;
import dev.trajectory.ui.desk.Desk;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What keys fold: a parent's chunks, a lane, all lanes.
final class FoldKeys {

    private final Desk desk;
    private final RoadmapCamera camera;
    private final RoadmapSurface surface;
    private final Chosen chosen;

    FoldKeys(Desk desk, RoadmapCamera camera, RoadmapSurface surface, Chosen chosen) {
        this.desk = desk;
        this.camera = camera;
        this.surface = surface;
        this.chosen = chosen;
    }

    List<Action> actions() {
        return List.of(
                Action.onCanvas("fold", "Left", chosen::any, this::fold),
                Action.onCanvas("foldAlso", "Alt+Shift+Minus", chosen::any, this::fold),
                Action.onCanvas("unfold", "Right", chosen::any, this::unfold),
                Action.onCanvas("unfoldAlso", "Alt+Shift+Equals", chosen::any, this::unfold),
                Action.onCanvas("foldOther", "E", chosen::any, this::foldOther),
                Action.onCanvas("foldOtherAlso", "Shortcut+Space", chosen::any, this::foldOther),
                Action.of("foldAll", "", () -> set(lanes())),
                Action.onCanvas("unfoldAll", "Alt+Shift+8", () -> true, () -> set(Set.of())));
    }

    private void set(Set<? extends Id> folded) {
        camera.foldAll(folded);
        surface.redraw();
    }

    private Set<Id> lanes() {
        Set<Id> lanes = new LinkedHashSet<>();
        switch (camera.viewport().grouping()) {
            case ORGANISATION -> lanes.addAll(desk.plan().organisations().byId().keySet());
            case WORKSTREAM -> lanes.addAll(desk.plan().workstreams().byId().keySet());
            case TRANCHE -> lanes.addAll(desk.plan().tranches().byId().keySet());
        }
        return lanes;
    }

    /// Folds the chunk's own chunks away; goes to its parent where it has none, and folds its lane where it stands
    /// at the top of it.
    private void fold() {
        ChunkId at = chosen.last();
        Chunk chunk = desk.plan().chunks().find(at);
        if (at == null || chunk == null) {
            return;
        }
        RoadmapChart.RowBox row = surface.chart().row(at);
        if (row != null && row.parent() && !row.folded()) {
            fold(at);
        } else if (row != null && row.depth() > 0 && chunk.parent() != null) {
            desk.select(Set.of(chunk.parent()));
            Sight.of(camera, surface).row(chunk.parent());
        } else {
            lane(at).filter(lane -> !isFolded(lane)).ifPresent(this::fold);
        }
    }

    private void unfold() {
        ChunkId at = chosen.last();
        Optional<Id> lane = lane(at).filter(this::isFolded);
        if (lane.isPresent()) {
            fold(lane.get());
        } else if (at != null && isFolded(at)) {
            fold(at);
        }
    }

    private void foldOther() {
        ChunkId at = chosen.last();
        RoadmapChart.RowBox row = at == null ? null : surface.chart().row(at);
        if (at != null && row != null && row.parent()) {
            fold(at);
        } else {
            lane(at).ifPresent(this::fold);
        }
    }

    private void fold(Id id) {
        camera.fold(id);
        surface.redraw();
    }

    private boolean isFolded(Id id) {
        return camera.viewport().folded().contains(id);
    }

    private Optional<Id> lane(@Nullable ChunkId chunk) {
        return chunk == null ? Optional.empty() : surface.chart().laneOf(chunk);
    }
}
