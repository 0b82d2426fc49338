package dev.trajectory.ui.records;

import dev.trajectory.ui.desk.Desk;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.SplitPane;

/// The table of records beside the form of one of them, and how they share the width; the form alone, where there is
/// but one record.
final class TableBesideForm {

    /// How much wider the table gets by a key, as a share of the width.
    private static final double STEP = 0.05;

    private static final double TABLE_SHARE = 0.54;
    private static final double LEAST_TABLE_SHARE = 0.25;

    /// The form's fields want so much room, in the size of type.
    private static final double FORM_EMS = 32;

    private final Desk desk;
    private final Node table;
    private final Node form;
    private final SplitPane split = new SplitPane();

    TableBesideForm(Desk desk, Node table, Node form) {
        this.desk = desk;
        this.table = table;
        this.form = form;
        split.widthProperty().subscribe(_ -> divide());
    }

    SplitPane node() {
        return split;
    }

    /// Shows both, or the form alone.
    void show(boolean withTable) {
        List<Node> parts = withTable ? List.of(table, form) : List.of(form);
        if (!split.getItems().equals(parts)) {
            split.getItems().setAll(parts);
            divide();
        }
    }

    boolean isDivided() {
        return split.getDividers().size() == 1;
    }

    void widenTable() {
        divide(STEP);
    }

    void narrowTable() {
        divide(-STEP);
    }

    private void divide(double by) {
        split.setDividerPositions(Math.clamp(split.getDividerPositions()[0] + by, STEP, 1 - STEP));
    }

    /// The table gets the larger half, unless the form would have too little room for its fields.
    private void divide() {
        double em = desk.px(13);
        double width = split.getWidth();
        double forTable = width <= 0 ? TABLE_SHARE : Math.min(TABLE_SHARE, 1 - FORM_EMS * em / width);
        split.setDividerPositions(Math.max(LEAST_TABLE_SHARE, forTable));
    }
}
