package dev.trajectory.ui.roadmap;

import dev.trajectory.app.Snapshot;
import dev.trajectory.draw.roadmap.RoadmapChart;
import dev.trajectory.edit.Edit;
import dev.trajectory.edit.Refusal;
import dev.trajectory.edit.Result;
import dev.trajectory.model.ChunkId;
import dev.trajectory.outlook.Effect;
import dev.trajectory.outlook.Outlook;
import dev.trajectory.ui.desk.Desk;
import dev.trajectory.words.WindowWords;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import org.jspecify.annotations.Nullable;

/// Shows on the roadmap what an edit would do before it is done: the bars where they would be, an outline where they
/// were, a ghost under the hand with a tether to its bar, and in words what else moves, the new finish and new
/// overloads.
final class DragPreview {

    private static final double GAP = 16;

    private final Desk desk;
    private final RoadmapSurface surface;
    private final Label hint = new Label();
    private final Pane layer = new Pane();
    private final List<Ghost> ghosts = new ArrayList<>();
    private final Runnable listening;
    private @Nullable Edit shown;
    private @Nullable Outlook outlook;
    private @Nullable String refused;

    DragPreview(Desk desk, RoadmapSurface surface, List<ChunkId> dragged) {
        this.desk = desk;
        this.surface = surface;
        hint.getStyleClass().add("drag-hint");
        hint.setMouseTransparent(true);
        hint.setWrapText(true);
        hint.setMaxWidth(360);
        layer.setMouseTransparent(true);
        RoadmapChart chart = surface.chart();
        for (ChunkId id : dragged) {
            RoadmapChart.Box box = chart.span(id);
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
    void show(@Nullable Edit edit, String what, double x, double y) {
        if (edit != null && edit.equals(shown)) {
            sayMore(refused == null ? what : refused, x, y);
            return;
        }
        say(what, x, y);
        shown = edit;
        outlook = null;
        refused = null;
        if (edit == null) {
            settle();
            return;
        }
        Result result = desk.session().preview(edit, computed -> {
            if (edit.equals(shown)) {
                outlook = computed;
                surface.imagine(computed);
                desk.host().preview(computed);
                sayMore(what, x, y);
            }
        });
        if (result instanceof Result.Refused(Refusal refusal)) {
            refused = desk.sentences().refusal(refusal);
            say(refused, x, y);
            settle();
        }
    }

    /// What the edit shown last would make of the plan; null while that is not known.
    @Nullable
    Outlook outlook() {
        return outlook;
    }

    private void sayMore(String what, double x, double y) {
        if (outlook == null) {
            say(what, x, y);
            return;
        }
        Effect effect = Effect.between(desk.snapshot().outlook(), outlook);
        WindowWords words = desk.words();
        List<String> parts = new ArrayList<>(List.of(what));
        if (!effect.moved().isEmpty()) {
            parts.add(words.say("drag.moves", effect.moved().size()));
        }
        if (effect.finishDays() != 0) {
            String sign = effect.finishDays() > 0 ? "later" : "sooner";
            parts.add(words.say("finish." + sign + ".days", Math.abs(effect.finishDays())));
        }
        if (!effect.overloads().isEmpty()) {
            Effect.Overload first = effect.overloads().getFirst();
            parts.add(words.say(
                    "drag.overload",
                    desk.sentences().name(first.subject()),
                    words.month(first.month()),
                    effect.overloads().size() - 1));
        }
        say(String.join(words.say("drag.and"), parts), x, y);
    }

    void say(String text, double x, double y) {
        hint.setText(text);
        hint.setVisible(!text.isEmpty());
        hint.applyCss();
        double width = Math.min(360, hint.prefWidth(-1));
        double height = hint.prefHeight(width);
        double left = Math.min(x + GAP, surface.getWidth() - width - GAP);
        double top = y + GAP + height > surface.getHeight() ? y - GAP - height : y + GAP;
        hint.resizeRelocate(Math.max(0, left), Math.max(0, top), width, height);
    }

    private void settle() {
        surface.settle();
        desk.host().preview(null);
    }

    /// Ends with nothing done: the roadmap shows the plan as it is.
    void close() {
        end();
        settle();
    }

    /// Does an edit and ends. Bars stay where they were shown until the dates of the new plan are known.
    void perform(@Nullable Edit edit) {
        end();
        if (edit == null || !desk.perform(edit) || desk.snapshot().stage() != Snapshot.Stage.STALE) {
            settle();
        }
    }

    private void end() {
        shown = null;
        listening.run();
        surface.overlay().getChildren().removeAll(layer, hint);
    }
}
