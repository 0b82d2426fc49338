package dev.trajectory.draw;

import dev.trajectory.draw.Shape.Step;
import dev.trajectory.draw.Shape.Step.Close;
import dev.trajectory.draw.Shape.Step.Cubic;
import dev.trajectory.draw.Shape.Step.Move;
import dev.trajectory.draw.Shape.Step.To;
import dev.trajectory.model.Id;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Small signs, drawn as paths so that no font has to have them. Each is centred on a point; a radius is half its
/// height.
public final class Glyphs {

    private Glyphs() {}

    /// What is done of a chunk: a ring that fills clockwise from the top.
    public static void pie(
            Drawing out, double x, double y, double radius, int percent, Token colour, @Nullable Id owner) {
        out.circle(x, y, radius, null, out.stroke(colour, radius * 0.26), owner);
        if (percent > 0) {
            out.path(Round.sector(x, y, radius * 0.98, percent / 100.0), out.colour(colour), null, owner);
        }
    }

    /// A full circle with a tick.
    public static void done(Drawing out, double x, double y, double radius, @Nullable Id owner) {
        out.circle(x, y, radius * 1.08, out.colour(Token.OK_FILL), null, owner);
        tick(out, x, y, radius * 0.62, Stroke.solid(out.colour(Token.CANVAS), radius * 0.3), owner);
    }

    public static void tick(Drawing out, double x, double y, double radius, Stroke stroke, @Nullable Id owner) {
        out.path(
                List.of(
                        new Move(x - radius * 0.85, y + radius * 0.05),
                        new To(x - radius * 0.2, y + radius * 0.7),
                        new To(x + radius * 0.9, y - radius * 0.6)),
                null,
                stroke,
                owner);
    }

    public static void cross(Drawing out, double x, double y, double radius, Stroke stroke, @Nullable Id owner) {
        out.path(
                List.of(
                        new Move(x - radius, y - radius),
                        new To(x + radius, y + radius),
                        new Move(x + radius, y - radius),
                        new To(x - radius, y + radius)),
                null,
                stroke,
                owner);
    }

    /// A triangle with an exclamation mark.
    public static void warning(Drawing out, double x, double y, double radius, Token colour, @Nullable Id owner) {
        double half = radius * 1.12;
        Colour ink = out.colour(colour);
        out.path(
                List.of(
                        new Move(x, y - radius),
                        new To(x + half, y + radius * 0.9),
                        new To(x - half, y + radius * 0.9),
                        new Close()),
                ink,
                Stroke.solid(ink, radius * 0.3),
                owner);
        Stroke mark = Stroke.solid(out.colour(Token.CANVAS), radius * 0.26);
        exclamation(out, x, y + radius * 0.13, radius * 0.55, mark, owner);
    }

    /// An exclamation mark.
    public static void exclamation(Drawing out, double x, double y, double radius, Stroke stroke, @Nullable Id owner) {
        out.path(
                List.of(
                        new Move(x, y - radius),
                        new To(x, y + radius * 0.164),
                        new Move(x, y + radius * 0.673),
                        new To(x, y + radius)),
                null,
                stroke,
                owner);
    }

    /// Three crossing lines with small branches.
    public static void snowflake(Drawing out, double x, double y, double radius, Token colour, @Nullable Id owner) {
        List<Step> steps = new ArrayList<>();
        for (int arm = 0; arm < 6; arm++) {
            double angle = Math.PI / 3 * arm;
            double dx = Math.sin(angle);
            double dy = -Math.cos(angle);
            steps.add(new Move(x, y));
            steps.add(new To(x + dx * radius, y + dy * radius));
            for (int side = -1; side <= 1; side += 2) {
                double branch = angle + side * Math.PI / 4;
                steps.add(new Move(x + dx * radius * 0.55, y + dy * radius * 0.55));
                steps.add(new To(
                        x + dx * radius * 0.55 + Math.sin(branch) * radius * 0.36,
                        y + dy * radius * 0.55 - Math.cos(branch) * radius * 0.36));
            }
        }
        out.path(steps, null, out.stroke(colour, radius * 0.2), owner);
    }

    /// A drawing pin: the start is fixed by hand.
    public static void pin(Drawing out, double x, double y, double radius, Token colour, @Nullable Id owner) {
        Colour ink = out.colour(colour);
        double half = radius * 0.62;
        out.path(
                List.of(
                        new Move(x - half * 0.8, y - radius),
                        new To(x + half * 0.8, y - radius),
                        new To(x + half * 0.5, y - radius * 0.1),
                        new To(x + half * 1.2, y + radius * 0.3),
                        new To(x - half * 1.2, y + radius * 0.3),
                        new To(x - half * 0.5, y - radius * 0.1),
                        new Close()),
                ink,
                null,
                owner);
        out.path(List.of(new Move(x, y + radius * 0.3), new To(x, y + radius)), null, Stroke.solid(ink, 1), owner);
    }

    /// A padlock: agreed dates are kept.
    public static void hold(Drawing out, double x, double y, double radius, Token colour, @Nullable Id owner) {
        double half = radius * 0.75;
        double arch = radius * 0.5;
        out.path(
                List.of(
                        new Move(x - arch, y),
                        new To(x - arch, y - radius * 0.4),
                        new Cubic(x - arch, y - radius * 1.15, x + arch, y - radius * 1.15, x + arch, y - radius * 0.4),
                        new To(x + arch, y)),
                null,
                out.stroke(colour, Math.max(1, radius * 0.26)),
                owner);
        out.box(x - half, y - radius * 0.1, half * 2, radius * 1.1, 1, out.colour(colour), null, owner);
    }

    /// An arrow head that points down: a deadline. Its tip is at the point given.
    public static void deadline(Drawing out, double x, double tip, double radius, Token colour, @Nullable Id owner) {
        out.path(
                List.of(
                        new Move(x, tip),
                        new To(x - radius * 0.8, tip - radius * 1.3),
                        new To(x + radius * 0.8, tip - radius * 1.3),
                        new Close()),
                out.colour(colour),
                out.stroke(Token.CANVAS, 1),
                owner);
    }

    /// Whether a lane is folded: an arrow to the right, else down.
    public static void chevron(
            Drawing out, double x, double y, double radius, boolean folded, Stroke stroke, @Nullable Id owner) {
        double half = radius * 0.5;
        List<Step> steps = folded
                ? List.of(new Move(x - half, y - radius), new To(x + half, y), new To(x - half, y + radius))
                : List.of(new Move(x - radius, y - half), new To(x, y + half), new To(x + radius, y - half));
        out.path(steps, null, stroke, owner);
    }
}
