package dev.trajectory.ui.shell;

import dev.trajectory.app.Arrival;
import dev.trajectory.app.Folders;
import dev.trajectory.app.Services;
import dev.trajectory.ui.theme.Appearance;
import dev.trajectory.ui.theme.FontFaces;
import dev.trajectory.words.CommandWords;
import dev.trajectory.words.WindowWords;
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
import javafx.stage.Stage;

/// The program as the toolkit starts and stops it.
public final class DesktopApp extends Application {

    /// What the toolkit, which makes this object itself, cannot be given.
    private static Path samples = Path.of("samples");

    private static SequencedMap<Path, CompletableFuture<Arrival>> readings = new LinkedHashMap<>();

    private final Kit kit = new Kit(
            Services.of(
                    Folders.usual(), Clock.system(ZoneId.systemDefault()), Platform::runLater, CommandWords.version()),
            new WindowWords(Locale.UK),
            new FontFaces(),
            new Appearance());
    private final Program program = new Program(kit, samples);

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
        Thread.setDefaultUncaughtExceptionHandler((_, error) -> unforeseen(error));
        var _ = program.start(readings).whenComplete((_, error) -> {
            if (error != null) {
                unforeseen(error);
            }
        });
    }

    private void unforeseen(Throwable error) {
        Platform.runLater(() -> program.unforeseen(error));
    }

    @Override
    public void stop() {
        kit.services().close();
    }
}
