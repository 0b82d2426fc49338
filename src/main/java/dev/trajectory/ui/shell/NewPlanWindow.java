package dev.trajectory.ui.shell;

import dev.trajectory.app.Arrival;
import dev.trajectory.app.Services;
import dev.trajectory.app.start.StarterPattern;
import dev.trajectory.model.Plan;
import dev.trajectory.ui.control.Question;
import dev.trajectory.ui.control.Question.Answer;
import dev.trajectory.ui.welcome.Glimpses;
import dev.trajectory.ui.welcome.NewPlanWizard;
import dev.trajectory.words.WindowWords;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;

/// Asks what a new plan needs to know, in a window of its own. It is not closed unasked once something was answered.
final class NewPlanWindow {

    private static final double WIDTH = 1_080;
    private static final double HEIGHT = 760;

    private final Kit kit;
    private final Stage stage;
    private final NewPlanWizard wizard;
    private final Question question = new Question();

    /// Asks, and hands on the plan that comes of the answers.
    ///
    /// @param pattern what it is to begin with; null for nothing
    static void open(Kit kit, @Nullable StarterPattern pattern, Consumer<Arrival.Ready> then) {
        NewPlanWindow window = new NewPlanWindow(kit, pattern, then);
        window.stage.show();
        window.wizard.focus();
    }

    private NewPlanWindow(Kit kit, @Nullable StarterPattern pattern, Consumer<Arrival.Ready> then) {
        this.kit = kit;
        Services services = kit.services();
        StackPane root = new StackPane();
        stage = kit.stage(kit.words().say("action.new"), root, WIDTH, HEIGHT);
        wizard = new NewPlanWizard(
                kit.words(),
                kit.fonts(),
                kit.appearance().theme(),
                new Glimpses(services.disk(), Platform::runLater),
                nextApril(LocalDate.now(services.clock())),
                pattern,
                plan -> {
                    stage.close();
                    begin(plan, services, then);
                },
                this::cancel);
        root.getChildren().addAll(wizard, question);
        stage.setOnCloseRequest(event -> {
            event.consume();
            cancel();
        });
    }

    private void cancel() {
        if (!wizard.isTouched()) {
            stage.close();
            return;
        }
        WindowWords words = kit.words();
        question.ask(
                this,
                words.say("new.discard.title"),
                words.say("new.discard.text"),
                null,
                List.of(
                        new Answer(words.say("new.discard.do"), stage::close),
                        new Answer(words.say("new.discard.not"), wizard::resume)));
    }

    private static void begin(Plan plan, Services services, Consumer<Arrival.Ready> then) {
        services.disk().execute(() -> {
            Arrival.Ready ready = Arrival.made(plan);
            Platform.runLater(() -> then.accept(ready));
        });
    }

    /// The first of April that is not past: most public bodies' year begins then.
    private static LocalDate nextApril(LocalDate today) {
        LocalDate april = LocalDate.of(today.getYear(), Month.APRIL, 1);
        return today.isAfter(april) ? april.plusYears(1) : april;
    }
}
