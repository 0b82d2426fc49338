package dev.trajectory.draw.roadmap;

import dev.trajectory.model.ChunkId;
import dev.trajectory.model.Id;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// A viewport in the making: set what differs, then ask for the [Viewport].
final class ViewportDraft {

    double width;

    @Nullable
    Double height;

    @Nullable
    TimeRange time;

    double scroll;
    Viewport.Grouping grouping;
    Viewport.Order order;
    Viewport.Rows rows;
    double unit;
    Set<Id> folded;

    @Nullable
    Set<ChunkId> only;

    Set<Viewport.Part> parts;

    @Nullable
    Double outline;

    Columns columns;
    Set<ChunkId> selection;

    @Nullable
    ChunkId pointed;

    String optionName;

    ViewportDraft(Viewport viewport) {
        width = viewport.width();
        height = viewport.height();
        time = viewport.time();
        scroll = viewport.scroll();
        grouping = viewport.grouping();
        order = viewport.order();
        rows = viewport.rows();
        unit = viewport.unit();
        folded = viewport.folded();
        only = viewport.only();
        parts = viewport.parts();
        outline = viewport.outline();
        columns = viewport.columns();
        selection = viewport.selection();
        pointed = viewport.pointed();
        optionName = viewport.optionName();
    }

    Viewport viewport() {
        return new Viewport(
                width,
                height,
                time,
                scroll,
                grouping,
                order,
                rows,
                unit,
                folded,
                only,
                parts,
                outline,
                columns,
                selection,
                pointed,
                optionName);
    }
}
