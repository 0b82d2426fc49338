package dev.trajectory.ui.records;

import dev.trajectory.draw.Typeface;
import dev.trajectory.ui.control.Wrong;
import dev.trajectory.ui.desk.Desk;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TablePosition;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// The records of a chapter below each other. Simple cells are typed into; others lead to the form.
final class RecordTable {

    private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");

    /// So many rows stay in sight over one that is gone to.
    private static final int ROWS_ABOVE = 5;

    /// The type of heads and the room beside it, as the style sheet has them, in pixels at 100 %.
    private static final double HEAD_SIZE = 12.5;

    private static final double HEAD_PADDING = 10;
    private static final double LEAST_WIDTH = 44;

    /// A record and its place in its chapter.
    record Line(int index, Record row) {}

    /// What the table asks of the view.
    interface Wishes {

        void select(Line line);

        void add();

        void remove();

        /// Takes the keyboard to a field of the form.
        void field(String name);

        /// Copies the records shown.
        void copy();

        /// Pastes rows of a spreadsheet.
        void paste();
    }

    private final Desk desk;
    private final Editors editors;
    private final Wishes wishes;
    private final TableView<Line> table = new TableView<>();
    private final Wrong wrong = new Wrong();
    private final VBox box = new VBox(table, wrong.sentence());
    private @Nullable Chapter chapter;
    private boolean filling;
    private int column;
    private final RecordKeys keys;

    RecordTable(Desk desk, Editors editors, Wishes wishes) {
        this.desk = desk;
        this.editors = editors;
        this.wishes = wishes;
        table.setId("records");
        table.setEditable(true);
        table.getSelectionModel().setCellSelectionEnabled(true);
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_NEXT_COLUMN);
        table.setRowFactory(_ -> new Row());
        table.getSelectionModel().selectedIndexProperty().addListener((_, _, _) -> selected());
        table.getFocusModel().focusedCellProperty().addListener(_ -> note());
        keys = new RecordKeys(table, wishes);
        Label nothing = new Label(desk.words().say("records.nothing"));
        nothing.setWrapText(true);
        table.setPlaceholder(nothing);
        wrong.sentence().getStyleClass().add("table-problem");
        VBox.setVgrow(table, Priority.ALWAYS);
    }

    /// A row that shows that it is the one in the form.
    private final class Row extends TableRow<Line> {

        Row() {
            table.getSelectionModel().selectedIndexProperty().addListener((_, _, _) -> mark());
            indexProperty().addListener((_, _, _) -> mark());
        }

        private void mark() {
            pseudoClassStateChanged(CURRENT, getIndex() >= 0 && getIndex() == selectedIndex());
        }
    }

    private int selectedIndex() {
        return table.getSelectionModel().getSelectedIndex();
    }

    Region node() {
        return box;
    }

    TableView<Line> table() {
        return table;
    }

    /// Shows the records of a chapter that have a text in one of their columns.
    void show(Chapter of, List<? extends Record> rows, String filter) {
        filling = true;
        if (!of.equals(chapter)) {
            chapter = of;
            column = 0;
            table.setAccessibleText(desk.words().say("records.of." + of.name()));
            say("");
            table.getItems().clear();
            columns(of);
        }
        fill(lines(of, rows, filter.strip().toLowerCase(Locale.ROOT)));
        filling = false;
    }

    /// How many records the filter leaves.
    int shown() {
        return table.getItems().size();
    }

    private List<Line> lines(Chapter of, List<? extends Record> rows, String filter) {
        List<Line> lines = new ArrayList<>(rows.size());
        List<Shape.Field> columns = Telling.columns(of);
        int index = 0;
        for (Record row : rows) {
            if (filter.isEmpty() || has(of, columns, row, filter)) {
                lines.add(new Line(index, row));
            }
            index++;
        }
        return lines;
    }

    private boolean has(Chapter of, List<Shape.Field> columns, Record row, String filter) {
        return columns.stream()
                .anyMatch(field -> editors.kinds()
                        .text(editors.kinds().of(field), of.shape().value(row, field))
                        .toLowerCase(Locale.ROOT)
                        .contains(filter));
    }

    /// Changes only what differs, so that the selection and the place stay.
    private void fill(List<Line> lines) {
        List<Line> items = table.getItems();
        if (items.size() != lines.size()) {
            table.getItems().setAll(lines);
            return;
        }
        for (int i = 0; i < lines.size(); i++) {
            if (!items.get(i).equals(lines.get(i))) {
                items.set(i, lines.get(i));
            }
        }
    }

    private void columns(Chapter of) {
        List<TableColumn<Line, Line>> columns = new ArrayList<>();
        for (Shape.Field field : Telling.columns(of)) {
            TableColumn<Line, Line> column = new TableColumn<>(editors.words().label(field));
            column.setCellValueFactory(cell -> new ReadOnlyObjectWrapper<>(cell.getValue()));
            column.setCellFactory(_ -> new RecordCell(desk, editors, this, of, field));
            column.setPrefWidth(desk.px(Telling.width(field)));
            column.setMinWidth(headWidth(column.getText()));
            column.setSortable(false);
            column.setReorderable(false);
            column.setUserData(field);
            column.setEditable(RecordCell.isTyped(editors.kinds().of(field)));
            columns.add(column);
        }
        table.getColumns().setAll(columns);
    }

    /// Heads are always seen whole.
    private double headWidth(String head) {
        double size = desk.px(HEAD_SIZE);
        return Math.max(LEAST_WIDTH, Typeface.SEMIBOLD.width(head, size) + 2 * HEAD_PADDING);
    }

    private void selected() {
        Line line = table.getSelectionModel().getSelectedItem();
        if (!filling && line != null) {
            wishes.select(line);
        }
    }

    /// Selects the record at a place of its chapter, without telling anybody.
    void select(int index) {
        filling = true;
        for (int i = 0; i < table.getItems().size(); i++) {
            if (table.getItems().get(i).index() == index) {
                selectAt(i);
                filling = false;
                return;
            }
        }
        table.getSelectionModel().clearSelection();
        filling = false;
    }

    private void note() {
        int focused = table.getFocusModel().getFocusedCell().getColumn();
        if (!filling && focused >= 0) {
            column = focused;
        }
    }

    private void selectAt(int row) {
        if (selectedIndex() != row) {
            table.scrollTo(Math.max(0, row - ROWS_ABOVE));
        }
        TablePosition<?, ?> focused = table.getFocusModel().getFocusedCell();
        if (selectedIndex() != row || focused.getRow() != row || focused.getColumn() != column) {
            int at = Math.min(column, table.getColumns().size() - 1);
            table.getSelectionModel()
                    .clearAndSelect(row, at < 0 ? null : table.getColumns().get(at));
        }
    }

    /// Opens the next cell that is typed into, or the one before.
    void next(RecordCell cell, int step) {
        int columns = table.getColumns().size();
        int place = cell.getIndex() * columns + table.getColumns().indexOf(cell.getTableColumn());
        for (int i = place + step; i >= 0 && i < columns * table.getItems().size(); i += step) {
            if (table.getColumns().get(i % columns).isEditable()) {
                keys.open(i / columns, i % columns);
                return;
            }
        }
    }

    /// What has been typed into a cell before it was opened; empty for nothing.
    String typedAhead() {
        return keys.typedAhead();
    }

    /// Says what is wrong in a cell; empty takes it away.
    void say(String problem) {
        wrong.say(problem);
    }

    String problem() {
        return wrong.sentence().getText();
    }
}
