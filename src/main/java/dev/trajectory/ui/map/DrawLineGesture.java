package dev.trajectory.ui.map;

import dev.trajectory.edit.Link;
import dev.trajectory.model.ChunkId;
import dev.trajectory.model.DependencyType;
import dev.trajectory.ui.desk.Desk;
import dev.trajectory.ui.link.HandHint;
import dev.trajectory.ui.link.Imagining;
import dev.trajectory.ui.link.LinkEnds;
import org.jspecify.annotations.Nullable;

/// Draws a dependency from the end of a card to another card. The plan is untouched until it is dropped there.
final class DrawLineGesture {

    private final Desk desk;
    private final MapSurface surface;
    private final CardHandles.Dot from;
    private final LinkEnds ends;
    private final HandHint hint;
    private final Imagining imagining;
    private @Nullable Link edit;

    DrawLineGesture(Desk desk, MapSurface surface, CardHandles.Dot from) {
        this.desk = desk;
        this.surface = surface;
        this.from = from;
        this.ends = new LinkEnds(desk, new MapGround(surface), from.chunk(), from.isFinish());
        this.hint = new HandHint(surface.overlay());
        this.imagining = new Imagining(desk, new MapGround(surface), hint::say);
    }

    /// The hand is there now.
    void drag(double x, double y) {
        ChunkId target = surface.cardAt(x, y);
        edit = target == null || target.equals(from.chunk()) ? null : ends.link(target, DependencyType.FS);
        ends.leadTo(x, y, target);
        hint.at(x, y);
        imagining.show(edit, words());
    }

    private String words() {
        return edit == null
                ? desk.words().say(from.isFinish() ? "link.who" : "link.whom")
                : desk.words()
                        .say(
                                "link.type." + edit.type().name(),
                                desk.sentences().name(edit.waiting()),
                                desk.sentences().name(edit.on()));
    }

    /// Does what was shown last.
    void drop() {
        end();
        imagining.perform(edit);
    }

    /// Leaves everything as it was.
    void cancel() {
        end();
        imagining.close();
    }

    private void end() {
        ends.close();
        hint.close();
    }
}
