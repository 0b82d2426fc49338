package dev.trajectory.ui.minutes;

import dev.trajectory.app.Search;
import dev.trajectory.app.Snapshot;
import dev.trajectory.app.WorkshopStart;
import dev.trajectory.edit.Refusal;
import dev.trajectory.edit.SetLog;
import dev.trajectory.model.InvalidValue;
import dev.trajectory.model.LogEntry;
import dev.trajectory.model.Plan;
import dev.trajectory.outlook.Minutes;
import dev.trajectory.outlook.Outlook;
import dev.trajectory.ui.control.Choice;
import dev.trajectory.ui.control.LongText;
import dev.trajectory.ui.desk.Desk;
import dev.trajectory.ui.desk.Panel;
import dev.trajectory.ui.workshop.HalfTyped;
import dev.trajectory.words.MinutesWords;
import dev.trajectory.words.WindowWords;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// Shows the minutes as they would be now, with a note that somebody may write, and keeps them.
public final class MinutesPanel implements Panel {

    private static final double WIDTH = 420;
    private static final int NOTE_LINES = 3;

    /// Since when.
    private enum Since {
        WORKSHOP,
        OPENED
    }

    private final Desk desk;
    private final WindowWords words;
    private final MinutesFile file;
    private final HalfTyped kept;
    private final WorkshopSpan workshop;
    private final Search<Minutes> search;
    private final VBox node = new VBox();
    private final Choice<Since> choice;
    private final LongText note = new LongText();
    private final Label line = new Label();
    private final LongText text = new LongText();
    private final Button log = new Button();
    private Since since = Since.OPENED;
    private @Nullable Minutes shown;
    private @Nullable Snapshot of;

    /// Is to be told what came of the workshop that has ended, once that is worked out; null for nobody.
    private @Nullable Consumer<Boolean> ending;

    /// The entry that was put into the log last, as long as it may be put there better.
    private @Nullable LogEntry logged;

    /// The day whose minutes the note is to; null where that is not known.
    private @Nullable LocalDate noteDay;

    /// What was kept of the note last.
    private String remembered;

    /// A note that was put into the log.
    private record Noted(String text, LocalDate on) {}

    /// The last of them.
    private @Nullable Noted noted;

    /// @param kept where a note is kept that is not in the log
    public MinutesPanel(Desk desk, Beginning beginning, HalfTyped kept) {
        this(desk, beginning, kept, MinutesFile.chosen(desk));
    }

    MinutesPanel(Desk desk, Beginning beginning, HalfTyped kept, MinutesFile file) {
        this.workshop = new WorkshopSpan(desk, beginning);
        this.desk = desk;
        this.words = desk.words();
        this.file = file;
        this.kept = kept;
        this.search = desk.session().search();
        this.choice = new Choice<>(Since.class, each -> words.say("minutes.since." + each), this::since);
        node.getStyleClass().add("minutes-panel");
        node.setId("minutes-panel");
        node.setPrefWidth(WIDTH);
        line.setWrapText(true);
        line.setMinHeight(Region.USE_PREF_SIZE);
        line.setId("minutes-line");
        line.getStyleClass().add("minutes-line");
        note.setId("minutes-note");
        note.setPrefRowCount(NOTE_LINES);
        note.setMinHeight(Region.USE_PREF_SIZE);
        note.setPromptText(words.say("minutes.note"));
        note.setAccessibleText(words.say("minutes.note"));
        this.remembered = kept.before().get();
        HalfNote half = HalfNote.read(remembered);
        note.setText(half.note());
        this.noteDay = half.day();
        note.textProperty().addListener((_, before, _) -> {
            if (before.isBlank() || noteDay == null) {
                noteDay = day();
            }
            remember();
            write();
        });
        desk.session().listen((_, _, _, _) -> remember());
        text.setId("minutes-text");
        text.setEditable(false);
        text.setAccessibleText(words.say("minutes.text"));
        VBox.setVgrow(text, Priority.ALWAYS);
        node.getChildren().addAll(choice, line, note, text, deeds());
        choice.set(since);
        choice.setVisible(false);
        choice.setManaged(false);
    }

    private HBox deeds() {
        log.setText(words.say("minutes.log"));
        log.setId("minutes-log");
        log.getStyleClass().add("primary");
        log.setOnAction(_ -> log());
        Button copy = button("minutes.copy", () -> file.copy(text.getText()));
        Button save = button(
                "minutes.save",
                () -> file.save(
                        text.getText(), day().toString(), node.getScene().getWindow()));
        HBox deeds = new HBox(log, copy, save);
        deeds.getStyleClass().add("status-top");
        return deeds;
    }

    private Button button(String key, Runnable deed) {
        Button button = new Button(words.say(key));
        button.setId(key.replace('.', '-'));
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(_ -> deed.run());
        return button;
    }

    @Override
    public String id() {
        return "minutes";
    }

    @Override
    public Region node() {
        return node;
    }

    @Override
    public void focus() {
        note.requestFocus();
    }

    /// A workshop begins: what is done from now on is its minutes; and what was done before, where it goes on that
    /// has just ended, or that began earlier today and nobody ended. Only then is a note still its own; one of
    /// another day is an entry of its own.
    public void begin() {
        keepNote();
        if (!desk.today().equals(noteDay)) {
            setAside();
        }
        ofWorkshop();
        if (workshop.begin(isLoggedLast(desk.plan().log()), this::goesOn)) {
            desk.host().say(words.say("minutes.goesOn"));
        } else {
            logged = null;
            if (!isNoteToKeep()) {
                note.clear();
            }
        }
    }

    /// Whether somebody has written a note that is not in the log, or not any more.
    public boolean isNoteToKeep() {
        String written = note.getText().strip();
        return !written.isEmpty() && !isLogged(written);
    }

    private boolean isLogged(String written) {
        Noted last = noted;
        return last != null
                && written.equals(last.text())
                && desk.plan().log().stream()
                        .anyMatch(each -> each.kind() == LogEntry.Kind.WORKSHOP
                                && each.date().equals(last.on())
                                && each.details().contains(written));
    }

    /// Keeps a note that is in no log, or not any more, for whoever opens the plan next.
    private void remember() {
        String now = isNoteToKeep() ? new HalfNote(noteDay, note.getText()).text() : "";
        if (!now.equals(remembered)) {
            remembered = now;
            kept.keep().accept(now);
        }
    }

    /// Puts such a note into the log, with the minutes it stands before; one to those of another day alone.
    public void keepNote() {
        if (isNoteToKeep() && isNoteOf(day())) {
            log();
        } else {
            setAside();
        }
    }

    /// Whether the note is one to the minutes of a day, as far as is known.
    private boolean isNoteOf(LocalDate day) {
        return noteDay == null || noteDay.equals(day);
    }

    /// Puts a note that is in no log there alone: it is no part of the minutes that come next.
    private void setAside() {
        if (!isNoteToKeep()) {
            return;
        }
        LocalDate of = noteDay == null ? desk.today() : noteDay;
        try {
            String said = words.say("minutes.aside.entry");
            LogEntry entry =
                    new LogEntry(of, LogEntry.Kind.NOTE, said, note.getText().strip());
            if (desk.perform(SetLog.adding(entry, desk.plan()), this)) {
                note.clear();
                desk.host().sayDone(words.say("minutes.aside", words.day(of)));
            }
        } catch (InvalidValue e) {
            desk.host().refuse(Refusal.of(e), desk.plan());
        }
    }

    private void ofWorkshop() {
        since = Since.WORKSHOP;
        choice.set(since);
        choice.setVisible(true);
        choice.setManaged(true);
    }

    /// A workshop that nobody has ended ends now: its minutes go into the log.
    ///
    /// @param told whether there was anything to tell
    public void tell(WorkshopStart.Kept kept, Consumer<Boolean> told) {
        if (!isNoteOf(kept.day())) {
            setAside();
        }
        ofWorkshop();
        workshop.end(kept, () -> logAndTell(told));
    }

    /// The day the minutes are of.
    private LocalDate day() {
        return since == Since.WORKSHOP ? workshop.day() : desk.today();
    }

    private void goesOn() {
        desk.host().say(words.say("minutes.goesOn"));
        since(Since.WORKSHOP);
    }

    /// Whether the plan is another one than when the workshop began, which its minutes tell of when it ends.
    public boolean isAnythingDone() {
        return workshop.isAnythingDone();
    }

    /// A workshop ends: its minutes go into the log, as one step, where there is anything to tell.
    ///
    /// @param told whether there was
    public void end(Consumer<Boolean> told) {
        workshop.end(() -> logAndTell(told));
    }

    private void logAndTell(Consumer<Boolean> told) {
        ending = told;
        work(desk.snapshot());
    }

    /// Puts the minutes of the workshop that has ended into the log; where they could not be worked out, nothing,
    /// and what they are worked out from is kept.
    private void ended() {
        Consumer<Boolean> told = ending;
        ending = null;
        if (told != null) {
            Minutes minutes = shown;
            boolean isAny = minutes != null && (!minutes.isEmpty() || isNoteToKeep());
            if (minutes == null) {
                desk.host().say(words.say("minutes.failed.end"));
            } else if (!isAny || log()) {
                workshop.letGo();
            }
            told.accept(isAny);
        }
    }

    private void since(Since chosen) {
        since = chosen;
        Snapshot now = of;
        if (now != null) {
            work(now);
        }
    }

    @Override
    @SuppressWarnings("ReferenceEquality") // outlooks are made once and handed on
    public void show(Snapshot snapshot) {
        Snapshot before = of;
        boolean isNew = before == null || before.outlook() != snapshot.outlook();
        if (snapshot.stage() != Snapshot.Stage.STALE && isNew) {
            work(snapshot);
        }
    }

    private void work(Snapshot snapshot) {
        of = snapshot;
        Plan begun = since == Since.WORKSHOP ? workshop.first() : null;
        Plan first =
                looked(begun == null ? snapshot.history().steps().getFirst().plan() : begun, snapshot);
        Outlook now = snapshot.stage() == Snapshot.Stage.STALE ? null : snapshot.outlook();
        search.start(
                _ -> Minutes.between(Outlook.dates(first), now == null ? Outlook.dates(snapshot.plan()) : now),
                new Search.Listener<>() {
                    @Override
                    public void sofar(double share, Minutes best) {}

                    @Override
                    public void done(Minutes found) {
                        shown = found;
                        write();
                        ended();
                    }

                    @Override
                    public void failed(Throwable error) {
                        shown = null;
                        line.setText(words.say("minutes.failed"));
                        ended();
                    }
                });
    }

    /// A plan as it was, as it is looked at now.
    private static Plan looked(Plan whole, Snapshot snapshot) {
        var looked = snapshot.option() == null
                ? null
                : whole.options().find(snapshot.option().id());
        return looked == null ? whole : whole.under(looked);
    }

    private void write() {
        Minutes minutes = shown;
        if (minutes != null) {
            MinutesWords sentences = new MinutesWords(minutes, words.locale());
            line.setText(minutes.isEmpty() ? words.say("minutes.nothing") : sentences.line());
            text.setText(sentences.markdown(day(), note.getText()));
            log.setDisable(minutes.isEmpty() && note.getText().isBlank());
        }
    }

    /// Puts the minutes into the log; in the place of those put there last, where nothing came after them.
    ///
    /// @return whether they are there
    private boolean log() {
        Minutes minutes = shown;
        if (minutes == null) {
            return false;
        }
        LogEntry entry = new MinutesWords(minutes, words.locale()).entry(day(), note.getText());
        List<LogEntry> entries = new ArrayList<>(desk.plan().log());
        if (isLoggedLast(entries)) {
            entries.removeLast();
        }
        entries.add(entry);
        boolean isDone = desk.perform(new SetLog(entries), this);
        if (isDone) {
            logged = entry;
            noted = new Noted(note.getText().strip(), entry.date());
            remember();
            desk.host().sayDone(words.say("minutes.logged"));
        }
        return isDone;
    }

    private boolean isLoggedLast(List<LogEntry> entries) {
        return !entries.isEmpty() && entries.getLast().equals(logged);
    }
}
