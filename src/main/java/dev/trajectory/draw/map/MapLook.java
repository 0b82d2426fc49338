package dev.trajectory.draw.map;

import dev.trajectory.draw.page.DependencyLine;
import dev.trajectory.model.ChunkId;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What is to stand out on the map, and what is shown of it.
///
/// @param focus the chunk looked at with what is before and after it; null for none
/// @param near the chunks that stay at full strength; null for all
/// @param pointed the chunk under the pointer
/// @param line the dependency chosen
/// @param critical whether the critical path is marked
/// @param promises whether it is marked where promises stand
public record MapLook(
        Set<ChunkId> selection,
        @Nullable ChunkId focus,
        @Nullable Set<ChunkId> near,
        @Nullable ChunkId pointed,
        @Nullable DependencyLine line,
        boolean critical,
        boolean promises) {

    /// All at full strength, everything marked.
    public static final MapLook PLAIN = new MapLook(Set.of(), null, null, null, null, true, true);

    public MapLook {
        selection = Collections.unmodifiableSet(new LinkedHashSet<>(selection));
    }

    /// With other chunks selected: the dependency chosen is let go of, for keys would else go on acting on it.
    public MapLook withSelection(Set<ChunkId> changed) {
        DependencyLine chosen = changed.equals(selection) ? line : null;
        return new MapLook(changed, focus, near, pointed, chosen, critical, promises);
    }

    public MapLook withFocus(@Nullable ChunkId changed, @Nullable Set<ChunkId> around) {
        return new MapLook(selection, changed, around, pointed, line, critical, promises);
    }

    public MapLook withPointed(@Nullable ChunkId changed) {
        return new MapLook(selection, focus, near, changed, line, critical, promises);
    }

    public MapLook withLine(@Nullable DependencyLine changed) {
        return new MapLook(selection, focus, near, pointed, changed, critical, promises);
    }

    /// The same on another map: a dependency chosen that is not there is let go of.
    public MapLook on(MapLayout map) {
        return line == null || map.routes().containsKey(line) ? this : withLine(null);
    }

    public MapLook withMarks(boolean criticalPath, boolean promiseStates) {
        return new MapLook(selection, focus, near, pointed, line, criticalPath, promiseStates);
    }

    /// What is in the middle of attention: the chunk in focus, else the one selected last; null for none.
    public @Nullable ChunkId anchor() {
        ChunkId anchor = null;
        for (ChunkId chunk : selection) {
            anchor = chunk;
        }
        return focus == null ? anchor : focus;
    }

    /// Whether a chunk gives way to what is in focus.
    boolean isAside(ChunkId chunk) {
        return near != null && !near.contains(chunk);
    }

    boolean isAside(DependencyLine of) {
        return isAside(of.waiting()) || isAside(of.before());
    }

    /// Whether a line belongs to what is selected or pointed at.
    boolean isNear(DependencyLine of) {
        return selection.contains(of.waiting())
                || selection.contains(of.before())
                || of.waiting().equals(pointed)
                || of.before().equals(pointed);
    }
}
