package dev.trajectory.ui.shell;

import dev.trajectory.app.Arrival;
import dev.trajectory.app.Services;
import dev.trajectory.app.start.StarterPattern;
import dev.trajectory.model.Plan;
import dev.trajectory.ui.welcome.Glimpses;
import dev.trajectory.ui.welcome.NewPlanWizard;
import java.time.LocalDate;
import java.time.Month;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;

/// Asks what a new plan needs to know, in a window of its own.
final class NewPlanWindow {

    private static final double WIDTH = 1_080;
    private static final double HEIGHT = 760;

    private NewPlanWindow() {}

    /// Asks, and hands on the plan that comes of the answers.
    ///
    /// @param pattern what it is to begin with; null for nothing
    static void open(Kit kit, @Nullable StarterPattern pattern, Consumer<Arrival.Ready> then) {
        Services services = kit.services();
        StackPane root = new StackPane();
        Stage stage = kit.stage(kit.words().say("action.new"), root, WIDTH, HEIGHT);
        NewPlanWizard wizard = new NewPlanWizard(
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
                stage::close);
        root.getChildren().add(wizard);
        stage.show();
        wizard.focus();
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
