package dev.trajectory.ui.outcomes;

import dev.trajectory.edit.ChangeChunks;
import dev.trajectory.edit.ChunkField;
import dev.trajectory.edit.PutRecord;
import dev.trajectory.edit.Refusal;
import dev.trajectory.edit.RemoveRecord;
import dev.trajectory.edit.Section;
import dev.trajectory.model.Chunk;
import dev.trajectory.model.ChunkId;
import dev.trajectory.model.ChunkNumbers;
import dev.trajectory.model.Id;
import dev.trajectory.model.InvalidValue;
import dev.trajectory.model.Outcome;
import dev.trajectory.model.OutcomeId;
import dev.trajectory.outlook.FirstSlice;
import dev.trajectory.ui.control.Icons;
import dev.trajectory.ui.desk.Desk;
import dev.trajectory.words.WindowWords;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.controlsfx.control.textfield.TextFields;

/// An outcome: what it is called, what leads to it, what is useful first and what is missing. Its texts change where
/// they stand.
final class OutcomeCard extends VBox {

    private static final int CHUNKS_SHARE = 64;

    private final Desk desk;
    private final WindowWords words;
    private final OutcomeWords sentences;
    private final OutcomeId id;
    private final InPlace name;
    private final InPlace description;
    private final Button remove = new Button(null, Icons.icon("fltral-dismiss-16", 16));
    private final Label slice = new Label();
    private final Label rule = new Label();
    private final Button select;
    private final VBox sliceBox;
    private final Label chunksHead = new Label();
    private final VBox chunks = new VBox();
    private final TextField add = new TextField();
    private final Label problem = new Label();
    private final Label benefitsHead = new Label();
    private final VBox benefits = new VBox();
    private final VBox missing = new VBox();
    private List<ChunkId> sliceChunks = List.of();

    OutcomeCard(Desk desk, OutcomeId id) {
        this.desk = desk;
        this.words = desk.words();
        this.sentences = new OutcomeWords(words);
        this.id = id;
        this.name = new InPlace(new TextField(), text -> change(() -> new Outcome(id, text, now().description())));
        this.description =
                new InPlace(new TextArea(), text -> change(() -> new Outcome(id, now().name(), text)));
        this.select = new Button(words.say("outcomes.selectSlice"));
        select.setOnAction(_ -> desk.select(new LinkedHashSet<>(sliceChunks)));
        select.setMinWidth(Region.USE_PREF_SIZE);
        this.sliceBox = new VBox(sliceLine(), rule);
        getStyleClass().add("outcome-card");
        List.of(slice, rule, problem).forEach(OutcomeCard::wrap);
        getChildren().addAll(head(), description.field(), sliceBox, missing, columns());
        styles();
    }

    private void styles() {
        name.field().getStyleClass().add("outcome-name");
        name.field().setAccessibleText(words.say("outcomes.name"));
        description.field().setAccessibleText(words.say("outcomes.description"));
        description.field().setPromptText(words.say("outcomes.descriptionPrompt"));
        area((TextArea) description.field());
        sliceBox.getStyleClass().add("slice");
        slice.getStyleClass().add("slice-verdict");
        rule.getStyleClass().add("quiet");
        problem.getStyleClass().add("form-problem");
        chunksHead.getStyleClass().add("tracing-head");
        benefitsHead.getStyleClass().add("tracing-head");
        select.getStyleClass().add("select-slice");
    }

    static void area(TextArea area) {
        area.setWrapText(true);
        area.setPrefRowCount(2);
        area.setMinHeight(Region.USE_PREF_SIZE);
    }

    private static void wrap(Label label) {
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
    }

    private HBox head() {
        remove.getStyleClass().add("flat");
        remove.setOnAction(_ -> desk.perform(new RemoveRecord<>(Section.OUTCOMES, id)));
        HBox.setHgrow(name.field(), Priority.ALWAYS);
        return new HBox(name.field(), remove);
    }

    private HBox sliceLine() {
        slice.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(slice, Priority.ALWAYS);
        HBox line = new HBox(Icons.icon("fltfal-flag-16", 16), slice, select);
        line.getStyleClass().add("tracing-line");
        return line;
    }

    private GridPane columns() {
        add.setPromptText(words.say("outcomes.addChunk"));
        add.setAccessibleText(words.say("outcomes.addChunk"));
        add.getStyleClass().add("add-chunk");
        TextFields.bindAutoCompletion(
                        add,
                        request -> ChunkPick.in(desk.plan())
                                .offers(request.getUserText(), chunk -> !chunk.outcomes().contains(id)))
                .setOnAutoCompleted(_ -> addChunk());
        add.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER && !add.getText().isBlank()) {
                addChunk();
                event.consume();
            } else if (event.getCode() == KeyCode.ESCAPE && !add.getText().isEmpty()) {
                add.clear();
                say("");
                event.consume();
            }
        });
        say("");
        GridPane columns = new GridPane();
        columns.getStyleClass().add("outcome-columns");
        columns.getColumnConstraints().addAll(share(CHUNKS_SHARE), share(100 - CHUNKS_SHARE));
        columns.add(new VBox(chunksHead, chunks, add, problem), 0, 0);
        columns.add(new VBox(benefitsHead, benefits), 1, 0);
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

    private void addChunk() {
        ChunkPick pick = ChunkPick.in(desk.plan());
        List<ChunkId> found = pick.find(add.getText());
        if (found.size() != 1) {
            String key = found.isEmpty() ? "outcomes.noChunk" : "outcomes.severalChunks";
            say(words.say(key, add.getText(), found.size()));
            return;
        }
        Chunk chunk = desk.plan().chunks().find(found.getFirst());
        if (chunk == null || chunk.outcomes().contains(id)) {
            say(chunk == null ? "" : words.say("outcomes.already", chunk.title()));
            return;
        }
        List<OutcomeId> outcomes = new ArrayList<>(chunk.outcomes());
        outcomes.add(id);
        say("");
        if (desk.perform(new ChangeChunks<>(List.of(chunk.id()), ChunkField.OUTCOMES, outcomes))) {
            add.clear();
        }
    }

    private void say(String wrong) {
        problem.setText(wrong);
        problem.setVisible(!wrong.isEmpty());
        problem.setManaged(!wrong.isEmpty());
    }

    void show(Tracing tracing, ChunkNumbers numbers) {
        name.follow(tracing.outcome().name());
        description.follow(tracing.outcome().description());
        String removal = words.say("outcomes.remove", tracing.outcome().name());
        remove.setAccessibleText(removal);
        remove.setTooltip(new Tooltip(removal));
        TracingList list = new TracingList(desk, add::requestFocus);
        chunksHead.setText(words.say("outcomes.chunks", tracing.chunks().size()));
        chunks.getChildren().setAll(list.chunks(tracing, numbers));
        benefitsHead.setText(words.say("outcomes.benefits", tracing.benefits().size()));
        benefits.getChildren().setAll(list.benefits(tracing));
        showSlice(tracing, numbers);
        missing.getChildren()
                .setAll(sentences.missing(tracing).stream().map(OutcomeCard::lack).toList());
    }

    private void showSlice(Tracing tracing, ChunkNumbers numbers) {
        FirstSlice first = tracing.slice();
        sliceChunks = first == null ? List.of() : first.chunks();
        slice.setText(sentences.slice(tracing));
        rule.setText(first == null ? "" : sentences.rule(first, numbers));
        for (Region each : List.of(rule, select)) {
            each.setVisible(first != null);
            each.setManaged(first != null);
        }
        sliceBox.setVisible(!slice.getText().isEmpty());
        sliceBox.setManaged(!slice.getText().isEmpty());
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
