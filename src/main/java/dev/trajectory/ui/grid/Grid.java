package dev.trajectory.ui.grid;

import dev.trajectory.ui.desk.Desk;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.Node;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.skin.TableColumnHeader;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import org.jspecify.annotations.Nullable;

/// A table that is worked in as in a spreadsheet; see the package.
public final class Grid {

    /// How high a row of one line is, and how much higher each further one makes it, in pixels.
    private static final double ROW = 26;

    /// What a row needs at least for each line, in larger text.
    private static final double LEAST_ROW = 21;

    private static final double LINE = 17;

    /// Beside the words of a column's head, in pixels.
    private static final double HEAD_SIDES = 28;

    private final TableView<Integer> table = new TableView<>();
    private final Label problem = new Label();
    private final VBox box = new VBox(table, problem);
    private final List<GridCell> drawn = new ArrayList<>();
    private final Desk desk;
    private final GridTyping typing;
    private final GridClipboard clipboard;
    private Cells cells;
    private At anchor = new At(0, 0);
    private At cursor = anchor;
    private Set<At> wrong = Set.of();

    /// @param about what a screen reader calls it
    /// @param nothing what stands there while there are no rows
    public Grid(Desk desk, String about, String nothing, Cells first) {
        this.cells = first;
        this.desk = desk;
        desk.textSize().addListener(_ -> build());
        this.typing = new GridTyping(desk, this);
        this.clipboard = new GridClipboard(desk, this);
        table.setAccessibleText(about);
        table.getStyleClass().add("grid-table");
        table.setSelectionModel(null);
        table.setPlaceholder(new Label(nothing));
        new GridKeys(this, typing, clipboard).install(table);
        table.addEventHandler(MouseEvent.MOUSE_CLICKED, this::press);
        box.getStyleClass().add("grid");
        problem.getStyleClass().addAll("field-problem", "table-problem");
        problem.setWrapText(true);
        VBox.setVgrow(table, Priority.ALWAYS);
        say("");
        build();
    }

    public Region node() {
        return box;
    }

    /// Takes the keyboard.
    public void focus() {
        table.requestFocus();
    }

    /// Whether something is typed into a cell now.
    public boolean isTypedInto() {
        return typing.isOn();
    }

    /// Shows other cells, or the same of another plan; where one is stays.
    public void show(Cells changed) {
        boolean sameColumns = changed.columns().equals(cells.columns());
        boolean sameRows = changed.rows() == cells.rows();
        cells = changed;
        wrong = Set.of();
        if (!typing.isOn()) {
            say("");
        }
        if (!sameColumns) {
            build();
        } else if (!sameRows) {
            fill();
        }
        anchor = within(anchor);
        cursor = within(cursor);
        draw();
    }

    /// Sorts by the column whose head was pressed.
    private void press(MouseEvent click) {
        for (Node at = click.getPickResult().getIntersectedNode(); at != null; at = at.getParent()) {
            if (at instanceof TableColumnHeader head && head.getTableColumn() != null) {
                cells.sort(table.getColumns().indexOf(head.getTableColumn()));
                return;
            }
        }
    }

    private void build() {
        drawn.clear();
        int lines = cells.linesOfText();
        table.setFixedCellSize(Math.max(ROW + (lines - 1) * desk.px(LINE), lines * desk.px(LEAST_ROW)));
        List<TableColumn<Integer, Integer>> columns = new ArrayList<>();
        for (int i = 0; i < cells.columns().size(); i++) {
            GridColumn each = cells.columns().get(i);
            int index = i;
            TableColumn<Integer, Integer> column = new TableColumn<>(each.title());
            column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
            column.setCellFactory(_ -> {
                GridCell cell = new GridCell(this, index, each.isNumber());
                cell.setWrapText(lines > 1);
                drawn.add(cell);
                return cell;
            });
            double head = new Text(each.title()).getLayoutBounds().getWidth() + HEAD_SIDES;
            column.setPrefWidth(desk.px(Math.max(each.width(), head)));
            column.setMinWidth(40);
            column.setSortable(false);
            column.setReorderable(false);
            if (each.isNumber()) {
                column.getStyleClass().add("number");
            }
            if (each.isCentred()) {
                column.getStyleClass().add("centred");
            }
            columns.add(column);
        }
        table.getColumns().setAll(columns);
        fill();
    }

    private void fill() {
        table.getItems().setAll(IntStream.range(0, cells.rows()).boxed().toList());
    }

    private At within(At at) {
        return new At(
                Math.clamp(at.row(), 0, Math.max(0, cells.rows() - 1)),
                Math.clamp(at.column(), 0, Math.max(0, cells.columns().size() - 1)));
    }

    /// Draws all cells anew.
    void draw() {
        drawn.forEach(GridCell::draw);
    }

    public Cells cells() {
        return cells;
    }

    TableView<Integer> table() {
        return table;
    }

    GridTyping typing() {
        return typing;
    }

    /// The cell where one is.
    public At cursor() {
        return cursor;
    }

    /// The node of the cell where one is, to put something beside; the grid's where it is out of sight.
    public Node cursorNode() {
        GridCell cell = cell(cursor);
        return cell == null ? table : cell;
    }

    /// What a cell is drawn by; null while it is out of sight. Cells that only measure are left out.
    @Nullable
    GridCell cell(At at) {
        IndexedCell<?> row =
                table.lookup(".virtual-flow") instanceof VirtualFlow<?> flow ? flow.getVisibleCell(at.row()) : null;
        if (row != null) {
            for (Node each : row.getChildrenUnmodifiable()) {
                if (each instanceof GridCell cell && at.equals(cell.place())) {
                    return cell;
                }
            }
        }
        return null;
    }

    /// The cells that are chosen, the cursor among them.
    public Block chosen() {
        return Block.of(anchor, cursor);
    }

    /// Goes to a cell, which alone is then chosen.
    public void go(At at) {
        anchor = within(at);
        cursor = anchor;
        moved();
    }

    /// Chooses all from where the choice began to a cell.
    void stretchTo(At at) {
        cursor = within(at);
        moved();
    }

    /// Chooses a block, its first cell being where one is.
    void choose(At from, At to) {
        cursor = within(from);
        anchor = within(to);
        moved();
    }

    private void moved() {
        if (cells.rows() > 0 && table.lookup(".virtual-flow") instanceof VirtualFlow<?> flow) {
            flow.scrollTo(cursor.row());
            table.scrollToColumnIndex(cursor.column());
            table.layout();
        }
        if (table.getFocusModel() != null && cells.rows() > 0) {
            table.getFocusModel().focus(cursor.row(), table.getColumns().get(cursor.column()));
        }
        draw();
    }

    /// Goes so many rows and columns further.
    void step(int rows, int columns) {
        go(cursor.plus(rows, columns));
    }

    /// Goes to the next cell that may be typed into, or the one before.
    ///
    /// @return whether there is one
    boolean next(int step) {
        int columns = cells.columns().size();
        int place = cursor.row() * columns + cursor.column();
        for (int i = place + step; i >= 0 && i < columns * cells.rows(); i += step) {
            At at = new At(i / columns, i % columns);
            if (cells.at(at).isTyped()) {
                go(at);
                return true;
            }
        }
        return false;
    }

    /// Types into the cell where one is, going on from what it holds, or opens what it is about.
    public void open() {
        if (cells.rows() == 0) {
            return;
        }
        if (cells.at(cursor).isTyped()) {
            anchor = cursor;
            moved();
            typing.begin(cursor, null);
        } else {
            cells.open(cursor);
        }
    }

    /// Copies what is chosen, as text that spreadsheets read.
    public void copy() {
        clipboard.copy();
    }

    /// Pastes a block of a spreadsheet where one is, once what it does has been looked at.
    public void paste() {
        clipboard.paste();
    }

    /// Marks cells as wrong until the grid is next shown.
    void mark(List<Change.Problem> problems) {
        Set<At> marked = new HashSet<>();
        problems.forEach(each -> marked.add(each.at()));
        wrong = marked;
        draw();
    }

    boolean isWrong(At at) {
        return wrong.contains(at);
    }

    /// Says what is wrong; empty takes it away.
    void say(String sentence) {
        problem.setText(sentence);
        problem.setVisible(!sentence.isEmpty());
        problem.setManaged(!sentence.isEmpty());
    }

    /// What is said to be wrong; empty for nothing.
    public String problem() {
        return problem.getText();
    }
}
