package dev.trajectory.ui.roadmap;

import dev.trajectory.edit.Refusal;
import dev.trajectory.model.Chunk;
import dev.trajectory.model.ChunkId;
import dev.trajectory.ui.desk.Desk;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.jspecify.annotations.Nullable;

/// Chooses what dragging means: by what the button was pressed on.
record Gestures(Desk desk, RoadmapCamera camera, RoadmapSurface surface) {

    /// The gesture that begins with a press; null where dragging means nothing.
    @Nullable
    Gesture begin(Hit hit, MouseEvent press) {
        if (press.getButton() == MouseButton.MIDDLE) {
            return new PanGesture(camera, surface, press);
        }
        return switch (hit) {
            case Hit.OutlineEdge() -> new StretchOutlineGesture(camera, surface, press);
            case Hit.ColumnEdge(var column) -> new StretchColumnGesture(camera, surface, column, press);
            case Hit.Handle(ChunkId chunk, boolean isFinish) ->
                DrawDependencyGesture.fromHandle(desk, surface, chunk, isFinish);
            case Hit.BarEdge(ChunkId bar) ->
                press.isShiftDown()
                        ? DrawDependencyGesture.fromBar(desk, surface, bar)
                        : movable(bar) == null ? null : new StretchChunkGesture(desk, surface, bar, press);
            case Hit.Bar(ChunkId bar) ->
                press.isShiftDown() ? DrawDependencyGesture.fromBar(desk, surface, bar) : move(bar, press);
            case Hit.Cell _, Hit.Sign _, Hit.Margin _ -> new SelectRowsGesture(desk, surface, press);
            case Hit.Sheet _, Hit.LaneHead _, Hit.TimeHead _ -> new PanGesture(camera, surface, press);
            case Hit.ColumnHead _, Hit.Fold _ -> null;
        };
    }

    private @Nullable Gesture move(ChunkId bar, MouseEvent press) {
        return movable(bar) == null ? null : new MoveChunkGesture(desk, surface, bar, together(bar), press);
    }

    /// The chunk of a bar that can be dragged; null, once it is said why, where it cannot.
    private @Nullable Chunk movable(ChunkId bar) {
        Chunk chunk = desk.plan().chunks().find(bar);
        if (chunk == null) {
            return null;
        }
        if (desk.plan().parents().contains(bar)) {
            desk.host().say(desk.words().say("drag.parent", chunk.title()));
            return null;
        }
        if (chunk.progress().isStarted()) {
            desk.host().refuse(new Refusal(Refusal.Reason.HAS_BEGUN, "", List.of(bar), List.of()), desk.plan());
            return null;
        }
        return chunk;
    }

    /// What is dragged with a bar: all that is selected and can be moved.
    private List<ChunkId> together(ChunkId bar) {
        Set<ChunkId> parents = desk.plan().parents();
        Set<ChunkId> movable = new LinkedHashSet<>(List.of(bar));
        for (ChunkId id : camera.viewport().selection()) {
            Chunk chunk = desk.plan().chunks().find(id);
            if (chunk != null && !parents.contains(id) && !chunk.progress().isStarted()) {
                movable.add(id);
            }
        }
        return List.copyOf(movable);
    }
}
