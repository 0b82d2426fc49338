package dev.trajectory.ui.shell;

import dev.trajectory.app.Arrival;
import dev.trajectory.app.Folders;
import dev.trajectory.app.JournalState;
import dev.trajectory.app.OpenPlan;
import dev.trajectory.app.PlanSession;
import dev.trajectory.app.Services;
import dev.trajectory.file.Document;
import dev.trajectory.file.PlanFiles;
import dev.trajectory.model.Plan;
import dev.trajectory.ui.theme.Appearance;
import dev.trajectory.ui.theme.FontFaces;
import dev.trajectory.words.CommandWords;
import dev.trajectory.words.WindowWords;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.SequencedMap;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/// The program with its window in a process of its own. It opens its plan, or has the one recovered that the process
/// before it left behind, and then goes through a [WindowScript] for ever. On its output it says `opened` or
/// `recovered`, then `begun`, then what it has done and what it was told is safe: `made 17` for the 17th thing done,
/// `safe 17` when all up to that is on the disk.
///
/// The plan it begins with it leaves in a file, and that plan with its last step undone in another.
final class WorkedWindow {

    private static final Path SAMPLES = Path.of("samples");
    private static final Path SAMPLE = SAMPLES.resolve("first-steps.trajectory");
    private static final FileOutputStream OUT = new FileOutputStream(FileDescriptor.out);

    private final Path home;
    private final Program program;
    private final Services services;

    private WorkedWindow(Path home, Services services, Program program) {
        this.home = home;
        this.services = services;
        this.program = program;
    }

    /// @param arguments the folder to work in, the seed, and whether to go on after the beginning
    public static void main(String[] arguments) throws Exception {
        Path home = Path.of(arguments[0]);
        System.setProperty(Folders.HOME_PROPERTY, home.toString());
        Thread.setDefaultUncaughtExceptionHandler((_, error) -> say("failed " + error));
        CompletableFuture<Void> toolkit = new CompletableFuture<>();
        Platform.startup(() -> toolkit.complete(null));
        await(toolkit);
        Platform.setImplicitExit(false);
        WorkedWindow worked = onUi(() -> {
            Services services =
                    Services.of(Folders.usual(), Clock.systemUTC(), Platform::runLater, CommandWords.version());
            Kit kit = new Kit(services, new WindowWords(Locale.UK), new FontFaces(), new Appearance());
            return new WorkedWindow(home, services, new Program(kit, SAMPLES));
        });
        OpenPlan plan = worked.open();
        worked.report(plan);
        if (Boolean.parseBoolean(arguments[2])) {
            worked.work(
                    plan,
                    new WindowScript(
                            Long.parseLong(arguments[1]), plan.session().plan()));
        }
        Runtime.getRuntime().halt(0);
    }

    /// The file of a plan that is kept in one.
    static Path file(Path home) {
        return home.resolve("plan.trajectory");
    }

    static Path begunWith(Path home) {
        return home.resolve("begun-with.trajectory");
    }

    static Path undone(Path home) {
        return home.resolve("undone.trajectory");
    }

    /// Starts the program; presses the button that has the plan recovered, where that is offered.
    private OpenPlan open() throws Exception {
        SequencedMap<Path, CompletableFuture<Arrival>> none = new LinkedHashMap<>();
        await(onUi(() -> program.start(none)));
        Button recover = onUi(WorkedWindow::recover);
        if (recover == null) {
            onUi(() -> {
                program.open(Files.exists(file(home)) ? file(home) : SAMPLE);
                return null;
            });
        } else {
            onUi(() -> {
                recover.fire();
                return null;
            });
        }
        OpenPlan plan = shown();
        // The journal of before is put aside when the new one is on the disk.
        await(plan.settled());
        await(CompletableFuture.runAsync(() -> {}, services.disk()));
        say(recover == null ? "opened" : "recovered");
        return plan;
    }

    private static @Nullable Button recover() {
        return Window.getWindows().stream()
                .map(window -> window.getScene().getRoot())
                .flatMap(root -> Stream.ofNullable(root.lookup(".question-shade")))
                .filter(Node::isVisible)
                .map(question -> (Button) question.lookup(".primary"))
                .findFirst()
                .orElse(null);
    }

    private OpenPlan shown() throws Exception {
        while (true) {
            PlanWindow latest = onUi(() -> program.windows().latest());
            if (latest != null) {
                return latest.plan();
            }
        }
    }

    private void report(OpenPlan plan) throws Exception {
        PlanSession session = plan.session();
        Files.deleteIfExists(undone(home));
        keep(onUi(session::plan), begunWith(home));
        if (onUi(() -> session.snapshot().history().canUndo())) {
            keep(
                    onUi(() -> {
                        session.undo();
                        return session.plan();
                    }),
                    undone(home));
            onUi(() -> {
                session.redo();
                return null;
            });
        }
        say("begun");
    }

    private static void keep(Plan plan, Path file) throws IOException {
        Files.write(file, PlanFiles.encode(Document.first(new UUID(0, 0), plan)));
    }

    private void work(OpenPlan plan, WindowScript script) throws Exception {
        for (int number = 1; ; number++) {
            int made = number;
            onUi(() -> {
                act(plan, script.next());
                return null;
            });
            say("made " + made);
            if (number % 7 == 0 && await(plan.settled()) instanceof JournalState.Well) {
                say("safe " + made);
            }
        }
    }

    private static void act(OpenPlan plan, WindowScript.Act act) {
        if (act.edit() != null) {
            plan.session().perform(act.edit());
        } else if (act.step() < 0) {
            plan.session().undo();
        } else {
            plan.session().redo();
        }
        if (act.saves() && plan.standing().file() != null && !plan.standing().busy()) {
            plan.save(done -> say(done ? "saved" : "failed to save"));
        }
    }

    private static <T extends @Nullable Object> T onUi(Callable<T> task) throws Exception {
        CompletableFuture<T> done = new CompletableFuture<>();
        Platform.runLater(() -> {
            try {
                done.complete(task.call());
            } catch (Exception | Error e) {
                done.completeExceptionally(e);
            }
        });
        return await(done);
    }

    private static <T extends @Nullable Object> T await(CompletableFuture<T> future) throws Exception {
        return future.get(60, TimeUnit.SECONDS);
    }

    private static synchronized void say(String line) {
        try {
            OUT.write((line + "\n").getBytes(StandardCharsets.US_ASCII));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
