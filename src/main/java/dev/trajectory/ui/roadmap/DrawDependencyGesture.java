package dev.trajectory.ui.roadmap;

import dev.trajectory.draw.page.Box;
import dev.trajectory.edit.Link;
import dev.trajectory.model.ChunkId;
import dev.trajectory.model.DependencyType;
import dev.trajectory.ui.desk.Desk;
import dev.trajectory.ui.link.LinkEnds;
import java.util.List;
import javafx.scene.input.MouseEvent;
import org.jspecify.annotations.Nullable;

/// Draws a dependency from the end of a bar to another bar. Pulled from a finish, the other waits for this one; pulled
/// from a start, this one waits for the other. Which half of the other bar it is dropped on decides its other end, and
/// Shift takes the other end of this bar: pulled from a finish, the other waits for this one's start; from a start,
/// this one's finish waits. Shift that began the gesture, on the bar itself, does not count until it is pressed anew.
final class DrawDependencyGesture implements Gesture {

    private final Desk desk;
    private final RoadmapSurface surface;
    private final ChunkId from;
    private final boolean fromFinish;
    private final LinkEnds ends;
    private final DragPreview preview;
    private @Nullable Target target;
    private @Nullable Link edit;

    /// Whether Shift is still down since it began the gesture.
    private boolean begunByShift;

    /// Pulls from an end of a bar, by the handle that is there.
    static DrawDependencyGesture fromHandle(Desk desk, RoadmapSurface surface, ChunkId from, boolean fromFinish) {
        return new DrawDependencyGesture(desk, surface, from, fromFinish, false);
    }

    /// Pulls from the finish of a bar that is pressed with Shift.
    static DrawDependencyGesture fromBar(Desk desk, RoadmapSurface surface, ChunkId from) {
        return new DrawDependencyGesture(desk, surface, from, true, true);
    }

    private DrawDependencyGesture(
            Desk desk, RoadmapSurface surface, ChunkId from, boolean fromFinish, boolean begunByShift) {
        this.desk = desk;
        this.surface = surface;
        this.from = from;
        this.fromFinish = fromFinish;
        this.begunByShift = begunByShift;
        this.ends = new LinkEnds(desk, surface, from, fromFinish);
        this.preview = new DragPreview(desk, surface, List.of());
    }

    @Override
    public void drag(MouseEvent event) {
        double x = event.getX();
        double y = event.getY();
        if (target == null || !target.isAt(x, y)) {
            target = Target.at(surface, x, y);
        }
        ChunkId other = target == null ? null : target.chunk();
        begunByShift &= event.isShiftDown();
        boolean otherEnd = event.isShiftDown() && !begunByShift;
        edit = target == null || from.equals(other) ? null : ends.link(target.chunk(), type(target, x, otherEnd));
        ends.otherEnd(otherEnd);
        ends.leadTo(x, y, other);
        preview.show(edit, words(), x, y);
    }

    private String words() {
        return edit == null
                ? desk.words().say(begunByShift ? "link.who.plain" : fromFinish ? "link.who" : "link.whom")
                : desk.words()
                        .say(
                                "link.type." + edit.type().name(),
                                desk.sentences().name(edit.waiting()),
                                desk.sentences().name(edit.on()));
    }

    private DependencyType type(Target other, double x, boolean otherEnd) {
        boolean atFinish = other.isFinish(x, !fromFinish);
        if (fromFinish) {
            return otherEnd
                    ? (atFinish ? DependencyType.SF : DependencyType.SS)
                    : (atFinish ? DependencyType.FF : DependencyType.FS);
        }
        return otherEnd
                ? (atFinish ? DependencyType.FF : DependencyType.SF)
                : (atFinish ? DependencyType.FS : DependencyType.SS);
    }

    @Override
    public Box scrolled() {
        return surface.area();
    }

    @Override
    public void drop(MouseEvent event) {
        drag(event);
        ends.close();
        preview.perform(edit);
    }

    @Override
    public void cancel() {
        ends.close();
        preview.close();
    }
}
