package dev.trajectory.ui.roadmap;

import dev.trajectory.draw.roadmap.Column;
import dev.trajectory.draw.roadmap.Columns;
import dev.trajectory.draw.roadmap.TimeRange;
import dev.trajectory.draw.roadmap.Viewport;
import dev.trajectory.draw.roadmap.Viewport.Part;
import dev.trajectory.model.ChunkId;
import dev.trajectory.model.Id;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Where on the roadmap one looks, and how: what scrolling, zooming and folding change. Knows no toolkit.
final class RoadmapCamera {

    /// The scales that the keys choose, in pixels a day.
    enum Scale {
        YEARS(0.26),
        QUARTERS(0.72),
        MONTHS(2.3);

        private final double perDay;

        Scale(double perDay) {
            this.perDay = perDay;
        }
    }

    private static final double LEAST_PER_DAY = 0.02;
    private static final double MOST_PER_DAY = 40;
    private static final double EARLIEST = LocalDate.of(1900, 1, 1).toEpochDay();
    private static final double LATEST = LocalDate.of(2260, 1, 1).toEpochDay();

    private static final Viewport WINDOW = Viewport.of(1, 1)
            .without(Part.TITLE)
            .without(Part.STATUS_LINE)
            .without(Part.MORE_ROWS)
            .without(Part.DEPENDENCIES)
            .with(Part.FOLDS)
            .withColumns(Columns.USUAL.toggled(Column.NUMBER))
            .withRows(Viewport.Rows.NORMAL);

    private Viewport viewport = WINDOW;
    private double fromDay;
    private double perDay;
    private double timelineWidth = 1;
    private double contentHeight;
    private double bodyHeight;
    private boolean fitted = true;

    Viewport viewport() {
        if (fitted) {
            return viewport;
        }
        long from = Math.round(fromDay);
        long days = Math.max(1, Math.round(timelineWidth / perDay));
        return viewport.withTime(new TimeRange(LocalDate.ofEpochDay(from), LocalDate.ofEpochDay(from + days - 1)));
    }

    /// The same time and rows as a picture of its own: with its title and answers, and all rows there are.
    Viewport whole() {
        return viewport()
                .with(Part.TITLE)
                .with(Part.STATUS_LINE)
                .without(Part.FOLDS)
                .withScroll(0)
                .withSelection(Set.of())
                .withPointed(null)
                .withHeight(null);
    }

    /// The canvas has this size now.
    void resize(double width, double height) {
        double change = width - viewport.width();
        timelineWidth = Math.max(1, timelineWidth + change);
        viewport = viewport.withSize(width, height).withTime(null);
    }

    /// What a frame turned out to be: the bounds of scrolling follow from it.
    ///
    /// @param range the days seen
    void measured(TimeRange range, double widthOfTimeline, double heightOfBody, double heightOfContent) {
        timelineWidth = Math.max(1, widthOfTimeline);
        bodyHeight = heightOfBody;
        contentHeight = heightOfContent;
        if (fitted) {
            fromDay = range.from().toEpochDay();
            perDay = timelineWidth / range.days();
        }
    }

    /// Shows all of the plan's time from now on, whatever it becomes.
    void fitTime() {
        fitted = true;
    }

    /// Shows these days, with some air on both sides.
    void fitTime(LocalDate from, LocalDate to) {
        double days = Math.max(14, to.toEpochDay() - from.toEpochDay() + 1);
        fitted = false;
        perDay = clampScale(timelineWidth / (days * 1.16));
        fromDay = clampDay(from.toEpochDay() - days * 0.08);
    }

    /// Zooms so that the day at an x of the timeline stays where it is.
    ///
    /// @param x from the timeline's left edge
    /// @param factor over 1 to see less time, larger
    void zoom(double x, double factor) {
        double at = fromDay + x / perDay;
        fitted = false;
        perDay = clampScale(perDay * factor);
        fromDay = clampDay(at - x / perDay);
    }

    /// Sets a scale; the day in the middle stays there.
    void zoomTo(Scale scale) {
        zoom(timelineWidth / 2, scale.perDay / perDay);
    }

    /// Which of the named scales this is nearest to.
    Scale nearestScale() {
        Scale nearest = Scale.QUARTERS;
        for (Scale scale : Scale.values()) {
            if (Math.abs(Math.log(perDay / scale.perDay)) < Math.abs(Math.log(perDay / nearest.perDay))) {
                nearest = scale;
            }
        }
        return nearest;
    }

    /// Moves sideways by pixels, to later days when positive.
    void pan(double pixels) {
        if (pixels != 0) {
            fitted = false;
            fromDay = clampDay(fromDay + pixels / perDay);
        }
    }

    /// Brings a day into the middle.
    void centre(LocalDate day) {
        fitted = false;
        fromDay = clampDay(day.toEpochDay() - timelineWidth / perDay / 2);
    }

    /// Brings a day to the left edge, with a little air before it.
    void beginWith(LocalDate day) {
        fitted = false;
        fromDay = clampDay(day.toEpochDay() - daysSeen() * 0.02);
    }

    /// Scrolls so far that a part of the timeline is seen; not at all where it is.
    void revealDays(LocalDate from, LocalDate to) {
        double left = (from.toEpochDay() - fromDay) * perDay;
        double right = (to.toEpochDay() + 1 - fromDay) * perDay;
        if (left < 0 || left > timelineWidth - 24) {
            pan(left - timelineWidth * 0.2);
        } else if (right > timelineWidth) {
            pan(Math.min(left - 24, right - timelineWidth + 24));
        }
    }

    /// Scrolls up or down by pixels, as far as there are rows.
    void scroll(double pixels) {
        scrollTo(viewport.scroll() + pixels);
    }

    void scrollTo(double pixels) {
        viewport = viewport.withScroll(Math.rint(Math.clamp(pixels, 0, Math.max(0, furthest()))));
    }

    /// How far one can scroll.
    double furthest() {
        return Math.max(0, contentHeight - bodyHeight);
    }

    double fromDay() {
        return fromDay;
    }

    double daysSeen() {
        return timelineWidth / perDay;
    }

    void scrollToDay(double day) {
        fitted = false;
        fromDay = clampDay(day);
    }

    void group(Viewport.Grouping grouping) {
        viewport = viewport.withGrouping(grouping).withFolded(Set.of()).withScroll(0);
    }

    void order(Viewport.Order order) {
        viewport = viewport.withOrder(order);
    }

    void rows(Viewport.Rows rows) {
        viewport = viewport.withRows(rows);
    }

    /// Sets by what everything is larger than usual.
    void unit(double unit) {
        viewport = viewport.withUnit(unit);
    }

    void outline(@Nullable Double width) {
        viewport = viewport.withOutline(width);
    }

    void columns(Columns columns) {
        viewport = viewport.withColumns(columns);
    }

    void only(@Nullable Set<ChunkId> chunks) {
        viewport = viewport.withOnly(chunks);
    }

    void select(Set<ChunkId> chunks) {
        viewport = viewport.withSelection(chunks);
    }

    /// The pointer is on this chunk now, or on none; whether it was on another.
    boolean point(@Nullable ChunkId chunk) {
        boolean other = !Objects.equals(chunk, viewport.pointed());
        viewport = viewport.withPointed(chunk);
        return other;
    }

    void optionName(String name) {
        viewport = viewport.withOptionName(name);
    }

    void show(Part part, boolean shown) {
        viewport = shown ? viewport.with(part) : viewport.without(part);
    }

    boolean shows(Part part) {
        return viewport.shows(part);
    }

    /// Folds what is unfolded, and the other way round.
    void fold(Id id) {
        Set<Id> folded = new LinkedHashSet<>(viewport.folded());
        if (!folded.remove(id)) {
            folded.add(id);
        }
        viewport = viewport.withFolded(folded);
    }

    void unfold(Id id) {
        if (viewport.folded().contains(id)) {
            fold(id);
        }
    }

    void foldAll(Set<? extends Id> ids) {
        viewport = viewport.withFolded(ids);
    }

    private static double clampScale(double perDay) {
        return Math.clamp(perDay, LEAST_PER_DAY, MOST_PER_DAY);
    }

    private double clampDay(double day) {
        return Math.clamp(day, EARLIEST, Math.max(EARLIEST, LATEST - daysSeen()));
    }
}
