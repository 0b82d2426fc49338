package dev.trajectory.draw;

import dev.trajectory.draw.Shape.Anchor;
import dev.trajectory.draw.Shape.Step;
import dev.trajectory.model.ChunkId;
import dev.trajectory.model.OrganisationId;
import java.util.ArrayList;
import java.util.List;

/// A small picture made by hand that holds every shape, every step and every texture.
final class EveryShape {

    static final Colour WHITE = Colour.of("#FFFFFF");
    static final Colour INK = Colour.of("#121826");
    static final Colour IRIS = Colour.of("#5046D6");
    static final Colour TEAL = Colour.of("#0B7468");

    static final String ESCAPED = "A & B <c> \"d\"  two spaces";

    private EveryShape() {}

    static Picture picture() {
        List<Shape> shapes = new ArrayList<>();
        shapes.add(new Shape.Rect(10, 10, 60, 20, 3, TEAL, Stroke.solid(INK, 1), new ChunkId("C01")));
        shapes.add(new Shape.Rect(80, 10, 20, 20, 0, IRIS.withOpacity(0.5), null, null));
        shapes.add(new Shape.Line(10, 40, 100, 40, Stroke.dashed(INK, 1, 4, 2.5), new ChunkId("C02")));
        shapes.add(new Shape.Path(
                List.of(
                        new Step.Move(10, 50),
                        new Step.To(30, 50),
                        new Step.Quad(35, 50, 35, 55),
                        new Step.Cubic(35, 60, 50, 60, 50, 70),
                        new Step.Close()),
                IRIS,
                Stroke.solid(INK, 2),
                null));
        shapes.add(new Shape.Diamond(80, 60, 6.5, INK, null, new ChunkId("C03")));
        shapes.add(new Shape.Hatch(
                110, 10, 40, 30, 6, Stroke.solid(Colour.of("#B9CDDD"), 1.2), new OrganisationId("NUH")));
        for (int number = 1; number <= Livery.COUNT; number++) {
            double x = 10 + (number - 1) * 20;
            shapes.add(new Shape.Texture(x, 80, 16, 16, number, TEAL, WHITE.withOpacity(0.8), null));
        }
        shapes.add(text(10, 115, ESCAPED, Typeface.REGULAR, Anchor.START, null));
        shapes.add(text(200, 135, "Critical path", Typeface.CONDENSED_SEMIBOLD, Anchor.END, WHITE));
        shapes.add(text(60, 135, "£58.6m", Typeface.BOLD, Anchor.MIDDLE, null));
        shapes.add(new Shape.Clipped(160, 10, 20, 20, List.of(new Shape.Rect(150, 0, 20, 20, 0, INK, null, null))));
        return new Picture("Every shape & <more>", 260, 150, WHITE, shapes);
    }

    static Picture saying(String text) {
        return new Picture(
                "A text", 400, 40, WHITE, List.of(text(10, 25, text, Typeface.REGULAR, Anchor.START, WHITE)));
    }

    private static Shape text(
            double x, double baseline, String text, Typeface typeface, Anchor anchor, Colour halo) {
        return new Shape.Text(x, baseline, text, typeface, 12, INK, anchor, halo, new ChunkId("C04"));
    }
}
