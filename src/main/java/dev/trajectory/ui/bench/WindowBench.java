package dev.trajectory.ui.bench;

import dev.trajectory.app.PlanSession;
import dev.trajectory.app.Recalculator;
import dev.trajectory.file.ViewPreferences;
import dev.trajectory.model.Plan;
import dev.trajectory.outlook.Outlook;
import dev.trajectory.ui.minutes.Beginning;
import dev.trajectory.ui.shell.Display;
import dev.trajectory.ui.shell.MainWindow;
import dev.trajectory.ui.shell.Memory;
import dev.trajectory.ui.theme.Appearance;
import dev.trajectory.ui.theme.FontFaces;
import dev.trajectory.ui.theme.Look;
import dev.trajectory.ui.theme.TextSize;
import dev.trajectory.words.WindowWords;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.layout.Pane;
import javafx.stage.Stage;

/// Opens a window on a plan and measures what is done in it. The program can open no other afterwards.
public final class WindowBench implements AutoCloseable {

    /// What something took, time by time.
    ///
    /// @param name what was measured, such as `windowScroll`
    /// @param promise within how many milliseconds it is to be done
    /// @param times in milliseconds
    public record Timing(String name, double promise, List<Double> times) {
        public Timing {
            times = List.copyOf(times);
        }
    }

    /// What fits the toolkit's screen where there is no display.
    private static final double WIDTH = 1_000;

    private static final double HEIGHT = 760;
    private static final int THOUSAND = 1_000;
    private static final int WARM_UP = 240;
    private static final int FRAMES = 480;
    private static final int WARM_UP_EDITS = 20;
    private static final int EDITS = 60;

    /// Within how many milliseconds new dates are to be shown, up to a thousand chunks and beyond.
    private static final double EDIT = 50;

    private static final double EDIT_OF_MANY = 200;

    private final boolean isOnDisplay;
    private final ExecutorService worker = Executors.newFixedThreadPool(2);

    /// Starts the toolkit: on the display, and without one in memory.
    public WindowBench() {
        isOnDisplay = Display.obstacle(Locale.UK).isEmpty();
        if (!isOnDisplay) {
            System.setProperty("glass.platform", "Headless");
            System.setProperty("prism.order", "sw");
        }
        System.setProperty("javafx.animation.fullspeed", "true");
        CompletableFuture<Void> ready = new CompletableFuture<>();
        Platform.startup(() -> ready.complete(null));
        Platform.setImplicitExit(false);
        ready.join();
    }

    public boolean isOnDisplay() {
        return isOnDisplay;
    }

    /// Measures all that is promised of a plan of its size.
    public List<Timing> measure(Plan plan) {
        boolean isLarge = plan.chunks().size() > THOUSAND;
        Outlook outlook = Outlook.of(plan).weighed();
        MainWindow window = onToolkit(() -> window(outlook));
        List<Timing> timings = new ArrayList<>();
        List<Script> scripts = new ArrayList<>(isLarge ? List.of() : Scripts.ofAThousand());
        scripts.addAll(Scripts.ofEverySize());
        for (Script script : scripts) {
            List<Double> times =
                    onToolkit(() -> Film.of(window, script, WARM_UP, FRAMES)).join();
            timings.add(new Timing(script.name(), script.promise(), times));
        }
        List<Double> edits =
                onToolkit(() -> Edits.of(window, WARM_UP_EDITS, EDITS)).join();
        timings.add(new Timing("windowEdit", isLarge ? EDIT_OF_MANY : EDIT, edits));
        onToolkit(() -> {
            window.scene().getWindow().hide();
            return true;
        });
        return timings;
    }

    /// Nothing slides, so that what is drawn is what is there.
    private MainWindow window(Outlook outlook) {
        Appearance appearance = new Appearance();
        appearance.systemIsStill().set(true);
        Scene scene = new Scene(new Pane(), WIDTH, HEIGHT);
        new Look(scene, appearance.theme(), new TextSize(scene, appearance)).install();
        PlanSession session = PlanSession.of(outlook, new Recalculator(worker, worker, Platform::runLater));
        Memory memory = new Memory(_ -> ViewPreferences.usual(), (_, _) -> {}, "", Beginning.NOWHERE);
        MainWindow window = new MainWindow(
                scene, session, new WindowWords(Locale.UK), new FontFaces(), appearance, memory, Clock.systemUTC());
        Stage stage = new Stage();
        stage.setScene(scene);
        stage.setX(0);
        stage.setY(0);
        stage.setWidth(WIDTH);
        stage.setHeight(HEIGHT);
        stage.show();
        return window;
    }

    private static <T> T onToolkit(Supplier<T> task) {
        return CompletableFuture.supplyAsync(task, Platform::runLater).join();
    }

    /// Ends the toolkit.
    @Override
    public void close() {
        worker.shutdownNow();
        Platform.exit();
    }
}
