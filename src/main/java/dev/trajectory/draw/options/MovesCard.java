package dev.trajectory.draw.options;

import dev.trajectory.draw.Measures;
import dev.trajectory.draw.Shape.Anchor;
import dev.trajectory.draw.TextRole;
import dev.trajectory.draw.Token;
import dev.trajectory.draw.page.Box;
import dev.trajectory.draw.page.Part;
import dev.trajectory.draw.page.Sheet;
import dev.trajectory.model.Chunk;
import dev.trajectory.model.Organisation;
import dev.trajectory.model.Plan;
import dev.trajectory.outlook.Comparison;
import dev.trajectory.outlook.Effect;
import dev.trajectory.schedule.Placement;
import dev.trajectory.words.OptionWords;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The chunks that move from one option to another, each with a hollow bar where it was and a full one where it is,
/// and by how many weeks it starts later. Those that move furthest come first.
///
/// @param most so many are drawn, the others counted
record MovesCard(Sheet out, OptionWords words, Comparison comparison, Comparison.Shift shift, int most)
        implements Part {

    private static final double ROW = 30;
    private static final double HEADS = 24;
    private static final double WEEKS = 64;
    private static final double NAME_SHARE = 0.34;
    private static final double BAR = 9;
    private static final double LEAST_YEAR = 64;

    private List<Effect.Move> moves() {
        List<Effect.Move> moved = shift.effect().moved();
        return moved.subList(0, Math.min(most, moved.size()));
    }

    private int left() {
        return shift.effect().moved().size() - moves().size();
    }

    private String title() {
        return words.moves(shift);
    }

    private String legend() {
        return moves().isEmpty()
                ? ""
                : words.say(
                        "moves.legend", shift.before().value(), shift.after().value());
    }

    @Override
    public double height(double width) {
        int lines = moves().size() + (left() > 0 ? 1 : 0);
        double rows = moves().isEmpty() ? 0 : out.px(HEADS) + lines * out.px(ROW);
        return out.cardFrame(width, title(), legend()) + rows;
    }

    @Override
    public void draw(Box box) {
        Box inside = out.card(box, title(), legend());
        if (moves().isEmpty()) {
            return;
        }
        double names = inside.width() * NAME_SHARE;
        Box bars = new Box(inside.x() + names, inside.y(), inside.width() - names - out.px(WEEKS), inside.height());
        Axis axis = axis(bars);
        heads(axis, bars, inside);
        double y = inside.y() + out.px(HEADS);
        for (Effect.Move move : moves()) {
            out.rule(inside.x(), y, inside.width(), Token.LINE_SOFT);
            row(move, axis, new Box(inside.x(), y, inside.width(), out.px(ROW)), names);
            y += out.px(ROW);
        }
        if (left() > 0) {
            out.rule(inside.x(), y, inside.width(), Token.LINE_SOFT);
            String more = words.say("moves.more", left());
            out.text(
                    inside.x(),
                    y + out.px(ROW) / 2,
                    inside.width(),
                    more,
                    TextRole.TABLE_ROW,
                    Token.INK_2,
                    Anchor.START);
        }
    }

    /// Days across the width of the bars.
    private record Axis(LocalDate first, LocalDate last, Box box) {
        double x(LocalDate date) {
            double days = (double) last.toEpochDay() - first.toEpochDay();
            return box.x() + box.width() * (date.toEpochDay() - first.toEpochDay()) / days;
        }
    }

    private Axis axis(Box bars) {
        LocalDate first = LocalDate.MAX;
        LocalDate last = LocalDate.MIN;
        for (Effect.Move move : moves()) {
            for (Placement at : Stream.of(move.before(), move.after())
                    .flatMap(Stream::ofNullable)
                    .toList()) {
                first = at.start().isBefore(first) ? at.start() : first;
                last = at.finish().isAfter(last) ? at.finish() : last;
            }
        }
        return new Axis(first, last.plusDays(1), bars);
    }

    /// A line at the start of each calendar year, and its name where there is room.
    private void heads(Axis axis, Box bars, Box inside) {
        double middle = inside.y() + out.px(HEADS) / 2;
        for (int year : years(axis)) {
            double x = Math.max(bars.x(), axis.x(LocalDate.of(year, 1, 1)));
            double end = Math.min(bars.right(), axis.x(LocalDate.of(year + 1, 1, 1)));
            out.drawing()
                    .vertical(
                            x,
                            inside.y(),
                            inside.y() + out.px(HEADS) + moves().size() * out.px(ROW),
                            out.stroke(Token.LINE_SOFT, 1),
                            null);
            if (end - x >= out.px(LEAST_YEAR)) {
                out.text(
                        x + out.px(4),
                        middle,
                        end - x - out.px(8),
                        Integer.toString(year),
                        TextRole.AXIS,
                        Token.INK_2,
                        Anchor.START);
            }
        }
        out.text(
                inside.right(),
                middle,
                out.px(WEEKS),
                words.say("moves.weeks"),
                TextRole.AXIS,
                Token.INK_2,
                Anchor.END);
    }

    private static List<Integer> years(Axis axis) {
        List<Integer> years = new ArrayList<>();
        for (int year = axis.first().getYear(); year <= axis.last().minusDays(1).getYear(); year++) {
            years.add(year);
        }
        return years;
    }

    private void row(Effect.Move move, Axis axis, Box box, double names) {
        name(move, box, names - out.px(12));
        bar(move.before(), axis, box.centre() - out.px(BAR) - out.px(1), false);
        bar(move.after(), axis, box.centre() + out.px(1), true);
        out.text(
                box.right(),
                box.centre(),
                out.px(WEEKS) - out.px(8),
                words.weeks(move),
                TextRole.TABLE_ROW,
                Token.INK,
                Anchor.END);
    }

    private void name(Effect.Move move, Box box, double width) {
        Plan plan = comparison.options().stream()
                .filter(each -> each.id().equals(shift.after()))
                .findFirst()
                .orElseThrow()
                .outlook()
                .plan();
        Chunk chunk = plan.chunks().find(move.chunk());
        if (chunk == null) {
            return;
        }
        double x = box.x();
        Organisation lead = plan.organisations().find(chunk.owner());
        if (lead != null) {
            out.chip(plan, lead, x, box.centre());
            x += out.chipWidth(lead) + out.px(8);
        }
        out.text(x, box.centre(), box.x() + width - x, chunk.title(), TextRole.TABLE_ROW, Token.INK, Anchor.START);
    }

    private void bar(@Nullable Placement at, Axis axis, double y, boolean isFull) {
        if (at != null) {
            double left = axis.x(at.start());
            double wide = Math.max(out.px(2), axis.x(at.finish().plusDays(1)) - left);
            out.box(
                    new Box(left, y, wide, out.px(BAR)),
                    Measures.BAR_RADIUS,
                    out.drawing().colour(isFull ? Token.ACCENT : Token.CANVAS),
                    out.stroke(isFull ? Token.ACCENT : Token.LINE_STRONG, 1));
        }
    }
}
