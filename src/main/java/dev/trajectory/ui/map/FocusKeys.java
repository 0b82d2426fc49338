package dev.trajectory.ui.map;

import dev.trajectory.model.ChunkId;
import dev.trajectory.ui.desk.Action;
import dev.trajectory.ui.desk.Desk;
import dev.trajectory.ui.map.Wish.Reach;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Looks at one chunk with one step, two steps or all before and after it.
final class FocusKeys {

    private final Desk desk;
    private final MapSurface surface;

    FocusKeys(Desk desk, MapSurface surface) {
        this.desk = desk;
        this.surface = surface;
    }

    List<Action> actions() {
        return List.of(
                Action.onCanvas("map.reach.ONE", "1", this::hasSubject, () -> look(Reach.ONE)),
                Action.onCanvas("map.reach.TWO", "2", this::hasSubject, () -> look(Reach.TWO)),
                Action.onCanvas("map.reach.ALL", "0", this::hasSubject, () -> look(Reach.ALL)),
                Action.onCanvas("map.faded", "X", () -> true, this::fade));
    }

    private boolean hasSubject() {
        return subject() != null;
    }

    /// The chunk selected last, else the one in focus.
    private @Nullable ChunkId subject() {
        ChunkId last = Selected.last(surface);
        return last == null ? surface.wish().focus() : last;
    }

    /// Looks at a chunk with all before and after it.
    void on(ChunkId chunk) {
        surface.wish(surface.wish().with(chunk));
    }

    /// Looks at what is selected with so much before and after it.
    void look(Reach reach) {
        ChunkId chunk = subject();
        Wish wish = surface.wish().with(reach);
        surface.wish(chunk == null ? wish : wish.with(chunk));
    }

    private void fade() {
        boolean faded = !surface.wish().faded();
        surface.wish(surface.wish().withFaded(faded));
        desk.host().say(desk.words().say(faded ? "map.isFaded" : "map.isLeftOut"));
    }

    /// Looks at everything again; false when that is so.
    boolean leave() {
        if (surface.wish().focus() == null) {
            return false;
        }
        surface.wish(surface.wish().with((ChunkId) null));
        return true;
    }
}
