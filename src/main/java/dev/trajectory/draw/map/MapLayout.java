package dev.trajectory.draw.map;

import dev.trajectory.draw.page.Box;
import dev.trajectory.draw.page.DependencyLine;
import dev.trajectory.draw.page.Route;
import dev.trajectory.model.ChunkId;
import dev.trajectory.model.OrganisationId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;

/// Where everything on the map lies, in pixels of the size cards usually have; the first column begins at 0, the
/// highest card too.
///
/// @param graph what is laid out
/// @param cards column by column, each from top to bottom; what has no dependencies last
/// @param routes the way of each line
/// @param columns by how many steps their cards are in
/// @param lanes by organisation; none where cards are arranged by steps alone
/// @param loose where what has no dependencies stands, with its heading; null where all have some
public record MapLayout(
        MapGraph graph,
        MapSizes sizes,
        SequencedMap<ChunkId, Box> cards,
        SequencedMap<DependencyLine, Route> routes,
        List<Column> columns,
        List<Lane> lanes,
        @Nullable Box loose,
        double width,
        double height) {

    /// How far beside a line a click still means it, in pixels.
    private static final double NEAR = 6;

    /// The cards that are so many steps in.
    public record Column(double x, List<ChunkId> chunks) {
        public Column {
            chunks = List.copyOf(chunks);
        }
    }

    /// A lane.
    ///
    /// @param organisation null for what nobody leads yet
    public record Lane(@Nullable OrganisationId organisation, double top, double height, int chunks) {}

    public MapLayout {
        cards = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(cards));
        routes = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(routes));
        columns = List.copyOf(columns);
        lanes = List.copyOf(lanes);
    }

    /// Lays out a map. The same arguments give the same layout. It may take seconds.
    ///
    /// @param watch asked now and then whether this is still wanted
    public static MapLayout of(MapGraph graph, Arrangement arrangement, MapSizes sizes, LayoutWatch watch) {
        Layered layered = Layered.of(graph, sizes, watch);
        List<Column> columns = Columns.of(layered.corners(), sizes);
        SequencedMap<ChunkId, Box> cards = new LinkedHashMap<>();
        SequencedMap<DependencyLine, Route> routes = new LinkedHashMap<>(layered.routes());
        List<Lane> lanes = List.of();
        if (arrangement == Arrangement.STEPS) {
            columns.forEach(column -> column.chunks().forEach(chunk -> {
                Route.Point corner = layered.corners().get(chunk);
                if (corner != null) {
                    cards.put(chunk, new Box(corner.x(), corner.y(), sizes.card(), sizes.height()));
                }
            }));
        } else {
            Lanes made = Lanes.of(graph, columns, sizes);
            columns = made.columns();
            lanes = made.lanes();
            cards.putAll(made.cards());
            routes.clear();
            routes.putAll(made.routes(graph.lines()));
        }
        return finish(graph, sizes, cards, routes, columns, lanes);
    }

    private static MapLayout finish(
            MapGraph graph,
            MapSizes sizes,
            SequencedMap<ChunkId, Box> cards,
            SequencedMap<DependencyLine, Route> routes,
            List<Column> columns,
            List<Lane> lanes) {
        double width = Math.max(right(cards.values()), 5 * sizes.pitch() - sizes.gutter());
        double bottom = bottom(cards.values());
        for (Route route : routes.values()) {
            for (Route.Point point : route.points()) {
                width = Math.max(width, point.x());
                bottom = Math.max(bottom, point.y());
            }
        }
        List<ChunkId> left = new ArrayList<>(graph.cards().keySet());
        left.removeAll(cards.keySet());
        if (left.isEmpty()) {
            return new MapLayout(graph, sizes, cards, routes, columns, lanes, null, width, bottom);
        }
        double top = cards.isEmpty() ? 0 : bottom + sizes.row() / 2;
        int across = Math.max(1, (int) ((width + sizes.gutter()) / sizes.pitch()));
        for (int i = 0; i < left.size(); i++) {
            double x = i % across * sizes.pitch();
            int row = i / across;
            double y = top + sizes.head() + row * sizes.row();
            cards.put(left.get(i), new Box(x, y, sizes.card(), sizes.height()));
        }
        double end = bottom(cards.values());
        Box loose = new Box(0, top, width, end - top);
        return new MapLayout(graph, sizes, cards, routes, columns, lanes, loose, width, end);
    }

    private static double right(Iterable<Box> boxes) {
        double right = 0;
        for (Box box : boxes) {
            right = Math.max(right, box.right());
        }
        return right;
    }

    private static double bottom(Iterable<Box> boxes) {
        double bottom = 0;
        for (Box box : boxes) {
            bottom = Math.max(bottom, box.bottom());
        }
        return bottom;
    }

    /// The chunk whose card is at a point of the picture; null where there is none.
    public @Nullable ChunkId cardAt(MapCamera camera, double x, double y) {
        Route.Point at = camera.onMap(x, y);
        for (Map.Entry<ChunkId, Box> each : cards.entrySet()) {
            if (each.getValue().holds(at.x(), at.y())) {
                return each.getKey();
            }
        }
        return null;
    }

    /// The line nearest to a point of the picture, if it is near enough to be meant; else null.
    public @Nullable DependencyLine lineAt(MapCamera camera, double x, double y) {
        Route.Point at = camera.onMap(x, y);
        return Route.nearest(routes, at.x(), at.y(), NEAR / camera.scale());
    }

    /// The lines that end at a chunk, or begin there, from top to bottom of their other ends.
    ///
    /// @param back whether those that end there are meant: what it waits for
    public List<DependencyLine> linesOf(ChunkId chunk, boolean back) {
        return routes.keySet().stream()
                .filter(line -> (back ? line.waiting() : line.before()).equals(chunk))
                .sorted((a, b) -> Double.compare(top(a.otherThan(chunk)), top(b.otherThan(chunk))))
                .toList();
    }

    private double top(ChunkId chunk) {
        Box box = cards.get(chunk);
        return box == null ? 0 : box.y();
    }
}
