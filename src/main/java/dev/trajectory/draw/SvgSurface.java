package dev.trajectory.draw;

import dev.trajectory.draw.Shape.Step;
import dev.trajectory.model.Id;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Writes shapes as SVG elements, one a line.
final class SvgSurface implements Surface {

    /// Most are looked at as large as they are, where unaligned lines would blur.
    private static final Crisp CRISP = new Crisp(1);

    private final StringBuilder body = new StringBuilder();
    private final Map<Typeface, NavigableSet<Integer>> written = new EnumMap<>(Typeface.class);
    private int clips;

    String body() {
        return body.toString();
    }

    /// The characters written in each typeface.
    Map<Typeface, NavigableSet<Integer>> written() {
        return Collections.unmodifiableMap(written);
    }

    @Override
    public void rect(Shape.Rect shape) {
        Shape.Rect rect = CRISP.of(shape);
        body.append("<rect")
                .append(box(rect.x(), rect.y(), rect.width(), rect.height()))
                .append(rect.radius() == 0 ? "" : number("rx", rect.radius()))
                .append(ink(rect.fill(), rect.stroke(), rect.owner()))
                .append("/>\n");
    }

    @Override
    public void path(Shape.Path path) {
        body.append("<path d=\"")
                .append(CRISP.of(path).steps().stream().map(SvgSurface::step).collect(Collectors.joining()))
                .append('"')
                .append(ink(path.fill(), path.stroke(), path.owner()))
                .append("/>\n");
    }

    @Override
    public void text(Shape.Text text, Letters letters) {
        List<Letters.Run> runs = letters.runs();
        body.append("<text class=\"").append(SvgPainter.styleClass(text.typeface()));
        body.append('"');
        boolean plain = runs.size() == 1 && !runs.getFirst().missing();
        body.append(plain ? place(runs.getFirst()) : "")
                .append(number("y", CRISP.edge(text.baseline())))
                .append(number("font-size", text.size()))
                .append(colour("fill", text.colour()))
                .append(halo(text.halo()))
                .append(owner(text.owner()))
                .append('>');
        for (Letters.Run run : runs) {
            body.append(plain ? SvgText.escaped(run.text()) : span(run));
            if (!run.missing()) {
                NavigableSet<Integer> characters = written.computeIfAbsent(text.typeface(), t -> new TreeSet<>());
                run.text().codePoints().forEach(characters::add);
            }
        }
        body.append("</text>\n");
    }

    @Override
    public void beginClip(Shape.Clipped clip) {
        clips++;
        body.append("<clipPath id=\"clip").append(clips).append("\"><rect");
        double x = CRISP.edge(clip.x());
        double y = CRISP.edge(clip.y());
        body.append(box(x, y, CRISP.edge(clip.x() + clip.width()) - x, CRISP.edge(clip.y() + clip.height()) - y));
        body.append("/></clipPath>\n<g clip-path=\"url(#clip").append(clips).append(")\">\n");
    }

    @Override
    public void endClip() {
        body.append("</g>\n");
    }

    /// What is missing stays in the text, unseen, so that it can be searched and copied.
    private static String span(Letters.Run run) {
        String ink = run.missing() ? " fill=\"none\" stroke=\"none\"" : "";
        return "<tspan" + place(run) + ink + ">" + SvgText.escaped(run.text()) + "</tspan>";
    }

    private static String place(Letters.Run run) {
        return number("x", run.x()) + number("textLength", run.width());
    }

    private static String halo(@Nullable Colour halo) {
        return halo == null
                ? ""
                : " paint-order=\"stroke\"" + colour("stroke", halo) + number("stroke-width", Measures.HALO);
    }

    private static String step(Step step) {
        return switch (step) {
            case Step.Move(double x, double y) -> "M" + numbers(x, y);
            case Step.To(double x, double y) -> "L" + numbers(x, y);
            case Step.Quad(double cx, double cy, double x, double y) -> "Q" + numbers(cx, cy, x, y);
            case Step.Cubic(double x1, double y1, double x2, double y2, double x, double y) ->
                "C" + numbers(x1, y1, x2, y2, x, y);
            case Step.Close() -> "Z";
        };
    }

    private static String numbers(double... values) {
        StringBuilder numbers = new StringBuilder();
        for (double value : values) {
            String number = SvgText.number(value);
            numbers.append(numbers.isEmpty() || number.startsWith("-") ? "" : " ")
                    .append(number);
        }
        return numbers.toString();
    }

    private static String box(double x, double y, double width, double height) {
        return number("x", x) + number("y", y) + number("width", width) + number("height", height);
    }

    private static String ink(@Nullable Colour fill, @Nullable Stroke stroke, @Nullable Id owner) {
        return (fill == null ? "" : colour("fill", fill)) + (stroke == null ? "" : stroke(stroke)) + owner(owner);
    }

    private static String stroke(Stroke stroke) {
        String dashes = stroke.dashes().stream().map(SvgText::number).collect(Collectors.joining(" "));
        return colour("stroke", stroke.colour())
                + (stroke.width() == 1 ? "" : number("stroke-width", stroke.width()))
                + SvgPainter.attribute("stroke-dasharray", dashes.isEmpty() ? null : dashes);
    }

    private static String colour(String name, Colour colour) {
        return SvgPainter.attribute(name, colour.hex())
                + (colour.opacity() == 1 ? "" : number(name + "-opacity", colour.opacity()));
    }

    private static String owner(@Nullable Id owner) {
        return SvgPainter.attribute("data-id", owner == null ? null : owner.value());
    }

    private static String number(String name, double value) {
        return SvgPainter.attribute(name, SvgText.number(value));
    }
}
