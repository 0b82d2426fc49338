package dev.trajectory.ui.desk;

import dev.trajectory.words.WindowWords;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;

/// Fills menus with what can be done, each with its key.
///
/// @param actions all that can be done
public record ActionMenu(WindowWords words, Supplier<List<Action>> actions) {

    /// Stands for a line between groups.
    public static final String LINE = "";

    /// Adds the actions of these ids; those that do not exist are passed over.
    public void add(List<String> ids, ContextMenu menu) {
        Map<String, Action> known = new LinkedHashMap<>();
        actions.get().forEach(action -> known.putIfAbsent(action.id(), action));
        for (String id : ids) {
            Action action = known.get(id);
            if (id.equals(LINE)) {
                menu.getItems().add(new SeparatorMenuItem());
            } else if (action != null) {
                MenuItem item = new MenuItem(words.say(action.key("")));
                item.setId(id);
                item.setAccelerator(action.key());
                item.setDisable(!action.enabled().getAsBoolean());
                item.setOnAction(_ -> action.tryToRun());
                menu.getItems().add(item);
            }
        }
    }
}
