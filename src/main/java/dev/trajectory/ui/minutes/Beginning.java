package dev.trajectory.ui.minutes;

import dev.trajectory.app.WorkshopStart;
import dev.trajectory.model.Plan;
import java.time.LocalDate;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Where the plan is kept as it was when a workshop began, until somebody ends it: a workshop whose computer went goes
/// on with the minutes it had. Works beside the UI thread.
public interface Beginning {

    /// Nothing is kept, as where there is no disk.
    Beginning NOWHERE = new Beginning() {
        @Override
        public void find(Consumer<WorkshopStart.@Nullable Kept> found) {
            found.accept(null);
        }

        @Override
        public void keep(Plan plan, LocalDate day) {}

        @Override
        public void drop(WorkshopStart.Kept kept) {}

        @Override
        public void leave() {}

        @Override
        public void end() {}
    };

    /// Tells, on the UI thread, how the plan was when a workshop began that nobody has ended, and holds that; null
    /// where there is none.
    void find(Consumer<WorkshopStart.@Nullable Kept> found);

    /// A workshop begins.
    void keep(Plan plan, LocalDate day);

    /// That one is over, where nobody else holds it and it is still found here.
    void drop(WorkshopStart.Kept kept);

    /// What is held is left for another time.
    void leave();

    /// It is over, or nobody wants it.
    void end();
}
