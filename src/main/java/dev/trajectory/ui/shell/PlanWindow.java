package dev.trajectory.ui.shell;

import dev.trajectory.app.Journal;
import dev.trajectory.app.JournalState;
import dev.trajectory.app.OpenPlan;
import dev.trajectory.app.Services;
import dev.trajectory.app.Standing;
import dev.trajectory.draw.Pages;
import dev.trajectory.file.FileTrouble;
import dev.trajectory.file.PlanFiles;
import dev.trajectory.ui.control.Question.Answer;
import dev.trajectory.ui.desk.Action;
import dev.trajectory.words.TroubleWords;
import dev.trajectory.words.WindowWords;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCombination;
import javafx.stage.FileChooser;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;

/// The window of an open plan with what concerns its file: saving, closing, and what to do when something is the
/// matter with the file.
final class PlanWindow implements Asker {

    private static final String JOURNAL = "journal";
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

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

    /// What it asks by itself; the latest question of each kind is the one that holds.
    private enum Asks {
        TROUBLE,
        CLOSE,
        UNFORESEEN
    }

    private final Stage stage;
    private final MainWindow window;
    private final OpenPlan plan;
    private final Services services;
    private final Deeds deeds;
    private final WindowWords words;
    private final TroubleWords troubles;
    private @Nullable FileTrouble said;
    private JournalState journal = new JournalState.Well();
    private boolean wasFullScreen;

    /// Whether its workshop is ending, and it closes when that has ended.
    private boolean ending;

    PlanWindow(Stage stage, MainWindow window, OpenPlan plan, Services services, Deeds deeds) {
        this.stage = stage;
        this.window = window;
        this.plan = plan;
        this.services = services;
        this.deeds = deeds;
        this.words = window.desk().words();
        this.troubles = new TroubleWords(words.locale());
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

    private void ask(Asks about, String title, String text, List<Answer> answers) {
        window.desk().host().ask(about, title, text, null, answers);
    }

    private List<Action> actions() {
        return List.of(
                Action.of("save", "Shortcut+S", () -> save(() -> {})),
                Action.of("saveAs", "Shortcut+Shift+S", () -> saveAs(() -> {})),
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
        askAbout(standing.trouble(), standing.busy());
        if (!standing.journal().equals(journal)) {
            journal = standing.journal();
            switch (journal) {
                case JournalState.Well _ -> window.noMore(JOURNAL);
                case JournalState.Failing(FileTrouble trouble) -> warn(trouble);
                case JournalState.Elsewhere(FileTrouble trouble) -> warn(trouble);
            }
        }
    }

    /// Asks what to do about the file once for each trouble, and no more when it is over. While the plan is being
    /// saved, that may be over soon.
    private void askAbout(@Nullable FileTrouble trouble, boolean busy) {
        if (trouble == null) {
            said = null;
            window.withdraw(Asks.TROUBLE);
        } else if (!busy && !trouble.equals(said)) {
            said = trouble;
            say(trouble);
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
        if (standing.unsaved() && standing.journal() instanceof JournalState.Failing) {
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

    /// Says what is the matter with the file, and offers what can be done.
    private void say(FileTrouble trouble) {
        List<Answer> answers = new ArrayList<>();
        for (FileTrouble.WayOut way : trouble.kind().waysOut()) {
            answers.add(new Answer(troubles.wayOut(way), () -> take(way)));
        }
        answers.add(new Answer(words.say("answer.later"), () -> {}));
        ask(Asks.TROUBLE, troubles.what(trouble), troubles.where(trouble) + "\n\n" + troubles.advice(trouble), answers);
    }

    private void take(FileTrouble.WayOut way) {
        switch (way) {
            case SAVE_AGAIN -> save(() -> {});
            case SAVE_AS -> saveAs(() -> {});
            case OVERWRITE -> plan.overwrite(_ -> {});
            case RELOAD -> reload();
            case GO_ON -> {}
        }
    }

    /// Opens the file as someone else saved it, in the place of this window; what is not saved stays in the
    /// journal.
    private void reload() {
        Path file = plan.standing().file();
        if (file != null) {
            end(plan.isUnsaved() ? Journal.Ending.LEFT : Journal.Ending.SAVED);
            deeds.reopen(file);
        }
    }

    private void save(Runnable then) {
        if (plan.standing().file() == null) {
            saveAs(then);
        } else {
            said = null;
            plan.save(done -> saved(done, then));
        }
    }

    private void saved(boolean done, Runnable then) {
        Path file = plan.standing().file();
        if (done && file != null) {
            deeds.remember(file, plan.session().plan().programme().name());
            then.run();
        }
    }

    private void saveAs(Runnable then) {
        FileChooser chooser = chooser(words);
        Path before = plan.standing().file();
        if (before != null && before.getParent() != null) {
            chooser.setInitialDirectory(before.getParent().toFile());
        }
        chooser.setInitialFileName(fileName(plan.session().plan().programme().name()) + PlanFiles.EXTENSION);
        File chosen = chooser.showSaveDialog(stage);
        if (chosen != null) {
            String path = chosen.getPath();
            boolean named = path.endsWith(PlanFiles.EXTENSION);
            plan.saveAs(Path.of(named ? path : path + PlanFiles.EXTENSION), done -> saved(done, then));
        }
    }

    /// A name without what some systems refuse in names of files.
    static String fileName(String name) {
        return name.replaceAll("[^\\p{L}\\p{N} ,.()-]+", " ").strip();
    }

    static FileChooser chooser(WindowWords words) {
        FileChooser chooser = new FileChooser();
        chooser.getExtensionFilters()
                .add(new FileChooser.ExtensionFilter(words.say("chooser.plans"), "*" + PlanFiles.EXTENSION));
        return chooser;
    }

    /// Closes the window; asks first when something is not saved, or a workshop goes on whose minutes are not
    /// in the plan yet. The workshop ends only when the window does, and its minutes are saved with the plan.
    void close() {
        if (ending) {
            return;
        }
        if (plan.isUnsaved() || window.isWorkshopToTell()) {
            askToClose();
        } else {
            endWorkshop(this::closeUnlessUnsaved);
        }
    }

    private void closeUnlessUnsaved() {
        if (plan.isUnsaved()) {
            askToClose();
        } else {
            end(Journal.Ending.SAVED);
        }
    }

    private void endWorkshop(Runnable then) {
        ending = true;
        window.endWorkshop(() -> {
            ending = false;
            then.run();
        });
    }

    /// Saves the plan, and once more with the minutes where a workshop ends: whoever thinks better of it when
    /// asked for a file has the workshop still.
    private void saveAndClose() {
        saveUnsaved(() -> endWorkshop(() -> saveUnsaved(() -> end(Journal.Ending.SAVED))));
    }

    private void saveUnsaved(Runnable then) {
        if (plan.isUnsaved()) {
            save(then);
        } else {
            then.run();
        }
    }

    private void askToClose() {
        String name = plan.session().plan().programme().name();
        ask(
                Asks.CLOSE,
                words.say("close.title", name),
                words.say(isInMemoryAlone() ? "close.text.memory" : "close.text"),
                List.of(
                        new Answer(words.say("action.save"), this::saveAndClose),
                        new Answer(words.say("close.discard"), () -> endWorkshop(() -> end(Journal.Ending.DISCARDED))),
                        new Answer(words.say("answer.cancel"), () -> {})));
    }

    /// Says that something went wrong that nobody foresaw, and offers to save the plan and to hand the log on.
    ///
    /// @param where where the log is, as a sentence; empty where it could not be written
    void unforeseen(String where, @Nullable Path log) {
        List<Answer> answers = new ArrayList<>();
        answers.add(new Answer(words.say("answer.goOn"), () -> {}));
        if (plan.isUnsaved()) {
            answers.addFirst(new Answer(words.say("error.save"), () -> save(() -> {})));
        }
        if (log != null) {
            answers.add(answers.size() - 1, new Answer(words.say("error.copy"), () -> copy(log)));
        }
        ask(
                Asks.UNFORESEEN,
                words.say("error.title"),
                words.say(isInMemoryAlone() ? "error.memory" : "error.text") + where,
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

    /// Whether what is not saved is written down nowhere.
    private boolean isInMemoryAlone() {
        Standing standing = plan.standing();
        return standing.unsaved() && standing.journal() instanceof JournalState.Failing;
    }

    private void end(Journal.Ending ending) {
        var _ = plan.close(ending);
        stage.close();
        deeds.closed(this);
    }
}
