package dev.trajectory.ui.desk;

import dev.trajectory.app.Snapshot;
import dev.trajectory.model.Plan;
import org.jspecify.annotations.Nullable;

/// The plan last shown. What floats over a view speaks of that plan: it goes when another comes, and stays while
/// dates and findings of the same one come in.
public final class SeenPlan {

    private @Nullable Plan seen;

    /// Whether a snapshot is of another plan than the one before; it is the one seen from now on.
    @SuppressWarnings("ReferenceEquality") // plans are made once and handed on; comparing their contents is slow
    public boolean isOther(Snapshot snapshot) {
        boolean isOther = seen != snapshot.plan();
        seen = snapshot.plan();
        return isOther;
    }
}
