package dev.trajectory.ui.outcomes;

import dev.trajectory.edit.PutRecord;
import dev.trajectory.edit.Refusal;
import dev.trajectory.edit.RemoveRecord;
import dev.trajectory.edit.Section;
import dev.trajectory.model.Benefit;
import dev.trajectory.model.Chunk;
import dev.trajectory.model.ChunkNumbers;
import dev.trajectory.model.Id;
import dev.trajectory.model.InvalidValue;
import dev.trajectory.model.Outcome;
import dev.trajectory.model.OutcomeId;
import dev.trajectory.ui.control.Icons;
import dev.trajectory.ui.control.LongText;
import dev.trajectory.ui.desk.Desk;
import dev.trajectory.words.WindowWords;
import java.util.Set;
import java.util.function.Supplier;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// An outcome: what it is called, what leads to it, what is useful first and what is missing. Its texts change where
/// they stand.
final class OutcomeCard extends VBox {

    private static final int CHUNKS_SHARE = 60;

    private final Desk desk;
    private final WindowWords words;
    private final OutcomeWords sentences;
    private final OutcomeId id;
    private final InPlace name;
    private final InPlace description;
    private final Button remove = new Button(null, Icons.icon("fltral-dismiss-16", 16));
    private final SliceBox slice;
    private final Label chunksHead = new Label();
    private final VBox chunks = new VBox();
    private final AddField<Chunk> addChunk;
    private final Label benefitsHead = new Label();
    private final VBox benefits = new VBox();
    private final AddField<Benefit> addBenefit;
    private final VBox missing = new VBox();

    OutcomeCard(Desk desk, OutcomeId id) {
        this.desk = desk;
        this.words = desk.words();
        this.sentences = new OutcomeWords(words);
        this.id = id;
        this.name = new InPlace(new TextField(), text -> change(() -> new Outcome(id, text, now().description())));
        this.description = new InPlace(new LongText(), text -> change(() -> new Outcome(id, now().name(), text)));
        this.slice = new SliceBox(desk);
        this.addChunk = new AddField<>(desk, new AddChunk(desk, id));
        this.addBenefit = new AddField<>(desk, new AddBenefit(desk, id));
        getStyleClass().add("outcome-card");
        getChildren().addAll(head(), description.field(), slice, missing, columns());
        styles();
    }

    private void styles() {
        name.field().getStyleClass().add("outcome-name");
        name.field().setAccessibleText(words.say("outcomes.name"));
        description.field().setAccessibleText(words.say("outcomes.description"));
        description.field().setPromptText(words.say("outcomes.descriptionPrompt"));
        area((TextArea) description.field());
        chunksHead.getStyleClass().add("tracing-head");
        benefitsHead.getStyleClass().add("tracing-head");
    }

    static void area(TextArea area) {
        area.setWrapText(true);
        area.setPrefRowCount(2);
        area.setMinHeight(Region.USE_PREF_SIZE);
    }

    static void wrap(Label label) {
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
    }

    private HBox head() {
        remove.getStyleClass().add("flat");
        remove.setOnAction(_ -> desk.perform(new RemoveRecord<>(Section.OUTCOMES, id)));
        HBox.setHgrow(name.field(), Priority.ALWAYS);
        return new HBox(name.field(), remove);
    }

    private GridPane columns() {
        GridPane columns = new GridPane();
        columns.getStyleClass().add("outcome-columns");
        columns.getColumnConstraints().addAll(share(CHUNKS_SHARE), share(100 - CHUNKS_SHARE));
        columns.add(new VBox(chunksHead, chunks, addChunk), 0, 0);
        columns.add(new VBox(benefitsHead, benefits, addBenefit), 1, 0);
        return columns;
    }

    private static ColumnConstraints share(int percent) {
        ColumnConstraints column = new ColumnConstraints();
        column.setPercentWidth(percent);
        return column;
    }

    private Outcome now() {
        Outcome outcome = desk.plan().outcomes().find(id);
        return outcome == null ? new Outcome(id, words.say("outcomes.newName"), "") : outcome;
    }

    private boolean change(Supplier<Outcome> changed) {
        if (!desk.plan().outcomes().has(id)) {
            return false;
        }
        try {
            return desk.perform(new PutRecord<>(Section.OUTCOMES, changed.get(), false));
        } catch (InvalidValue e) {
            desk.host().refuse(Refusal.of(e), desk.plan());
            return false;
        }
    }

    void show(Tracing tracing, ChunkNumbers numbers) {
        name.follow(tracing.outcome().name());
        description.follow(tracing.outcome().description());
        String removal = words.say("outcomes.remove", tracing.outcome().name());
        remove.setAccessibleText(removal);
        remove.setTooltip(new Tooltip(removal));
        TracingList list = new TracingList(desk, addChunk::focusField, addBenefit::focusField);
        chunksHead.setText(words.say("outcomes.chunks", tracing.chunks().size()));
        chunks.getChildren().setAll(list.chunks(tracing, numbers));
        benefitsHead.setText(words.say("outcomes.benefits", tracing.benefits().size()));
        benefits.getChildren().setAll(list.benefits(tracing));
        slice.show(tracing, numbers);
        missing.getChildren()
                .setAll(sentences.missing(tracing).stream()
                        .map(OutcomeCard::lack)
                        .toList());
    }

    private static Label lack(String text) {
        Label lack = new Label(text, Icons.icon("fltfmz-warning-16", 14));
        lack.getStyleClass().add("lacking");
        wrap(lack);
        return lack;
    }

    /// Marks the chunks that are selected.
    void select(Set<Id> selection) {
        TracingList.select(chunks.getChildren(), selection);
    }

    /// Takes the keyboard, to type a name.
    void focusName() {
        name.field().requestFocus();
        name.field().selectAll();
    }
}
