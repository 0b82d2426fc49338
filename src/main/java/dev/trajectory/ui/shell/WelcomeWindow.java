package dev.trajectory.ui.shell;

import dev.trajectory.app.Recent;
import dev.trajectory.app.Services;
import dev.trajectory.file.PlanFiles;
import dev.trajectory.ui.control.Question;
import dev.trajectory.ui.control.Question.Answer;
import dev.trajectory.ui.welcome.Glimpses;
import dev.trajectory.ui.welcome.WelcomeView;
import dev.trajectory.words.WindowWords;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;

/// The window for when no plan is open: plans worked on before, samples, beginnings of new plans.
final class WelcomeWindow implements Asker {

    private final Services services;
    private final Path samples;
    private final WelcomeView view;
    private final Question question = new Question();
    private final Stage stage;

    /// @param samples the folder with the samples
    /// @param onHidden told whenever it is closed, or makes way for a plan
    WelcomeWindow(Kit kit, Path samples, WelcomeView.Deeds deeds, Runnable onHidden) {
        this.services = kit.services();
        this.samples = samples;
        this.view = new WelcomeView(
                kit.words(),
                kit.fonts(),
                kit.appearance().theme(),
                new Glimpses(services.disk(), Platform::runLater),
                services.clock(),
                deeds);
        this.stage = kit.stage(kit.words().say("welcome.title"), new StackPane(view, question));
        stage.setOnHidden(_ -> onHidden.run());
    }

    void show() {
        view.showSamples(listed(samples));
        showRecents();
        stage.show();
        view.focus();
    }

    /// Lists a plan no longer. Its file stays.
    void forget(Path file) {
        services.disk().execute(() -> services.preferences().change(now -> now.withoutRecent(file)));
        showRecents();
    }

    private void showRecents() {
        services.disk().execute(() -> {
            List<Recent> recents = Recent.of(services.preferences().preferences());
            Platform.runLater(() -> view.showRecents(recents));
        });
    }

    /// Whether a file is one of the samples.
    boolean isSample(Path file) {
        return file.toAbsolutePath().startsWith(samples.toAbsolutePath());
    }

    private static List<Path> listed(Path samples) {
        try (Stream<Path> files = Files.list(samples)) {
            return files.filter(file -> file.toString().endsWith(PlanFiles.EXTENSION))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            return List.of();
        }
    }

    boolean isShowing() {
        return stage.isShowing();
    }

    void hide() {
        stage.hide();
    }

    /// Asks over this window, which is shown for it.
    @Override
    public void ask(String title, String text, List<Answer> answers) {
        ask(new Object(), title, text, answers);
    }

    /// Says that something went wrong that nobody foresaw: the latest of it, however often it goes wrong.
    ///
    /// @param where where the log is, as a sentence; empty where it could not be written
    void unforeseen(String where, WindowWords words) {
        List<Answer> goOn = List.of(new Answer(words.say("answer.goOn"), () -> {}));
        ask(this, words.say("error.title"), words.say("error.text") + where, goOn);
    }

    private void ask(Object asker, String title, String text, List<Answer> answers) {
        if (!isShowing()) {
            show();
        }
        question.ask(asker, title, text, null, answers);
    }
}
