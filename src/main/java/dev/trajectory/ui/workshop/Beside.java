package dev.trajectory.ui.workshop;

import dev.trajectory.app.Snapshot;
import dev.trajectory.ui.control.KeyUse;
import dev.trajectory.ui.desk.Action;
import java.util.List;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.BorderPane;
import org.jspecify.annotations.Nullable;

/// What stands at the right of the board: what belongs to the step, or what somebody asked for, in its place until
/// they go on with the step.
final class Beside {

    private final BorderPane room;
    private final Runnable board;
    private final Supplier<Snapshot> now;
    private @Nullable StepPanel ofStep;
    private @Nullable StepPanel asked;

    /// @param room at whose right it stands
    /// @param board gives the keyboard to the board
    /// @param now tells the state of the plan
    Beside(BorderPane room, Runnable board, Supplier<Snapshot> now) {
        this.room = room;
        this.board = board;
        this.now = now;
    }

    /// Another step begins.
    ///
    /// @param panel what belongs to it; null for nothing
    void step(@Nullable StepPanel panel) {
        ofStep = panel;
        asked = null;
        show();
    }

    /// Shows what somebody asked for.
    void ask(StepPanel panel) {
        asked = panel.equals(ofStep) ? null : panel;
        show();
    }

    /// What can be done with what stands there. What is not seen is not done: no promise is answered, and no vote
    /// counted.
    List<Action> actions() {
        StepPanel panel = panel();
        return panel == null ? List.of() : panel.actions();
    }

    private @Nullable StepPanel panel() {
        return asked == null ? ofStep : asked;
    }

    /// Shows how it stands now. What is about something that is gone goes as well; whoever was at it goes on at
    /// the board, and a line that is being typed keeps the keyboard.
    void show() {
        StepPanel before = asked;
        if (before != null && before.isGone()) {
            boolean wasThere = has(focus(), before);
            asked = null;
            put();
            if (wasThere) {
                board.run();
            }
        } else {
            put();
        }
    }

    private void put() {
        StepPanel panel = panel();
        if (panel == null) {
            room.setRight(null);
            return;
        }
        panel.show(now.get());
        if (!panel.node().getStyleClass().contains("room-side")) {
            panel.node().getStyleClass().add("room-side");
        }
        room.setRight(panel.node());
    }

    /// One step back: out of a field in it to the board, then back to what belongs to the step.
    ///
    /// @return whether there was any
    boolean stepBack() {
        StepPanel panel = panel();
        boolean isTypedInto = focus() instanceof TextInputControl && panel != null && has(focus(), panel);
        boolean isAsked = asked != null;
        if (isAsked) {
            asked = null;
            show();
        }
        if (isTypedInto || isAsked) {
            board.run();
        }
        return isTypedInto || isAsked;
    }

    private @Nullable Node focus() {
        return room.getScene() == null ? null : room.getScene().getFocusOwner();
    }

    private static boolean has(@Nullable Node focus, StepPanel panel) {
        return KeyUse.isWithin(focus, panel.node());
    }
}
