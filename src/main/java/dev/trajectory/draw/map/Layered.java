package dev.trajectory.draw.map;

import dev.trajectory.draw.page.DependencyLine;
import dev.trajectory.draw.page.Route;
import dev.trajectory.draw.page.Route.Point;
import dev.trajectory.model.ChunkId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.elk.alg.layered.LayeredLayoutProvider;
import org.eclipse.elk.alg.layered.options.LayeredMetaDataProvider;
import org.eclipse.elk.alg.layered.options.LayeredOptions;
import org.eclipse.elk.alg.layered.options.LayeringStrategy;
import org.eclipse.elk.alg.layered.options.NodePlacementStrategy;
import org.eclipse.elk.alg.layered.options.SplineRoutingMode;
import org.eclipse.elk.core.data.LayoutMetaDataService;
import org.eclipse.elk.core.math.ElkPadding;
import org.eclipse.elk.core.options.CoreOptions;
import org.eclipse.elk.core.options.Direction;
import org.eclipse.elk.core.options.EdgeRouting;
import org.eclipse.elk.core.util.BasicProgressMonitor;
import org.eclipse.elk.graph.ElkBendPoint;
import org.eclipse.elk.graph.ElkEdge;
import org.eclipse.elk.graph.ElkEdgeSection;
import org.eclipse.elk.graph.ElkNode;
import org.eclipse.elk.graph.util.ElkGraphUtil;

/// Eclipse's layered layout of what dependencies join: the place of each card, and the way of each line.
///
/// @param corners the upper left corner of each card
/// @param routes the way of each line, from the one waited for to the one that waits
record Layered(Map<ChunkId, Point> corners, Map<DependencyLine, Route> routes) {

    /// With more lines than these, quicker ways are taken: they take seconds, and give maps as wide as they are
    /// long.
    private static final int MANY = 400;

    static {
        LayoutMetaDataService.getInstance().registerLayoutMetaDataProviders(new LayeredMetaDataProvider());
    }

    /// Lays out what lines join.
    ///
    /// @param watch asked now and then whether this is still wanted
    static Layered of(MapGraph graph, MapSizes sizes, LayoutWatch watch) {
        ElkNode root = ElkGraphUtil.createGraph();
        setOptions(root, sizes, graph.lines().size());
        Set<ChunkId> joined = graph.joined();
        Map<ChunkId, ElkNode> nodes = new LinkedHashMap<>();
        for (ChunkId chunk : graph.cards().keySet()) {
            if (joined.contains(chunk)) {
                ElkNode node = ElkGraphUtil.createNode(root);
                node.setDimensions(sizes.card(), sizes.height());
                nodes.put(chunk, node);
            }
        }
        Map<DependencyLine, ElkEdge> edges = new LinkedHashMap<>();
        for (DependencyLine line : graph.lines()) {
            ElkNode from = nodes.get(line.before());
            ElkNode to = nodes.get(line.waiting());
            if (from != null && to != null) {
                edges.put(line, ElkGraphUtil.createSimpleEdge(from, to));
            }
        }
        new LayeredLayoutProvider().layout(root, new BasicProgressMonitor() {
            @Override
            public boolean isCanceled() {
                return watch.isCancelled();
            }

            @Override
            protected void doWorked(float completed, float total, boolean topLevel) {
                if (topLevel && total > 0) {
                    watch.reached((double) completed / total);
                }
            }
        });
        return result(nodes, edges);
    }

    private static void setOptions(ElkNode root, MapSizes sizes, int lines) {
        boolean many = lines > MANY;
        root.setProperty(CoreOptions.DIRECTION, Direction.RIGHT);
        root.setProperty(CoreOptions.PADDING, new ElkPadding(0));
        root.setProperty(CoreOptions.EDGE_ROUTING, many ? EdgeRouting.POLYLINE : EdgeRouting.SPLINES);
        root.setProperty(LayeredOptions.EDGE_ROUTING_SPLINES_MODE, SplineRoutingMode.SLOPPY);
        // Columns count steps, so what is not joined to the rest has to share them.
        root.setProperty(CoreOptions.SEPARATE_CONNECTED_COMPONENTS, false);
        root.setProperty(LayeredOptions.LAYERING_STRATEGY, LayeringStrategy.LONGEST_PATH_SOURCE);
        root.setProperty(LayeredOptions.THOROUGHNESS, many ? 1 : 20);
        root.setProperty(
                LayeredOptions.NODE_PLACEMENT_STRATEGY,
                many ? NodePlacementStrategy.SIMPLE : NodePlacementStrategy.NETWORK_SIMPLEX);
        root.setProperty(CoreOptions.SPACING_NODE_NODE, sizes.gap());
        root.setProperty(LayeredOptions.SPACING_NODE_NODE_BETWEEN_LAYERS, sizes.gutter());
        root.setProperty(CoreOptions.SPACING_EDGE_NODE, sizes.gap() / 2);
        root.setProperty(CoreOptions.SPACING_EDGE_EDGE, sizes.gap() / 4);
        root.setProperty(LayeredOptions.SPACING_EDGE_NODE_BETWEEN_LAYERS, sizes.gutter() / 4);
        root.setProperty(LayeredOptions.SPACING_EDGE_EDGE_BETWEEN_LAYERS, sizes.gutter() / 12);
    }

    private static Layered result(Map<ChunkId, ElkNode> nodes, Map<DependencyLine, ElkEdge> edges) {
        Map<ChunkId, Point> corners = new HashMap<>();
        nodes.forEach((chunk, node) -> corners.put(chunk, new Point(node.getX(), node.getY())));
        Map<DependencyLine, Route> routes = new LinkedHashMap<>();
        edges.forEach((line, edge) -> {
            for (ElkEdgeSection section : edge.getSections()) {
                routes.put(line, route(section, edges.size() <= MANY));
            }
        });
        return new Layered(corners, routes);
    }

    /// Of splines, ELK gives bend points: of each curve, two control points and the end. Other lines are bent
    /// here.
    private static Route route(ElkEdgeSection section, boolean curved) {
        List<Point> points = new ArrayList<>();
        points.add(new Point(section.getStartX(), section.getStartY()));
        for (ElkBendPoint bend : section.getBendPoints()) {
            points.add(new Point(bend.getX(), bend.getY()));
        }
        points.add(new Point(section.getEndX(), section.getEndY()));
        return curved && points.size() % 3 == 1 && points.size() > 3 ? new Route(points) : Route.through(points);
    }
}
