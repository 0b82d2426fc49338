package dev.trajectory.ui.board;

import dev.trajectory.draw.board.BoardLayout;
import dev.trajectory.draw.board.BoardString;
import dev.trajectory.draw.page.DependencyLine;
import dev.trajectory.model.ChunkId;
import dev.trajectory.ui.desk.Desk;
import dev.trajectory.ui.line.LineWords;
import java.util.ArrayList;
import java.util.List;

/// Says what a string of the board means, and for which chunks above them its cards stand.
record StringWords(Desk desk, BoardSurface surface) {

    /// "“Go-live” waits for the finish of “Build”", and below it "“Build” ends with “Test”" where what is waited
    /// for is a chunk with others below it, whose last one has the card.
    String sentence(DependencyLine line) {
        List<String> lines = new ArrayList<>(List.of(new LineWords(desk, new BoardGround(surface)).sentence(line)));
        BoardLayout board = surface.board();
        BoardString string = board == null ? null : board.strings().of(line);
        if (string != null && !string.from().equals(line.before())) {
            lines.add(standing("board.string.ends", line.before(), string.from()));
        }
        if (string != null && !string.to().equals(line.waiting())) {
            lines.add(standing("board.string.begins", line.waiting(), string.to()));
        }
        return String.join("\n", lines);
    }

    private String standing(String key, ChunkId parent, ChunkId card) {
        return desk.words()
                .say(key, desk.sentences().name(parent), desk.sentences().name(card));
    }
}
