package dev.trajectory.draw;

import dev.trajectory.draw.Shape.Step;
import java.util.ArrayList;
import java.util.List;

/// Makes hatches and textures of plain shapes, so that they are the same on every surface.
///
/// A texture is woven from tiles of 8 by 8 pixels that begin at the corner of its rectangle. Across a rectangle
/// narrower than a tile, such as a lane's stripe, a tile's middle lies on the rectangle's middle, so that its mark is
/// seen. A hatch is laid as if it covered the whole picture, so that neighbouring rectangles join without a seam.
final class Weave {

    private static final double TILE = 8;
    private static final int PLAIN = 1;

    /// How far a circle's control points lie from its quarters, in radii, so that cubics look round.
    private static final double ROUND = 0.5523;

    private final double left;
    private final double top;
    private final double right;
    private final double bottom;
    private final List<Step> steps = new ArrayList<>();

    private Weave(double left, double top, double right, double bottom) {
        this.left = left;
        this.top = top;
        this.right = right;
        this.bottom = bottom;
    }

    static Shape.Clipped of(Shape.Hatch hatch) {
        Weave weave = new Weave(hatch.x(), hatch.y(), hatch.x() + hatch.width(), hatch.y() + hatch.height());
        double apart = hatch.spacing() * Math.sqrt(2);
        weave.rising(Math.floor((weave.left + weave.top) / apart) * apart, apart);
        Shape lines = new Shape.Path(weave.steps, null, hatch.stroke(), hatch.owner());
        return new Shape.Clipped(hatch.x(), hatch.y(), hatch.width(), hatch.height(), List.of(lines));
    }

    static Shape.Clipped of(Shape.Texture texture) {
        double x = texture.x();
        double y = texture.y();
        double width = texture.width();
        double height = texture.height();
        Shape ground = new Shape.Rect(x, y, width, height, 0, texture.ground(), null, texture.owner());
        Weave weave = new Weave(
                x + Math.min(0, (width - TILE) / 2), y + Math.min(0, (height - TILE) / 2), x + width, y + height);
        List<Shape> shapes = texture.number() == PLAIN ? List.of(ground) : List.of(ground, weave.marks(texture));
        return new Shape.Clipped(x, y, width, height, shapes);
    }

    private Shape marks(Shape.Texture texture) {
        return switch (texture.number()) {
            case 2 -> lines(texture, 1.5, () -> rising(left + top, TILE));
            case 3 -> spots(texture, (x, y) -> circle(x, y, 1.4));
            case 4 -> lines(texture, 1.6, this::rows);
            case 5 -> lines(texture, 1.6, this::columns);
            case 6 -> lines(texture, 1.5, () -> falling(left - bottom));
            case 7 ->
                lines(texture, 1.2, () -> {
                    rows();
                    columns();
                });
            case 8 ->
                lines(texture, 1.1, () -> {
                    rising(left + top, TILE);
                    falling(left - bottom);
                });
            case 9 -> lines(texture, 1.3, () -> eachTile(this::zigzag));
            case 10 -> spots(texture, this::square);
            case 11 -> lines(texture, 1.6, () -> eachTile((x, y) -> segment(x - 2.2, y, x + 2.2, y)));
            case 12 -> lines(texture, 1.1, () -> eachTile((x, y) -> circle(x, y, 2.2)));
            default -> throw new IllegalArgumentException("There is no texture " + texture.number());
        };
    }

    private Shape lines(Shape.Texture texture, double width, Runnable steps) {
        steps.run();
        return new Shape.Path(this.steps, null, Stroke.solid(texture.mark(), width), texture.owner());
    }

    private Shape spots(Shape.Texture texture, Mark mark) {
        eachTile(mark);
        return new Shape.Path(steps, texture.mark(), null, texture.owner());
    }

    /// Draws something about the middle of a tile.
    private interface Mark {
        void at(double x, double y);
    }

    private void eachTile(Mark mark) {
        for (double y = top + TILE / 2; y < bottom + TILE / 2; y += TILE) {
            for (double x = left + TILE / 2; x < right + TILE / 2; x += TILE) {
                mark.at(x, y);
            }
        }
    }

    private void rows() {
        for (double y = top + TILE / 2; y < bottom + TILE / 2; y += TILE) {
            segment(left, y, right, y);
        }
    }

    private void columns() {
        for (double x = left + TILE / 2; x < right + TILE / 2; x += TILE) {
            segment(x, top, x, bottom);
        }
    }

    /// Lines on which x + y is the same, from that sum on.
    private void rising(double from, double apart) {
        double height = bottom - top;
        for (double sum = from; sum <= right + bottom; sum += apart) {
            segment(sum - bottom - 1, bottom + 1, sum - bottom + height + 1, top - 1);
        }
    }

    /// Lines on which x - y is the same, from that difference on.
    private void falling(double from) {
        double height = bottom - top;
        for (double difference = from; difference <= right - top; difference += TILE) {
            segment(difference + top - 1, top - 1, difference + top + height + 1, bottom + 1);
        }
    }

    private void segment(double x1, double y1, double x2, double y2) {
        steps.add(new Step.Move(x1, y1));
        steps.add(new Step.To(x2, y2));
    }

    private void zigzag(double x, double y) {
        steps.add(new Step.Move(x - 4, y + 1.5));
        steps.add(new Step.To(x - 2, y - 1.5));
        steps.add(new Step.To(x, y + 1.5));
        steps.add(new Step.To(x + 2, y - 1.5));
        steps.add(new Step.To(x + 4, y + 1.5));
    }

    private void square(double x, double y) {
        steps.add(new Step.Move(x - 1.5, y - 1.5));
        steps.add(new Step.To(x + 1.5, y - 1.5));
        steps.add(new Step.To(x + 1.5, y + 1.5));
        steps.add(new Step.To(x - 1.5, y + 1.5));
        steps.add(new Step.Close());
    }

    private void circle(double x, double y, double radius) {
        double arm = radius * ROUND;
        steps.add(new Step.Move(x + radius, y));
        steps.add(new Step.Cubic(x + radius, y + arm, x + arm, y + radius, x, y + radius));
        steps.add(new Step.Cubic(x - arm, y + radius, x - radius, y + arm, x - radius, y));
        steps.add(new Step.Cubic(x - radius, y - arm, x - arm, y - radius, x, y - radius));
        steps.add(new Step.Cubic(x + arm, y - radius, x + radius, y - arm, x + radius, y));
        steps.add(new Step.Close());
    }
}
