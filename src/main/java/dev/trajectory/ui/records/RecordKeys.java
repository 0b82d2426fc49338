package dev.trajectory.ui.records;

import javafx.scene.control.TableColumn;
import javafx.scene.control.TablePosition;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyEvent;

/// What keys do in a table of records: open the cell one is in, type over it, add and remove records, copy and paste
/// them.
final class RecordKeys {

    private final TableView<RecordTable.Line> table;
    private final RecordTable.Wishes wishes;
    private String typedAhead = "";

    RecordKeys(TableView<RecordTable.Line> table, RecordTable.Wishes wishes) {
        this.table = table;
        this.wishes = wishes;
        table.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        table.addEventFilter(KeyEvent.KEY_TYPED, this::type);
    }

    private void key(KeyEvent event) {
        if (table.getEditingCell() != null || event.isAltDown()) {
            return;
        }
        if (event.isShortcutDown()) {
            clipboard(event);
            return;
        }
        switch (event.getCode()) {
            case ENTER, F2 -> open();
            case INSERT -> wishes.add();
            case DELETE -> wishes.remove();
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void clipboard(KeyEvent event) {
        switch (event.getCode()) {
            case C -> wishes.copy();
            case V -> wishes.paste();
            default -> {
                return;
            }
        }
        event.consume();
    }

    /// What is typed over a cell replaces what stands there.
    private void type(KeyEvent event) {
        String typed = event.getCharacter();
        boolean isText = !typed.isBlank() && typed.charAt(0) > ' ' && typed.charAt(0) != '\u007f';
        TablePosition<?, ?> at = table.getFocusModel().getFocusedCell();
        if (table.getEditingCell() == null
                && isText
                && !event.isShortcutDown()
                && !event.isAltDown()
                && at.getRow() >= 0
                && at.getColumn() >= 0
                && table.getColumns().get(at.getColumn()).isEditable()) {
            event.consume();
            typedAhead = typed;
            open(at.getRow(), at.getColumn());
            typedAhead = "";
        }
    }

    /// What has been typed into a cell before it was opened; empty for nothing.
    String typedAhead() {
        return typedAhead;
    }

    private void open() {
        TablePosition<?, ?> at = table.getFocusModel().getFocusedCell();
        if (at.getRow() >= 0 && at.getColumn() >= 0) {
            open(at.getRow(), at.getColumn());
        }
    }

    /// Opens a cell: types into it, turns it over, or goes to its field in the form.
    void open(int row, int column) {
        TableColumn<RecordTable.Line, ?> in = table.getColumns().get(column);
        Shape.Field field = (Shape.Field) in.getUserData();
        table.getSelectionModel().clearAndSelect(row, in);
        table.getFocusModel().focus(row, in);
        if (in.isEditable()) {
            table.edit(row, in);
        } else {
            wishes.field(field.name());
        }
    }
}
