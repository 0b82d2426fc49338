package dev.trajectory.ui.findings;

import dev.trajectory.check.Finding;
import dev.trajectory.check.Finding.Severity;
import dev.trajectory.model.Chunk;
import dev.trajectory.model.ChunkId;
import dev.trajectory.ui.chunk.SplitCard;
import dev.trajectory.ui.control.Icons;
import dev.trajectory.ui.control.RowCell;
import dev.trajectory.ui.desk.Desk;
import dev.trajectory.ui.glossary.Abbreviations;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// A heading, or a finding's sentence on as many lines as it needs.
final class FindingCell extends RowCell<FindingRow> {

    private static final int ICON = 14;
    private static final int ARROW = 12;

    private final Desk desk;

    FindingCell(Desk desk) {
        this.desk = desk;
    }

    @Override
    protected void clear() {
        getStyleClass().removeAll("finding-head", "finding");
    }

    @Override
    protected Node show(FindingRow row) {
        return switch (row) {
            case FindingRow.Head head -> head(head);
            case FindingRow.Line line -> line(line);
        };
    }

    private Node head(FindingRow.Head head) {
        String said = desk.words().say("findings." + head.severity().key(), head.shown());
        Label label = new Label(said);
        HBox.setHgrow(label, Priority.ALWAYS);
        label.setMaxWidth(Double.MAX_VALUE);
        label.setWrapText(true);
        String arrow = head.open() ? "fltral-chevron-down-12" : "fltral-chevron-right-12";
        HBox row = new HBox(icon(head.severity()), label, Icons.icon(arrow, ARROW));
        row.getStyleClass().addAll("finding-row", head.severity().key());
        getStyleClass().add("finding-head");
        setAccessibleText(said);
        return row;
    }

    private Node line(FindingRow.Line line) {
        Label sentence = new Label(desk.sentences().finding(line.finding()));
        sentence.setWrapText(true);
        new Abbreviations(desk).explain(sentence);
        sentence.setMinHeight(Region.USE_PREF_SIZE);
        HBox.setHgrow(sentence, Priority.ALWAYS);
        HBox row = new HBox(sentence);
        if (line.finding().rule().isSize()) {
            row.getChildren().setAll(new VBox(sentence, split(line.finding())));
        }
        row.getStyleClass().add("finding-row");
        getStyleClass().add("finding");
        setAccessibleText(sentence.getText());
        return row;
    }

    /// Offers to break down the chunk that is found too big. Keys do it where the chunk is drawn, to which the
    /// row leads.
    private Hyperlink split(Finding finding) {
        Hyperlink split = new Hyperlink(desk.words().say("inspector.tooBig.do"));
        split.setFocusTraversable(false);
        split.setOnAction(_ -> {
            Chunk chunk = desk.plan().chunks().find((ChunkId) finding.subjects().getFirst());
            if (chunk != null) {
                SplitCard.ask(desk, chunk);
            }
        });
        return split;
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
