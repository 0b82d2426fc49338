package dev.trajectory.draw.playback;

import dev.trajectory.draw.Colour;
import dev.trajectory.draw.Drawing;
import dev.trajectory.draw.Lettering;
import dev.trajectory.draw.Livery;
import dev.trajectory.draw.Picture;
import dev.trajectory.draw.Shape;
import dev.trajectory.draw.Shape.Anchor;
import dev.trajectory.draw.Stroke;
import dev.trajectory.draw.TextRole;
import dev.trajectory.draw.Token;
import dev.trajectory.draw.Typeface;
import dev.trajectory.draw.page.PageStyle;
import dev.trajectory.draw.roadmap.ThumbnailRows;
import dev.trajectory.model.Chunk;
import dev.trajectory.model.Organisation;
import dev.trajectory.outlook.Outlook;
import dev.trajectory.outlook.Playback;
import dev.trajectory.schedule.Placement;
import dev.trajectory.words.PlaybackWords;
import java.time.LocalDate;
import java.time.Month;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// Draws how far a plan has come by a day.
///
/// Rows stay where they are from quarter to quarter, so that only what happens moves. A bar ends at the day it has
/// come to until it finishes; what finishes in the quarter shown has a diamond. As on the roadmap only the critical
/// path is solid, on a base line; what goes on is deeper in colour than what is done, and what starts in the quarter
/// has a heavy border. The last of a row is named until its quarter is over.
public final class PlaybackPicture {

    private static final double NAMES = 104;
    private static final double HEAD = 40;
    private static final double EDGE = 12;
    private static final double STRIPE = 5;

    /// From one row to the next, at most.
    private static final double HIGHEST_ROW = 26;

    /// The share of a row that its bar fills.
    private static final double FILLED = 0.72;

    /// The least room for a name beside a bar, in letters.
    private static final double LEAST_LETTERS = 6;

    private static final double BORDER = 1;

    /// The border of what starts in the quarter shown.
    private static final double NEW_BORDER = 2;

    /// What critical bars stand on.
    private static final double BASE_LINE = 2.4;

    /// How much smaller than usual a name may be where rows are low: not so small that nobody reads it. Where that
    /// is higher than a row, a name that would lie over the one above is left out; what starts is named beside as
    /// well.
    private static final double LEAST_SIZE = 0.92;

    private final Outlook outlook;
    private final Playback playback;
    private final Playback.Quarter quarter;
    private final LocalDate upTo;
    private final PageStyle style;
    private final double width;
    private final double height;
    private final PlaybackWords words;
    private final Drawing out;
    private final ThumbnailRows rows;
    private final double pitch;

    /// Down to where names stand so far.
    private double named;

    private PlaybackPicture(
            Outlook outlook,
            Playback playback,
            int index,
            LocalDate upTo,
            PageStyle style,
            double width,
            double height,
            Locale locale) {
        this.outlook = outlook;
        this.playback = playback;
        this.quarter = playback.quarters().get(index);
        this.upTo = upTo;
        this.style = style;
        this.width = width;
        this.height = height;
        this.words = new PlaybackWords(outlook.plan(), locale);
        this.out = new Drawing(style.theme());
        this.rows = ThumbnailRows.of(outlook, perDay());
        this.pitch = Math.min(style.px(HIGHEST_ROW), (height - head() - style.px(EDGE)) / Math.max(1, rows.count()));
    }

    /// The picture.
    ///
    /// @param index the quarter shown, from 0
    /// @param upTo the day it has come to: up to it, not including, everything is seen
    /// @param width in pixels, as the height
    public static Picture of(
            Outlook outlook,
            Playback playback,
            int index,
            LocalDate upTo,
            PageStyle style,
            double width,
            double height,
            Locale locale) {
        return new PlaybackPicture(outlook, playback, index, upTo, style, width, height, locale).picture();
    }

    private Picture picture() {
        heads();
        names();
        for (ThumbnailRows.Row row : rows.rows()) {
            Livery livery = style.theme().livery(row.organisation());
            double top = top(row);
            row.bars().forEach(bar -> bar(bar, livery, top));
            label(row, top);
        }
        double x = x(upTo);
        out.vertical(x, head(), height, out.stroke(Token.ACCENT, style.px(1.5)), null);
        String title = words.say("title", outlook.plan().programme().name());
        return new Picture(title, width, height, out.colour(Token.CANVAS), out.shapes());
    }

    private double head() {
        return Math.rint(style.px(HEAD));
    }

    private double left() {
        return Math.rint(style.px(NAMES));
    }

    private LocalDate first() {
        return playback.quarters().getFirst().firstDay();
    }

    private double perDay() {
        long days = playback.quarters().getLast().end().toEpochDay() - first().toEpochDay();
        return (width - left() - style.px(EDGE)) / days;
    }

    private double x(LocalDate day) {
        return left() + (day.toEpochDay() - first().toEpochDay()) * perDay();
    }

    private double top(ThumbnailRows.Row row) {
        return head() + style.px(EDGE) / 2 + row.number() * pitch;
    }

    /// The quarters, with their years where one begins; that shown is marked.
    private void heads() {
        Lettering year = style.lettering(TextRole.BODY).in(Typeface.SEMIBOLD);
        Month begins = outlook.plan().settings().firstMonthOfFinancialYear();
        double from = x(quarter.firstDay());
        out.fill(from, 0, x(quarter.end()) - from, height, out.colour(Token.ACCENT_SOFT), null);
        for (Playback.Quarter each : playback.quarters()) {
            boolean isYear = each.from().getMonth() == begins;
            double at = x(each.firstDay());
            out.vertical(at, isYear ? 0 : head(), height, out.stroke(isYear ? Token.LINE : Token.LINE_SOFT, 1), null);
            if (isYear || each.equals(playback.quarters().getFirst())) {
                String name = words.year(each);
                double end = Math.min(
                        x(each.from().plusMonths(12 - monthsIn(each, begins)).atDay(1)), width);
                if (at + style.px(10) + year.width(name) <= end) {
                    out.text(at + style.px(5), head() / 2, name, year, Token.INK, Anchor.START, null);
                }
            }
        }
        out.horizontal(head() - 1, 0, width, out.stroke(Token.LINE, 1), null);
    }

    private static int monthsIn(Playback.Quarter quarter, Month begins) {
        return Math.floorMod(quarter.from().getMonthValue() - begins.getValue(), 12);
    }

    private void names() {
        List<Organisation> all = List.copyOf(outlook.plan().organisations().all());
        Map<Integer, double[]> spans = new HashMap<>();
        for (ThumbnailRows.Row row : rows.rows()) {
            double top = top(row);
            spans.merge(row.organisation(), new double[] {top, top + pitch}, (a, b) -> new double[] {a[0], b[1]});
        }
        Lettering usual = style.lettering(TextRole.LANE_CODE);
        double least = style.lettering(TextRole.LANE_NAME).size();
        spans.forEach((index, span) -> {
            String code = index < 0 ? words.say("nobody") : all.get(index).code();
            Livery livery = style.theme().livery(index);
            if (index >= 0) {
                out.add(new Shape.Texture(
                        0,
                        span[0],
                        style.px(STRIPE),
                        span[1] - span[0],
                        livery.texture(),
                        livery.solid(),
                        livery.mark(),
                        all.get(index).id()));
            }
            double middle = (span[0] + span[1]) / 2;
            double size = Math.clamp(span[1] - span[0], least, usual.size());
            Lettering type = usual.times(size / usual.size());
            String fitted = type.fit(code, left() - style.px(STRIPE + 14));
            out.text(style.px(STRIPE + 8), middle, fitted, type, Token.INK, Anchor.START, null);
            out.horizontal(span[1] + pitch / 4, 0, width, out.stroke(Token.LINE_SOFT, 1), null);
        });
        out.vertical(left() - 1, 0, height, out.stroke(Token.LINE, 1), null);
    }

    private boolean isBegun(Placement bar) {
        return bar.start().isBefore(upTo);
    }

    private void bar(Placement bar, Livery livery, double top) {
        if (!isBegun(bar)) {
            return;
        }
        double from = x(bar.start());
        double end = right(bar);
        double thick = Math.max(2, pitch * FILLED);
        boolean isDone = bar.finish().isBefore(upTo);
        Colour fill = bar.critical() ? livery.solid() : isDone ? livery.tint() : livery.progress();
        boolean isNew = quarter.holds(bar.start());
        double border = style.line(isNew ? NEW_BORDER : BORDER);
        Stroke edge = Stroke.solid(isNew || bar.critical() ? livery.solid() : livery.border(), border);
        double inset = border / 2;
        double length = Math.max(1, end - from - border);
        out.box(from + inset, top + inset, length, thick - border, style.px(2), fill, edge, bar.chunk());
        if (bar.critical()) {
            double base = style.px(BASE_LINE);
            out.fill(from, top + thick - base / 2, end - from, base, out.colour(Token.CRITICAL), bar.chunk());
        }
        if (landsNow(bar)) {
            double radius = thick / 2;
            Stroke rim = out.stroke(Token.CANVAS, style.line(BORDER));
            out.add(new Shape.Diamond(end, top + radius, radius, out.colour(Token.INK), rim, bar.chunk()));
        }
    }

    private boolean landsNow(Placement bar) {
        return bar.finish().isBefore(upTo) && quarter.holds(bar.finish());
    }

    private double right(Placement bar) {
        LocalDate end = bar.finish().plusDays(1);
        return Math.max(x(bar.start()) + 2, x(end.isBefore(upTo) ? end : upTo));
    }

    /// Names the last of a row while it goes on and in the quarter in which it finishes: behind it are years of
    /// which nothing is seen yet. Where they leave no room, what starts is named before its bar.
    private void label(ThumbnailRows.Row row, double top) {
        Placement last = null;
        for (Placement bar : row.bars()) {
            last = isBegun(bar) ? bar : last;
        }
        Chunk chunk = last == null ? null : outlook.plan().chunks().find(last.chunk());
        if (last == null || chunk == null || (last.finish().isBefore(upTo) && !landsNow(last))) {
            return;
        }
        boolean isNew = quarter.holds(last.start());
        Lettering usual = style.lettering(isNew ? TextRole.BAR_LABEL_CRITICAL : TextRole.BAR_LABEL);
        double size = Math.clamp(pitch * 0.9, usual.size() * LEAST_SIZE, usual.size());
        Lettering type = usual.times(size / usual.size());
        double mark = landsNow(last) ? pitch * FILLED / 2 : 0;
        double from = Math.max(right(last) + mark, x(upTo)) + style.px(5);
        double room = width - from - style.px(4);
        double middle = top + pitch * FILLED / 2;
        if (middle - size / 2 < named) {
            return;
        }
        Colour ink = out.colour(isNew ? Token.INK : Token.INK_2);
        double before = x(last.start()) - style.px(5);
        boolean hasRoom = room >= size * LEAST_LETTERS / 2;
        named = hasRoom || isNew ? middle + size / 2 : named;
        if (hasRoom) {
            out.text(from, middle, type.fit(chunk.title(), room), type, ink, Anchor.START, null, chunk.id());
        } else if (isNew) {
            String fitted = type.fit(chunk.title(), before - left());
            out.text(before, middle, fitted, type, ink, Anchor.END, out.colour(Token.CANVAS), chunk.id());
        }
    }
}
