package dev.trajectory.ui.roadmap;

import dev.trajectory.model.ChunkId;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The chunks that keys act on: those selected, but for what a filter hides.
record Chosen(RoadmapCamera camera, RoadmapSurface surface) {

    boolean any() {
        return !inTurn().isEmpty();
    }

    boolean several() {
        return inTurn().size() > 1;
    }

    /// The one selected last; null when none is.
    @Nullable
    ChunkId last() {
        List<ChunkId> all = inTurn();
        return all.isEmpty() ? null : all.getLast();
    }

    /// As they were selected, one after the other.
    List<ChunkId> inTurn() {
        Set<ChunkId> only = camera.viewport().only();
        return camera.viewport().selection().stream()
                .filter(id -> only == null || only.contains(id))
                .toList();
    }

    /// As their rows follow each other; those folded away come last.
    List<ChunkId> inRows() {
        Set<ChunkId> all = new LinkedHashSet<>(inTurn());
        List<ChunkId> rows = new ArrayList<>(
                surface.chart().order().stream().filter(all::remove).toList());
        rows.addAll(all);
        return rows;
    }
}
