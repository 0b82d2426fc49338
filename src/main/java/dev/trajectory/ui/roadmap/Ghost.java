package dev.trajectory.ui.roadmap;

import dev.trajectory.draw.roadmap.RoadmapChart;
import dev.trajectory.model.ChunkId;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.shape.Line;

/// A bar under the hand, an outline where it was, and a tether from it to where the dates would put it: what is asked
/// for, beside what would come of it.
final class Ghost {

    /// Where the two are nearer than this, one is enough.
    private static final double SAME = 3;

    private final RoadmapSurface surface;
    private final ChunkId chunk;
    private final Grip corner;
    private final double width;
    private final double height;
    private final Region was = new Region();
    private final Region ghost = new Region();
    private final Line tether = new Line();

    Ghost(RoadmapSurface surface, ChunkId chunk, RoadmapChart.Box from) {
        this.surface = surface;
        this.chunk = chunk;
        this.corner = Grip.at(surface, from.x(), from.y());
        this.width = from.width();
        this.height = from.height();
        was.getStyleClass().add("ghost-was");
        was.setManaged(false);
        ghost.getStyleClass().add("ghost");
        ghost.setManaged(false);
        tether.getStyleClass().add("tether");
        tether.setManaged(false);
        move(0, 0, 0);
    }

    List<Node> nodes() {
        return List.of(was, ghost, tether);
    }

    void move(double right, double down, double wider) {
        was.resizeRelocate(corner.x(), corner.y(), width, height);
        ghost.resizeRelocate(corner.x() + right, corner.y() + down, Math.max(2, width + wider), height);
        tether();
    }

    /// Joins the ghost to its bar, wherever that is drawn now.
    void tether() {
        RoadmapChart.Box bar = surface.chart().span(chunk);
        double x = ghost.getLayoutX();
        double end = x + ghost.getWidth();
        double middle = ghost.getLayoutY() + ghost.getHeight() / 2;
        boolean apart = bar != null
                && (Math.abs(bar.x() - x) > SAME
                        || Math.abs(bar.right() - end) > SAME
                        || Math.abs(bar.middle() - middle) > SAME);
        ghost.setVisible(apart);
        tether.setVisible(apart);
        if (bar != null && apart) {
            boolean later = bar.x() >= x;
            tether.setStartX(later ? end : x);
            tether.setStartY(middle);
            tether.setEndX(later ? bar.right() : bar.x());
            tether.setEndY(bar.middle());
        }
    }
}
