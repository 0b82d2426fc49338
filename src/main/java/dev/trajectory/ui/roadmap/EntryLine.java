package dev.trajectory.ui.roadmap;

import dev.trajectory.draw.roadmap.RoadmapChart;
import dev.trajectory.edit.Edit;
import dev.trajectory.edit.Place;
import dev.trajectory.edit.entry.Chip;
import dev.trajectory.edit.entry.Completion;
import dev.trajectory.edit.entry.Entry;
import dev.trajectory.edit.entry.OneLine;
import dev.trajectory.edit.entry.Spot;
import dev.trajectory.edit.entry.Vocabulary;
import dev.trajectory.model.Chunk;
import dev.trajectory.model.ChunkId;
import dev.trajectory.model.Id;
import dev.trajectory.model.OrganisationId;
import dev.trajectory.model.WorkSpan;
import dev.trajectory.ui.control.Named;
import dev.trajectory.ui.control.WrapRow;
import dev.trajectory.ui.control.Wrong;
import dev.trajectory.ui.desk.Desk;
import dev.trajectory.words.EntryWords;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.controlsfx.control.textfield.AutoCompletionBinding;
import org.controlsfx.control.textfield.TextFields;
import org.jspecify.annotations.Nullable;

/// The line in which a new chunk is typed, over the row it will take: `name @ORG 3w after other !`. What is understood
/// turns into chips below it as it is typed. Enter adds the chunk and offers the next line; Esc ends.
final class EntryLine {

    private static final int USUAL_WEEKS = 4;
    private static final double HEIGHT = 26;
    private static final int PATIENCE_SECONDS = 2;

    private final Desk desk;
    private final RoadmapCamera camera;
    private final RoadmapSurface surface;
    private final Vocabulary vocabulary;
    private final TextField field = new TextField();
    private final Wrong wrong = new Wrong(field);
    private final WrapRow chips = new WrapRow(5, 4);
    private final VBox below = new VBox(chips);
    private final AutoCompletionBinding<Completion> completions;
    private @Nullable ChunkId beside;
    private boolean above;

    /// Who leads the chunk where no row says so.
    private @Nullable OrganisationId owner;

    /// Where the line stands where there is no row.
    private double top;

    private boolean open;

    EntryLine(Desk desk, RoadmapCamera camera, RoadmapSurface surface) {
        this.camera = camera;
        this.desk = desk;
        this.surface = surface;
        this.vocabulary = EntryWords.vocabulary(desk.words().locale());
        field.getStyleClass().add("cell-editor");
        field.setId("entry-line");
        field.setPromptText(desk.words().say("entry.prompt"));
        field.setAccessibleText(desk.words().say("entry.prompt"));
        field.setManaged(false);
        field.setVisible(false);
        below.getStyleClass().add("entry-below");
        below.setManaged(false);
        below.setVisible(false);
        below.setMouseTransparent(true);
        below.setId("entry-chips");
        surface.overlay().getChildren().addAll(field, below);
        field.textProperty().addListener(_ -> understand());
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        field.focusedProperty().addListener((_, _, focused) -> {
            if (!focused && open) {
                leave();
            }
        });
        completions = TextFields.bindAutoCompletion(field, request -> offers(), new Named<>(this::completed));
        completions.setDelay(0);
        surface.onFrame(this::place);
    }

    /// What the line may be completed with where the caret is. It is asked for beside the UI thread as soon as the
    /// text changes, and the caret moves only after that.
    private List<Completion> offers() {
        CompletableFuture<List<Completion>> offers = new CompletableFuture<>();
        Platform.runLater(() -> offers.complete(
                OneLine.completions(field.getText(), field.getCaretPosition(), desk.plan(), vocabulary)));
        return offers.completeOnTimeout(List.of(), PATIENCE_SECONDS, TimeUnit.SECONDS)
                .join();
    }

    /// The whole line with a completion put in.
    private String completed(Completion completion) {
        String line = field.getText();
        int to = Math.min(completion.to(), line.length());
        return line.substring(0, Math.min(completion.from(), to)) + completion.text() + line.substring(to);
    }

    /// Opens the line after a chunk's row, or above it; at the top where there is none.
    void open(@Nullable ChunkId row, boolean aboveRow) {
        open(row, aboveRow, null, surface.chart().body().y() + 4);
    }

    /// Opens the line for a chunk that an organisation leads.
    ///
    /// @param at the height it stands at
    void openFor(OrganisationId lead, double at) {
        open(null, false, lead, at);
    }

    private void open(@Nullable ChunkId row, boolean aboveRow, @Nullable OrganisationId lead, double at) {
        beside = row;
        above = aboveRow;
        owner = lead;
        top = at;
        open = true;
        field.clear();
        field.setVisible(true);
        place(surface.chart());
        field.toFront();
        field.requestFocus();
    }

    private void place(RoadmapChart chart) {
        if (!open) {
            return;
        }
        RoadmapChart.RowBox row = beside == null ? null : chart.row(beside);
        double y = row == null ? top : above ? row.box().y() - 12 : row.box().bottom() - 1;
        double x = 20 + (row == null ? 0 : 12 * row.depth());
        double width = chart.outlineWidth() - x + 160;
        below.applyCss();
        double chipsHigh = Math.max(HEIGHT, below.prefHeight(width));
        double lowest = Math.max(HEIGHT, surface.getHeight() - HEIGHT - chipsHigh - 8);
        double upper = Math.clamp(y, Math.min(chart.body().y() - HEIGHT, lowest), lowest);
        field.resizeRelocate(x, upper, width, HEIGHT);
        below.resizeRelocate(x, upper + HEIGHT, width, below.prefHeight(width));
    }

    private Entry read() {
        return OneLine.read(field.getText(), desk.plan(), vocabulary);
    }

    /// Shows what is understood, and what is not, while it is typed.
    private void understand() {
        chips.getChildren().clear();
        Entry entry = read();
        for (Chip chip : entry.chips()) {
            Label label = new Label(words(chip));
            label.setWrapText(true);
            label.getStyleClass().add(chip instanceof Chip.Unread ? "chip-problem" : "entry-chip");
            chips.getChildren().add(label);
        }
        wrong.say(
                entry.problems().isEmpty() || field.getText().isBlank()
                        ? ""
                        : words(entry.problems().getFirst()));
        below.setVisible(open && !chips.getChildren().isEmpty());
        below.toFront();
        if (open) {
            place(surface.chart());
        }
    }

    private String words(Chip chip) {
        return switch (chip) {
            case Chip.Owner owner -> say("owner", name(owner.organisation()));
            case Chip.Participant participant -> say("participant", name(participant.organisation()));
            case Chip.Duration duration -> say("duration", duration.span().toString());
            case Chip.After after -> say("after", name(after.chunk()));
            case Chip.Before before -> say("before", name(before.chunk()));
            case Chip.GoLive _ -> say("goLive");
            case Chip.Deadline deadline -> say("deadline", desk.words().day(deadline.day()));
            case Chip.NotBefore notBefore -> say("notBefore", desk.words().day(notBefore.day()));
            case Chip.Tag tag -> say("tag", tag.tag());
            case Chip.Waits waits -> say("waits", name(waits.second()), name(waits.first()));
            case Chip.Unread unread -> new EntryWords(desk.plan(), desk.words().locale()).problem(unread);
        };
    }

    private String say(String chip, Object... terms) {
        return desk.words().say("chip." + chip, terms);
    }

    private String name(Id id) {
        return desk.sentences().name(id);
    }

    private void key(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER
                && !completions.getAutoCompletionPopup().isShowing()) {
            event.consume();
            if (field.getText().isBlank()) {
                close();
                surface.requestFocus();
            } else if (add()) {
                above = false;
                surface.draw();
                place(surface.chart());
            }
        } else if (event.getCode() == KeyCode.ESCAPE) {
            event.consume();
            close();
            surface.requestFocus();
        }
    }

    private Spot spot() {
        Chunk row = desk.plan().chunks().find(beside);
        Place place = row == null ? new Place.AtEnd() : above ? new Place.Before(row.id()) : new Place.After(row.id());
        return new Spot(
                place,
                row == null ? null : row.parent(),
                row == null ? owner : row.owner(),
                WorkSpan.weeks(USUAL_WEEKS),
                desk.session().freshChunkIds());
    }

    /// Does what the line says; false, with the line still there, when it is not understood or refused.
    private boolean add() {
        Entry entry = read();
        Edit edit = entry.edit(desk.plan(), spot());
        if (edit == null) {
            return false;
        }
        Set<ChunkId> before = new LinkedHashSet<>(desk.plan().chunks().byId().keySet());
        if (!desk.perform(edit)) {
            return false;
        }
        field.clear();
        List<ChunkId> added = desk.plan().chunks().byId().keySet().stream()
                .filter(id -> !before.contains(id))
                .toList();
        if (!added.isEmpty()) {
            desk.select(Set.of(added.getLast()));
            beside = added.getLast();
            Sight.of(camera, surface).row(added.getLast());
        }
        return true;
    }

    /// The focus goes elsewhere: what is understood is added, what is not is said and dropped.
    private void leave() {
        String typed = field.getText();
        if (!typed.isBlank() && !completions.getAutoCompletionPopup().isShowing()) {
            List<Chip.Unread> problems = read().problems();
            if (problems.isEmpty()) {
                add();
            } else {
                String problem = words(problems.getFirst());
                desk.host().say(desk.words().say("cell.dropped", typed, problem));
            }
        }
        close();
    }

    boolean close() {
        boolean was = open;
        open = false;
        field.setVisible(false);
        below.setVisible(false);
        return was;
    }
}
