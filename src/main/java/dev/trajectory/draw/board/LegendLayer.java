package dev.trajectory.draw.board;

import dev.trajectory.draw.Drawing;
import dev.trajectory.draw.Measures;
import dev.trajectory.draw.Shape;
import dev.trajectory.draw.Token;
import dev.trajectory.draw.page.Legend;
import dev.trajectory.draw.page.PageStyle;
import dev.trajectory.model.Chunk;
import dev.trajectory.model.ChunkId;
import dev.trajectory.schedule.PromiseNow;
import dev.trajectory.schedule.PromiseNow.Standing;
import dev.trajectory.words.LegendWords;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/// What is drawn on a board means, under a whole one: paper has no pointer to ask with. Of each kind that there is.
final class LegendLayer {

    private static final double MARGIN = 8;
    private static final double FROZEN = 22;
    private static final double TRACK = 28;

    private final BoardLayout board;
    private final Drawing out;
    private final PageStyle style;
    private final Legend legend;

    LegendLayer(BoardLayout board, Drawing out) {
        this.board = board;
        this.out = out;
        this.style = board.style();
        this.legend = new Legend(style, out, new LegendWords(board.locale()));
        strings();
        cards();
        cells();
    }

    private void strings() {
        List<BoardString> strings = board.strings().shown(BoardLook.PLAIN);
        if (board.switches().critical() && strings.stream().anyMatch(BoardString::critical)) {
            legend.line(out.stroke(Token.CRITICAL, style.px(Measures.CRITICAL_PATH)), "critical");
        }
        Set<Standing> standings = EnumSet.noneOf(Standing.class);
        for (BoardString string : strings) {
            PromiseNow promise = board.strings().promise(string);
            if (promise != null) {
                standings.add(promise.standing());
            }
        }
        standings.forEach(legend::promise);
        if (strings.stream().anyMatch(each -> !each.isPromise() && !each.critical())) {
            legend.line(out.stroke(Token.INK_3, style.px(1.2)), "dependency");
        }
    }

    private void cards() {
        Set<ChunkId> shown = board.cards().keySet();
        if (shown.stream().anyMatch(board.outlook().schedule()::isUnfunded)) {
            legend.unfunded();
        }
        if (board.marks().chunks().stream().anyMatch(shown::contains)) {
            legend.findings();
        }
        if (shown.stream().map(board.outlook().plan().chunks()::get).anyMatch(Chunk::goLive)) {
            legend.goLive();
        }
    }

    private void cells() {
        BoardGrid grid = board.grid();
        if (grid.rows().stream()
                .anyMatch(row -> grid.columns().stream()
                        .anyMatch(column ->
                                !new BoardGrid.Cell(row, column).freezes().isEmpty()))) {
            legend.add(FROZEN, this::frozen, "freeze");
        }
        if (board.switches().load()
                && grid.rows().stream()
                        .anyMatch(
                                row -> grid.columns().stream().anyMatch(column -> board.worst(row, column) != null))) {
            legend.add(TRACK, this::track, board.switches().months() ? "load" : "worst");
        }
    }

    private void frozen(double x, double y) {
        double high = style.px(12);
        out.add(new Shape.Hatch(
                Math.rint(x),
                Math.rint(y - high / 2),
                style.px(FROZEN),
                high,
                style.px(6),
                out.stroke(Token.FREEZE_LINE, style.line(1)),
                null));
    }

    private void track(double x, double y) {
        double high = style.px(4);
        out.box(x, y - high / 2, style.px(TRACK), high, high / 2, out.colour(Token.SUNKEN), null, null);
        out.box(x, y - high / 2, style.px(TRACK) / 2, high, high / 2, out.colour(Token.LOAD), null, null);
    }

    /// How high it is under a picture that is so wide.
    double height(double width) {
        return legend.height(width - 2 * style.px(MARGIN));
    }

    /// Draws it below a y of a picture that is so wide.
    void draw(double top, double width) {
        out.horizontal(top - 1, 0, width, out.stroke(Token.LINE, style.line(1)), null);
        legend.draw(style.px(MARGIN), top, width - 2 * style.px(MARGIN));
    }
}
