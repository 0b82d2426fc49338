package dev.trajectory.ui.map;

import dev.trajectory.ui.desk.Action;
import dev.trajectory.ui.desk.ActionMenu;
import dev.trajectory.ui.desk.Desk;
import java.util.List;
import java.util.function.Supplier;
import javafx.scene.control.ContextMenu;

/// The menus of the right button: what can be done with what is under the pointer, each with its key.
final class MapMenus {

    private static final List<String> ON_CARD = List.of(
            "why",
            "chunkFindings",
            "details",
            "map.slip",
            ActionMenu.LINE,
            "hold",
            "release",
            ActionMenu.LINE,
            "map.reach.ONE",
            "map.reach.TWO",
            "map.reach.ALL",
            ActionMenu.LINE,
            "link",
            "linkSelection",
            "unlinkSelection",
            "line.next",
            "line.promise",
            ActionMenu.LINE,
            "map.new",
            "rename",
            "split",
            "merge",
            ActionMenu.LINE,
            "cut",
            "copy",
            "paste",
            "duplicate",
            "remove",
            ActionMenu.LINE,
            "fitSelection");

    private static final List<String> ON_LINE = List.of("line.promise", "map.enter", "map.unlink");

    private static final List<String> ON_SHEET = List.of(
            "map.new",
            "paste",
            ActionMenu.LINE,
            "fit",
            "selectAll",
            ActionMenu.LINE,
            "map.arrange.STEPS",
            "map.arrange.ORGANISATIONS",
            ActionMenu.LINE,
            "map.implied",
            "map.removeImplied");

    private final ActionMenu named;

    MapMenus(Desk desk, Supplier<List<Action>> actions) {
        this.named = new ActionMenu(desk.words(), actions);
    }

    ContextMenu onCard() {
        return of(ON_CARD);
    }

    ContextMenu onLine() {
        return of(ON_LINE);
    }

    ContextMenu onSheet() {
        return of(ON_SHEET);
    }

    private ContextMenu of(List<String> ids) {
        ContextMenu menu = new ContextMenu();
        named.add(ids, menu);
        return menu;
    }
}
