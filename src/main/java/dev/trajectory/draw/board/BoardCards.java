package dev.trajectory.draw.board;

import dev.trajectory.draw.page.Box;
import dev.trajectory.model.ChunkId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/// The cards of a board and where they lie: row by row, in each column by column, and there from top to bottom, so
/// that those of a few cells are found without looking at ten thousand others.
public final class BoardCards {

    private final SequencedMap<ChunkId, Box> boxes;
    private final List<Card> cards;
    private final int columns;

    /// Of each cell, row by row, the number of its first card; at the end how many there are.
    private final List<Integer> firsts;

    private record Card(ChunkId chunk, Box box) {}

    private BoardCards(Laying laying) {
        this.boxes = Collections.unmodifiableSequencedMap(laying.boxes);
        this.cards = List.copyOf(laying.cards);
        this.columns = laying.columns;
        laying.firsts.add(cards.size());
        this.firsts = List.copyOf(laying.firsts);
    }

    SequencedMap<ChunkId, Box> boxes() {
        return boxes;
    }

    /// Gives the cards of the cells that a part of the board touches, and others beside it.
    void near(BoardGrid grid, Box part, BiConsumer<ChunkId, Box> taker) {
        List<BoardGrid.Column> across = grid.columns().subList(0, columns);
        int from = 0;
        while (from < columns && across.get(from).right() < part.x()) {
            from++;
        }
        int to = from;
        while (to < columns && across.get(to).x() <= part.right()) {
            to++;
        }
        for (int row = 0; row < grid.rows().size(); row++) {
            BoardGrid.Row at = grid.rows().get(row);
            if (from < to && at.bottom() >= part.y() && at.top() <= part.bottom()) {
                int end = firsts.get(row * columns + to);
                for (Card card : cards.subList(firsts.get(row * columns + from), end)) {
                    taker.accept(card.chunk(), card.box());
                }
            }
        }
    }

    /// The chunk whose card is at a point; null where there is none.
    @Nullable
    ChunkId at(BoardGrid grid, double x, double y) {
        List<ChunkId> found = new ArrayList<>();
        near(grid, new Box(x, y, 0, 0), (chunk, box) -> {
            if (box.holds(x, y)) {
                found.add(chunk);
            }
        });
        return found.isEmpty() ? null : found.getFirst();
    }

    /// Cards while they are laid.
    static final class Laying {

        private final SequencedMap<ChunkId, Box> boxes = new LinkedHashMap<>();
        private final List<Card> cards = new ArrayList<>();
        private final List<Integer> firsts = new ArrayList<>();
        private final int columns;

        /// @param columns how many there are in each row
        Laying(int columns) {
            this.columns = columns;
        }

        /// The cards that come now lie in the next cell.
        void cell() {
            firsts.add(cards.size());
        }

        void add(ChunkId chunk, Box box) {
            boxes.put(chunk, box);
            cards.add(new Card(chunk, box));
        }

        BoardCards done() {
            return new BoardCards(this);
        }
    }
}
