package dev.trajectory.draw;

import dev.trajectory.draw.Shape.Step;
import dev.trajectory.draw.Shape.Step.Close;
import dev.trajectory.draw.Shape.Step.Cubic;
import dev.trajectory.draw.Shape.Step.Move;
import dev.trajectory.draw.Shape.Step.To;
import java.util.ArrayList;
import java.util.List;

/// Circles and parts of circles, as the steps of paths.
public final class Round {

    private Round() {}

    /// A whole circle.
    public static List<Step> circle(double x, double y, double radius) {
        List<Step> steps = new ArrayList<>();
        steps.add(new Move(x, y - radius));
        addArc(steps, x, y, radius, 1);
        steps.add(new Close());
        return steps;
    }

    /// A slice of a circle, clockwise from the top.
    ///
    /// @param share of the whole, above 0 and up to 1
    public static List<Step> sector(double x, double y, double radius, double share) {
        List<Step> steps = new ArrayList<>();
        steps.add(new Move(x, y));
        steps.add(new To(x, y - radius));
        addArc(steps, x, y, radius, share);
        steps.add(new Close());
        return steps;
    }

    /// Part of a circle, clockwise from the top, in curves of at most a quarter each.
    ///
    /// @param share of the whole, above 0 and up to 1
    private static void addArc(List<Step> steps, double x, double y, double radius, double share) {
        int parts = (int) Math.ceil(share * 4);
        double each = share * 2 * Math.PI / parts;
        double pull = 4.0 / 3 * Math.tan(each / 4) * radius;
        for (int i = 0; i < parts; i++) {
            double from = each * i;
            double to = each * (i + 1);
            steps.add(new Cubic(
                    x + Math.sin(from) * radius + Math.cos(from) * pull,
                    y - Math.cos(from) * radius + Math.sin(from) * pull,
                    x + Math.sin(to) * radius - Math.cos(to) * pull,
                    y - Math.cos(to) * radius - Math.sin(to) * pull,
                    x + Math.sin(to) * radius,
                    y - Math.cos(to) * radius));
        }
    }
}
