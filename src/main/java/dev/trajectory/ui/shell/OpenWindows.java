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
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
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

    /// Done when it is known what programs that are gone have left.
    private CompletableFuture<?> known = CompletableFuture.completedFuture(null);

    OpenWindows(Kit kit, PlanWindow.Deeds deeds) {
        this.kit = kit;
        this.deeds = deeds;
        this.workshops = new WorkshopStarts(kit.services().folders());
    }

    /// What programs that are gone have left is not known yet.
    ///
    /// @param looked done when it is
    void await(CompletableFuture<?> looked) {
        known = looked;
    }

    /// Journals of plans were left: workshops about these wait for them to be recovered.
    void awaitRecovered(List<UUID> lineages) {
        workshops.await(lineages);
    }

    /// Nobody wants such a journal: a workshop about its plan is now for whoever has that open.
    void noMore(UUID lineage) {
        workshops.noMore(lineage);
        windows.forEach(each -> each.askOfWorkshop(lineage));
    }

    private Memory memory(Document document, boolean isRecovered) {
        Services services = kit.services();
        UUID lineage = document.envelope().lineage();
        return new Memory(
                id -> services.preferences().preferences().view(id),
                (id, arranged) ->
                        services.disk().execute(() -> services.preferences().change(now -> now.withView(id, arranged))),
                lineage.toString(),
                new KeptBeginning(services, new WorkshopStart(workshops, lineage, isRecovered), known));
    }

    /// Shows a plan in a window of its own.
    PlanWindow show(Arrival.Ready ready) {
        return show(ready, stage(ready), false);
    }

    /// Shows a plan in a window that has waited for it.
    PlanWindow show(Arrival.Ready ready, Stage stage) {
        return show(ready, stage, false);
    }

    /// Shows a plan that was recovered in a window of its own, with the workshop about it that its program left.
    PlanWindow showRecovered(Arrival.Ready ready) {
        PlanWindow shown = show(ready, stage(ready), true);
        workshops.noMore(ready.document().envelope().lineage());
        return shown;
    }

    private Stage stage(Arrival.Ready ready) {
        return kit.stage(ready.document().plan().programme().name(), new Pane());
    }

    private PlanWindow show(Arrival.Ready ready, Stage stage, boolean isRecovered) {
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
                memory(ready.document(), isRecovered),
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
