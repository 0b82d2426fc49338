package dev.trajectory.ui.roadmap;

import dev.trajectory.draw.roadmap.RoadmapChart;
import dev.trajectory.model.ChunkId;
import java.util.List;
import javafx.scene.shape.Circle;
import org.jspecify.annotations.Nullable;

/// The two dots at the ends of the bar under the pointer, from which dependencies are drawn; the one at the start also
/// answers why it starts there.
final class Handles {

    static final double RADIUS = 4;
    private static final double REACH = 7;

    private final RoadmapSurface surface;
    private final Circle start = new Circle(RADIUS);
    private final Circle finish = new Circle(RADIUS);
    private @Nullable ChunkId chunk;

    Handles(RoadmapSurface surface) {
        this.surface = surface;
        for (Circle handle : List.of(start, finish)) {
            handle.getStyleClass().add("handle");
            handle.setMouseTransparent(true);
            handle.setVisible(false);
            surface.overlay().getChildren().add(handle);
        }
        surface.onFrame(_ -> place());
    }

    /// Shows them on a bar; null takes them away.
    void on(@Nullable ChunkId id) {
        chunk = id;
        place();
    }

    private void place() {
        RoadmapChart.Box bar = chunk == null ? null : surface.chart().bar(chunk);
        boolean seen = bar != null
                && surface.chart()
                        .timeline()
                        .contains(Math.max(bar.x(), surface.chart().timeline().x()), bar.middle());
        start.setVisible(
                seen && bar != null && bar.x() >= surface.chart().timeline().x());
        finish.setVisible(seen);
        if (bar != null) {
            start.relocate(bar.x() - 2 * RADIUS - 1, bar.middle() - RADIUS);
            finish.relocate(bar.right() + 1, bar.middle() - RADIUS);
        }
    }

    /// The chunk whose handles are shown.
    @Nullable
    ChunkId chunk() {
        return chunk;
    }

    boolean isOnStart(double x, double y) {
        return isOn(start, x, y);
    }

    boolean isOnFinish(double x, double y) {
        return isOn(finish, x, y);
    }

    /// Whether a point is near enough to the bar that its handles should stay.
    boolean isNear(double x, double y) {
        RoadmapChart.Box bar = chunk == null ? null : surface.chart().bar(chunk);
        return bar != null
                && x >= bar.x() - 2 * REACH - 2
                && x <= bar.right() + 2 * REACH + 2
                && y >= bar.y() - 4
                && y <= bar.bottom() + 4;
    }

    private static boolean isOn(Circle handle, double x, double y) {
        double dx = x - handle.getLayoutX() - handle.getCenterX();
        double dy = y - handle.getLayoutY() - handle.getCenterY();
        return handle.isVisible() && dx * dx + dy * dy <= REACH * REACH;
    }
}
