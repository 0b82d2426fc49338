package dev.trajectory.ui.options;

import dev.trajectory.ui.desk.Action;
import dev.trajectory.words.WindowWords;
import java.util.List;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;

/// What can be done with an option as a menu, each with its key.
public final class OptionMenu {

    private OptionMenu() {}

    /// A menu of groups of actions; those that cannot be done now are dimmed.
    public static ContextMenu of(List<List<Action>> groups, WindowWords words) {
        ContextMenu shown = new ContextMenu();
        for (List<Action> group : groups) {
            if (!shown.getItems().isEmpty()) {
                shown.getItems().add(new SeparatorMenuItem());
            }
            for (Action action : group) {
                MenuItem item = new MenuItem(words.say(action.key("")));
                item.setId(action.id());
                item.setAccelerator(action.key());
                item.setDisable(!action.enabled().getAsBoolean());
                item.setOnAction(_ -> action.tryToRun());
                shown.getItems().add(item);
            }
        }
        return shown;
    }
}
