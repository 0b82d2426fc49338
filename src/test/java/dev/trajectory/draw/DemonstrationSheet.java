package dev.trajectory.draw;

import static dev.trajectory.draw.Token.*;

import dev.trajectory.draw.Shape.Anchor;
import dev.trajectory.draw.Shape.Step;
import dev.trajectory.model.ChunkId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// One page with all that painters can draw: the twelve liveries, bars, meanings, type and heat.
final class DemonstrationSheet {

    private static final double WIDTH = 1440;
    private static final double HEIGHT = 900;

    private final Theme theme;
    private final List<Shape> shapes = new ArrayList<>();

    private DemonstrationSheet(Theme theme) {
        this.theme = theme;
    }

    static Picture of(Theme theme) {
        DemonstrationSheet sheet = new DemonstrationSheet(theme);
        sheet.text(40, 52, "Trajectory: what painters draw", Typeface.SEMIBOLD, 24, INK);
        sheet.liveries(84);
        sheet.bars(330);
        sheet.meanings(474);
        sheet.type(604);
        sheet.lines(720);
        sheet.heat(720);
        return new Picture("Trajectory: what painters draw", WIDTH, HEIGHT, theme.colour(CANVAS), sheet.shapes);
    }

    private void liveries(double top) {
        for (int i = 0; i < Livery.COUNT; i++) {
            Livery livery = theme.livery(i);
            double x = 40 + i % 6 * 226;
            double y = top + i / 6 * 114;
            shapes.add(new Shape.Rect(x, y, 60, 44, 4, livery.solid(), null, null));
            text(x + 30, y + 27, "ORG", Typeface.BOLD, 14, livery.onSolid(), Anchor.MIDDLE);
            shapes.add(new Shape.Texture(x + 62, y, 60, 44, livery.texture(), livery.solid(), livery.mark(), null));
            shapes.add(new Shape.Texture(x + 125, y, 5, 44, livery.texture(), livery.solid(), livery.mark(), null));
            shapes.add(new Shape.Rect(x + 134, y, 34, 44, 4, livery.tint(), Stroke.solid(livery.border(), 1), null));
            shapes.add(new Shape.Rect(x + 172, y, 22, 44, 4, livery.progress(), null, null));
            text(x, y + 61, livery.texture() + "  " + livery.name(), Typeface.MEDIUM, 12.5, INK);
            double contrast = livery.solid().contrast(livery.onSolid());
            text(
                    x,
                    y + 78,
                    livery.solid().hex() + String.format(Locale.ROOT, "  %.1f:1", contrast),
                    Typeface.REGULAR,
                    11.5,
                    INK_3);
        }
    }

    private void bars(double top) {
        Livery livery = theme.livery(1);
        Stroke border = Stroke.solid(livery.border(), 1);
        bar(40, top, "Planned, funded", livery.tint(), border, theme.colour(INK), false);
        bar(210, top, "In progress 40%", livery.tint(), border, theme.colour(INK), false);
        shapes.add(
                shapes.size() - 1,
                new Shape.Clipped(
                        210,
                        top,
                        60,
                        24,
                        List.of(new Shape.Rect(210, top, 148, 24, 3, livery.progress(), border, null))));
        shapes.add(shapes.size() - 1, new Shape.Line(270, top, 270, top + 24, Stroke.solid(livery.solid(), 1.6), null));
        bar(
                380,
                top,
                "Done",
                theme.colour(DONE),
                Stroke.solid(theme.colour(DONE_LINE), 1),
                theme.colour(DONE_INK),
                false);
        bar(550, top, "Critical", livery.solid(), null, livery.onSolid(), true);
        bar(720, top, "Not funded yet", null, Stroke.dashed(livery.border(), 1.3, 4, 2.5), theme.colour(INK), false);
        bar(40, top + 48, "Ends at a go-live", livery.solid(), null, livery.onSolid(), true);
        shapes.add(new Shape.Diamond(188, top + 60, 9, theme.colour(CANVAS), null, null));
        shapes.add(new Shape.Diamond(188, top + 60, 6.5, theme.colour(CRITICAL), null, new ChunkId("C01")));
        bar(210, top + 48, "Selected", livery.tint(), border, theme.colour(INK), false);
        shapes.add(new Shape.Rect(206.5, top + 44.5, 155, 31, 6, null, Stroke.solid(theme.colour(ACCENT), 2), null));
        shapes.add(new Shape.Rect(380, top + 44, 90, 32, 0, theme.colour(FREEZE_SOFT), null, null));
        shapes.add(new Shape.Hatch(380, top + 44, 90, 32, 6, Stroke.solid(theme.colour(FREEZE_LINE), 1.2), null));
        shapes.add(new Shape.Line(470, top + 60, 540, top + 60, Stroke.solid(theme.colour(INK_3), 1), null));
        halo(500, top + 64, "a halo over a line and 漢字");
        dependency(750, top + 52);
    }

    private void dependency(double x, double y) {
        shapes.add(new Shape.Path(
                List.of(
                        new Step.Move(x, y),
                        new Step.To(x + 20, y),
                        new Step.Quad(x + 25, y, x + 25, y + 5),
                        new Step.To(x + 25, y + 15),
                        new Step.Quad(x + 25, y + 20, x + 30, y + 20),
                        new Step.To(x + 90, y + 20)),
                null,
                Stroke.solid(theme.colour(CRITICAL), 2.2),
                null));
        shapes.add(new Shape.Path(
                List.of(
                        new Step.Move(x + 96, y + 20),
                        new Step.To(x + 89, y + 16),
                        new Step.To(x + 89, y + 24),
                        new Step.Close()),
                theme.colour(CRITICAL),
                null,
                null));
        shapes.add(new Shape.Path(
                List.of(new Step.Move(x + 110, y + 20), new Step.Cubic(x + 150, y + 20, x + 150, y, x + 190, y)),
                null,
                Stroke.solid(theme.colour(INK_2).withOpacity(0.42), 1),
                null));
    }

    private void meanings(double top) {
        List<Token> inks = List.of(ACCENT, CRITICAL, DANGER, WARN, OK, ASKED, FREEZE);
        List<Token> softs = List.of(ACCENT_SOFT, SUNKEN, DANGER_SOFT, WARN_SOFT, OK_SOFT, DONE, FREEZE_SOFT);
        for (int i = 0; i < inks.size(); i++) {
            double x = 40 + i * 194;
            shapes.add(new Shape.Rect(x, top, 40, 40, 6, theme.colour(inks.get(i)), null, null));
            shapes.add(new Shape.Rect(x + 42, top, 96, 40, 6, theme.colour(softs.get(i)), null, null));
            text(
                    x + 50,
                    top + 25,
                    inks.get(i).name().toLowerCase(Locale.ROOT),
                    Typeface.SEMIBOLD,
                    12.5,
                    theme.colour(inks.get(i)),
                    Anchor.START);
            text(x, top + 60, theme.colour(inks.get(i)).hex(), Typeface.REGULAR, 11.5, INK_2);
            text(x, top + 78, "captions and axes", Typeface.CONDENSED, 11, INK_3);
        }
    }

    private void type(double baseline) {
        double x = 40;
        for (TextRole role : List.of(
                TextRole.FIGURE,
                TextRole.VERDICT,
                TextRole.CARD_TITLE,
                TextRole.BODY,
                TextRole.TABLE_ROW,
                TextRole.BAR_LABEL,
                TextRole.SMALLEST,
                TextRole.SMALLEST_CONDENSED)) {
            Lettering lettering = theme.lettering(role);
            String words = role == TextRole.FIGURE ? "£58.6m" : "Care record fi 1/2";
            if (x + lettering.width(words) > WIDTH - 40) {
                break;
            }
            text(x, baseline + 40, words, lettering.typeface(), lettering.size(), INK);
            text(x, baseline + 64, role.name().toLowerCase(Locale.ROOT), Typeface.REGULAR, 11, INK_3);
            x += Math.max(lettering.width(words), 70) + 32;
        }
    }

    private void lines(double top) {
        List<Token> inks = List.of(OK, ASKED, WARN, DANGER, CRITICAL, ACCENT);
        List<List<Double>> dashes = List.of(
                List.of(), List.of(2.0, 4.0), List.of(7.0, 4.0), List.of(7.0, 4.0), List.of(), List.of(4.0, 3.0));
        for (int i = 0; i < inks.size(); i++) {
            double y = top + 20 + i * 20;
            shapes.add(new Shape.Line(
                    40, y, 160, y, new Stroke(theme.colour(inks.get(i)), i == 4 ? 2.4 : 1.6, dashes.get(i)), null));
            text(172, y + 4, inks.get(i).name().toLowerCase(Locale.ROOT), Typeface.MEDIUM, 12.5, INK);
        }
        for (int i = 0; i < 12; i++) {
            double height = 4 + i * 5;
            shapes.add(new Shape.Rect(
                    320 + i * 26,
                    top + 100 - height,
                    25,
                    height,
                    0,
                    theme.colour(i < 8 ? LOAD : LOAD_HIGH),
                    null,
                    null));
        }
        shapes.add(new Shape.Line(320, top + 50, 640, top + 50, Stroke.dashed(theme.colour(INK_3), 1, 1, 2), null));
    }

    private void heat(double top) {
        List<Integer> loads = List.of(25, 50, 75, 90, 100, 143);
        for (int i = 0; i < loads.size(); i++) {
            Heat heat = theme.heat(loads.get(i));
            shapes.add(new Shape.Rect(760 + i * 46, top + 20, 44, 28, 3, heat.fill(), null, null));
            Lettering number = new Lettering(heat.typeface(), 12.5);
            text(
                    782 + i * 46,
                    number.baselineAround(top + 34),
                    "" + loads.get(i),
                    number.typeface(),
                    12.5,
                    heat.ink(),
                    Anchor.MIDDLE);
        }
        Lettering body = new Lettering(Typeface.REGULAR, 13);
        String long1 = "A chunk whose name is so long that it must be broken into lines or shortened";
        double y = top + 80;
        for (String line : body.wrap(long1, 200)) {
            text(760, y, line, Typeface.REGULAR, 13, INK);
            y += body.lineHeight();
        }
        text(1000, top + 80, body.fit(long1, 200), Typeface.REGULAR, 13, INK_2);
    }

    private void bar(double x, double y, String name, Colour fill, Stroke stroke, Colour ink, boolean critical) {
        shapes.add(new Shape.Rect(x, y, 148, 24, 3, fill, stroke, new ChunkId("C01")));
        if (critical) {
            shapes.add(new Shape.Rect(x, y + 24, 148, 2.4, 0, theme.colour(CRITICAL), null, null));
        }
        Lettering lettering = new Lettering(critical ? Typeface.CONDENSED_SEMIBOLD : Typeface.CONDENSED_MEDIUM, 12.5);
        text(x + 9, lettering.baselineAround(y + 12), name, lettering.typeface(), 12.5, ink, Anchor.START);
    }

    private void halo(double x, double y, String words) {
        shapes.add(new Shape.Text(
                x,
                y,
                words,
                Typeface.CONDENSED_MEDIUM,
                12.5,
                theme.colour(INK),
                Anchor.START,
                theme.colour(CANVAS),
                null));
    }

    private void text(double x, double y, String words, Typeface typeface, double size, Token ink) {
        text(x, y, words, typeface, size, theme.colour(ink), Anchor.START);
    }

    private void text(double x, double y, String words, Typeface typeface, double size, Colour ink, Anchor anchor) {
        shapes.add(new Shape.Text(x, y, words, typeface, size, ink, anchor, null, null));
    }
}
