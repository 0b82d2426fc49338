package dev.trajectory.draw.map;

import dev.trajectory.draw.map.MapLayout.Column;
import dev.trajectory.draw.map.MapLayout.Lane;
import dev.trajectory.draw.page.Box;
import dev.trajectory.draw.page.DependencyLine;
import dev.trajectory.draw.page.Route;
import dev.trajectory.draw.page.Route.Point;
import dev.trajectory.model.ChunkId;
import dev.trajectory.model.OrganisationId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;

/// The map in lanes: cards keep their columns and their order, and each organisation has rows of its own.
///
/// A line that passes other columns runs between the rows, where no card stands.
///
/// @param cards lane by lane
/// @param columnOf the column each card is in, from 0
record Lanes(
        MapSizes sizes,
        SequencedMap<ChunkId, Box> cards,
        List<Column> columns,
        Map<ChunkId, Integer> columnOf,
        List<Lane> lanes) {

    /// How far lines that share the way between two rows may lie from its middle, as a share of its height.
    private static final double SPREAD = 0.3;

    static Lanes of(MapGraph graph, List<Column> columns, MapSizes sizes) {
        List<@Nullable OrganisationId> owners = new ArrayList<>(graph.organisations());
        owners.add(null);
        SequencedMap<ChunkId, Box> cards = new LinkedHashMap<>();
        Map<ChunkId, Integer> columnOf = new HashMap<>();
        List<Lane> lanes = new ArrayList<>();
        double top = 0;
        for (@Nullable OrganisationId owner : owners) {
            int rows = 0;
            int count = 0;
            for (int column = 0; column < columns.size(); column++) {
                int row = 0;
                for (ChunkId chunk : columns.get(column).chunks()) {
                    if (Objects.equals(known(graph, chunk), owner)) {
                        double y = top + sizes.gap() + row * sizes.row();
                        cards.put(chunk, new Box(column * sizes.pitch(), y, sizes.card(), sizes.height()));
                        columnOf.put(chunk, column);
                        row++;
                    }
                }
                rows = Math.max(rows, row);
                count += row;
            }
            if (rows > 0) {
                double height = sizes.gap() + rows * sizes.row();
                lanes.add(new Lane(owner, top, height, count));
                top += height;
            }
        }
        List<Column> level = new ArrayList<>();
        for (int column = 0; column < columns.size(); column++) {
            level.add(new Column(column * sizes.pitch(), columns.get(column).chunks()));
        }
        return new Lanes(sizes, cards, level, columnOf, lanes);
    }

    private static @Nullable OrganisationId known(MapGraph graph, ChunkId chunk) {
        OrganisationId owner = graph.cards().get(chunk);
        return owner != null && graph.organisations().contains(owner) ? owner : null;
    }

    SequencedMap<DependencyLine, Route> routes(List<DependencyLine> lines) {
        SequencedMap<DependencyLine, Route> routes = new LinkedHashMap<>();
        for (DependencyLine line : lines) {
            Box from = cards.get(line.before());
            Box to = cards.get(line.waiting());
            if (from != null && to != null) {
                routes.put(line, route(line, from, to, routes.size()));
            }
        }
        return routes;
    }

    private Route route(DependencyLine line, Box from, Box to, int number) {
        Point start = new Point(from.right(), from.centre());
        Point end = new Point(to.x(), to.centre());
        int passed = columnOf.getOrDefault(line.waiting(), 0) - columnOf.getOrDefault(line.before(), 0) - 1;
        if (passed <= 0) {
            return Route.between(start, end);
        }
        double apart = (number % 5 - 2) / 2.0 * SPREAD * sizes.gap();
        double between = (from.y() < to.y() ? to.y() - sizes.gap() / 2 : to.bottom() + sizes.gap() / 2) + apart;
        return Route.through(List.of(
                start,
                new Point(from.right() + sizes.gutter(), between),
                new Point(to.x() - sizes.gutter(), between),
                end));
    }
}
