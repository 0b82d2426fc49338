package dev.trajectory.ui.shell;

import dev.trajectory.app.PlanSession;
import dev.trajectory.app.Recalculator;
import dev.trajectory.file.PlanFiles;
import dev.trajectory.file.Reading;
import dev.trajectory.outlook.Outlook;
import dev.trajectory.ui.theme.FontFaces;
import dev.trajectory.words.WindowWords;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.stage.Stage;

/// The program with its windows. Builds the graph of objects: there is no other place where they find each other.
public final class DesktopApp extends Application {

    private static Path samples = Path.of("samples");

    private final ExecutorService worker = Executors.newSingleThreadExecutor(task -> {
        Thread thread = new Thread(task, "recalculator");
        thread.setDaemon(true);
        return thread;
    });

    /// Starts the toolkit and stays until the last window is closed.
    ///
    /// @param samplesAt the folder with the samples
    /// @param arguments plan files to open
    public static void launch(Path samplesAt, String... arguments) {
        samples = samplesAt;
        Application.launch(DesktopApp.class, arguments);
    }

    @Override
    public void start(Stage stage) {
        List<String> files = getParameters().getUnnamed();
        Path file = files.isEmpty() ? samples.resolve("northmoor.trajectory") : Path.of(files.getFirst());
        if (PlanFiles.read(file) instanceof Reading.Opened opened) {
            PlanSession session =
                    PlanSession.of(Outlook.of(opened.document().plan()), new Recalculator(worker, Platform::runLater));
            MainWindow window = new MainWindow(session, new WindowWords(Locale.UK), new FontFaces(), 1440, 900);
            stage.setTitle(opened.document().plan().programme().name());
            stage.setScene(window.scene());
            stage.show();
            Rehearsal.closeIfAsked();
        }
    }

    @Override
    public void stop() {
        worker.shutdownNow();
    }
}
