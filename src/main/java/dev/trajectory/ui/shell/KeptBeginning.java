package dev.trajectory.ui.shell;

import dev.trajectory.app.Services;
import dev.trajectory.app.WorkshopStart;
import dev.trajectory.model.Plan;
import dev.trajectory.ui.minutes.Beginning;
import java.time.LocalDate;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Keeps the beginning of a workshop on the disk, by the thread that reads and writes there.
record KeptBeginning(Services services, WorkshopStart start) implements Beginning {

    @Override
    public void find(Consumer<WorkshopStart.@Nullable Kept> found) {
        services.disk().execute(() -> {
            WorkshopStart.Kept kept = start.find();
            services.ui().execute(() -> found.accept(kept));
        });
    }

    @Override
    public void keep(Plan plan, LocalDate day) {
        services.disk().execute(() -> start.keep(plan, day));
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
