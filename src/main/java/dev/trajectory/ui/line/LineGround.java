package dev.trajectory.ui.line;

import dev.trajectory.draw.page.Box;
import dev.trajectory.draw.page.DependencyLine;
import dev.trajectory.draw.page.Route;
import dev.trajectory.model.ChunkId;
import dev.trajectory.model.Dependency;
import dev.trajectory.outlook.Outlook;
import dev.trajectory.schedule.PromiseNow;
import dev.trajectory.ui.link.Ground;
import dev.trajectory.ui.picture.PictureSurface;
import java.util.ArrayList;
import java.util.List;
import java.util.SequencedMap;
import javafx.scene.layout.Pane;
import org.jspecify.annotations.Nullable;

/// A picture of cards, each in its place, on which lines between them can be chosen.
public interface LineGround extends Ground {

    /// What it is drawn on.
    PictureSurface surface();

    @Override
    default Pane overlay() {
        return surface().overlay();
    }

    @Override
    default Runnable onFrame(Runnable listener) {
        return surface().onFrame(listener);
    }

    @Override
    default void requestFocus() {
        surface().requestFocus();
    }

    /// Where cards lie, in the picture's own lengths; none before there is anything.
    SequencedMap<ChunkId, Box> cards();

    /// Where a part of the picture lies on the surface; null before there is anything.
    @Nullable
    Box onSurface(Box part);

    @Override
    default List<ChunkId> order() {
        return List.copyOf(cards().keySet());
    }

    @Override
    default List<ChunkId> seen() {
        Box area = area();
        List<ChunkId> seen = new ArrayList<>();
        for (ChunkId chunk : order()) {
            Box card = place(chunk);
            if (card != null && card.meets(area)) {
                seen.add(chunk);
            }
        }
        return seen;
    }

    @Override
    default @Nullable Box place(ChunkId chunk) {
        Box card = cards().get(chunk);
        return card == null ? null : onSurface(card);
    }

    @Override
    default @Nullable Box span(ChunkId chunk) {
        return place(chunk);
    }

    /// Cards stay while one is linked: the card to drop on must not go from under the hand.
    @Override
    default void imagine(Outlook changed) {}

    /// The line chosen; null for none.
    @Nullable
    DependencyLine line();

    /// Chooses a line; null for none.
    void choose(@Nullable DependencyLine line);

    /// The lines that begin or end at a chunk, in the order in which they are gone through.
    List<DependencyLine> linesOf(ChunkId chunk);

    /// Whether a line begins or ends at the card of a chunk.
    default boolean touches(DependencyLine line, ChunkId chunk) {
        return line.touches(chunk);
    }

    /// The chunk at whose card a line ends: the one that waits, or what stands for it on the picture.
    default ChunkId end(DependencyLine line) {
        return line.waiting();
    }

    /// The dependencies that a line stands for: one chunk may wait for another in several ways. None where they
    /// are gone.
    List<Dependency> dependencies(DependencyLine line);

    /// Where the promises of a line stand, the one that most wants looking at first; none where it is not between
    /// organisations.
    List<PromiseNow> promises(DependencyLine line);

    /// The way of a line on the picture; null where it is not drawn.
    @Nullable
    Route route(DependencyLine line);

    /// The middle of a line on the surface; null where it is not drawn.
    default @Nullable Box middle(DependencyLine line) {
        Route route = route(line);
        return route == null
                ? null
                : onSurface(new Box(route.middle().x(), route.middle().y(), 1, 1));
    }
}
