package dev.trajectory.draw.board;

import dev.trajectory.draw.board.BoardLayout.Column;
import dev.trajectory.draw.board.BoardLayout.Row;
import dev.trajectory.draw.page.DependencyLine;
import dev.trajectory.model.ChunkId;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What is told apart on a board for the moment.
///
/// @param pointed the chunk the pointer is on, whose strings come out; null for none
/// @param drop the cell something is held over; null for none
/// @param line the string that is pointed at or chosen; null for none
public record BoardLook(
        Set<ChunkId> selection,
        @Nullable ChunkId pointed,
        @Nullable Drop drop,
        @Nullable DependencyLine line) {

    /// A cell something is held over.
    public record Drop(Row row, Column column) {}

    /// Nothing is told apart.
    public static final BoardLook PLAIN = new BoardLook(Set.of(), null, null, null);

    public BoardLook {
        selection = Set.copyOf(selection);
    }

    public BoardLook withSelection(Set<ChunkId> changed) {
        return new BoardLook(changed, pointed, drop, line);
    }

    public BoardLook withPointed(@Nullable ChunkId changed) {
        return new BoardLook(selection, changed, drop, line);
    }

    public BoardLook withDrop(@Nullable Drop changed) {
        return new BoardLook(selection, pointed, changed, line);
    }

    public BoardLook withLine(@Nullable DependencyLine changed) {
        return new BoardLook(selection, pointed, drop, changed);
    }

    /// Whether a string comes out: it is meant itself, or one of its two chunks is.
    boolean isNear(DependencyLine string) {
        return string.equals(line) || isNear(string.waiting()) || isNear(string.before());
    }

    private boolean isNear(ChunkId chunk) {
        return selection.contains(chunk) || chunk.equals(pointed);
    }
}
