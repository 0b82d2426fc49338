package dev.trajectory.ui.findings;

import dev.trajectory.check.Finding.Severity;
import dev.trajectory.ui.control.Icons;
import dev.trajectory.ui.desk.Desk;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/// A heading, or a finding's sentence on as many lines as it needs.
final class FindingCell extends ListCell<FindingRow> {

    private static final int ICON = 14;
    private static final int ARROW = 12;

    private final Desk desk;

    FindingCell(Desk desk, Consumer<FindingRow> choose) {
        this.desk = desk;
        setPrefWidth(0);
        setOnMouseClicked(event -> {
            FindingRow row = getItem();
            if (row != null && event.getButton() == MouseButton.PRIMARY) {
                choose.accept(row);
            }
        });
    }

    @Override
    protected void updateItem(@Nullable FindingRow row, boolean empty) {
        super.updateItem(row, empty);
        getStyleClass().removeAll("finding-head", "finding");
        switch (row) {
            case FindingRow.Head head -> show(head);
            case FindingRow.Line line -> show(line);
            case null -> {
                setGraphic(null);
                setAccessibleText(null);
            }
        }
    }

    private void show(FindingRow.Head head) {
        String said = desk.words().say("findings." + head.severity().key(), head.shown());
        Label label = new Label(said);
        HBox.setHgrow(label, Priority.ALWAYS);
        label.setMaxWidth(Double.MAX_VALUE);
        String arrow = head.open() ? "fltral-chevron-down-12" : "fltral-chevron-right-12";
        HBox row = new HBox(icon(head.severity()), label, Icons.icon(arrow, ARROW));
        row.getStyleClass().addAll("finding-row", head.severity().key());
        getStyleClass().add("finding-head");
        setGraphic(row);
        setAccessibleText(said);
    }

    private void show(FindingRow.Line line) {
        Label sentence = new Label(desk.sentences().finding(line.finding()));
        sentence.setWrapText(true);
        sentence.setMinHeight(Region.USE_PREF_SIZE);
        HBox.setHgrow(sentence, Priority.ALWAYS);
        HBox row = new HBox(sentence);
        row.getStyleClass().add("finding-row");
        getStyleClass().add("finding");
        setGraphic(row);
        setAccessibleText(sentence.getText());
    }

    private static Node icon(Severity severity) {
        String literal = switch (severity) {
            case ERROR -> "fltfal-error-circle-16";
            case WARNING -> "fltfmz-warning-16";
            case ADVICE -> "fltral-info-16";
        };
        return Icons.icon(literal, ICON);
    }
}
