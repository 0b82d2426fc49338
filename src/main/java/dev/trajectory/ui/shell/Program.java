package dev.trajectory.ui.shell;

import dev.trajectory.app.Arrival;
import dev.trajectory.app.start.StarterPattern;
import dev.trajectory.ui.desk.Once;
import dev.trajectory.ui.welcome.WelcomeView;
import dev.trajectory.words.WindowWords;
import java.io.File;
import java.nio.file.Path;
import java.util.SequencedMap;
import java.util.concurrent.CompletableFuture;
import javafx.application.Platform;
import javafx.scene.control.Alert;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/// The program with its windows. Builds the graph of objects: there is no other place where they find each other.
final class Program implements PlanWindow.Deeds, WelcomeView.Deeds {

    private final Kit kit;
    private final OpenWindows windows;
    private final Once<WelcomeWindow> welcome;
    private final Opener opener;
    private final Rescue rescue;

    /// @param samples the folder with the samples
    Program(Kit kit, Path samples) {
        this.kit = kit;
        windows = new OpenWindows(kit, this);
        welcome = Once.of(() -> new WelcomeWindow(kit, samples, this, Program::endIfNothingIsOpen));
        opener = new Opener(kit, windows, this::asker, this::welcomeIfNothingIsOpen);
        rescue = new Rescue(kit, windows, this::asker);
    }

    /// Opens plans that are being read, and offers what a program that ended badly left behind.
    ///
    /// @return done when the plans have windows, and what was left behind has been looked for
    CompletableFuture<Void> start(SequencedMap<Path, CompletableFuture<Arrival>> readings) {
        Tastes.join(kit.appearance(), kit.services());
        CompletableFuture<Void> looked = new CompletableFuture<>();
        windows.await(looked);
        CompletableFuture<?>[] opened = readings.entrySet().stream()
                .map(each -> opener.open(each.getKey(), each.getValue()))
                .toArray(CompletableFuture[]::new);
        welcomeIfNothingIsOpen();
        return CompletableFuture.allOf(opened)
                .thenCompose(_ -> rescue.start())
                .whenComplete((_, _) -> looked.complete(null));
    }

    /// Where the plans are.
    OpenWindows windows() {
        return windows;
    }

    /// An error nobody foresaw: the plans stay as they are, the log has where it happened, and one calm question
    /// says so.
    void unforeseen(Throwable error) {
        WindowWords words = kit.words();
        Path log = kit.services().log().add(error, "ui");
        String where = log == null ? "" : words.say("error.log", log);
        if (Window.getWindows().isEmpty()) {
            Alert alert = new Alert(Alert.AlertType.ERROR, words.say("error.start") + where);
            alert.setHeaderText(words.say("error.title"));
            alert.setOnHidden(_ -> Platform.exit());
            alert.show();
        } else {
            PlanWindow latest = windows.latest();
            if (latest == null) {
                welcome.get().unforeseen(where, words);
            } else {
                latest.unforeseen(where, log);
            }
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
        File chosen = Saving.chooser(kit.words()).showOpenDialog(latest == null ? null : latest.stage());
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
}
