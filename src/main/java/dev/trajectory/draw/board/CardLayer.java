package dev.trajectory.draw.board;

import dev.trajectory.check.Finding;
import dev.trajectory.check.Marks;
import dev.trajectory.draw.Colour;
import dev.trajectory.draw.Drawing;
import dev.trajectory.draw.Glyphs;
import dev.trajectory.draw.Lettering;
import dev.trajectory.draw.Livery;
import dev.trajectory.draw.Measures;
import dev.trajectory.draw.Shape;
import dev.trajectory.draw.Shape.Anchor;
import dev.trajectory.draw.Stroke;
import dev.trajectory.draw.TextRole;
import dev.trajectory.draw.Token;
import dev.trajectory.draw.page.Box;
import dev.trajectory.draw.page.PageStyle;
import dev.trajectory.model.Chunk;
import dev.trajectory.model.Plan;
import dev.trajectory.schedule.Placement;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The cards: the number and the name, how long it takes, how far it is, and what is the matter with it.
final class CardLayer {

    private static final double RADIUS = 5;
    private static final double STRIPE = 6;

    /// The middle of the first line below the card's top, and how wide each sign at its end is.
    private static final double FIRST = 12;

    private static final double SIGN = 11;

    /// Between the text and the first sign.
    private static final double GAP = 2;

    private final BoardLayout board;
    private final BoardCamera camera;
    private final BoardLook look;
    private final Drawing out;
    private final PageStyle style;

    CardLayer(BoardLayout board, BoardCamera camera, BoardLook look, Drawing out) {
        this.board = board;
        this.camera = camera;
        this.look = look;
        this.out = out;
        this.style = board.style();
    }

    /// How much of a card's first line the signs at its end take, in pixels.
    static double signs(PageStyle style, Chunk chunk, Marks marks) {
        boolean signed = !marks.on(chunk.id()).isEmpty();
        int signs = before(chunk) + (signed ? 1 : 0);
        return signs == 0 ? 0 : style.px(SIGN * signs + GAP);
    }

    /// How many other signs stand at a card's right end, before that of findings.
    private static int before(Chunk chunk) {
        return (chunk.goLive() ? 1 : 0) + (chunk.progress().isFinished() ? 1 : 0);
    }

    /// Whether a point of a card is on its sign of findings, or near it.
    static boolean isOnSign(BoardLayout board, Chunk chunk, Box card, double x, double y) {
        PageStyle style = board.style();
        double middle = card.right() - style.px(CardText.RIGHT + SIGN * before(chunk) + SIGN / 2);
        double reach = style.px(Measures.HIT / 2);
        return !board.marks().on(chunk.id()).isEmpty()
                && Math.abs(x - middle) <= reach
                && y <= card.y() + style.px(FIRST) + reach;
    }

    void draw() {
        Plan plan = board.outlook().plan();
        board.near(camera.seen(), (id, box) -> {
            Chunk chunk = plan.chunks().find(id);
            if (chunk != null && camera.sees(box)) {
                card(chunk, camera.box(box));
            }
        });
    }

    private Livery livery(Chunk chunk) {
        int index = 0;
        for (BoardGrid.Row row : board.grid().rows()) {
            if (row.id() != null && row.id().equals(chunk.owner())) {
                return style.theme().livery(index);
            }
            index++;
        }
        return style.theme().livery(index - 1);
    }

    private void card(Chunk chunk, Box at) {
        @Nullable Placement placement = board.outlook().schedule().placement(chunk.id());
        boolean done = chunk.progress().isFinished();
        boolean unfunded = board.outlook().schedule().isUnfunded(chunk.id());
        boolean critical = placement != null && placement.critical() && !done;
        boolean solid = critical && !unfunded;
        Livery livery = livery(chunk);
        Colour fill = done
                ? out.colour(Token.DONE)
                : unfunded ? out.colour(Token.CANVAS) : solid ? livery.solid() : livery.tint();
        Stroke border = unfunded
                ? Stroke.dashed(livery.border(), style.line(1.3), style.px(4), style.px(2.5))
                : Stroke.solid(done ? out.colour(Token.DONE_LINE) : livery.border(), style.line(1));
        out.box(at.x(), at.y(), at.width(), at.height(), style.px(RADIUS), fill, border, chunk.id());
        out.add(new Shape.Texture(
                at.x() + 1,
                at.y() + style.px(3),
                style.px(STRIPE) - 1,
                at.height() - style.px(6),
                livery.texture(),
                livery.solid(),
                livery.mark(),
                chunk.id()));
        if (critical) {
            double line = style.px(Measures.CRITICAL_PATH);
            out.fill(at.x() + 2, at.bottom() - line, at.width() - 4, line, out.colour(Token.CRITICAL), chunk.id());
        }
        Colour ink = solid ? livery.onSolid() : out.colour(done ? Token.DONE_INK : Token.INK);
        letters(chunk, at, ink);
        sign(chunk, at, solid);
        if (look.selection().contains(chunk.id())) {
            out.box(
                    at.x() - 3,
                    at.y() - 3,
                    at.width() + 6,
                    at.height() + 6,
                    style.px(RADIUS) + 3,
                    null,
                    out.stroke(Token.ACCENT, style.line(2)),
                    chunk.id());
        }
    }

    /// That something is the matter with the chunk: what, is said where one asks.
    private void sign(Chunk chunk, Box at, boolean solid) {
        List<Finding> marked = board.marks().on(chunk.id());
        if (!marked.isEmpty()) {
            boolean error = marked.getFirst().severity() == Finding.Severity.ERROR;
            double x = at.right() - style.px(CardText.RIGHT + SIGN * before(chunk) + SIGN / 2);
            Token colour = solid ? Token.WARN_FILL : error ? Token.DANGER : Token.WARN;
            Glyphs.warning(out, x, at.y() + style.px(FIRST), style.px(4.4), colour, chunk.id());
        }
    }

    private void letters(Chunk chunk, Box at, Colour ink) {
        Lettering name = style.lettering(TextRole.CARD_NAME);
        Lettering small = style.lettering(TextRole.SMALLEST_CONDENSED);
        double x = at.x() + style.px(CardText.LEFT);
        double end = at.right() - style.px(CardText.RIGHT);
        double first = at.y() + style.px(FIRST);
        if (chunk.goLive()) {
            double radius = style.px(4);
            out.add(new Shape.Diamond(end - radius, first, radius, ink, null, chunk.id()));
            end -= style.px(SIGN);
        }
        if (chunk.progress().isFinished()) {
            double radius = style.px(4);
            Glyphs.tick(out, end - radius, first, radius, Stroke.solid(ink, style.px(1.3)), chunk.id());
        }
        CardText text = board.texts().of(chunk, at.width());
        double leading = CardText.leading(style);
        double y = first;
        for (String line : text.name()) {
            out.text(x, y, line, name, ink, Anchor.START, null, chunk.id());
            y += leading;
        }
        y = first + text.firstOfFacts() * leading;
        for (String line : text.facts()) {
            out.text(x + text.indent(), y, line, small, ink, Anchor.START, null, chunk.id());
            y += leading;
        }
    }
}
