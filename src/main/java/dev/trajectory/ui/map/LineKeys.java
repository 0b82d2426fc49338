package dev.trajectory.ui.map;

import dev.trajectory.draw.page.DependencyLine;
import dev.trajectory.edit.Unlink;
import dev.trajectory.model.ChunkId;
import dev.trajectory.ui.desk.Action;
import dev.trajectory.ui.desk.Desk;
import dev.trajectory.ui.link.LinkMode;
import dev.trajectory.ui.link.Linking;
import java.util.List;

/// What keys do to dependencies.
final class LineKeys {

    private final Desk desk;
    private final MapSurface surface;
    private final Linking linking;
    private final LinkMode mode;

    LineKeys(Desk desk, MapSurface surface) {
        this.desk = desk;
        this.surface = surface;
        this.linking = new Linking(desk);
        this.mode = new LinkMode(desk, new MapGround(surface));
    }

    List<Action> actions() {
        return List.of(
                Action.onCanvas("link", "L", this::any, this::draw),
                Action.onCanvas(
                        "linkSelection",
                        "Shortcut+F2",
                        () -> Selected.all(surface).size() > 1,
                        () -> linking.link(Selected.all(surface))),
                Action.onCanvas(
                        "unlinkSelection", "Shortcut+Shift+F2", this::any, () -> linking.unlink(Selected.all(surface))),
                Action.onCanvas("map.unlink", "Delete", () -> surface.look().line() != null, this::unlink));
    }

    private boolean any() {
        return Selected.last(surface) != null;
    }

    private void draw() {
        ChunkId from = Selected.last(surface);
        if (from != null) {
            mode.open(from);
        }
    }

    /// Takes the line chosen away.
    private void unlink() {
        DependencyLine line = surface.look().line();
        if (line != null && desk.perform(new Unlink(line.waiting(), line.before()))) {
            surface.look(surface.look().withLine(null));
            desk.host()
                    .sayDone(desk.words()
                            .say(
                                    "map.unlinked",
                                    desk.sentences().name(line.waiting()),
                                    desk.sentences().name(line.before())));
        }
    }

    /// Leaves what is being drawn; false when nothing is.
    boolean close() {
        return mode.close();
    }
}
