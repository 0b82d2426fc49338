package dev.trajectory.ui.shell;

import dev.trajectory.app.Arrival;
import dev.trajectory.app.Folders;
import dev.trajectory.app.Services;
import dev.trajectory.app.start.StarterPattern;
import dev.trajectory.ui.desk.Once;
import dev.trajectory.ui.theme.Appearance;
import dev.trajectory.ui.theme.FontFaces;
import dev.trajectory.ui.welcome.WelcomeView;
import dev.trajectory.words.CommandWords;
import dev.trajectory.words.WindowWords;
import java.io.File;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.SequencedMap;
import java.util.concurrent.CompletableFuture;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.scene.control.Alert;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/// The program with its windows. Builds the graph of objects: there is no other place where they find each other.
public final class DesktopApp extends Application implements PlanWindow.Program, WelcomeView.Deeds {

    /// What the toolkit, which makes this object itself, cannot be given.
    private static Path samples = Path.of("samples");

    private static SequencedMap<Path, CompletableFuture<Arrival>> readings = new LinkedHashMap<>();

    private final Kit kit = new Kit(
            Services.of(
                    Folders.usual(), Clock.system(ZoneId.systemDefault()), Platform::runLater, CommandWords.version()),
            new WindowWords(Locale.UK),
            new FontFaces(),
            new Appearance());
    private final OpenWindows windows = new OpenWindows(kit, this);
    private final Once<WelcomeWindow> welcome =
            Once.of(() -> new WelcomeWindow(kit, samples, this, DesktopApp::endIfNothingIsOpen));
    private final Opener opener = new Opener(kit, windows, this::asker, this::welcomeIfNothingIsOpen);
    private final Rescue rescue = new Rescue(kit, windows, this::asker);

    /// Starts the toolkit and stays until the last window is closed. The plans are read while the toolkit starts.
    ///
    /// @param samplesAt the folder with the samples
    /// @param arguments plan files to open
    public static void launch(Path samplesAt, List<Path> arguments) {
        samples = samplesAt;
        for (Path file : arguments) {
            readings.put(file, CompletableFuture.supplyAsync(() -> Arrival.of(file)));
        }
        Application.launch(DesktopApp.class);
    }

    @Override
    public void start(Stage first) {
        Platform.setImplicitExit(false);
        Thread.setDefaultUncaughtExceptionHandler((_, error) -> Platform.runLater(() -> unforeseen(error)));
        Tastes.join(kit.appearance(), kit.services());
        CompletableFuture<?>[] opened = readings.entrySet().stream()
                .map(each -> opener.open(each.getKey(), each.getValue()))
                .toArray(CompletableFuture[]::new);
        welcomeIfNothingIsOpen();
        var _ = CompletableFuture.allOf(opened).thenRun(rescue::start);
    }

    /// An error nobody foresaw: the plans stay as they are, the log has where it happened, and one calm question
    /// says so.
    private void unforeseen(Throwable error) {
        WindowWords words = kit.words();
        Path log = kit.services().log().add(error, "ui");
        String where = log == null ? "" : words.say("error.log", log);
        if (Window.getWindows().isEmpty()) {
            Alert alert = new Alert(Alert.AlertType.ERROR, words.say("error.start") + where);
            alert.setHeaderText(words.say("error.title"));
            alert.setOnHidden(_ -> Platform.exit());
            alert.show();
        } else {
            asker().tell(words.say("error.title"), words.say("error.text") + where, words);
        }
    }

    private Asker asker() {
        PlanWindow latest = windows.latest();
        return latest == null ? welcome.get() : latest;
    }

    private void welcomeIfNothingIsOpen() {
        if (Window.getWindows().isEmpty()) {
            welcome.get().show();
        }
    }

    private static void endIfNothingIsOpen() {
        if (Window.getWindows().isEmpty()) {
            Platform.exit();
        }
    }

    @Override
    public void newPlan() {
        newPlan(null);
    }

    @Override
    public void newPlan(@Nullable StarterPattern pattern) {
        NewPlanWindow.open(kit, pattern, windows::show);
    }

    @Override
    public void openDialog() {
        PlanWindow latest = windows.latest();
        File chosen = PlanWindow.chooser(kit.words()).showOpenDialog(latest == null ? null : latest.stage());
        if (chosen != null) {
            opener.open(chosen.toPath());
        }
    }

    @Override
    public void open(Path file) {
        if (welcome.get().isSample(file)) {
            opener.openCopy(file);
        } else {
            opener.open(file);
        }
    }

    @Override
    public void forget(Path file) {
        welcome.get().forget(file);
    }

    @Override
    public void reopen(Path file) {
        opener.open(file);
    }

    @Override
    public void remember(Path file, String name) {
        opener.remember(file, name);
    }

    @Override
    public void shown() {
        if (welcome.isMade()) {
            welcome.get().hide();
        }
        Rehearsal.closeIfAsked();
    }

    @Override
    public void closed(PlanWindow window) {
        windows.forget(window);
        welcomeIfNothingIsOpen();
    }

    @Override
    public void stop() {
        kit.services().close();
    }
}
