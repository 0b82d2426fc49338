package dev.trajectory.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import dev.trajectory.app.Arrival;
import dev.trajectory.app.Folders;
import dev.trajectory.app.Journal;
import dev.trajectory.app.OpenPlan;
import dev.trajectory.app.OpenPlans;
import dev.trajectory.app.PlanSession;
import dev.trajectory.app.Recalculator;
import dev.trajectory.app.Services;
import dev.trajectory.app.WorkshopStart;
import dev.trajectory.app.WorkshopStarts;
import dev.trajectory.edit.ChangeProgramme;
import dev.trajectory.edit.Edit;
import dev.trajectory.model.LogEntry;
import dev.trajectory.model.Plan;
import dev.trajectory.model.Programme;
import dev.trajectory.ui.Ui;
import dev.trajectory.ui.control.Question.Answer;
import dev.trajectory.ui.theme.Appearance;
import dev.trajectory.ui.theme.FontFaces;
import dev.trajectory.words.WindowWords;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.application.Platform;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.Window;
import javafx.stage.WindowEvent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// How plans come to have windows: opened from files, and recovered from what a program left behind.
class ProgramTest implements PlanWindow.Deeds {

    private static final String NAME = "Northmoor Lunar Leap";
    private static final String OPENING = "Opening northmoor …";
    private static final String TWICE = "\u201cnorthmoor.trajectory\u201d is open in another window of Trajectory too.";

    @TempDir
    private Path folder;

    private final CompletableFuture<Asked> asked = new CompletableFuture<>();
    private final AtomicInteger givenUp = new AtomicInteger();
    private Runnable onShown = () -> {};
    private Path file;
    private Kit kit;
    private OpenWindows windows;
    private Opener opener;

    /// What was asked of the user.
    private record Asked(String title, String text, List<Answer> answers) {}

    @BeforeEach
    void begin() throws Exception {
        file = Files.copy(Path.of("samples", "northmoor.trajectory"), folder.resolve("northmoor.trajectory"));
        kit = Ui.get(() -> new Kit(services(), new WindowWords(Locale.UK), new FontFaces(), new Appearance()));
        windows = new OpenWindows(kit, this);
        opener = new Opener(kit, windows, this::asker, givenUp::incrementAndGet);
    }

    @AfterEach
    void end() {
        Ui.run(() -> List.copyOf(Window.getWindows()).forEach(Window::hide));
        kit.services().close();
    }

    private Services services() {
        return Services.of(folders(), Clock.systemUTC(), Platform::runLater, "test");
    }

    private Folders folders() {
        return new Folders(folder.resolve("settings"), folder.resolve("state"), folder.resolve("spare"));
    }

    private Asker asker() {
        return (title, text, answers) -> asked.complete(new Asked(title, text, answers));
    }

    @Test
    void aWindowIsThereBeforeItsPlanAndIsFilledWithIt() {
        CompletableFuture<Arrival> reading = new CompletableFuture<>();
        CompletableFuture<Void> opened = Ui.get(() -> opener.open(file, reading));
        assertThat(titles()).containsOnlyOnce(OPENING).doesNotContain(NAME);
        Ui.run(() -> Ui.screen(stage(OPENING).getScene(), "window-opening"));

        reading.complete(Arrival.of(file));
        await(opened);

        assertThat(titles()).containsOnlyOnce(NAME).doesNotContain(OPENING);
        assertThat(windows.latest().plan().standing().file()).isEqualTo(file);
        assertThat(new OpenPlans(folders()).claim(file))
                .as("warning of a second program")
                .isNotNull();
    }

    @Test
    void aWindowClosedBeforeItsPlanIsThereStaysClosed() {
        CompletableFuture<Arrival> reading = new CompletableFuture<>();
        CompletableFuture<Void> opened = Ui.get(() -> opener.open(file, reading));
        Ui.run(() -> {
            Stage stage = stage(OPENING);
            stage.fireEvent(new WindowEvent(stage, WindowEvent.WINDOW_CLOSE_REQUEST));
        });

        reading.complete(Arrival.of(file));
        await(opened);
        await(CompletableFuture.runAsync(() -> {}, kit.services().disk()));

        assertThat(titles()).doesNotContain(NAME, OPENING);
        assertThat(windows.latest()).isNull();
        assertThat(givenUp).hasValue(1);
        assertThat(new OpenPlans(folders()).claim(file))
                .as("warning of a second program")
                .isNull();
    }

    @Test
    void aFileThatIsOpenIsShownAndNotOpenedAgain() throws Exception {
        await(Ui.get(() -> opener.open(file, CompletableFuture.completedFuture(Arrival.of(file)))));
        PlanWindow window = windows.latest();
        Path link = Files.createSymbolicLink(folder.resolve("link.trajectory"), file);
        for (Path name : List.of(file, link)) {
            Ui.run(() -> window.stage().setIconified(true));
            await(Ui.get(() -> opener.open(name, CompletableFuture.completedFuture(Arrival.of(name)))));

            assertThat(titles()).containsOnlyOnce(NAME).doesNotContain("Opening link \u2026", OPENING);
            assertThat(windows.latest()).isSameAs(window);
            assertThat(window.stage().isIconified()).isFalse();
        }
        assertThat(new OpenPlans(folders()).claim(file))
                .as("warning of a second program")
                .isNotNull();
    }

    @Test
    void aFileOnItsWayIsNotOpenedASecondTime() {
        CompletableFuture<Arrival> reading = new CompletableFuture<>();
        CompletableFuture<Void> first = Ui.get(() -> opener.open(file, reading));
        Ui.run(() -> opener.open(file));
        assertThat(titles()).containsOnlyOnce(OPENING);

        reading.complete(Arrival.of(file));
        await(first);
        Ui.frame();
        assertThat(titles()).containsOnlyOnce(NAME).doesNotContain(OPENING);
    }

    @Test
    void whyAFileIsNotOpenedIsSaidInThePlaceOfItsWindow() throws Exception {
        Files.writeString(file, "This is no plan.");
        Ui.run(() -> opener.open(file));

        assertThat(await(asked).title()).isEqualTo("The file was not opened");
        assertThat(await(asked).text()).contains("northmoor.trajectory");
        assertThat(titles()).doesNotContain(NAME, OPENING);
    }

    @Test
    void whatAProgramLeftBehindIsOfferedAndOpened() {
        Plan changed = leaveBehind("A name that was never saved");

        await(Ui.get(() -> new Rescue(kit, windows, this::asker).start()));
        Asked offer = await(asked);
        assertThat(offer.title()).contains("A name that was never saved");
        CompletableFuture<Void> recovered = new CompletableFuture<>();
        onShown = () -> recovered.complete(null);
        Ui.run(offer.answers().getFirst().run());
        await(recovered);

        OpenPlan plan = Ui.get(() -> windows.latest().plan());
        assertThat(plan.session().plan()).isEqualTo(changed);
        assertThat(plan.isUnsaved()).isTrue();
        assertThat(plan.standing().file()).isEqualTo(file);
        Ui.run(plan.session()::undo);
        assertThat(plan.session().plan().programme().name()).isEqualTo(NAME);
    }

    /// What is said of the file that was opened does not take the place of what was left behind, nor the other
    /// way.
    @Test
    void whatIsToBeSaidAtTheStartIsSaidOneAfterTheOther() {
        leaveBehind("A name that was never saved");
        try (OpenPlans another = new OpenPlans(folders())) {
            another.claim(file);
            await(Ui.get(() -> opener.open(file, CompletableFuture.completedFuture(Arrival.of(file)))));
        }
        PlanWindow window = windows.latest();
        assertThat(questionOf(window)).isEqualTo(TWICE);

        await(Ui.get(() -> new Rescue(kit, windows, () -> window).start()));
        assertThat(questionOf(window)).isEqualTo(TWICE);
        Ui.press(window.stage().getScene(), KeyCode.ENTER);
        assertThat(questionOf(window)).contains("A name that was never saved");
        Ui.press(window.stage().getScene(), KeyCode.ESCAPE);
        assertThat(Ui.get(() ->
                        window.stage().getScene().lookup(".question-shade").isVisible()))
                .isFalse();
    }

    private static String questionOf(PlanWindow window) {
        return Ui.get(() -> ((Labeled) window.stage().getScene().lookup(".question-title")).getText());
    }

    @Test
    void aPlanWhoseFileIsGoneIsNotSavedAndIsNotClosedUnasked() throws Exception {
        await(Ui.get(() -> opener.open(file, CompletableFuture.completedFuture(Arrival.of(file)))));
        PlanWindow window = windows.latest();
        assertThat(window.plan().isUnsaved()).isFalse();
        Files.delete(file);
        look(window);

        assertThat(window.plan().isUnsaved()).isTrue();
        assertThat(Ui.get(() -> ((Labeled) window.stage().getScene().lookup("#saved")).getText()))
                .isEqualTo("Its file cannot be found: the journal keeps it");
        Ui.run(window::close);
        assertThat(window.stage().isShowing()).isTrue();
        Ui.run(() -> Ui.screen(window.stage().getScene(), "window-file-gone"));
    }

    @Test
    void whatIsStillWorkedOutIsInThePlanBeforeItsWindowCloses() {
        await(Ui.get(() -> opener.open(file, CompletableFuture.completedFuture(Arrival.of(file)))));
        PlanWindow window = windows.latest();
        Edit renamed = new ChangeProgramme(new Programme("", "Renamed beside", "", "", "", 0, ""));

        Ui.run(() -> {
            window.plan().session().beside().perform(() -> renamed, _ -> {}, () -> {});
            window.close();
        });

        Ui.until(() ->
                window.stage().getScene().lookup(".question-title") instanceof Labeled title && title.isVisible());
        assertThat(questionOf(window)).contains("Renamed beside");
        assertThat(window.plan().isUnsaved()).isTrue();
    }

    /// Whoever closes the window in the middle of a workshop saves its minutes with the plan.
    @Test
    void aWorkshopEndsWithItsWindowAndItsMinutesAreInThePlan() {
        await(Ui.get(() -> opener.open(file, CompletableFuture.completedFuture(Arrival.of(file)))));
        PlanWindow window = windows.latest();
        Ui.press(window.stage().getScene(), KeyCode.L, KeyCode.CONTROL, KeyCode.SHIFT);
        Ui.until(() -> !((Labeled) window.stage().getScene().lookup("#minutes-line"))
                .getText()
                .isEmpty());
        Ui.run(() -> ((TextInputControl) window.stage().getScene().lookup("#minutes-note")).setText("Tea was late."));
        Ui.run(window::close);
        assertThat(Ui.get(() -> ((Labeled) window.stage().getScene().lookup(".question-text")).getText()))
                .as("in no log yet")
                .contains("note");
        Ui.press(window.stage().getScene(), KeyCode.ESCAPE);
        Ui.press(window.stage().getScene(), KeyCode.F5);
        Ui.run(() -> window.plan()
                .session()
                .perform(new ChangeProgramme(new Programme("", "Changed together", "", "", "", 0, ""))));
        Ui.run(() -> window.plan().save(_ -> {}));
        Ui.until(() -> !window.plan().isUnsaved());
        Plan before = window.plan().session().plan();
        Ui.press(window.stage().getScene(), KeyCode.P, KeyCode.CONTROL, KeyCode.SHIFT);
        Ui.run(window::close);
        assertThat(questionOf(window)).contains("Changed together");
        assertThat(Ui.get(() -> ((Labeled) window.stage().getScene().lookup(".question-text")).getText()))
                .as("only the minutes are not in the file")
                .contains("minutes");
        Ui.press(window.stage().getScene(), KeyCode.ESCAPE);
        assertThat(window.plan().session().plan()).as("thought better of it").isEqualTo(before);
        assertThat(isWorkshop(window)).isTrue();
        Ui.press(window.stage().getScene(), KeyCode.ESCAPE);
        assertThat(isWorkshop(window)).as("what was played is over").isTrue();

        Ui.run(window::close);
        Ui.press(window.stage().getScene(), KeyCode.ENTER);
        Ui.run(window::close);
        Ui.until(() -> !window.stage().isShowing());
        Plan saved = ((Arrival.Ready) Arrival.of(file)).document().plan();
        assertThat(saved.log().getLast().kind()).isEqualTo(LogEntry.Kind.WORKSHOP);
        assertThat(saved.log()).hasSize(before.log().size() + 1);
    }

    /// Somebody else saves the file in the middle of a workshop, and it is opened anew: so is the workshop found.
    @Test
    void aWorkshopIsLeftForTheNextWindowWhereItsOwnGoesWithoutItsEnd() throws Exception {
        await(Ui.get(() -> opener.open(file, CompletableFuture.completedFuture(Arrival.of(file)))));
        PlanWindow window = windows.latest();
        Arrival.Ready before = (Arrival.Ready) Arrival.of(file);
        WorkshopStart next = new WorkshopStart(
                new WorkshopStarts(folders()), before.document().envelope().lineage());
        Ui.press(window.stage().getScene(), KeyCode.F5);
        onDisk();
        Ui.frame();
        onDisk();
        assertThat(next.find()).as("while its window is there").isNull();

        Files.writeString(file, Files.readString(file).replace("Northmoor Lunar Leap", "Northmoor Leap"));
        look(window);
        Ui.run(() -> window.stage().getScene().getRoot().lookupAll(".question .button").stream()
                .map(Button.class::cast)
                .filter(each -> each.getText().equals("Reload"))
                .findFirst()
                .orElseThrow()
                .fire());
        assertThat(window.stage().isShowing()).isFalse();
        onDisk();
        assertThat(next.find()).isNotNull();
    }

    /// Whoever answers "later" to what was left behind, and works on in the file, leaves the workshop's beginning
    /// to the journal that has what was done in it.
    @Test
    void theBeginningOfAWorkshopIsThereForTheWindowInWhichItIsRecovered() {
        WorkshopStarts before = new WorkshopStarts(folders());
        Arrival.Ready ready = (Arrival.Ready) Arrival.of(file);
        WorkshopStart begun =
                new WorkshopStart(before, ready.document().envelope().lineage());
        begun.keep(ready.document().plan(), LocalDate.of(2026, 11, 26));
        begun.leave();
        leaveBehind("Changed in the workshop");

        CompletableFuture<Void> looked = new CompletableFuture<>();
        windows.await(looked);
        await(Ui.get(() -> opener.open(file, CompletableFuture.completedFuture(Arrival.of(file)))));
        PlanWindow opened = windows.latest();
        await(Ui.get(() -> new Rescue(kit, windows, this::asker).start()));
        looked.complete(null);
        onDisk();
        Ui.frame();
        Ui.run(() -> opened.plan().session().perform(new ChangeProgramme(new Programme("", "On", "", "", "", 0, ""))));
        onDisk();

        Ui.run(await(asked).answers().getFirst().run());
        Ui.until(() -> windows.latest() != opened);
        onDisk();
        Ui.frame();
        assertThat(questionOf(windows.latest())).isEqualTo("A workshop about this plan was never ended");
    }

    private void onDisk() {
        await(CompletableFuture.runAsync(() -> {}, kit.services().disk()));
    }

    private static boolean isWorkshop(PlanWindow window) {
        return Ui.get(() -> window.stage().getScene().getRoot().getStyleClass().contains("workshop"));
    }

    /// What waits behind a form is asked only as long as there is something to ask.
    @Test
    void aFileThatIsFoundAgainIsNotAskedAboutAfterwards() throws Exception {
        await(Ui.get(() -> opener.open(file, CompletableFuture.completedFuture(Arrival.of(file)))));
        PlanWindow window = windows.latest();
        Ui.run(() -> window.ask("A form", "", List.of(new Answer("Go on", () -> {}))));
        Path aside = file.resolveSibling("aside.trajectory");
        Files.move(file, aside);
        look(window);
        assertThat(window.plan().isUnsaved()).isTrue();
        assertThat(questionOf(window)).isEqualTo("A form");
        Files.move(aside, file);
        look(window);
        assertThat(window.plan().isUnsaved()).isFalse();
        Ui.press(window.stage().getScene(), KeyCode.ENTER);
        assertThat(Ui.get(() ->
                        window.stage().getScene().lookup(".question-shade").isVisible()))
                .isFalse();
    }

    /// Lets a window look whether its file is as it was.
    private void look(PlanWindow window) {
        Ui.run(window.plan()::look);
        await(CompletableFuture.runAsync(() -> {}, kit.services().watch()));
        Ui.frame();
    }

    /// What a program leaves that ends with a change that was not saved.
    private Plan leaveBehind(String name) {
        Services gone = services();
        Arrival.Ready ready = (Arrival.Ready) Arrival.of(file);
        PlanSession session = PlanSession.of(ready.outlook(), new Recalculator(Runnable::run, Runnable::run));
        OpenPlan plan = new OpenPlan(session, ready.document(), ready.file(), 0, gone, Locale.UK);
        session.perform(new ChangeProgramme(new Programme("", name, "", "", "", 0, "")));
        await(plan.close(Journal.Ending.LEFT));
        gone.close();
        return session.plan();
    }

    private static List<String> titles() {
        return Ui.get(() -> Window.getWindows().stream()
                .filter(Stage.class::isInstance)
                .map(window -> ((Stage) window).getTitle())
                .filter(title -> title != null)
                .toList());
    }

    private static Stage stage(String title) {
        return Window.getWindows().stream()
                .filter(Stage.class::isInstance)
                .map(Stage.class::cast)
                .filter(stage -> title.equals(stage.getTitle()))
                .findFirst()
                .orElseThrow();
    }

    private static <T> T await(CompletableFuture<T> future) {
        return future.orTimeout(60, TimeUnit.SECONDS).join();
    }

    @Override
    public void newPlan() {}

    @Override
    public void openDialog() {}

    @Override
    public void shown() {
        onShown.run();
    }

    @Override
    public void closed(PlanWindow window) {}

    @Override
    public void reopen(Path path) {}

    @Override
    public void remember(Path path, String name) {}
}
