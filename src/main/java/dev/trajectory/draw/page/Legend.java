package dev.trajectory.draw.page;

import dev.trajectory.draw.Drawing;
import dev.trajectory.draw.Glyphs;
import dev.trajectory.draw.Lettering;
import dev.trajectory.draw.PromiseLook;
import dev.trajectory.draw.Shape;
import dev.trajectory.draw.Shape.Anchor;
import dev.trajectory.draw.Stroke;
import dev.trajectory.draw.TextRole;
import dev.trajectory.draw.Token;
import dev.trajectory.schedule.PromiseNow.Standing;
import dev.trajectory.words.LegendWords;
import java.util.ArrayList;
import java.util.List;

/// What the lines, cards and signs of a picture mean, at its foot, in as many rows as that takes.
public final class Legend {

    private static final double SAMPLE = 28;
    private static final double HOLLOW = 22;
    private static final double BESIDE = 8;
    private static final double GAP = 20;
    private static final double AIR = 8;
    private static final double SIGN = 4.5;

    private final PageStyle style;
    private final Drawing out;
    private final LegendWords words;
    private final Lettering letters;
    private final List<Entry> entries = new ArrayList<>();

    /// Draws a sample that begins at an x and is centred on a y.
    public interface Sample {
        void draw(double x, double y);
    }

    private record Entry(double wide, Sample sample, String text) {}

    /// One that explains nothing yet.
    public Legend(PageStyle style, Drawing out, LegendWords words) {
        this.style = style;
        this.out = out;
        this.words = words;
        this.letters = style.lettering(TextRole.CAPTION);
    }

    /// A sample and what it means.
    ///
    /// @param wide how wide the sample is, in pixels on a desktop
    /// @param name of what it means, as [LegendWords#say] knows it
    public void add(double wide, Sample sample, String name) {
        entries.add(new Entry(style.px(wide), sample, words.say(name)));
    }

    /// A line drawn like that.
    public void line(Stroke stroke, String name) {
        add(SAMPLE, (x, y) -> out.add(new Shape.Line(x, y, x + style.px(SAMPLE), y, stroke, null)), name);
    }

    /// How a promise stands.
    public void promise(Standing standing) {
        PromiseLook look = PromiseLook.of(standing);
        Stroke stroke = look.stroke(out, style.px(1.4), style.px(1));
        add(
                SAMPLE,
                (x, y) -> {
                    out.add(new Shape.Line(x, y, x + style.px(SAMPLE), y, stroke, null));
                    double middle = x + style.px(SAMPLE) / 2;
                    look.sign(out, middle, y, style.px(7), out.colour(look.colour()), words.asked());
                },
                standing.name());
    }

    /// A card for which there is no money.
    public void unfunded() {
        Stroke dashed = out.dashed(Token.LINE_STRONG, style.px(1.3), style.px(4), style.px(2.5));
        add(
                HOLLOW,
                (x, y) -> out.box(x, y - style.px(6), style.px(HOLLOW), style.px(12), style.px(3), null, dashed, null),
                "unfunded");
    }

    /// The sign of findings.
    public void findings() {
        double radius = style.px(SIGN);
        add(SIGN * 2.4, (x, y) -> Glyphs.warning(out, x + 1.2 * radius, y, radius, Token.WARN, null), "findings");
    }

    /// The sign of a go-live.
    public void goLive() {
        double radius = style.px(SIGN);
        add(
                SIGN * 2,
                (x, y) -> out.add(new Shape.Diamond(x + radius, y, radius, out.colour(Token.INK), null, null)),
                "goLive");
    }

    /// How high it is where it may be so wide; nothing where there is nothing to explain.
    public double height(double width) {
        return entries.isEmpty() ? 0 : rows(width).size() * step() + style.px(2 * AIR);
    }

    private double step() {
        return Math.rint(letters.lineHeight() + style.px(4));
    }

    private double wide(Entry entry) {
        return entry.wide() + style.px(BESIDE) + letters.width(entry.text());
    }

    private List<List<Entry>> rows(double width) {
        List<List<Entry>> rows = new ArrayList<>();
        double x = width;
        for (Entry entry : entries) {
            if (rows.isEmpty() || x + wide(entry) > width) {
                rows.add(new ArrayList<>());
                x = 0;
            }
            rows.getLast().add(entry);
            x += wide(entry) + style.px(GAP);
        }
        return rows;
    }

    /// Draws it below a y.
    public void draw(double left, double top, double width) {
        double middle = top + style.px(AIR) + step() / 2;
        for (List<Entry> row : rows(width)) {
            double x = left;
            for (Entry entry : row) {
                entry.sample().draw(x, middle);
                double text = x + entry.wide() + style.px(BESIDE);
                out.text(text, middle, entry.text(), letters, Token.INK_2, Anchor.START, null);
                x += wide(entry) + style.px(GAP);
            }
            middle += step();
        }
    }
}
