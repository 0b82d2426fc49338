package dev.trajectory.ui.board;

import dev.trajectory.ui.desk.Action;
import dev.trajectory.ui.desk.ActionMenu;
import dev.trajectory.ui.desk.Desk;
import java.util.List;
import java.util.function.Supplier;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;

/// The menus of the right button: what can be done with what is under the pointer, each with its key.
final class BoardMenus {

    private static final List<String> ON_CARD = List.of(
            "why",
            "peek",
            "chunkFindings",
            "boardDetails",
            ActionMenu.LINE,
            "hold",
            "release",
            "boardSooner",
            "boardLater",
            ActionMenu.LINE,
            "link",
            "linkSelection",
            "unlinkSelection",
            "line.next",
            "line.promise",
            ActionMenu.LINE,
            "boardNew",
            "rename",
            "split",
            "merge",
            ActionMenu.LINE,
            "cut",
            "copy",
            "paste",
            "duplicate",
            "remove");

    private static final List<String> ON_CELL = List.of(
            "paste", ActionMenu.LINE, "foldAll", "unfoldAll", "fit", ActionMenu.LINE, "boardEnd", "boardMonths");

    private static final List<String> ON_LINE = List.of("line.promise", "map.unlink");

    private final Desk desk;
    private final ActionMenu named;

    BoardMenus(Desk desk, Supplier<List<Action>> actions) {
        this.desk = desk;
        this.named = new ActionMenu(desk.words(), actions);
    }

    ContextMenu onCard() {
        ContextMenu menu = new ContextMenu();
        named.add(ON_CARD, menu);
        return menu;
    }

    ContextMenu onLine() {
        ContextMenu menu = new ContextMenu();
        named.add(ON_LINE, menu);
        return menu;
    }

    /// @param isOnBoard false beside the board, where no chunk can be added
    /// @param add opens the line for a new chunk in the cell
    ContextMenu onCell(boolean isOnBoard, Runnable add) {
        ContextMenu menu = new ContextMenu();
        MenuItem item = new MenuItem(desk.words().say("action.boardNew"));
        item.setId("newHere");
        item.setDisable(!isOnBoard);
        item.setOnAction(_ -> add.run());
        menu.getItems().add(item);
        named.add(ON_CELL, menu);
        return menu;
    }
}
