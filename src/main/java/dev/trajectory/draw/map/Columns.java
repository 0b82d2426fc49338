package dev.trajectory.draw.map;

import dev.trajectory.draw.map.MapLayout.Column;
import dev.trajectory.draw.page.Route.Point;
import dev.trajectory.model.ChunkId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/// Finds the columns in a layout: cards whose left edges are one.
final class Columns {

    private Columns() {}

    /// The columns from left to right, each from top to bottom.
    static List<Column> of(Map<ChunkId, Point> corners, MapSizes sizes) {
        List<ChunkId> order = new ArrayList<>(corners.keySet());
        Comparator<ChunkId> byX =
                Comparator.comparingDouble(chunk -> corner(corners, chunk).x());
        order.sort(byX.thenComparingDouble(chunk -> corner(corners, chunk).y()).thenComparing(ChunkId::value));
        List<Column> columns = new ArrayList<>();
        List<ChunkId> column = new ArrayList<>();
        double x = Double.NEGATIVE_INFINITY;
        for (ChunkId chunk : order) {
            double at = corner(corners, chunk).x();
            if (at - x > sizes.card() / 2) {
                close(columns, column, x, corners);
                column = new ArrayList<>();
                x = at;
            }
            column.add(chunk);
        }
        close(columns, column, x, corners);
        return columns;
    }

    private static void close(List<Column> columns, List<ChunkId> column, double x, Map<ChunkId, Point> corners) {
        if (!column.isEmpty()) {
            column.sort(
                    Comparator.comparingDouble(chunk -> corner(corners, chunk).y()));
            columns.add(new Column(x, column));
        }
    }

    private static Point corner(Map<ChunkId, Point> corners, ChunkId chunk) {
        return corners.getOrDefault(chunk, new Point(0, 0));
    }
}
