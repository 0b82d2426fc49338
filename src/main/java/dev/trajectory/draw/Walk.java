package dev.trajectory.draw;

import dev.trajectory.draw.Shape.Step;
import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// Leads a surface through a picture, from the back to the front, and notes what its fonts lack.
public final class Walk {

    private final Surface surface;
    private final Set<MissingGlyphs> missing = new LinkedHashSet<>();

    private Walk(Surface surface) {
        this.surface = surface;
    }

    /// Draws all of a picture on a surface, its ground first.
    ///
    /// @return what the fonts lack
    public static Painted through(Picture picture, Surface surface) throws IOException {
        Walk walk = new Walk(surface);
        surface.rect(new Shape.Rect(0, 0, picture.width(), picture.height(), 0, picture.ground(), null, null));
        walk.draw(picture.shapes());
        return new Painted(List.copyOf(walk.missing));
    }

    private void draw(List<Shape> shapes) throws IOException {
        for (Shape shape : shapes) {
            draw(shape);
        }
    }

    private void draw(Shape shape) throws IOException {
        switch (shape) {
            case Shape.Rect rect when rect.fill() == null && rect.stroke() == null -> {}
            case Shape.Path path when path.fill() == null && path.stroke() == null -> {}
            case Shape.Rect rect -> surface.rect(rect);
            case Shape.Path path -> surface.path(path);
            case Shape.Line line -> surface.path(path(line));
            case Shape.Diamond diamond -> surface.path(path(diamond));
            case Shape.Text text -> text(text);
            case Shape.Hatch hatch -> clipped(Weave.of(hatch));
            case Shape.Texture texture -> clipped(Weave.of(texture));
            case Shape.Clipped clipped -> clipped(clipped);
        }
    }

    private void clipped(Shape.Clipped clipped) throws IOException {
        surface.beginClip(clipped);
        draw(clipped.shapes());
        surface.endClip();
    }

    private void text(Shape.Text text) throws IOException {
        Letters letters = Letters.of(text);
        if (letters.runs().isEmpty()) {
            return;
        }
        surface.text(text, letters);
        Set<Integer> lacking = new LinkedHashSet<>();
        for (Letters.Run run : letters.runs()) {
            if (run.missing()) {
                lacking.add(run.text().codePointAt(0));
                surface.rect(box(text, run));
            }
        }
        if (!lacking.isEmpty()) {
            missing.add(new MissingGlyphs(text.text(), List.copyOf(lacking)));
        }
    }

    /// The box that stands for a glyph which the fonts lack.
    private static Shape.Rect box(Shape.Text text, Letters.Run run) {
        double side = run.width() * 0.12;
        double height = text.typeface().capHeight(text.size());
        return new Shape.Rect(
                run.x() + side,
                text.baseline() - height,
                run.width() - 2 * side,
                height,
                0,
                text.halo(),
                Stroke.solid(text.colour(), text.size() * 0.07),
                text.owner());
    }

    private static Shape.Path path(Shape.Line line) {
        return new Shape.Path(
                List.of(new Step.Move(line.x1(), line.y1()), new Step.To(line.x2(), line.y2())),
                null,
                line.stroke(),
                line.owner());
    }

    private static Shape.Path path(Shape.Diamond diamond) {
        double x = diamond.x();
        double y = diamond.y();
        double radius = diamond.radius();
        return new Shape.Path(
                List.of(
                        new Step.Move(x, y - radius),
                        new Step.To(x + radius, y),
                        new Step.To(x, y + radius),
                        new Step.To(x - radius, y),
                        new Step.Close()),
                diamond.fill(),
                diamond.stroke(),
                diamond.owner());
    }
}
