package dev.trajectory.draw.roadmap;

import dev.trajectory.draw.Colour;
import dev.trajectory.draw.Livery;
import dev.trajectory.draw.Picture;
import dev.trajectory.draw.Shape;
import dev.trajectory.draw.Stroke;
import dev.trajectory.draw.Theme;
import dev.trajectory.draw.Token;
import dev.trajectory.model.FinancialYear;
import dev.trajectory.outlook.Outlook;
import dev.trajectory.schedule.Placement;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;

/// A roadmap so small that only its shape is seen: bars in the colours of those who lead, critical ones full, the
/// lines of financial years and that of the finish. No words.
public final class Thumbnail {

    /// From one row to the next, at most: so many rows fill the height.
    private static final double FEWEST_ROWS = 16;

    /// The share of a row that its bar fills.
    private static final double FILLED = 0.62;

    private static final double LEAST_BAR = 1;
    private static final double LEAST_LENGTH = 2;
    private static final double MARGIN = 6;

    /// Of the plan's length, kept free after the finish.
    private static final double AIR = 0.1;

    private final Outlook outlook;
    private final Theme theme;
    private final double width;
    private final double height;
    private final List<Shape> shapes = new ArrayList<>();

    private Thumbnail(Outlook outlook, double width, double height, Theme theme) {
        this.outlook = outlook;
        this.width = width;
        this.height = height;
        this.theme = theme;
    }

    /// The thumbnail of a plan; one without dates is an empty ground.
    ///
    /// @param width in pixels, as the height
    public static Picture of(Outlook outlook, double width, double height, Theme theme) {
        Thumbnail thumbnail = new Thumbnail(outlook, width, height, theme);
        LocalDate start = outlook.schedule().start();
        LocalDate finish = outlook.schedule().finish();
        if (start != null && finish != null) {
            thumbnail.draw(start, finish);
        }
        String title = outlook.plan().programme().name();
        return new Picture(title, width, height, theme.colour(Token.HEAD), thumbnail.shapes);
    }

    private void draw(LocalDate start, LocalDate finish) {
        long days = finish.toEpochDay() - start.toEpochDay() + 1;
        TimeRange range = new TimeRange(start, finish.plusDays(Math.max(1, Math.round(days * AIR))));
        TimeScale scale = new TimeScale(range, MARGIN, width - 2 * MARGIN);
        years(scale, finish);
        bars(scale);
        double end = Math.rint(scale.end(finish));
        line(end, theme.colour(Token.INK), 1.5);
    }

    private void years(TimeScale scale, LocalDate finish) {
        Month first = outlook.plan().settings().firstMonthOfFinancialYear();
        FinancialYear year =
                FinancialYear.containing(scale.range().from(), first).plus(1);
        LocalDate start = year.start(first);
        while (scale.covers(start) && !start.isAfter(finish.plusYears(1))) {
            line(Math.rint(scale.x(start)), theme.colour(Token.LINE), 1);
            start = start.plusYears(1);
        }
    }

    private void line(double x, Colour colour, double thick) {
        shapes.add(new Shape.Line(x, 0, x, height, Stroke.solid(colour, thick), null));
    }

    private void bars(TimeScale scale) {
        ThumbnailRows rows = ThumbnailRows.of(outlook, scale.perDay());
        double room = height - 2 * MARGIN;
        double pitch = Math.min(height / FEWEST_ROWS, room / Math.max(1, rows.count()));
        double thick = Math.max(LEAST_BAR, pitch * FILLED);
        double top = MARGIN + Math.max(0, (room - pitch * rows.count()) / 2);
        for (ThumbnailRows.Row row : rows.rows()) {
            Livery livery = theme.livery(row.organisation());
            for (Placement bar : row.bars()) {
                Colour own = bar.critical() ? livery.solid() : livery.border();
                bar(scale, bar, top + row.number() * pitch, thick, row.organisation() < 0 ? asked(bar) : own);
            }
        }
    }

    /// The colour of what nobody leads.
    private Colour asked(Placement bar) {
        return theme.colour(bar.critical() ? Token.LOAD_HIGH : Token.LOAD);
    }

    private void bar(TimeScale scale, Placement bar, double top, double thick, Colour fill) {
        double left = scale.x(bar.start());
        double length = Math.max(LEAST_LENGTH, scale.end(bar.finish()) - left);
        double radius = Math.min(2, thick / 2);
        shapes.add(new Shape.Rect(left, top, length, thick, radius, fill, null, bar.chunk()));
    }
}
