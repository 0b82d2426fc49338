package dev.trajectory.ui.shell;

import dev.trajectory.app.Arrival;
import dev.trajectory.app.OpenPlan;
import dev.trajectory.app.PlanSession;
import dev.trajectory.app.Recalculator;
import dev.trajectory.app.Services;
import dev.trajectory.app.WorkshopStart;
import dev.trajectory.app.WorkshopStarts;
import dev.trajectory.file.Document;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.application.Platform;
import javafx.scene.layout.Pane;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;

/// The windows of the plans that are open.
final class OpenWindows {

    private final Kit kit;
    private final PlanWindow.Deeds deeds;
    private final WorkshopStarts workshops;
    private final List<PlanWindow> windows = new ArrayList<>();

    OpenWindows(Kit kit, PlanWindow.Deeds deeds) {
        this.kit = kit;
        this.deeds = deeds;
        this.workshops = new WorkshopStarts(kit.services().folders());
    }

    private Memory memory(Services services, Document document) {
        return new Memory(
                id -> services.preferences().preferences().view(id),
                (id, arranged) ->
                        services.disk().execute(() -> services.preferences().change(now -> now.withView(id, arranged))),
                document.envelope().lineage().toString(),
                new KeptBeginning(
                        services,
                        new WorkshopStart(workshops, document.envelope().lineage())));
    }

    /// Shows a plan in a window of its own.
    PlanWindow show(Arrival.Ready ready) {
        return show(ready, kit.stage(ready.document().plan().programme().name(), new Pane()));
    }

    /// Shows a plan in a window that has waited for it.
    PlanWindow show(Arrival.Ready ready, Stage stage) {
        Services services = kit.services();
        PlanSession session = PlanSession.of(
                ready.history(),
                ready.outlook(),
                new Recalculator(services.calculator(), services.searcher(), Platform::runLater));
        MainWindow window = new MainWindow(
                stage.getScene(),
                session,
                kit.words(),
                kit.fonts(),
                kit.appearance(),
                memory(services, ready.document()),
                services.clock());
        OpenPlan plan = new OpenPlan(
                session,
                ready.document(),
                ready.file(),
                ready.unsaved(),
                services,
                kit.words().locale());
        PlanWindow shown = new PlanWindow(stage, window, plan, services, deeds);
        windows.add(shown);
        stage.show();
        deeds.shown();
        return shown;
    }

    /// The window opened last; null when none is open.
    @Nullable
    PlanWindow latest() {
        return windows.isEmpty() ? null : windows.getLast();
    }

    /// The window on the plan of a file; null when none is open.
    @Nullable
    PlanWindow of(Path file) {
        return windows.stream().filter(each -> each.isOf(file)).findFirst().orElse(null);
    }

    /// The files of the plans that are open.
    List<Path> files() {
        return windows.stream()
                .map(each -> each.plan().standing().file())
                .filter(Objects::nonNull)
                .toList();
    }

    /// Forgets a window that was closed, and lets go of its file.
    void forget(PlanWindow window) {
        windows.remove(window);
        Path file = window.plan().standing().file();
        if (file != null) {
            kit.services().openPlans().release(file);
        }
    }
}
