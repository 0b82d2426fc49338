package dev.trajectory.ui.chunk;

import dev.trajectory.edit.entry.Column;
import dev.trajectory.edit.entry.PastedRow;
import dev.trajectory.ui.chunk.PastedSheet.Line;
import dev.trajectory.ui.control.Icons;
import dev.trajectory.ui.desk.Desk;
import dev.trajectory.words.WindowWords;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.css.PseudoClass;
import javafx.geometry.Insets;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import org.jspecify.annotations.Nullable;

/// What a pasted text will make, row by row, with the columns that any row has something in; names are set in as they
/// will lie below each other. Rows that are chosen are left out with Delete.
final class PasteTable extends TableView<Line> {

    private static final PseudoClass UNREAD = PseudoClass.getPseudoClass("unread");

    /// So many rows tell how wide a column is wanted.
    private static final int MEASURED = 200;

    private static final double LETTER = 7.2;
    private static final double SIDES = 22;
    private static final double LEAST = 52;
    private static final double MOST = 280;
    private static final double INDENT = 16;
    private static final double PAD = 8;
    private static final double ICON = 14;
    private static final double ROW = 27;

    /// The headings, and a bar to scroll sideways.
    private static final double HEAD = 58;

    private static final int LEAST_ROWS = 3;
    private static final int MOST_ROWS = 8;

    private final WindowWords words;

    /// What a pixel on a desktop is in the size of text there is.
    private final double unit;

    /// @param leftOut told of the lines that are to be left out
    PasteTable(Desk desk, PastedSheet sheet, Consumer<List<Integer>> leftOut) {
        words = desk.words();
        unit = desk.px(1);
        getItems().setAll(sheet.rows());
        sheet.columns().forEach(column -> getColumns().add(column(column)));
        setId("paste-table");
        getStyleClass().add("paste-table");
        setAccessibleText(words.say("paste.table", sheet.rows().size()));
        getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        setRowFactory(_ -> new Row());
        setPrefHeight(unit * (ROW * Math.clamp(sheet.rows().size(), LEAST_ROWS, MOST_ROWS) + HEAD));
        setMinHeight(unit * (ROW * LEAST_ROWS + HEAD));
        setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.DELETE) {
                leftOut.accept(chosen());
                event.consume();
            }
        });
    }

    /// The lines that are chosen.
    List<Integer> chosen() {
        return getSelectionModel().getSelectedItems().stream()
                .map(line -> line.row().line())
                .toList();
    }

    private TableColumn<Line, ?> column(Column column) {
        String heading = heading(column);
        int letters = getItems().stream()
                .limit(MEASURED)
                .mapToInt(line -> line.cell(column).length())
                .max()
                .orElse(0);
        double wanted = unit * (LETTER * Math.max(letters, heading.length()) + SIDES);
        if (column == Column.TITLE) {
            TableColumn<Line, Line> names = new TableColumn<>(heading);
            names.setCellValueFactory(cell -> new ReadOnlyObjectWrapper<>(cell.getValue()));
            names.setCellFactory(_ -> new NameCell());
            names.setPrefWidth(Math.clamp(wanted + unit * INDENT * 2, unit * 3 * LEAST, unit * 1.4 * MOST));
            names.setSortable(false);
            return names;
        }
        TableColumn<Line, String> cells = new TableColumn<>(heading);
        cells.setCellValueFactory(
                cell -> new ReadOnlyStringWrapper(cell.getValue().cell(column)));
        cells.setCellFactory(_ -> new TextCell());
        cells.setPrefWidth(Math.clamp(wanted, unit * LEAST, unit * MOST));
        cells.setSortable(false);
        return cells;
    }

    private String heading(Column column) {
        return switch (column) {
            case NUMBER -> words.say("paste.table.row");
            case WEEKS -> words.say("paste.table.duration");
            default -> words.say("paste.column." + column.name());
        };
    }

    /// Marks a row of which something is not understood.
    private final class Row extends TableRow<Line> {
        @Override
        protected void updateItem(@Nullable Line line, boolean empty) {
            super.updateItem(line, empty);
            PastedRow row = line == null || !line.row().hasProblems() ? null : line.row();
            pseudoClassStateChanged(UNREAD, row != null);
            setAccessibleText(row == null ? null : words.say("paste.unread", row.line()));
        }
    }

    private static class TextCell extends TableCell<Line, String> {
        @Override
        protected void updateItem(@Nullable String text, boolean empty) {
            super.updateItem(text, empty);
            String shown = empty || text == null ? "" : text;
            setText(shown.replace('\n', ' '));
            setTooltip(shown.length() * LETTER < LEAST ? null : new Tooltip(shown));
        }
    }

    private final class NameCell extends TableCell<Line, Line> {

        NameCell() {
            setTextOverrun(OverrunStyle.ELLIPSIS);
        }

        @Override
        protected void updateItem(@Nullable Line line, boolean empty) {
            super.updateItem(line, empty);
            if (line == null || empty) {
                setText(null);
                setGraphic(null);
                setTooltip(null);
                return;
            }
            String name = line.cell(Column.TITLE);
            setText(name);
            setTooltip(new Tooltip(name));
            setPadding(new Insets(0, unit * PAD, 0, unit * (PAD + INDENT * line.level())));
            setGraphic(
                    line.row().hasProblems() ? Icons.icon("fltfmz-warning-16", (int) Math.round(unit * ICON)) : null);
        }
    }
}
