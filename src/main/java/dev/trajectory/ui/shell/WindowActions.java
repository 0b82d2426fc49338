package dev.trajectory.ui.shell;

import dev.trajectory.draw.Theme;
import dev.trajectory.ui.desk.Action;
import dev.trajectory.ui.desk.Desk;
import dev.trajectory.ui.options.OptionActions;
import dev.trajectory.ui.rollout.RollingOut;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;

/// What can be done in a window wherever one is in it.
///
/// @param scene of the window
record WindowActions(
        Desk desk,
        Features features,
        Side side,
        Centre centre,
        Answers answers,
        Overlays overlays,
        Parts parts,
        Scene scene) {

    List<Action> all() {
        List<Action> actions = anywhere();
        actions.addAll(List.of(
                Action.of("nextPart", "F6", () -> !overlays.isAnyOpen(), () -> parts.go(1)),
                Action.of("previousPart", "Shift+F6", () -> !overlays.isAnyOpen(), () -> parts.go(-1)),
                Action.of("findings", "Shortcut+Shift+F", () -> side.toggle(features.findings())),
                Action.of("history", "Shortcut+H", () -> side.toggle(features.history())),
                Action.of("statusMeeting", "Shortcut+Shift+M", () -> side.toggle(features.statusMeeting())),
                Action.of("cutTest", "Shortcut+Shift+X", () -> side.toggle(features.cutTest())),
                Action.of("spendBy", "Shortcut+Shift+Y", () -> side.toggle(features.spendBy())),
                Action.of(
                        "rollOut", "Shortcut+Shift+R", () -> RollingOut.isPossible(desk), () -> RollingOut.begin(desk)),
                Action.of("vote", "Shortcut+Shift+O", () -> side.toggle(features.vote())),
                Action.of("minutes", "Shortcut+Shift+L", () -> side.toggle(features.minutes())),
                Action.of("settings", "Shortcut+Comma", () -> side.toggle(features.settings())),
                Action.of("glossary", "Shift+F1", () -> side.toggle(features.glossary()))));
        actions.addAll(OptionActions.ofLooked(desk).all());
        for (Theme theme : Theme.values()) {
            actions.add(
                    Action.of("theme." + theme.word(), "", () -> desk.theme().set(theme)));
        }
        actions.add(Action.of("inspector", "Shortcut+I", () -> side.toggle(features.inspector())));
        actions.add(Action.of("stepBack", "Esc", this::canStepBack, this::stepBack));
        return actions;
    }

    /// What can be done in workshop mode too.
    List<Action> anywhere() {
        return new ArrayList<>(List.of(
                Action.of("undo", "Shortcut+Z", this::canUndo, desk.session()::undo),
                Action.of("redo", "Shortcut+Y", this::canRedo, desk.session()::redo),
                Action.of("redoAlso", "Shortcut+Shift+Z", this::canRedo, desk.session()::redo),
                Action.of("palette", "Shortcut+K", () -> !overlays.isAsking(), overlays::openPalette),
                Action.of("keys", "F1", () -> !overlays.isAsking(), overlays::openKeySheet),
                Action.of("keysAlso", "Shortcut+Slash", () -> !overlays.isAsking(), overlays::openKeySheet)));
    }

    private boolean canUndo() {
        boolean canUndo =
                desk.snapshot().history().canUndo() || desk.session().beside().isRunning();
        return !overlays.isAsking() && canUndo;
    }

    private boolean canRedo() {
        boolean canRedo =
                desk.snapshot().history().canRedo() && !desk.session().beside().isRunning();
        return !overlays.isAsking() && canRedo;
    }

    private boolean canStepBack() {
        return !(scene.getFocusOwner() instanceof TextInputControl) && !overlays.isAnyOpen();
    }

    /// One step back: what lies over the view, then messages, the selection, the panel.
    private void stepBack() {
        if (answers.close() || centre.view().stepBack() || overlays.toasts().dismiss()) {
            return;
        }
        if (!desk.snapshot().selection().isEmpty()) {
            desk.select(Set.of());
        } else if (!side.close()) {
            centre.view().focus();
        }
    }
}
