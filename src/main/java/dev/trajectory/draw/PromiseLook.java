package dev.trajectory.draw;

import dev.trajectory.draw.Shape.Anchor;
import dev.trajectory.schedule.PromiseNow.Standing;
import java.util.List;

/// How a promise is drawn: each standing by colour, by the dashes of its line and by a sign, so that none of the three
/// is needed alone.
///
/// @param standing where it stands
/// @param colour of the line and the sign
/// @param dashes of the line, in pixels on a desktop; empty for a solid one
public record PromiseLook(Standing standing, Token colour, List<Double> dashes) {

    /// How large a sign's question mark is, in radii of the sign.
    public static final double LETTER = 1.6;

    private static final List<Double> SOLID = List.of();
    private static final List<Double> DASHED = List.of(7.0, 4.0);
    private static final List<Double> DOTTED = List.of(2.0, 4.0);

    /// The look of promises that stand in that way.
    public static PromiseLook of(Standing standing) {
        return switch (standing) {
            case ASKED -> new PromiseLook(standing, Token.ASKED, DOTTED);
            case AGREED, KEPT, COME -> new PromiseLook(standing, Token.OK, SOLID);
            case AT_RISK, CLAIMED -> new PromiseLook(standing, Token.WARN, DASHED);
            case LATE, BROKEN -> new PromiseLook(standing, Token.DANGER, DASHED);
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

    /// A circle that says where the promise stands: a tick, a question mark, a triangle, an exclamation mark or a
    /// cross.
    ///
    /// @param ink its colour, or a fainter one of it
    /// @param question what stands in the circle of one that is asked for or not confirmed
    public void sign(Drawing out, double x, double y, double radius, Colour ink, String question) {
        out.circle(x, y, radius, out.colour(Token.CANVAS), Stroke.solid(ink, radius * 0.17), null);
        Stroke mark = Stroke.solid(ink, radius * 0.2);
        switch (standing) {
            case AGREED, KEPT -> Glyphs.tick(out, x, y, radius * 0.5, mark, null);
            case BROKEN -> Glyphs.cross(out, x, y, radius * 0.36, mark, null);
            case AT_RISK -> Glyphs.warning(out, x, y - radius * 0.05, radius * 0.5, Token.WARN, null);
            case LATE -> Glyphs.exclamation(out, x, y, radius * 0.62, mark, null);
            case ASKED, COME, CLAIMED -> {
                Lettering letters = new Lettering(Typeface.SEMIBOLD, radius * LETTER);
                out.text(x, y, question, letters, ink, Anchor.MIDDLE, null, null);
            }
        }
    }
}
