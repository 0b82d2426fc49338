package dev.trajectory.ui.grid;

import java.util.LinkedHashMap;
import java.util.SequencedMap;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// What keys do over a grid while nothing is typed into it.
record GridKeys(Grid grid, GridTyping typing, GridClipboard clipboard) {

    private static final int PAGE = 15;

    void install(TableView<Integer> table) {
        table.addEventFilter(KeyEvent.KEY_PRESSED, this::press);
        table.addEventFilter(KeyEvent.KEY_TYPED, this::type);
    }

    private void press(KeyEvent event) {
        if (typing.isOn() || grid.cells().rows() == 0 || event.isAltDown()) {
            return;
        }
        if (event.isShortcutDown() ? shortcut(event) : plain(event)) {
            event.consume();
        }
    }

    private boolean shortcut(KeyEvent event) {
        At last = new At(grid.cells().rows(), grid.cells().columns().size());
        switch (event.getCode()) {
            case C -> clipboard.copy();
            case X -> {
                clipboard.copy();
                clear();
            }
            case V -> clipboard.paste();
            case D -> fillDown();
            case A -> grid.choose(new At(0, 0), last);
            case HOME -> move(event, new At(0, 0));
            case END -> move(event, last);
            case UP -> move(event, new At(0, grid.cursor().column()));
            case DOWN -> move(event, new At(last.row(), grid.cursor().column()));
            case LEFT -> move(event, new At(grid.cursor().row(), 0));
            case RIGHT -> move(event, new At(grid.cursor().row(), last.column()));
            default -> {
                return false;
            }
        }
        return true;
    }

    private boolean plain(KeyEvent event) {
        switch (event.getCode()) {
            case UP -> move(event, grid.cursor().plus(-1, 0));
            case DOWN -> move(event, grid.cursor().plus(1, 0));
            case LEFT -> move(event, grid.cursor().plus(0, -1));
            case RIGHT -> move(event, grid.cursor().plus(0, 1));
            case PAGE_UP -> move(event, grid.cursor().plus(-PAGE, 0));
            case PAGE_DOWN -> move(event, grid.cursor().plus(PAGE, 0));
            case HOME -> move(event, new At(grid.cursor().row(), 0));
            case END ->
                move(event, new At(grid.cursor().row(), grid.cells().columns().size()));
            case TAB -> {
                return grid.next(event.isShiftDown() ? -1 : 1);
            }
            case ENTER, F2 -> grid.open();
            case DELETE, BACK_SPACE -> clear();
            case ESCAPE -> {
                boolean isBlock = !grid.chosen().isOneCell();
                grid.go(grid.cursor());
                return isBlock;
            }
            default -> {
                return false;
            }
        }
        return true;
    }

    private void move(KeyEvent event, At to) {
        if (event.isShiftDown() && event.getCode() != KeyCode.TAB) {
            grid.stretchTo(to);
        } else {
            grid.go(to);
        }
    }

    private void clear() {
        SequencedMap<At, String> texts = new LinkedHashMap<>();
        grid.chosen().cells().stream()
                .filter(at -> grid.cells().at(at).isTyped())
                .forEach(at -> texts.put(at, ""));
        clipboard.perform(grid.cells().write(texts));
    }

    /// Puts what the first row of the block holds into the rows below it.
    private void fillDown() {
        SequencedMap<At, String> texts = new LinkedHashMap<>();
        for (At at : grid.chosen().cells()) {
            boolean isBelow =
                    at.row() > grid.chosen().top() && grid.cells().at(at).isTyped();
            if (isBelow) {
                texts.put(
                        at,
                        grid.cells()
                                .at(new At(grid.chosen().top(), at.column()))
                                .typed());
            }
        }
        clipboard.perform(grid.cells().write(texts));
    }

    private void type(KeyEvent event) {
        String typed = event.getCharacter();
        boolean isText = !typed.isEmpty() && typed.charAt(0) >= ' ' && typed.charAt(0) != '\u007f';
        if (typing.isOn()
                || !isText
                || event.isShortcutDown()
                || event.isAltDown()
                || grid.cells().rows() == 0) {
            return;
        }
        event.consume();
        if (!grid.cells().press(grid.chosen(), typed)
                && grid.cells().at(grid.cursor()).isTyped()) {
            grid.go(grid.cursor());
            typing.begin(grid.cursor(), typed);
        }
    }
}
