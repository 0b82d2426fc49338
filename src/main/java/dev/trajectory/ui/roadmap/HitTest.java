package dev.trajectory.ui.roadmap;

import dev.trajectory.draw.roadmap.Column;
import dev.trajectory.draw.roadmap.RoadmapChart;
import dev.trajectory.model.ChunkId;
import org.jspecify.annotations.Nullable;

/// Finds what lies at a point of the roadmap, the topmost thing first.
record HitTest(RoadmapSurface surface, Handles handles) {

    /// How near to an edge counts as on it, in pixels.
    private static final double EDGE = 5;

    private static final double OUTLINE_EDGE = 3;

    /// How far before and into a parent's name its arrow can be hit, in pixels.
    private static final double FOLD_BEFORE = 20;

    private static final double FOLD_INTO = 4;

    Hit at(double x, double y) {
        RoadmapChart chart = surface.chart();
        if (Math.abs(x - chart.outlineWidth()) <= OUTLINE_EDGE) {
            return new Hit.OutlineEdge();
        }
        return y < chart.body().y() ? head(chart, x) : body(chart, x, y);
    }

    private static Hit head(RoadmapChart chart, double x) {
        if (x >= chart.outlineWidth()) {
            return new Hit.TimeHead();
        }
        for (Column column : chart.columns()) {
            RoadmapChart.Box head = chart.head(column);
            if (column != Column.NAME && column != Column.NUMBER && head != null && Math.abs(x - head.x()) <= EDGE) {
                return new Hit.ColumnEdge(column);
            }
        }
        return new Hit.ColumnHead(chart.columnAt(x));
    }

    private Hit body(RoadmapChart chart, double x, double y) {
        ChunkId hovered = handles.chunk();
        if (hovered != null && (handles.isOnStart(x, y) || handles.isOnFinish(x, y))) {
            return new Hit.Handle(hovered, handles.isOnFinish(x, y));
        }
        ChunkId bar = chart.barAt(x, y);
        if (bar != null) {
            return isOnEdge(chart.span(bar), x) ? new Hit.BarEdge(bar) : new Hit.Bar(bar);
        }
        boolean outline = x < chart.outlineWidth();
        RoadmapChart.LaneBox lane = chart.laneAt(y);
        if (lane != null && lane.header().contains(x, y)) {
            return new Hit.LaneHead(lane, outline);
        }
        if (!outline) {
            return new Hit.Sheet();
        }
        ChunkId sign = chart.signAt(x, y);
        if (sign != null) {
            return new Hit.Sign(sign);
        }
        RoadmapChart.RowBox row = chart.rowAt(y);
        if (row == null) {
            return new Hit.Margin();
        }
        return row.parent() && isOnArrow(chart.cell(row.chunk(), Column.NAME), x)
                ? new Hit.Fold(row.chunk())
                : new Hit.Cell(row.chunk(), chart.columnAt(x));
    }

    private static boolean isOnArrow(RoadmapChart.@Nullable Box name, double x) {
        return name != null && x >= name.x() - FOLD_BEFORE && x < name.x() + FOLD_INTO;
    }

    private static boolean isOnEdge(RoadmapChart.@Nullable Box span, double x) {
        return span != null && span.width() >= 3 * EDGE && x >= span.right() - EDGE && x <= span.right() + EDGE;
    }
}
