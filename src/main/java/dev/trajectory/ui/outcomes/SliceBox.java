package dev.trajectory.ui.outcomes;

import dev.trajectory.model.ChunkId;
import dev.trajectory.model.ChunkNumbers;
import dev.trajectory.outlook.FirstSlice;
import dev.trajectory.ui.control.Icons;
import dev.trajectory.ui.desk.Desk;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// Says what of an outcome is useful first, when, and by what rule; shows those chunks on the roadmap.
final class SliceBox extends VBox {

    private final OutcomeWords sentences;
    private final Label verdict = new Label();
    private final Label rule = new Label();
    private final Button select;
    private List<ChunkId> chunks = List.of();

    SliceBox(Desk desk) {
        this.sentences = new OutcomeWords(desk.words());
        this.select = new Button(desk.words().say("outcomes.selectSlice"));
        select.setOnAction(_ -> desk.host().roadmap(chunks));
        select.setMinWidth(Region.USE_PREF_SIZE);
        select.getStyleClass().add("select-slice");
        verdict.setMaxWidth(Double.MAX_VALUE);
        verdict.getStyleClass().add("slice-verdict");
        rule.getStyleClass().add("quiet");
        OutcomeCard.wrap(verdict);
        OutcomeCard.wrap(rule);
        HBox.setHgrow(verdict, Priority.ALWAYS);
        HBox line = new HBox(Icons.icon("fltfal-flag-16", 16), verdict, select);
        line.getStyleClass().add("tracing-line");
        getStyleClass().add("slice");
        getChildren().addAll(line, rule);
    }

    void show(Tracing tracing, ChunkNumbers numbers) {
        FirstSlice first = tracing.slice();
        chunks = first == null ? List.of() : first.chunks();
        verdict.setText(sentences.slice(tracing));
        rule.setText(first == null ? "" : sentences.rule(first, numbers));
        show(rule, first != null);
        show(select, first != null);
        show(this, !verdict.getText().isEmpty());
    }

    private static void show(Region part, boolean shown) {
        part.setVisible(shown);
        part.setManaged(shown);
    }
}
