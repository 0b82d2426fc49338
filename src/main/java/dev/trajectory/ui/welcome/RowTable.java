package dev.trajectory.ui.welcome;

import dev.trajectory.ui.control.Wrong;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import javafx.collections.ListChangeListener;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/// A table whose cells are fields that can be typed in at once, one row for each organisation.
final class RowTable extends ScrollPane {

    private final GridPane grid = new GridPane();
    private final String none;
    private final List<String> heads;
    private final Function<OrganisationRow, List<Region>> cells;
    private final List<List<Wrong>> shown = new ArrayList<>();

    /// @param none said where there are no organisations
    /// @param wide the column that takes the room there is
    RowTable(
            Answers answers, String none, List<String> heads, int wide, Function<OrganisationRow, List<Region>> cells) {
        this.none = none;
        this.heads = heads;
        this.cells = cells;
        getStyleClass().add("row-table");
        grid.getStyleClass().add("row-table-grid");
        for (int i = 0; i < heads.size(); i++) {
            ColumnConstraints column = new ColumnConstraints();
            column.setHgrow(i == wide ? Priority.ALWAYS : Priority.NEVER);
            grid.getColumnConstraints().add(column);
        }
        setContent(grid);
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        setFocusTraversable(false);
        show(answers.organisations);
        answers.organisations.addListener((ListChangeListener<OrganisationRow>) change -> {
            boolean moved = false;
            while (change.next()) {
                moved |= change.wasAdded() || change.wasRemoved();
            }
            if (moved) {
                show(answers.organisations);
            }
        });
    }

    private void show(List<OrganisationRow> rows) {
        grid.getChildren().clear();
        shown.clear();
        for (int i = 0; i < heads.size(); i++) {
            Label head = new Label(heads.get(i));
            head.getStyleClass().add("row-table-head");
            grid.add(head, i, 0);
        }
        if (rows.isEmpty()) {
            Label nobody = new Label(none);
            nobody.getStyleClass().add("form-hint");
            grid.add(nobody, 0, 1, heads.size(), 1);
        }
        for (OrganisationRow row : rows) {
            List<Region> made = cells.apply(row);
            shown.add(made.stream().map(Wrong::new).toList());
            grid.addRow(shown.size(), made.toArray(Region[]::new));
        }
    }

    int rows() {
        return shown.size();
    }

    /// What says that a cell is wrong.
    Wrong wrong(int row, int column) {
        return shown.get(row).get(column);
    }
}
