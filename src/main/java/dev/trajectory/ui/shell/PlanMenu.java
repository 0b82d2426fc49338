package dev.trajectory.ui.shell;

import dev.trajectory.ui.desk.Action;
import dev.trajectory.ui.desk.ActionMenu;
import dev.trajectory.words.WindowWords;
import java.util.List;
import java.util.function.Supplier;
import javafx.geometry.Side;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;

/// The menu under the plan's name: what is done with the plan and its window. What a window without a file cannot do
/// is left out.
///
/// @param actions all that can be done now
record PlanMenu(WindowWords words, Supplier<List<Action>> actions) {

    private static final List<String> OFFERED = List.of(
            "new",
            "open",
            "save",
            "saveAs",
            "close",
            ActionMenu.LINE,
            "picture",
            "cards",
            ActionMenu.LINE,
            "statusMeeting",
            "workshop",
            "vote",
            "playback",
            "minutes",
            ActionMenu.LINE,
            "findings",
            "history",
            "settings",
            "fullScreen",
            ActionMenu.LINE,
            "palette",
            "keys",
            "glossary");

    /// @param at below what it opens
    void show(Node at) {
        ContextMenu menu = new ContextMenu();
        new ActionMenu(words, actions).add(OFFERED, menu);
        menu.show(at, Side.BOTTOM, 0, 4);
    }
}
