package dev.trajectory.ui.link;

import dev.trajectory.edit.Link;
import dev.trajectory.model.ChunkId;
import dev.trajectory.model.DependencyType;
import dev.trajectory.ui.control.EdgeScroll;
import dev.trajectory.ui.desk.Desk;
import org.jspecify.annotations.Nullable;

/// Draws a dependency from one chunk to another; near the edge of the picture, it scrolls. The plan is untouched until
/// it is dropped there.
public final class DrawLinkGesture {

    private final Desk desk;
    private final Ground ground;
    private final ChunkId from;
    private final boolean waits;
    private final LinkEnds ends;
    private final HandHint hint;
    private final Imagining imagining;
    private final EdgeScroll edges;
    private double x;
    private double y;
    private @Nullable Link edit;

    /// Begins at a chunk, with the hand there.
    ///
    /// @param waits whether the other end is to wait for this one, and not this one for the other
    public DrawLinkGesture(Desk desk, Ground ground, ChunkId from, boolean waits, double x, double y) {
        this.desk = desk;
        this.ground = ground;
        this.from = from;
        this.waits = waits;
        this.ends = new LinkEnds(desk, ground, from, waits);
        this.hint = new HandHint(ground.overlay());
        this.imagining = new Imagining(desk, ground, hint::say);
        this.edges = new EdgeScroll(desk.appearance().ticks(), ground::scroll, this::lead);
        edges.grab(ground.area(), x, y);
    }

    /// The hand is there now.
    public void drag(double toX, double toY) {
        x = toX;
        y = toY;
        edges.hold(ground.area(), x, y);
        lead();
    }

    private void lead() {
        ChunkId target = ground.at(x, y);
        edit = target == null || target.equals(from) ? null : ends.link(target, DependencyType.FS);
        ends.leadTo(x, y, target);
        hint.at(x, y, target == null ? null : ground.place(target));
        imagining.show(edit, words());
    }

    private String words() {
        return edit == null
                ? desk.words().say(waits ? "link.who" : "link.whom")
                : desk.words()
                        .say(
                                "link.type." + edit.type().name(),
                                desk.sentences().name(edit.waiting()),
                                desk.sentences().name(edit.on()));
    }

    /// Does what was shown last.
    public void drop() {
        end();
        imagining.perform(edit);
    }

    /// Leaves everything as it was.
    public void cancel() {
        end();
        imagining.close();
    }

    private void end() {
        edges.stop();
        ends.close();
        hint.close();
    }
}
