package dev.trajectory.draw.map;

import dev.trajectory.draw.Colour;
import dev.trajectory.draw.Drawing;
import dev.trajectory.draw.Glyphs;
import dev.trajectory.draw.Lettering;
import dev.trajectory.draw.Livery;
import dev.trajectory.draw.Measures;
import dev.trajectory.draw.Shape;
import dev.trajectory.draw.Shape.Anchor;
import dev.trajectory.draw.Stroke;
import dev.trajectory.draw.Token;
import dev.trajectory.draw.Typeface;
import dev.trajectory.draw.page.Box;
import dev.trajectory.model.Chunk;
import dev.trajectory.model.ChunkId;
import java.util.List;

/// The cards: weight says critical, fill says funded, a diamond says go-live, a tick says done. The farther away, the
/// less is said: the names first give way to numbers, then these to bare cards, and these to blocks.
final class CardLayer {

    /// The stripe at a card's left edge, and the air beside letters, in pixels of the map.
    private static final double STRIPE = 6;

    private static final double AIR = 8;

    /// Letters smaller than this cannot be read, as a share of their usual size.
    private static final double LEGIBLE = 0.58;

    private static final double NUMBERED = 0.2;

    /// What gives way to a focus is this strong.
    private static final double ASIDE = 0.3;

    private final MapScene scene;
    private final MapCamera camera;
    private final MapLook look;
    private final Drawing out;
    private final double scale;
    private final double px;

    CardLayer(MapScene scene, MapCamera camera, MapLook look, Drawing out) {
        this.scene = scene;
        this.camera = camera;
        this.look = look;
        this.out = out;
        this.scale = camera.scale();
        this.px = scale * scene.layout().sizes().factor();
    }

    /// How much room a card has for letters, in pixels of the map.
    static double room(MapSizes sizes) {
        return sizes.card() - (STRIPE + 2 * AIR) * sizes.factor();
    }

    void draw() {
        boolean isFar = camera.isFar(scene.layout().sizes());
        for (DrawnCard card : scene.cards()) {
            if (camera.sees(card.box())) {
                Box at = camera.box(card.box());
                if (isFar) {
                    block(card, at);
                } else {
                    card(card, at);
                }
                if (look.selection().contains(card.chunk().id())) {
                    ring(at, card.chunk().id());
                }
            }
        }
    }

    /// From so far that neither edges nor stripes can be told apart: ink where it is critical, hollow where there
    /// is no money.
    private void block(DrawnCard card, Box at) {
        ChunkId id = card.chunk().id();
        boolean aside = look.isAside(id);
        Colour colour = tone(edge(card), aside);
        if (card.unfunded()) {
            Stroke border = Stroke.solid(colour, 0.75);
            out.box(at.x(), at.y(), at.width(), at.height(), 0, out.colour(Token.CANVAS), border, id);
        } else {
            out.fill(at.x(), at.y(), Math.max(1, at.width()), Math.max(1, at.height()), colour, id);
        }
    }

    private boolean isCritical(DrawnCard card) {
        return look.critical() && card.critical() && !card.isDone();
    }

    private Colour edge(DrawnCard card) {
        return card.isDone()
                ? out.colour(Token.DONE_LINE)
                : isCritical(card) ? out.colour(Token.CRITICAL) : card.livery().border();
    }

    private Colour tone(Colour colour, boolean aside) {
        return aside ? colour.over(out.colour(Token.CANVAS), ASIDE) : colour;
    }

    private void card(DrawnCard card, Box at) {
        Chunk chunk = card.chunk();
        ChunkId id = chunk.id();
        boolean aside = look.isAside(id);
        boolean critical = isCritical(card);
        boolean solid = critical && !card.unfunded();
        Livery livery = card.livery();
        Colour fill = card.isDone()
                ? out.colour(Token.DONE)
                : card.unfunded() ? out.colour(Token.CANVAS) : solid ? livery.solid() : livery.tint();
        Colour edge = tone(edge(card), aside);
        double radius = Measures.CONTROL_RADIUS * px;
        out.box(at.x(), at.y(), at.width(), at.height(), radius, tone(fill, aside), null, id);
        stripe(at, livery, aside, id);
        Stroke border = card.unfunded()
                ? Stroke.dashed(edge, Math.max(0.75, (critical ? 2.2 : 1.3) * px), 4 * px, 2.5 * px)
                : Stroke.solid(edge, Math.max(0.75, (critical ? 2.2 : 1) * px));
        out.box(at.x(), at.y(), at.width(), at.height(), radius, null, border, id);
        Colour ink = card.isDone() ? out.colour(Token.DONE_INK) : solid ? livery.onSolid() : out.colour(Token.INK);
        if (isLegible(scene, scale)) {
            letters(card, at, tone(ink, aside), tone(quiet(ink, solid), aside));
        } else if (scale >= legible(scene)) {
            name(chunk, at, tone(ink, aside));
        } else if (scale >= NUMBERED) {
            number(chunk, at, tone(ink, aside));
        }
    }

    /// The scale from which on letters can be read: a smaller one where all text is smaller than usual.
    private static double legible(MapScene scene) {
        return LEGIBLE * Math.min(1, scene.style().textFactor());
    }

    /// Whether all that stands on a card can be read.
    private static boolean isLegible(MapScene scene, double scale) {
        return scale >= legible(scene) && CardText.small(scene.theme()).size() * scale >= least(scene);
    }

    /// No letters on a card are smaller: as large as the smallest usual ones.
    private static double least(MapScene scene) {
        double usual = CardText.small(scene.theme()).size();
        return Math.max(scene.least(), usual * Math.min(1, scene.style().textFactor()));
    }

    /// Its number and name alone, in letters as small as can be read.
    private void name(Chunk chunk, Box at, Colour ink) {
        Lettering usual = CardText.name(scene.theme());
        Lettering letters = usual.times(Math.max(scale, least(scene) / usual.size()));
        double left = at.x() + (STRIPE + AIR) * px;
        double line = letters.size() * 1.14;
        int lines = Math.max(1, (int) ((at.height() - AIR * px) / line));
        String text = scene.number(chunk.id()) + " " + chunk.title();
        double right = marks(chunk, at.right() - AIR * px, at.y() + (AIR + 5) * px, ink);
        List<String> parts = letters.typeface().wrap(text, letters.size(), right - left, lines);
        double middle = at.centre() - (parts.size() - 1) * line / 2;
        for (String part : parts) {
            out.text(left, middle, part, letters, ink, Anchor.START, null, chunk.id());
            middle += line;
        }
    }

    /// Second text: on a solid card there is but one ink.
    private Colour quiet(Colour ink, boolean solid) {
        return solid ? ink : out.colour(Token.INK_2);
    }

    private void stripe(Box at, Livery livery, boolean aside, ChunkId id) {
        double width = STRIPE * px;
        if (width >= 3) {
            out.add(new Shape.Texture(
                    at.x(),
                    at.y() + 2 * px,
                    width,
                    at.height() - 4 * px,
                    livery.texture(),
                    tone(livery.solid(), aside),
                    tone(livery.mark(), aside),
                    id));
        } else {
            out.fill(at.x(), at.y(), Math.max(1, width), at.height(), tone(livery.solid(), aside), id);
        }
    }

    /// The diamond of a go-live and the tick of what is done, at a card's right edge.
    ///
    /// @return up to where there is room beside them
    private double marks(Chunk chunk, double right, double middle, Colour ink) {
        double end = right;
        if (chunk.goLive()) {
            double radius = 4 * px;
            out.add(new Shape.Diamond(end - radius, middle, radius, ink, null, chunk.id()));
            end -= 2 * radius + 4 * px;
        }
        if (chunk.progress().isFinished()) {
            Glyphs.tick(out, end - 4 * px, middle, 4 * px, Stroke.solid(ink, 1.3 * px), chunk.id());
            end -= 13 * px;
        }
        return end;
    }

    private void letters(DrawnCard card, Box at, Colour ink, Colour quiet) {
        Chunk chunk = card.chunk();
        ChunkId id = chunk.id();
        CardText text = scene.text(chunk);
        Lettering small = CardText.small(scene.theme()).times(scale);
        Lettering name = CardText.name(scene.theme()).times(scale);
        double left = at.x() + (STRIPE + AIR) * px;
        double right = at.right() - AIR * px;
        double first = at.y() + AIR * px + small.size() * 0.5;
        Lettering bold = small.in(Typeface.CONDENSED_SEMIBOLD);
        double x = left;
        if (!text.code().isEmpty()) {
            out.text(x, first, text.code(), bold, ink, Anchor.START, null, id);
            x += bold.width(text.code()) + 5 * px;
        }
        out.text(x, first, text.number(), small, quiet, Anchor.START, null, id);
        double end = marks(chunk, right, first, ink);
        boolean critical = card.critical() && !chunk.progress().isStarted();
        out.text(end, first, text.state(), critical ? bold : small, critical ? ink : quiet, Anchor.END, null, id);
        double line = name.size() * 1.14;
        double last = at.bottom() - AIR * px - small.size() * 0.5;
        double centre = text.isLong() ? (first + last + small.size()) / 2 : at.centre();
        double middle = centre - (text.name().size() - 1) * line / 2;
        for (String part : text.name()) {
            out.text(left, middle, part, name, ink, Anchor.START, null, id);
            middle += line;
        }
        out.text(left, last, text.dates(), small, quiet, Anchor.START, null, id);
        Token sign = card.critical() && look.critical() ? Token.WARN_FILL : Token.WARN;
        double free = text.isLong() ? right : left + small.width(text.dates()) + 4 * px;
        findings(id, new Sign(right, last, free, sign), small, ink);
    }

    /// Where a sign stands, and in which colour.
    ///
    /// @param right where it ends
    /// @param free up to where something else stands
    private record Sign(double right, double middle, double free, Token colour) {}

    /// How much is the matter with a chunk, behind its dates where there is room, else at the card's corner.
    private void findings(ChunkId id, Sign at, Lettering small, Colour ink) {
        int count = scene.findings(id);
        if (count == 0) {
            return;
        }
        String number = Integer.toString(count);
        double radius = 4 * px;
        double width = 2.4 * radius + 3 * px + small.width(number);
        if (at.right() - width < at.free()) {
            Glyphs.warning(out, at.right() + AIR * px, at.middle() + 2 * px, radius * 1.2, Token.WARN, id);
            return;
        }
        out.text(at.right(), at.middle(), number, small, ink, Anchor.END, null, id);
        Glyphs.warning(out, at.right() - width + 1.2 * radius, at.middle(), radius, at.colour(), id);
    }

    /// Whether a point is on the sign of findings of a card, or near it.
    static boolean isOnSign(MapScene scene, MapCamera camera, Box card, double x, double y) {
        return isLegible(scene, camera.scale())
                && x >= card.right() - Measures.HIT
                && x <= card.right() + AIR
                && y >= card.bottom() - Measures.HIT
                && y <= card.bottom() + AIR;
    }

    /// From afar a card is whose it is and its number, and the number alone where there is no more room.
    private void number(Chunk chunk, Box at, Colour ink) {
        Lettering usual = CardText.name(scene.theme());
        Lettering letters = usual.times(Math.max(Math.min(1, scale * 1.9), least(scene) / usual.size()));
        String number = Integer.toString(scene.number(chunk.id()));
        String called = (scene.code(chunk.owner()) + " " + number).strip();
        out.text(
                at.middle() + STRIPE * px / 2,
                at.centre(),
                letters.width(called) <= at.width() - 2 * STRIPE * px ? called : number,
                letters,
                ink,
                Anchor.MIDDLE,
                null,
                chunk.id());
    }

    private void ring(Box at, ChunkId id) {
        double out3 = 4;
        out.box(
                at.x() - out3,
                at.y() - out3,
                at.width() + 2 * out3,
                at.height() + 2 * out3,
                Measures.CONTROL_RADIUS * px + out3,
                null,
                out.stroke(Token.ACCENT, 2),
                id);
    }
}
