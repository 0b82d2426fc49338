package dev.trajectory.draw.board;

import dev.trajectory.draw.board.BoardGrid.Cell;
import dev.trajectory.draw.page.DependencyLine;
import dev.trajectory.model.ChunkId;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What is told apart on a board for the moment.
///
/// @param selection in the order in which they were selected
/// @param pointed the chunk the pointer is on, whose strings come out; null for none
/// @param drop the cell something is held over, or that keys have marked; null for none
/// @param line the string chosen; null for none
/// @param under the string under the pointer; null for none
public record BoardLook(
        Set<ChunkId> selection,
        @Nullable ChunkId pointed,
        @Nullable Cell drop,
        @Nullable DependencyLine line,
        @Nullable DependencyLine under) {

    /// Nothing is told apart.
    public static final BoardLook PLAIN = new BoardLook(Set.of(), null, null, null, null);

    public BoardLook {
        selection = Collections.unmodifiableSet(new LinkedHashSet<>(selection));
    }

    /// With other chunks selected: the string chosen and the cell marked are let go of, for keys would else go on
    /// acting on them.
    public BoardLook withSelection(Set<ChunkId> changed) {
        boolean isSame = changed.equals(selection);
        return new BoardLook(changed, pointed, isSame ? drop : null, isSame ? line : null, under);
    }

    public BoardLook withPointed(@Nullable ChunkId changed) {
        return new BoardLook(selection, changed, drop, line, under);
    }

    public BoardLook withDrop(@Nullable Cell changed) {
        return new BoardLook(selection, pointed, changed, line, under);
    }

    public BoardLook withLine(@Nullable DependencyLine changed) {
        return new BoardLook(selection, pointed, drop, changed, under);
    }

    public BoardLook withUnder(@Nullable DependencyLine changed) {
        return new BoardLook(selection, pointed, drop, line, changed);
    }

    /// The string meant: the one chosen, else the one under the pointer; null where there is neither.
    public @Nullable DependencyLine meant() {
        return line == null ? under : line;
    }

    /// Whether a string is meant itself: it is chosen, or under the pointer.
    boolean isMeant(DependencyLine string) {
        return string.equals(line) || string.equals(under);
    }

    /// Whether a string comes out: it is meant itself, or a chunk that it touches.
    boolean isNear(BoardString string) {
        return isMeant(string.line())
                || isNear(string.from())
                || isNear(string.to())
                || isNear(string.line().waiting())
                || isNear(string.line().before());
    }

    private boolean isNear(ChunkId chunk) {
        return selection.contains(chunk) || chunk.equals(pointed);
    }
}
