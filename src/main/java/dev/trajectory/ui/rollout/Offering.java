package dev.trajectory.ui.rollout;

import dev.trajectory.app.Search;
import dev.trajectory.edit.rollout.Offer;
import dev.trajectory.edit.rollout.Offers;
import dev.trajectory.model.Plan;
import dev.trajectory.model.Rollout;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What the rollout looked at offers, worked out once for a plan and beside the UI thread: with a hundred copies it
/// takes longer than that may wait. Until it is known there is nothing to take, for nobody has seen it yet.
final class Offering {

    private final Search<List<Offer>> search;
    private @Nullable Plan plan;
    private @Nullable Rollout rollout;
    private List<Offer> offers = List.of();

    Offering(Search<List<Offer>> search) {
        this.search = search;
    }

    /// Has it worked out, unless that is done or under way.
    ///
    /// @param whole in which the rollout is
    /// @param now null for none
    @SuppressWarnings("ReferenceEquality") // plans are made once and handed on; comparing their contents is slow
    void lookAt(Plan whole, @Nullable Rollout now) {
        if (plan == whole && rollout == now) {
            return;
        }
        plan = whole;
        rollout = now;
        offers = List.of();
        search.forget();
        if (now != null) {
            search.find(() -> Offers.of(whole, now), found -> offers = found);
        }
    }

    /// All of it, as far as it is known.
    List<Offer> all() {
        return offers;
    }
}
