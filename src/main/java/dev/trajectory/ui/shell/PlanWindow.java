package dev.trajectory.ui.shell;

import dev.trajectory.app.Journal;
import dev.trajectory.app.JournalState;
import dev.trajectory.app.OpenPlan;
import dev.trajectory.app.Services;
import dev.trajectory.app.Standing;
import dev.trajectory.draw.Pages;
import dev.trajectory.file.FileTrouble;
import dev.trajectory.ui.control.Question.Answer;
import dev.trajectory.ui.desk.Action;
import dev.trajectory.words.TroubleWords;
import dev.trajectory.words.WindowWords;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCombination;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;

/// The window of an open plan with what concerns its file: saving, closing, and what to do when something is the
/// matter with the file.
final class PlanWindow implements Asker {

    private static final String JOURNAL = "journal";
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

    /// What the question about an error is about, so that the latest is the one that holds.
    private static final Object UNFORESEEN = new Object();

    /// What the program does for its windows.
    interface Deeds {
        void newPlan();

        /// Asks which file to open.
        void openDialog();

        /// A window on a plan is there.
        void shown();

        void closed(PlanWindow window);

        void reopen(Path file);

        void remember(Path file, String name);
    }

    private final Stage stage;
    private final MainWindow window;
    private final OpenPlan plan;
    private final Services services;
    private final Deeds deeds;
    private final WindowWords words;
    private final TroubleWords troubles;
    private final Saving saving;
    private final Closing closing;
    private final FileQuestions fileQuestions;
    private JournalState journal = new JournalState.Well();
    private boolean wasFullScreen;

    PlanWindow(Stage stage, MainWindow window, OpenPlan plan, Services services, Deeds deeds) {
        this.stage = stage;
        this.window = window;
        this.plan = plan;
        this.services = services;
        this.deeds = deeds;
        this.words = window.desk().words();
        this.troubles = new TroubleWords(words.locale());
        this.saving = new Saving(stage, plan, words, deeds::remember);
        this.closing = new Closing(window, plan, saving, this::end);
        this.fileQuestions = new FileQuestions(window, plan, saving, this::reload);
        window.offer(actions());
        window.onWorkshop(this::workshop);
        stage.setOnCloseRequest(event -> {
            event.consume();
            close();
        });
        stage.focusedProperty().addListener((_, _, focused) -> {
            if (focused) {
                plan.look();
            }
        });
        plan.listen(this::show);
    }

    Stage stage() {
        return stage;
    }

    OpenPlan plan() {
        return plan;
    }

    /// Whether this is the plan of a file.
    boolean isOf(Path file) {
        return file.equals(plan.standing().file());
    }

    /// Asks what is to become of a workshop that nobody has ended, where its plan is one of that lineage.
    void askOfWorkshop(UUID lineage) {
        if (plan.lineage().equals(lineage)) {
            window.askOfWorkshop();
        }
    }

    /// Shows this window to whoever opens its plan once more.
    void comeForward() {
        stage.setIconified(false);
        stage.toFront();
        stage.requestFocus();
        window.desk().host().say(words.say("open.already"));
    }

    @Override
    public void ask(String title, String text, List<Answer> answers) {
        window.desk().host().ask(title, text, null, answers);
    }

    private List<Action> actions() {
        return List.of(
                Action.of("save", "Shortcut+S", () -> saving.save(() -> {})),
                Action.of("saveAs", "Shortcut+Shift+S", () -> saving.saveAs(() -> {})),
                Action.of("open", "Shortcut+O", deeds::openDialog),
                Action.of("new", "Shortcut+N", deeds::newPlan),
                Action.of("close", "Shortcut+W", this::close),
                Action.of("cards", "Shortcut+P", () -> printing().askCards(stage)),
                Action.of("picture", "Shortcut+E", () -> window.view().sheets() != null, this::savePicture),
                Action.of("fullScreen", "F11", () -> stage.setFullScreen(!stage.isFullScreen())));
    }

    /// A workshop has all of the screen. Esc ends it, and so does not end the full screen alone.
    private void workshop(boolean begins) {
        if (begins) {
            wasFullScreen = stage.isFullScreen();
        }
        stage.setFullScreenExitKeyCombination(begins ? KeyCombination.NO_MATCH : null);
        stage.setFullScreenExitHint(begins ? "" : null);
        stage.setFullScreen(begins || wasFullScreen);
    }

    private Printing printing() {
        return new Printing(window.desk(), services.searcher(), services.ui());
    }

    /// Saves the view that is looked at as a picture.
    private void savePicture() {
        Supplier<Pages> picture = window.view().sheets();
        if (picture != null) {
            printing().askView(stage, words.say("view." + window.here().id()), picture);
        }
    }

    private void show(Standing standing) {
        String name = plan.session().plan().programme().name();
        stage.setTitle(words.say(standing.unsaved() ? "title.unsaved" : "title.saved", name));
        window.saved(saved(standing), isInTrouble(standing));
        fileQuestions.show(standing);
        if (!standing.journal().equals(journal)) {
            journal = standing.journal();
            switch (journal) {
                case JournalState.Well _ -> window.noMore(JOURNAL);
                case JournalState.Failing(FileTrouble trouble) -> warn(trouble);
                case JournalState.Elsewhere(FileTrouble trouble) -> warn(trouble);
            }
        }
    }

    private void warn(FileTrouble trouble) {
        window.warn(JOURNAL, troubles.what(trouble) + " " + troubles.advice(trouble));
    }

    /// Whether the plan, or what is not saved of it, is less safe than it should be.
    private static boolean isInTrouble(Standing standing) {
        return standing.trouble() != null || standing.journal() instanceof JournalState.Failing;
    }

    private String saved(Standing standing) {
        if (standing.busy()) {
            return words.say("saved.busy");
        }
        if (standing.isInMemoryAlone()) {
            return words.say("saved.nowhere");
        }
        if (standing.trouble() != null && standing.trouble().kind().leavesNoFile()) {
            return words.say("saved.noFile");
        }
        if (standing.file() == null) {
            return words.say(standing.unsaved() ? "saved.never" : "saved.new");
        }
        if (standing.unsaved()) {
            return words.say("saved.not");
        }
        return standing.savedAt() == null
                ? words.say("saved.yes")
                : words.say("saved.at", TIME.format(standing.savedAt().atZone(zone())));
    }

    private ZoneId zone() {
        return services.clock().getZone();
    }

    /// Opens the file as someone else saved it, in the place of this window; what is not saved stays in the
    /// journal.
    private void reload() {
        plan.session().beside().whenIdle(isWell -> {
            if (isWell) {
                reloadNow();
            }
        });
    }

    private void reloadNow() {
        Path file = plan.standing().file();
        if (file != null) {
            end(plan.isUnsaved() ? Journal.Ending.LEFT : Journal.Ending.SAVED);
            deeds.reopen(file);
        }
    }

    /// Closes the window, or asks what is to become of what is not saved.
    void close() {
        closing.close();
    }

    /// Says that something went wrong that nobody foresaw, and offers to save the plan and to hand the log on.
    ///
    /// @param where where the log is, as a sentence; empty where it could not be written
    void unforeseen(String where, @Nullable Path log) {
        List<Answer> answers = new ArrayList<>();
        answers.add(new Answer(words.say("answer.goOn"), () -> {}));
        if (plan.isUnsaved()) {
            answers.addFirst(new Answer(words.say("error.save"), () -> saving.save(() -> {})));
        }
        if (log != null) {
            answers.add(answers.size() - 1, new Answer(words.say("error.copy"), () -> copy(log)));
        }
        window.desk()
                .host()
                .ask(
                        UNFORESEEN,
                        words.say("error.title"),
                        words.say(plan.standing().isInMemoryAlone() ? "error.memory" : "error.text") + where,
                        null,
                        answers);
    }

    private void copy(Path log) {
        try {
            ClipboardContent content = new ClipboardContent();
            content.putString(Files.readString(log));
            Clipboard.getSystemClipboard().setContent(content);
            window.desk().host().say(words.say("error.copied"));
        } catch (IOException e) {
            window.desk().host().say(words.say("error.notCopied", log));
        }
    }

    private void end(Journal.Ending ending) {
        var _ = plan.close(ending);
        window.leave();
        stage.close();
        deeds.closed(this);
    }
}
