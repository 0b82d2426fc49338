package dev.trajectory.draw.board;

import dev.trajectory.draw.Colour;
import dev.trajectory.draw.Drawing;
import dev.trajectory.draw.Lettering;
import dev.trajectory.draw.Measures;
import dev.trajectory.draw.PromiseLook;
import dev.trajectory.draw.Shape.Anchor;
import dev.trajectory.draw.Stroke;
import dev.trajectory.draw.TextRole;
import dev.trajectory.draw.Theme;
import dev.trajectory.draw.Token;
import dev.trajectory.draw.Typeface;
import dev.trajectory.draw.page.PageStyle;
import dev.trajectory.draw.page.Route.Point;
import dev.trajectory.schedule.PromiseNow;
import dev.trajectory.schedule.PromiseNow.Standing;
import dev.trajectory.words.BoardWords;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The strings: from the right of the card waited for to the left of the one that waits. Between organisations they
/// show where the promise stands; those of the critical path are drawn by weight, and their signs show it.
final class StringLayer {

    private static final double RESTING = 0.7;
    private static final double ASIDE = 0.15;

    /// Of a promise that was kept, which nobody has to look after any more.
    private static final double KEPT = 0.35;

    /// How far along a string it says how many dependencies it stands for: not where its sign is.
    private static final double BESIDE = 0.25;

    /// So many strings of a card are named at most.
    private static final int MOST_NAMED = 6;

    /// How wide a string is that is pointed at or chosen.
    private static final double MEANT = 3;

    private final BoardLayout board;
    private final BoardCamera camera;
    private final BoardLook look;
    private final BoardWords words;
    private final Drawing out;
    private final PageStyle style;
    private final List<BoardString> strings;

    /// Whether there is room for the names of those that come out.
    private final boolean isFew;

    StringLayer(BoardLayout board, BoardCamera camera, BoardLook look, BoardWords words, Drawing out) {
        this.board = board;
        this.camera = camera;
        this.look = look;
        this.words = words;
        this.out = out;
        this.style = board.style();
        this.strings = board.strings().shown(look, camera::sees);
        this.isFew = strings.stream().filter(this::isNear).count() <= MOST_NAMED;
    }

    /// Names where promises stand, over the cards: on a projector no one points at a string to ask.
    void drawNames() {
        strings.stream().filter(this::isNamed).forEach(this::name);
    }

    /// Where a card has many strings, their signs alone say where they stand: so many names would hide cards.
    private boolean isNamed(BoardString string) {
        return isMeant(string)
                || (style.theme() == Theme.PROJECTOR && (isInTrouble(string) || (isFew && isNear(string))));
    }

    void draw() {
        boolean someNear = strings.stream().anyMatch(this::isNear);
        strings.stream()
                .filter(each -> !isNear(each))
                .forEach(each -> string(each, someNear ? ASIDE : isKept(each) ? KEPT : RESTING));
        strings.stream().filter(this::isNear).forEach(each -> string(each, 1));
    }

    private @Nullable Standing standing(BoardString string) {
        PromiseNow promise = board.strings().promise(string);
        return promise == null ? null : promise.standing();
    }

    private boolean isInTrouble(BoardString string) {
        Standing standing = standing(string);
        return standing != null && standing.isInTrouble();
    }

    private boolean isKept(BoardString string) {
        return standing(string) == Standing.KEPT;
    }

    private boolean isNear(BoardString string) {
        return look.isNear(string);
    }

    private boolean isMeant(BoardString string) {
        return look.isMeant(string.line());
    }

    private Point seen(Point point) {
        return new Point(camera.x(point.x()), camera.y(point.y()));
    }

    private void string(BoardString string, double strength) {
        Standing standing = standing(string);
        boolean weight = board.switches().critical() && string.critical() && !isInTrouble(string);
        Colour full = weight
                ? out.colour(Token.CRITICAL)
                : out.colour(
                        standing == null
                                ? Token.INK_3
                                : PromiseLook.of(standing).colour());
        boolean strong = weight || isInTrouble(string) || strength == 1;
        Colour colour = strong ? full : full.withOpacity(strength);
        double usual = weight ? Measures.CRITICAL_PATH : isNear(string) ? 2 : 1.2;
        double width = isMeant(string) ? MEANT : usual;
        List<Double> dashes =
                standing == null ? List.of() : PromiseLook.of(standing).dashes(style.px(1));
        out.path(string.route().steps(this::seen), null, new Stroke(colour, style.line(width), dashes), null);
        Point from = seen(string.route().start());
        Point to = seen(string.route().end());
        double dot = Math.max(style.px(2), style.line(width) / 2);
        out.circle(from.x(), from.y(), dot, colour, null, null);
        out.circle(to.x(), to.y(), dot, colour, null, null);
        if (string.dependencies().size() > 1) {
            Point at = seen(string.route().along(BESIDE));
            Lettering type = style.lettering(TextRole.SMALLEST).in(Typeface.SEMIBOLD);
            String said = words.ways(string.dependencies().size());
            out.text(at.x(), at.y(), said, type, colour, Anchor.MIDDLE, out.colour(Token.CANVAS), null);
        }
        if (standing != null && !isNamed(string) && (weight || isInTrouble(string) || isNear(string))) {
            Point middle = seen(string.route().middle());
            PromiseLook sign = PromiseLook.of(standing);
            sign.sign(out, middle.x(), middle.y(), style.px(7), out.colour(sign.colour()), words.question());
        }
    }

    /// Names the state of a promise on its string.
    private void name(BoardString string) {
        PromiseNow promise = board.strings().promise(string);
        if (promise == null) {
            return;
        }
        Point middle = seen(string.route().middle());
        double x = middle.x();
        double y = middle.y();
        PromiseLook sign = PromiseLook.of(promise.standing());
        Lettering type = style.lettering(TextRole.SMALLEST).in(Typeface.SEMIBOLD);
        String word = words.state(promise);
        double radius = style.px(7);
        double high = type.lineHeight() + style.px(4);
        double wide = type.width(word) + 2 * radius + style.px(18);
        double left = x - wide / 2;
        Stroke border = out.stroke(sign.colour(), style.line(1));
        out.box(left, y - high / 2, wide, high, high / 2, out.colour(Token.CANVAS), border, null);
        double at = left + style.px(6) + radius;
        sign.sign(out, at, y, radius, out.colour(sign.colour()), words.question());
        out.text(at + radius + style.px(4), y, word, type, sign.colour(), Anchor.START, null);
    }
}
