package dev.trajectory.draw;

import dev.trajectory.draw.Shape.Anchor;
import dev.trajectory.model.PromiseState;
import java.util.List;

/// How a promise is drawn: each state by colour, by the dashes of its line and by a sign, so that none of the three is
/// needed alone.
///
/// @param colour of the line and the sign
/// @param dashes of the line, in pixels on a desktop; empty for a solid one
public record PromiseLook(PromiseState state, Token colour, List<Double> dashes) {

    /// How large a sign's question mark is, in radii of the sign.
    public static final double LETTER = 1.6;

    /// The look of promises in that state.
    public static PromiseLook of(PromiseState state) {
        return switch (state) {
            case ASKED -> new PromiseLook(state, Token.ASKED, List.of(2.0, 4.0));
            case AGREED, KEPT -> new PromiseLook(state, Token.OK, List.of());
            case AT_RISK -> new PromiseLook(state, Token.WARN, List.of(7.0, 4.0));
            case BROKEN -> new PromiseLook(state, Token.DANGER, List.of(7.0, 4.0));
        };
    }

    /// The dashes at a scale.
    public List<Double> dashes(double unit) {
        return dashes.stream().map(each -> each * unit).toList();
    }

    /// The line.
    ///
    /// @param unit what a pixel on a desktop is here
    public Stroke stroke(Drawing out, double width, double unit) {
        return new Stroke(out.colour(colour), width, dashes(unit));
    }

    /// A circle that says where the promise stands: a tick, a question mark, a triangle or a cross.
    ///
    /// @param ink its colour, or a fainter one of it
    /// @param question what stands in the circle of one that is asked for
    public void sign(Drawing out, double x, double y, double radius, Colour ink, String question) {
        out.circle(x, y, radius, out.colour(Token.CANVAS), Stroke.solid(ink, radius * 0.17), null);
        Stroke mark = Stroke.solid(ink, radius * 0.2);
        switch (state) {
            case AGREED, KEPT -> Glyphs.tick(out, x, y, radius * 0.5, mark, null);
            case BROKEN -> Glyphs.cross(out, x, y, radius * 0.36, mark, null);
            case AT_RISK -> Glyphs.warning(out, x, y - radius * 0.05, radius * 0.5, Token.WARN, null);
            case ASKED -> {
                Lettering letters = new Lettering(Typeface.SEMIBOLD, radius * LETTER);
                out.text(x, y, question, letters, ink, Anchor.MIDDLE, null, null);
            }
        }
    }
}
