package dev.trajectory.ui.roadmap;

import dev.trajectory.draw.roadmap.RoadmapChart;
import dev.trajectory.edit.Edit;
import dev.trajectory.edit.Link;
import dev.trajectory.edit.Waiting;
import dev.trajectory.model.ChunkId;
import dev.trajectory.model.DependencyType;
import dev.trajectory.model.Lag;
import dev.trajectory.ui.desk.Desk;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.shape.Line;
import org.jspecify.annotations.Nullable;

/// Draws a dependency from the end of a bar to another bar. Pulled from a finish, the other waits for this one; pulled
/// from a start, this one waits for the other. Which half of the other bar it is dropped on decides its other end.
final class DrawDependencyGesture implements Gesture {

    private final Desk desk;
    private final RoadmapSurface surface;
    private final ChunkId from;
    private final boolean fromFinish;
    private final Set<ChunkId> illegal;
    private final DragPreview preview;
    private final Pane layer = new Pane();
    private final Line line;
    private @Nullable Edit edit;

    DrawDependencyGesture(Desk desk, RoadmapSurface surface, ChunkId from, boolean fromFinish) {
        this.desk = desk;
        this.surface = surface;
        this.from = from;
        this.fromFinish = fromFinish;
        Waiting waiting = Waiting.in(desk.plan());
        this.illegal = fromFinish ? waiting.cannotWaitFor(from) : waiting.cannotBeAwaitedBy(from);
        this.preview = new DragPreview(desk, surface, List.of());
        RoadmapChart.Box bar = surface.chart().span(from);
        double x = bar == null ? 0 : fromFinish ? bar.right() : bar.x();
        double y = bar == null ? 0 : bar.middle();
        this.line = new Line(x, y, x, y);
        line.getStyleClass().add("link-line");
        layer.setMouseTransparent(true);
        layer.getChildren().setAll(dimmed());
        layer.getChildren().add(line);
        surface.overlay().getChildren().add(layer);
    }

    /// What lies over the bars in sight that must not be linked.
    private List<Region> dimmed() {
        List<Region> veils = new ArrayList<>();
        for (RoadmapChart.RowBox row : surface.chart().rows()) {
            RoadmapChart.Box bar = surface.chart().bar(row.chunk());
            if (bar != null && illegal.contains(row.chunk()) && !row.chunk().equals(from)) {
                Region veil = new Region();
                veil.setManaged(false);
                veil.getStyleClass().add("veil");
                veil.resizeRelocate(bar.x() - 1, bar.y() - 1, bar.width() + 2, bar.height() + 2);
                veils.add(veil);
            }
        }
        return veils;
    }

    @Override
    public void drag(MouseEvent event) {
        double x = event.getX();
        double y = event.getY();
        line.setEndX(x);
        line.setEndY(y);
        ChunkId target = surface.chart().barAt(x, y);
        if (target == null || target.equals(from)) {
            edit = null;
            preview.show(null, desk.words().say(fromFinish ? "link.who" : "link.whom"), x, y);
            return;
        }
        Link link = link(target, x);
        edit = link;
        String words = desk.words()
                .say(
                        "link.type." + link.type().name(),
                        desk.sentences().name(link.waiting()),
                        desk.sentences().name(link.on()));
        preview.show(link, words, x, y);
    }

    private Link link(ChunkId target, double x) {
        RoadmapChart.Box bar = surface.chart().span(target);
        boolean atFinish = bar != null && bar.width() >= 12 && x > bar.x() + bar.width() / 2;
        return fromFinish
                ? new Link(target, from, type(true, atFinish), Lag.NONE)
                : new Link(from, target, type(atFinish || bar == null || bar.width() < 12, false), Lag.NONE);
    }

    /// @param onFinish whether the one waited for counts by its finish
    /// @param ownFinish whether the one that waits waits with its finish
    private static DependencyType type(boolean onFinish, boolean ownFinish) {
        if (onFinish) {
            return ownFinish ? DependencyType.FF : DependencyType.FS;
        }
        return ownFinish ? DependencyType.SF : DependencyType.SS;
    }

    @Override
    public void drop(MouseEvent event) {
        drag(event);
        surface.overlay().getChildren().remove(layer);
        preview.perform(edit);
    }

    @Override
    public void cancel() {
        surface.overlay().getChildren().remove(layer);
        preview.close();
    }
}
