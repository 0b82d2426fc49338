package dev.trajectory.ui.link;

import dev.trajectory.draw.page.Box;
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

/// Where a dependency from one chunk may end: those that it may be drawn to are lifted, those where it would close a
/// circle are dimmed, and a line leads to the one chosen.
public final class LinkEnds {

    /// How far what is drawn around a chunk stands out, in pixels.
    private static final double AROUND = 2;

    private final Ground ground;
    private final ChunkId from;
    private final boolean waits;
    private final Set<ChunkId> illegal;
    private final Pane layer = new Pane();
    private final Pane marks = new Pane();
    private final Line line = new Line();
    private final AreaClip seen = new AreaClip();
    private final Runnable listening;
    private @Nullable ChunkId chosen;
    private boolean otherEnd;

    /// Whether the line ends at the chunk chosen, wherever that is drawn, and not at the hand.
    private boolean followed;

    /// Shows where a link from a chunk may end.
    ///
    /// @param waits whether the other end is to wait for this one, and not this one for the other
    public LinkEnds(Desk desk, Ground ground, ChunkId from, boolean waits) {
        this.ground = ground;
        this.from = from;
        this.waits = waits;
        Waiting waiting = Waiting.in(desk.plan());
        this.illegal = waits ? waiting.cannotWaitFor(from) : waiting.cannotBeAwaitedBy(from);
        line.getStyleClass().add("link-line");
        line.setVisible(false);
        layer.setMouseTransparent(true);
        marks.setMouseTransparent(true);
        layer.getChildren().setAll(marks, line);
        layer.setClip(seen);
        ground.overlay().getChildren().add(layer);
        listening = ground.onFrame(this::place);
        place();
    }

    /// The dependency that ends there.
    public Link link(ChunkId other, DependencyType type) {
        return waits ? new Link(other, from, type, Lag.NONE) : new Link(from, other, type, Lag.NONE);
    }

    /// Lets the line begin at the end of the chunk that it does not begin at otherwise.
    public void otherEnd(boolean isOther) {
        if (otherEnd != isOther) {
            otherEnd = isOther;
            place();
        }
    }

    /// Leads the line to a point.
    ///
    /// @param over the chunk it is on; null for none
    public void leadTo(double x, double y, @Nullable ChunkId over) {
        line.setVisible(true);
        line.setEndX(x);
        line.setEndY(y);
        if (!Objects.equals(over, chosen)) {
            chosen = over;
            place();
        }
    }

    /// Leads the line to a chunk; to none where there is none, or it is not drawn.
    public void choose(@Nullable ChunkId other) {
        chosen = other;
        followed = true;
        place();
    }

    private void place() {
        seen.to(ground.area());
        List<Node> drawn = new ArrayList<>();
        for (ChunkId chunk : ground.seen()) {
            Box at = ground.place(chunk);
            if (at != null && !chunk.equals(from)) {
                Region mark = new Region();
                mark.setManaged(false);
                mark.getStyleClass().add(style(chunk));
                mark.resizeRelocate(
                        at.x() - AROUND, at.y() - AROUND, at.width() + 2 * AROUND, at.height() + 2 * AROUND);
                drawn.add(mark);
            }
        }
        marks.getChildren().setAll(drawn);
        Box own = ground.span(from);
        if (own != null) {
            line.setStartX(waits != otherEnd ? own.right() : own.x());
            line.setStartY(own.centre());
        }
        if (followed) {
            Box end = chosen == null ? null : ground.span(chosen);
            line.setVisible(end != null);
            if (end != null) {
                line.setEndX(waits ? end.x() : end.right());
                line.setEndY(end.centre());
            }
        }
    }

    private String style(ChunkId chunk) {
        if (illegal.contains(chunk)) {
            return "veil";
        }
        return chunk.equals(chosen) ? "link-end" : "lift";
    }

    /// Ends it.
    public void close() {
        listening.run();
        ground.overlay().getChildren().remove(layer);
    }
}
