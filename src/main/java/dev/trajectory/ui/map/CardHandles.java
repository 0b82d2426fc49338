package dev.trajectory.ui.map;

import dev.trajectory.draw.page.Box;
import dev.trajectory.model.ChunkId;
import java.util.List;
import javafx.scene.shape.Circle;
import org.jspecify.annotations.Nullable;

/// The two dots at the ends of the card under the pointer, from which dependencies are drawn: from the right one to
/// what shall wait for it, from the left one to what it shall wait for.
final class CardHandles {

    private static final double RADIUS = 4;
    private static final double REACH = 8;

    private final MapSurface surface;
    private final Circle start = new Circle(RADIUS);
    private final Circle finish = new Circle(RADIUS);
    private @Nullable ChunkId chunk;

    CardHandles(MapSurface surface) {
        this.surface = surface;
        for (Circle handle : List.of(start, finish)) {
            handle.getStyleClass().add("handle");
            handle.setMouseTransparent(true);
            handle.setVisible(false);
            surface.overlay().getChildren().add(handle);
        }
        surface.onFrame(this::place);
    }

    /// Shows them on a card; null takes them away.
    void on(@Nullable ChunkId id) {
        chunk = id;
        place();
    }

    private void place() {
        Box card = chunk == null ? null : surface.card(chunk);
        start.setVisible(card != null);
        finish.setVisible(card != null);
        if (card != null) {
            start.relocate(card.x() - RADIUS, card.centre() - RADIUS);
            finish.relocate(card.right() - RADIUS, card.centre() - RADIUS);
        }
    }

    /// A dot: of which chunk, and whether it is the one at the right.
    record Dot(ChunkId chunk, boolean isFinish) {}

    /// The dot at a point; null where there is none.
    @Nullable
    Dot at(double x, double y) {
        Box card = chunk == null ? null : surface.card(chunk);
        if (card == null || chunk == null || Math.abs(y - card.centre()) > REACH) {
            return null;
        }
        return Math.abs(x - card.right()) <= REACH
                ? new Dot(chunk, true)
                : Math.abs(x - card.x()) <= REACH ? new Dot(chunk, false) : null;
    }
}
