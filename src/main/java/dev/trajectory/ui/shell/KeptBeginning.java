package dev.trajectory.ui.shell;

import dev.trajectory.app.Services;
import dev.trajectory.app.WorkshopStart;
import dev.trajectory.model.Plan;
import dev.trajectory.ui.minutes.Beginning;
import java.time.LocalDate;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Keeps the beginning of a workshop on the disk, by the thread that reads and writes there.
///
/// @param known done when it is known which journals programs that are gone have left: what one of them belongs to is
///     not looked for before that
record KeptBeginning(Services services, WorkshopStart start, CompletableFuture<?> known) implements Beginning {

    @Override
    public void find(Consumer<WorkshopStart.@Nullable Kept> found) {
        var _ = known.thenRunAsync(
                () -> {
                    WorkshopStart.Kept kept = start.find();
                    services.ui().execute(() -> found.accept(kept));
                },
                services.disk());
    }

    @Override
    public void keep(Plan plan, LocalDate day) {
        services.disk().execute(() -> start.keep(plan, day));
    }

    @Override
    public void drop(WorkshopStart.Kept kept) {
        services.disk().execute(() -> {
            if (kept.equals(start.find())) {
                start.end();
            } else {
                start.leave();
            }
        });
    }

    @Override
    public void leave() {
        services.disk().execute(start::leave);
    }

    @Override
    public void end() {
        services.disk().execute(start::end);
    }
}
