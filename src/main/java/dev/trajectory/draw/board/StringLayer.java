package dev.trajectory.draw.board;

import dev.trajectory.draw.Colour;
import dev.trajectory.draw.Drawing;
import dev.trajectory.draw.Lettering;
import dev.trajectory.draw.Measures;
import dev.trajectory.draw.PromiseLook;
import dev.trajectory.draw.Shape.Anchor;
import dev.trajectory.draw.Shape.Step;
import dev.trajectory.draw.Stroke;
import dev.trajectory.draw.TextRole;
import dev.trajectory.draw.Theme;
import dev.trajectory.draw.Token;
import dev.trajectory.draw.Typeface;
import dev.trajectory.draw.page.Box;
import dev.trajectory.draw.page.PageStyle;
import dev.trajectory.model.Chunk;
import dev.trajectory.model.Dependency;
import dev.trajectory.model.Plan;
import dev.trajectory.model.PromiseState;
import dev.trajectory.words.BoardWords;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The strings: from the right of the card waited for to the left of the one that waits. Between organisations they
/// show where the promise stands; those of the critical path are drawn by weight.
final class StringLayer {

    private static final double RESTING = 0.5;
    private static final double ASIDE = 0.2;

    private final BoardLayout board;
    private final BoardCamera camera;
    private final BoardLook look;
    private final BoardWords words;
    private final Drawing out;
    private final PageStyle style;

    StringLayer(BoardLayout board, BoardCamera camera, BoardLook look, BoardWords words, Drawing out) {
        this.board = board;
        this.camera = camera;
        this.look = look;
        this.words = words;
        this.out = out;
        this.style = board.style();
    }

    /// One string, and how it is drawn.
    ///
    /// @param state of its promise; null within one organisation
    private record Strung(Box from, Box to, @Nullable PromiseState state, boolean critical, boolean near) {

        boolean isInTrouble() {
            return state == PromiseState.AT_RISK || state == PromiseState.BROKEN;
        }
    }

    /// Names where promises stand, over the cards: on a projector no one points at a string to ask.
    void drawNames() {
        if (style.theme() == Theme.PROJECTOR) {
            strings().stream()
                    .filter(each -> each.isInTrouble() || each.near())
                    .forEach(each -> name(each.state(), each.from(), each.to()));
        }
    }

    void draw() {
        List<Strung> strings = strings();
        boolean someNear = strings.stream().anyMatch(Strung::near);
        strings.stream().filter(each -> !each.near()).forEach(each -> string(each, someNear ? ASIDE : RESTING));
        strings.stream().filter(Strung::near).forEach(each -> string(each, 1));
    }

    private List<Strung> strings() {
        Plan plan = board.outlook().plan();
        List<Strung> strings = new ArrayList<>();
        for (Chunk waiter : plan.chunks()) {
            Box to = board.cards().get(waiter.id());
            if (to != null) {
                for (Dependency dependency : waiter.dependencies()) {
                    Chunk awaited = plan.chunks().find(dependency.on());
                    Box from = board.cards().get(dependency.on());
                    if (awaited != null && from != null && sees(from, to)) {
                        add(strings, waiter, awaited, dependency, from, to);
                    }
                }
            }
        }
        return strings;
    }

    private boolean sees(Box from, Box to) {
        double left = Math.min(from.x(), to.x());
        double top = Math.min(from.y(), to.y());
        return camera.sees(new Box(
                left, top, Math.max(from.right(), to.right()) - left, Math.max(from.bottom(), to.bottom()) - top));
    }

    private void add(List<Strung> strings, Chunk waiter, Chunk awaited, Dependency dependency, Box from, Box to) {
        BoardSwitches switches = board.switches();
        boolean critical = switches.critical() && board.path().joins(awaited.id(), waiter.id());
        boolean near = look.isNear(waiter.id()) || look.isNear(awaited.id());
        PromiseState state = board.promises().shown(waiter, dependency);
        boolean shown = critical || near || (state == null ? switches.inside() : switches.promises());
        if (shown) {
            strings.add(new Strung(camera.box(from), camera.box(to), state, critical, near));
        }
    }

    private void string(Strung string, double strength) {
        PromiseState state = string.state();
        boolean weight = string.critical() && !string.isInTrouble();
        Colour full = weight
                ? out.colour(Token.CRITICAL)
                : out.colour(state == null ? Token.INK_3 : PromiseLook.of(state).colour());
        boolean strong = weight || string.isInTrouble() || strength == 1;
        Colour colour = strong ? full : full.withOpacity(strength);
        double width = weight ? Measures.CRITICAL_PATH : string.near() ? 2 : 1.1;
        List<Double> dashes = state == null ? List.of() : PromiseLook.of(state).dashes(style.px(1));
        Box from = string.from();
        Box to = string.to();
        double bend = Math.max(style.px(36), Math.abs(to.x() - from.right()) / 2);
        double x1 = from.right();
        double y1 = from.centre();
        double x2 = to.x();
        double y2 = to.centre();
        out.path(
                List.of(new Step.Move(x1, y1), new Step.Cubic(x1 + bend, y1, x2 - bend, y2, x2, y2)),
                null,
                new Stroke(colour, style.line(width), dashes),
                null);
        out.circle(x1, y1, style.px(2), colour, null, null);
        out.circle(x2, y2, style.px(2), colour, null, null);
        boolean named = style.theme() == Theme.PROJECTOR;
        if (state != null && !named && (string.isInTrouble() || string.near())) {
            PromiseLook.of(state)
                    .sign(
                            out,
                            (x1 + x2) / 2,
                            (y1 + y2) / 2,
                            style.px(7),
                            out.colour(PromiseLook.of(state).colour()),
                            words.question());
        }
    }

    /// Names the state of a promise on its string.
    private void name(@Nullable PromiseState state, Box from, Box to) {
        if (state == null) {
            return;
        }
        double x = (from.right() + to.x()) / 2;
        double y = (from.centre() + to.centre()) / 2;
        PromiseLook look = PromiseLook.of(state);
        Lettering type = style.lettering(TextRole.SMALLEST).in(Typeface.SEMIBOLD);
        String word = words.state(state);
        double radius = style.px(7);
        double high = type.lineHeight() + style.px(4);
        double wide = type.width(word) + 2 * radius + style.px(18);
        double left = x - wide / 2;
        Stroke border = out.stroke(look.colour(), style.line(1));
        out.box(left, y - high / 2, wide, high, high / 2, out.colour(Token.CANVAS), border, null);
        double sign = left + style.px(6) + radius;
        look.sign(out, sign, y, radius, out.colour(look.colour()), words.question());
        out.text(sign + radius + style.px(4), y, word, type, look.colour(), Anchor.START, null);
    }
}
