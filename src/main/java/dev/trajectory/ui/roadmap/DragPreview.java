package dev.trajectory.ui.roadmap;

import dev.trajectory.draw.roadmap.RoadmapChart;
import dev.trajectory.edit.Edit;
import dev.trajectory.model.ChunkId;
import dev.trajectory.outlook.Outlook;
import dev.trajectory.ui.desk.Desk;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import org.jspecify.annotations.Nullable;

/// What is seen while something is dragged: what would come of it, said where the hand is, and ghosts of what is
/// under it.
final class DragPreview {

    private static final double GAP = 16;
    private static final double WIDEST = 360;

    private final RoadmapSurface surface;
    private final Imagining imagining;
    private final Label hint = new Label();
    private final Pane layer = new Pane();
    private final List<Ghost> ghosts = new ArrayList<>();
    private final Runnable listening;
    private double x;
    private double y;

    DragPreview(Desk desk, RoadmapSurface surface, List<ChunkId> dragged) {
        this.surface = surface;
        this.imagining = new Imagining(desk, surface, this::say);
        hint.getStyleClass().add("drag-hint");
        hint.setMouseTransparent(true);
        hint.setWrapText(true);
        hint.setMaxWidth(WIDEST);
        layer.setMouseTransparent(true);
        for (ChunkId id : dragged) {
            RoadmapChart.Box box = surface.chart().span(id);
            if (box != null) {
                Ghost ghost = new Ghost(surface, id, box);
                ghosts.add(ghost);
                layer.getChildren().addAll(ghost.nodes());
            }
        }
        surface.overlay().getChildren().addAll(layer, hint);
        listening = surface.onFrame(_ -> ghosts.forEach(Ghost::tether));
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
        x = handX;
        y = handY;
        imagining.show(edit, what);
    }

    /// What the edit shown last would make of the plan; null while that is not known.
    @Nullable
    Outlook outlook() {
        return imagining.outlook();
    }

    private void say(String text) {
        hint.setText(text);
        hint.setVisible(!text.isEmpty());
        hint.applyCss();
        double width = Math.min(WIDEST, hint.prefWidth(-1));
        double height = hint.prefHeight(width);
        double left = Math.min(x + GAP, surface.getWidth() - width - GAP);
        double top = y + GAP + height > surface.getHeight() ? y - GAP - height : y + GAP;
        hint.resizeRelocate(Math.max(0, left), Math.max(0, top), width, height);
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
        surface.overlay().getChildren().removeAll(layer, hint);
    }
}
