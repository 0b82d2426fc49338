package dev.trajectory.ui.roadmap;

import dev.trajectory.draw.roadmap.RoadmapChart;
import dev.trajectory.edit.Link;
import dev.trajectory.edit.Waiting;
import dev.trajectory.model.ChunkId;
import dev.trajectory.model.DependencyType;
import dev.trajectory.model.Lag;
import dev.trajectory.ui.desk.Desk;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.shape.Line;
import org.jspecify.annotations.Nullable;

/// Where a dependency from one chunk may end: bars that it may be drawn to are lifted, those where it would close a
/// circle are dimmed, and a line leads to the one chosen.
final class LinkEnds {

    /// How far what is drawn around a bar stands out, in pixels.
    private static final double AROUND = 2;

    private final RoadmapSurface surface;
    private final ChunkId from;
    private final boolean waits;
    private final Set<ChunkId> illegal;
    private final Pane layer = new Pane();
    private final Pane bars = new Pane();
    private final Line line = new Line();
    private final Runnable listening;
    private @Nullable ChunkId chosen;

    /// Whether the line ends at the bar chosen, wherever that is drawn, and not at the hand.
    private boolean followed;

    /// @param waits whether the other end is to wait for this one, and not this one for the other
    LinkEnds(Desk desk, RoadmapSurface surface, ChunkId from, boolean waits) {
        this.surface = surface;
        this.from = from;
        this.waits = waits;
        Waiting waiting = Waiting.in(desk.plan());
        this.illegal = waits ? waiting.cannotWaitFor(from) : waiting.cannotBeAwaitedBy(from);
        line.getStyleClass().add("link-line");
        line.setVisible(false);
        layer.setMouseTransparent(true);
        bars.setMouseTransparent(true);
        layer.getChildren().setAll(bars, line);
        surface.overlay().getChildren().add(layer);
        listening = surface.onFrame(this::place);
        place(surface.chart());
    }

    /// The dependency that ends there.
    Link link(ChunkId other, DependencyType type) {
        return waits ? new Link(other, from, type, Lag.NONE) : new Link(from, other, type, Lag.NONE);
    }

    /// Leads the line to a point.
    ///
    /// @param over the chunk it is on; null for none
    void leadTo(double x, double y, @Nullable ChunkId over) {
        line.setVisible(true);
        line.setEndX(x);
        line.setEndY(y);
        if (!Objects.equals(over, chosen)) {
            chosen = over;
            place(surface.chart());
        }
    }

    /// Leads the line to a bar; to none where there is no chunk, or it has no bar.
    void choose(@Nullable ChunkId other) {
        chosen = other;
        followed = true;
        place(surface.chart());
    }

    private void place(RoadmapChart chart) {
        List<Node> marks = new ArrayList<>();
        for (RoadmapChart.RowBox row : chart.rows()) {
            RoadmapChart.Box bar = chart.bar(row.chunk());
            if (bar != null && !row.chunk().equals(from)) {
                Region mark = new Region();
                mark.setManaged(false);
                mark.getStyleClass().add(style(row.chunk()));
                mark.resizeRelocate(
                        bar.x() - AROUND, bar.y() - AROUND, bar.width() + 2 * AROUND, bar.height() + 2 * AROUND);
                marks.add(mark);
            }
        }
        bars.getChildren().setAll(marks);
        RoadmapChart.Box own = chart.span(from);
        if (own != null) {
            line.setStartX(waits ? own.right() : own.x());
            line.setStartY(own.middle());
        }
        if (followed) {
            RoadmapChart.Box end = chosen == null ? null : chart.span(chosen);
            line.setVisible(end != null);
            if (end != null) {
                line.setEndX(waits ? end.x() : end.right());
                line.setEndY(end.middle());
            }
        }
    }

    private String style(ChunkId chunk) {
        if (illegal.contains(chunk)) {
            return "veil";
        }
        return chunk.equals(chosen) ? "link-end" : "lift";
    }

    void close() {
        listening.run();
        surface.overlay().getChildren().remove(layer);
    }
}
