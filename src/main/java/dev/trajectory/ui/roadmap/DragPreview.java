package dev.trajectory.ui.roadmap;

import dev.trajectory.draw.roadmap.RoadmapChart;
import dev.trajectory.edit.Edit;
import dev.trajectory.model.ChunkId;
import dev.trajectory.outlook.Outlook;
import dev.trajectory.ui.desk.Desk;
import dev.trajectory.ui.link.AreaClip;
import dev.trajectory.ui.link.HandHint;
import dev.trajectory.ui.link.Imagining;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.layout.Pane;
import org.jspecify.annotations.Nullable;

/// What is seen while something is dragged: what would come of it, said where the hand is, and ghosts of what is
/// under it.
final class DragPreview {

    private final RoadmapSurface surface;
    private final Imagining imagining;
    private final HandHint hint;
    private final Pane layer = new Pane();
    private final AreaClip seen = new AreaClip();
    private final List<Ghost> ghosts = new ArrayList<>();
    private final Runnable listening;

    DragPreview(Desk desk, RoadmapSurface surface, List<ChunkId> dragged) {
        this.surface = surface;
        this.hint = new HandHint(surface.overlay());
        this.imagining = new Imagining(desk, surface, hint::say);
        layer.setMouseTransparent(true);
        for (ChunkId id : dragged) {
            RoadmapChart.Box box = surface.chart().span(id);
            if (box != null) {
                Ghost ghost = new Ghost(surface, id, box);
                ghosts.add(ghost);
                layer.getChildren().addAll(ghost.nodes());
            }
        }
        layer.setClip(seen);
        seen.to(surface.area());
        surface.overlay().getChildren().add(layer);
        listening = surface.onFrame(_ -> {
            seen.to(surface.area());
            ghosts.forEach(Ghost::tether);
        });
    }

    /// Moves what is under the hand.
    ///
    /// @param right pixels it is moved to the right
    /// @param down pixels it is moved down
    /// @param wider pixels its right end is moved on
    void move(double right, double down, double wider) {
        ghosts.forEach(ghost -> ghost.move(right, down, wider));
    }

    /// Shows what an edit would do.
    ///
    /// @param what the gesture's own words, such as the date
    /// @param handX where the hand is
    void show(@Nullable Edit edit, String what, double handX, double handY) {
        hint.at(handX, handY);
        imagining.show(edit, what);
    }

    /// What the edit shown last would make of the plan; null while that is not known.
    @Nullable
    Outlook outlook() {
        return imagining.outlook();
    }

    /// Ends with nothing done.
    void close() {
        end();
        imagining.close();
    }

    /// Does an edit and ends.
    void perform(@Nullable Edit edit) {
        end();
        imagining.perform(edit);
    }

    private void end() {
        listening.run();
        surface.overlay().getChildren().remove(layer);
        hint.close();
    }
}
