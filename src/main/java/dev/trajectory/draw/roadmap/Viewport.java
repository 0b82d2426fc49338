package dev.trajectory.draw.roadmap;

import dev.trajectory.model.ChunkId;
import dev.trajectory.model.Id;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// How much of a roadmap is looked at, and how. A value: each `with…` gives a changed copy.
///
/// @param width of the picture, in pixels
/// @param height of the picture, in pixels; null for as tall as the plan needs
/// @param time the days shown; null for all of them
/// @param scroll how many pixels of rows lie above the first one seen, 0 or more
/// @param grouping what makes a lane
/// @param order how the rows of a lane follow each other
/// @param rows how tall rows are
/// @param unit by what everything is larger than usual, for a user's own size of text: 0.9 to 1.5; on a projector, for
/// the size of the window: 0.5 to 3
/// @param folded lanes (organisations, workstreams, tranches) drawn on one line each, and parents whose chunks below
///     are hidden
/// @param only the chunks that have rows, parents among them; null for all
/// @param parts what is drawn
/// @param outline width of the outline, in pixels; null for as wide as names need
/// @param columns the columns of the outline
/// @param selection chunks drawn as selected
/// @param pointed the chunk under the pointer; null for none
/// @param optionName the name of the option the outlook was made of, said beside the plan's; empty for the plan itself
public record Viewport(
        double width,
        @Nullable Double height,
        @Nullable TimeRange time,
        double scroll,
        Grouping grouping,
        Order order,
        Rows rows,
        double unit,
        Set<Id> folded,
        @Nullable Set<ChunkId> only,
        Set<Part> parts,
        @Nullable Double outline,
        Columns columns,
        Set<ChunkId> selection,
        @Nullable ChunkId pointed,
        String optionName) {

    /// What makes a lane.
    public enum Grouping {
        ORGANISATION,
        WORKSTREAM,
        TRANCHE
    }

    /// How the rows of a lane follow each other.
    public enum Order {
        /// By date, so that a lane reads like stairs.
        START,
        /// By the plan's priority order.
        PRIORITY
    }

    /// How tall rows are.
    public enum Rows {
        /// As tall as lets the whole plan fit the height, within what can be read; compact when it cannot fit.
        FIT,
        COMPACT,
        NORMAL,
        ROOMY
    }

    /// Something that can be left out.
    public enum Part {
        /// The header with the plan's name, by which an exported picture stands on its own.
        TITLE,
        /// The line at the bottom with the answers.
        STATUS_LINE,
        /// Rows cut by the lower edge are left out and counted in words; a window that scrolls cuts through
        /// them.
        MORE_ROWS,
        /// The arrows that fold lanes.
        FOLDS,
        CRITICAL_PATH,
        DEPENDENCIES,
        FREEZES,
        TRANCHES,
        /// Awards under the years.
        AWARDS,
        CAPACITY
    }

    private static final Set<Part> ON_PAPER = EnumSet.complementOf(EnumSet.of(Part.FOLDS));

    public Viewport {
        folded = Collections.unmodifiableSet(new LinkedHashSet<>(folded));
        only = only == null ? null : Set.copyOf(only);
        parts = parts.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(parts));
        selection = Collections.unmodifiableSet(new LinkedHashSet<>(selection));
    }

    /// The plan on a sheet of this size: all of its time, and as many of its rows as can be read.
    public static Viewport of(double width, double height) {
        return new Viewport(
                width,
                height,
                null,
                0,
                Grouping.ORGANISATION,
                Order.START,
                Rows.FIT,
                1,
                Set.of(),
                null,
                ON_PAPER,
                null,
                Columns.USUAL,
                Set.of(),
                null,
                "");
    }

    /// The whole plan in rows of normal height, on a sheet as tall as that needs.
    public static Viewport wholePlan(double width) {
        return of(width, 0).withHeight(null).withRows(Rows.NORMAL);
    }

    public boolean shows(Part part) {
        return parts.contains(part);
    }

    /// The same on a canvas of another size, in pixels.
    public Viewport withSize(double wide, double high) {
        ViewportDraft draft = new ViewportDraft(this);
        draft.width = wide;
        draft.height = high;
        return draft.viewport();
    }

    public Viewport withHeight(@Nullable Double changed) {
        ViewportDraft draft = new ViewportDraft(this);
        draft.height = changed;
        return draft.viewport();
    }

    public Viewport withTime(@Nullable TimeRange changed) {
        ViewportDraft draft = new ViewportDraft(this);
        draft.time = changed;
        return draft.viewport();
    }

    public Viewport withScroll(double changed) {
        ViewportDraft draft = new ViewportDraft(this);
        draft.scroll = changed;
        return draft.viewport();
    }

    public Viewport withGrouping(Grouping changed) {
        ViewportDraft draft = new ViewportDraft(this);
        draft.grouping = changed;
        return draft.viewport();
    }

    /// Whether rows follow each other so, and are not sorted by a column.
    public boolean isOrderedBy(Order asked) {
        return order == asked && columns.sort() == null;
    }

    public Viewport withOrder(Order changed) {
        ViewportDraft draft = new ViewportDraft(this);
        draft.order = changed;
        return draft.viewport();
    }

    public Viewport withRows(Rows changed) {
        ViewportDraft draft = new ViewportDraft(this);
        draft.rows = changed;
        return draft.viewport();
    }

    public Viewport withFolded(Set<? extends Id> changed) {
        ViewportDraft draft = new ViewportDraft(this);
        draft.folded = new LinkedHashSet<>(changed);
        return draft.viewport();
    }

    public Viewport withOnly(@Nullable Set<ChunkId> changed) {
        ViewportDraft draft = new ViewportDraft(this);
        draft.only = changed;
        return draft.viewport();
    }

    public Viewport with(Part part) {
        Set<Part> changed = new LinkedHashSet<>(parts);
        changed.add(part);
        return withParts(changed);
    }

    public Viewport without(Part part) {
        Set<Part> changed = new LinkedHashSet<>(parts);
        changed.remove(part);
        return withParts(changed);
    }

    public Viewport withParts(Set<Part> changed) {
        ViewportDraft draft = new ViewportDraft(this);
        draft.parts = changed;
        return draft.viewport();
    }

    public Viewport withOutline(@Nullable Double changed) {
        ViewportDraft draft = new ViewportDraft(this);
        draft.outline = changed;
        return draft.viewport();
    }

    public Viewport withUnit(double changed) {
        ViewportDraft draft = new ViewportDraft(this);
        draft.unit = changed;
        return draft.viewport();
    }

    public Viewport withColumns(Columns changed) {
        ViewportDraft draft = new ViewportDraft(this);
        draft.columns = changed;
        return draft.viewport();
    }

    public Viewport withSelection(Set<ChunkId> changed) {
        ViewportDraft draft = new ViewportDraft(this);
        draft.selection = changed;
        return draft.viewport();
    }

    public Viewport withPointed(@Nullable ChunkId changed) {
        ViewportDraft draft = new ViewportDraft(this);
        draft.pointed = changed;
        return draft.viewport();
    }

    public Viewport withOptionName(String changed) {
        ViewportDraft draft = new ViewportDraft(this);
        draft.optionName = changed;
        return draft.viewport();
    }
}
