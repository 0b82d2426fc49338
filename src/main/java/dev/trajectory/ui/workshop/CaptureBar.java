package dev.trajectory.ui.workshop;

import dev.trajectory.app.Snapshot;
import dev.trajectory.edit.Edit;
import dev.trajectory.edit.Place;
import dev.trajectory.edit.PutRecord;
import dev.trajectory.edit.Refusal;
import dev.trajectory.edit.Section;
import dev.trajectory.edit.entry.Entry;
import dev.trajectory.edit.entry.Spot;
import dev.trajectory.model.ChunkId;
import dev.trajectory.model.Decision;
import dev.trajectory.model.DecisionId;
import dev.trajectory.model.DecisionStatus;
import dev.trajectory.model.InvalidValue;
import dev.trajectory.model.Plan;
import dev.trajectory.ui.chunk.ClipboardText;
import dev.trajectory.ui.chunk.EntryField;
import dev.trajectory.ui.chunk.PasteQuestion;
import dev.trajectory.ui.control.Icons;
import dev.trajectory.ui.control.WrapRow;
import dev.trajectory.ui.desk.Desk;
import dev.trajectory.words.WindowWords;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import javafx.animation.PauseTransition;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;

/// The line at the bottom, always there: a chunk is typed and Enter adds it. Beneath it stands what a line may say.
final class CaptureBar extends VBox {

    private static final int PLUS = 30;

    /// Between neighbours, in pixels.
    private static final double GAP = 14;

    /// A line is kept when no letter has come for so long: at most so much of it is lost.
    private static final Duration REST = Duration.millis(400);

    /// What a line may say, in the words `room.hint.` + this and `room.hint.` + this + `.is`.
    private static final List<String> HINTS = List.of("organisation", "weeks", "after", "goLive");

    private final Desk desk;
    private final EntryField field;
    private final Label counts = new Label();
    private final Label parked = new Label();
    private final Label open = new Label();
    private final Label newcomer = new Label();
    private final HalfTyped kept;
    private final Consumer<ChunkId> reveal;
    private final BooleanSupplier pasteChunks;
    private @Nullable Plan counted;
    private final PauseTransition rest = new PauseTransition(REST);

    /// @param reveal brings a new chunk into sight
    /// @param pasteChunks pastes chunks that were copied or cut; false where none were
    /// @param park parks the line, or shows what is parked
    /// @param decide adds what the line says to what is decided, or shows that
    CaptureBar(
            Desk desk,
            HalfTyped kept,
            Consumer<ChunkId> reveal,
            BooleanSupplier pasteChunks,
            Runnable park,
            Runnable decide) {
        this.desk = desk;
        this.kept = kept;
        this.reveal = reveal;
        this.pasteChunks = pasteChunks;
        this.field = EntryField.brief(desk);
        WindowWords words = desk.words();
        getStyleClass().add("room-capture");
        field.setId("capture");
        field.setMinWidth(0);
        field.setText(kept.before().get());
        field.textProperty().addListener(_ -> {
            rest.playFromStart();
            greet();
        });
        rest.setOnFinished(_ -> keep());
        field.wrong().getStyleClass().add("room-wrong");
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        field.onLines(this::paste);
        HBox.setHgrow(field, Priority.ALWAYS);
        Button enter = new Button(words.say("room.enter"));
        enter.getStyleClass().add("primary");
        enter.setMinWidth(USE_PREF_SIZE);
        enter.setFocusTraversable(false);
        enter.setOnAction(_ -> add());
        WrapRow line = new WrapRow(GAP, GAP / 2, Icons.icon("fltral-add-24", PLUS), field, field.chips(), enter);
        line.getStyleClass().add("room-line");
        getChildren().addAll(line, wrong(), hints(words, park, decide));
        greet();
    }

    /// What is wrong with the line, and what can be done where it names an organisation that is not there; takes
    /// no room where nothing is.
    private HBox wrong() {
        HBox join = new HBox(pressed("newcomer", newcomer, this::join));
        join.getStyleClass().addAll("room-hints", "room-hint");
        show(join, newcomer.textProperty().isNotEmpty());
        HBox.setHgrow(field.wrong(), Priority.ALWAYS);
        HBox row = new HBox(GAP, field.wrong(), join);
        show(row, field.wrong().visibleProperty());
        return row;
    }

    private static void show(Region part, ObservableBooleanValue isShown) {
        part.visibleProperty().bind(isShown);
        part.managedProperty().bind(isShown);
    }

    private void greet() {
        Newcomer named = Newcomer.of(field.read());
        newcomer.setText(named == null ? "" : desk.words().say("room.hint.newcomer.is", named.name()));
    }

    /// Whether the line names an organisation that is not there.
    boolean isStrange() {
        return !newcomer.getText().isEmpty();
    }

    /// Adds that organisation; the line goes on as it stands, which is understood now.
    void join() {
        Newcomer named = Newcomer.of(field.read());
        if (named != null) {
            named.join(desk);
            focus();
        }
    }

    private WrapRow hints(WindowWords words, Runnable park, Runnable decide) {
        WrapRow row = new WrapRow(GAP, GAP / 2);
        row.getStyleClass().add("room-hints");
        for (String hint : HINTS) {
            row.getChildren().add(hint(hint, new Label(words.say("room.hint." + hint + ".is"))));
        }
        row.getChildren().addAll(pressed("park", parked, park), pressed("decide", open, decide));
        counts.getStyleClass().add("room-counts");
        counts.setId("room-counts");
        counts.setMinWidth(USE_PREF_SIZE);
        counts.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(counts, Priority.ALWAYS);
        row.getChildren().add(counts);
        return row;
    }

    private HBox hint(String name, Label meaning) {
        Label key = new Label(desk.words().say("room.hint." + name));
        key.getStyleClass().add("room-key");
        key.setMinWidth(USE_PREF_SIZE);
        meaning.setMinWidth(USE_PREF_SIZE);
        HBox both = new HBox(key, meaning);
        both.getStyleClass().add("room-hint");
        return both;
    }

    /// A hint that can be pressed: what its key does.
    private Button pressed(String name, Label meaning, Runnable deed) {
        Button button = new Button(null, hint(name, meaning));
        button.setId("room-" + name);
        button.getStyleClass().addAll("flat", "room-pressed");
        button.setFocusTraversable(false);
        button.setMinWidth(USE_PREF_SIZE);
        button.accessibleTextProperty().bind(meaning.textProperty());
        button.setOnAction(_ -> deed.run());
        return button;
    }

    boolean isCompleting() {
        return field.isCompleting();
    }

    void focus() {
        field.requestFocus();
        field.end();
    }

    /// Begins a line, or goes on with the one that stands there.
    void begin(String typed) {
        focus();
        field.appendText(typed);
    }

    /// Whether something stands in the line.
    boolean isBegun() {
        return !field.getText().isBlank();
    }

    /// Parks the line: what it says belongs nowhere yet.
    void park() {
        String said = field.getText();
        change("", () -> new ParkingLot(desk).park(said));
    }

    /// Adds what the line says as something to be decided.
    ///
    /// @return what was added; null where it could not be
    @Nullable
    DecisionId decide() {
        String said = field.getText().strip();
        DecisionId id = new DecisionId(
                Section.DECISIONS.freshIds(desk.snapshot().history()).next());
        return change("", () -> ask(id, said)) ? id : null;
    }

    private boolean ask(DecisionId id, String question) {
        try {
            Decision decision =
                    new Decision(id, question, List.of(), "", null, DecisionStatus.OPEN, null, "", List.of());
            return desk.perform(new PutRecord<>(Section.DECISIONS, decision, true));
        } catch (InvalidValue e) {
            desk.host().refuse(Refusal.of(e), desk.plan());
            return false;
        }
    }

    /// Puts another text into the line with what is done: before the plan is another one, so that undo is about
    /// the plan and not about the line. The line stays as it was where it is not done.
    ///
    /// @return whether it is
    private boolean change(String text, BooleanSupplier deed) {
        String before = field.getText();
        field.setText(text);
        boolean isDone = deed.getAsBoolean();
        if (!isDone) {
            field.setText(before);
            field.end();
        }
        keep();
        return isDone;
    }

    /// Takes what is parked into the line; what stands there is parked in its place.
    void takeOut(int place) {
        ParkingLot lot = new ParkingLot(desk);
        String taken = lot.parked().get(place);
        String instead = field.getText();
        if (change(taken, () -> lot.takeOut(place, instead))) {
            focus();
        }
    }

    /// Keeps the line as it stands.
    void keep() {
        rest.stop();
        kept.keep().accept(field.getText());
    }

    /// Counts, where the plan is another one than before.
    @SuppressWarnings("ReferenceEquality") // plans are made once and handed on; comparing their contents is slow
    void show(Snapshot snapshot) {
        if (counted == snapshot.plan()) {
            return;
        }
        counted = snapshot.plan();
        if (isBegun()) {
            field.understand();
            greet();
        }
        Captured captured = Captured.of(snapshot);
        counts.setText(desk.words()
                .say("room.counts", captured.added().size(), captured.unplaced().size()));
        int lying = snapshot.plan().programme().parked().size();
        parked.setText(desk.words().say("room.hint.park.is", lying));
        open.setText(desk.words()
                .say("room.hint.decide.is", DecisionsPanel.open(snapshot).size()));
    }

    private void key(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER && !event.isShiftDown() && !field.isCompleting()) {
            event.consume();
            add();
        }
    }

    private Spot spot() {
        return new Spot(
                new Place.AtEnd(), null, null, EntryField.USUAL, desk.session().freshChunkIds());
    }

    /// Pastes chunks that were copied or cut; shows what any other text on the clipboard would make.
    void paste() {
        String text = ClipboardText.read();
        if (text.isBlank()) {
            desk.host().say(desk.words().say("paste.nothing"));
        } else {
            paste(text);
        }
    }

    private void paste(String text) {
        if (!pasteChunks.getAsBoolean()) {
            new PasteQuestion(desk).ask(text, spot());
        }
    }

    /// Does what the line says; what is not understood stays in the line.
    private void add() {
        Entry entry = field.read();
        if (entry.text().isBlank() || !entry.problems().isEmpty()) {
            return;
        }
        Edit edit = entry.edit(desk.plan(), spot());
        if (edit == null) {
            desk.host().say(desk.words().say("room.already"));
            return;
        }
        Set<ChunkId> before = new LinkedHashSet<>(desk.plan().chunks().byId().keySet());
        if (!change("", () -> desk.perform(edit))) {
            return;
        }
        desk.plan().chunks().byId().keySet().stream()
                .filter(id -> !before.contains(id))
                .reduce((_, last) -> last)
                .ifPresent(this::point);
    }

    private void point(ChunkId added) {
        desk.select(Set.of(added));
        reveal.accept(added);
    }
}
