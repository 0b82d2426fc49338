package dev.trajectory.outlook;

import dev.trajectory.edit.Label;
import dev.trajectory.edit.Result;
import dev.trajectory.finance.reach.BroughtForward;
import dev.trajectory.finance.reach.SpendBy;
import org.jspecify.annotations.Nullable;

/// Work brought forward so that money is spent by the end of a year, and what that does to the plan.
///
/// @param found null where nothing can be brought forward, or nothing has been found yet
/// @param after the plan with it; null until the search is done
public record SpendOutlook(
        Outlook before,
        @Nullable BroughtForward found,
        @Nullable Outlook after) {

    /// Looks on while it is searched.
    public interface Watch {

        /// Asked between steps; once it answers true, the best found so far is given.
        boolean isStopped();

        /// Told how far the search is, 0 to 1, and the best found.
        void sofar(double share, SpendOutlook best);
    }

    /// Searches what comes nearest to an amount.
    public static SpendOutlook of(Outlook before, SpendBy asked, Watch watch) {
        BroughtForward found = asked.of(before.money(), new SpendBy.Watch() {
            @Override
            public boolean isStopped() {
                return watch.isStopped();
            }

            @Override
            public void sofar(double share, @Nullable BroughtForward best) {
                watch.sofar(share, new SpendOutlook(before, best, null));
            }
        });
        return new SpendOutlook(before, found, found == null ? null : after(before, found));
    }

    private static @Nullable Outlook after(Outlook before, BroughtForward found) {
        return found.edit(before.plan(), Label.told("")).apply(before.plan()) instanceof Result.Changed(var plan)
                ? Outlook.dates(plan)
                : null;
    }
}
