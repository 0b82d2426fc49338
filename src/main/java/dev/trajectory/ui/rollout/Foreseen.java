package dev.trajectory.ui.rollout;

import dev.trajectory.model.OrganisationId;
import dev.trajectory.model.Plan;
import dev.trajectory.model.Rollout;
import dev.trajectory.outlook.CopyNow;
import dev.trajectory.outlook.Effect;
import dev.trajectory.outlook.Outlook;
import java.util.List;

/// What a rollout that is designed would do, worked out beside the UI thread.
///
/// @param copies the copies as they would stand, those whose chunks can be seen
/// @param loose whose copies would be cut loose
/// @param twice who has chunks of the same names already
/// @param count how many chunks would be made
/// @param hidden how many of them the option that is looked at does not show; they have no dates in it
/// @param effect what would move
record Foreseen(
        List<CopyNow> copies,
        List<OrganisationId> loose,
        List<OrganisationId> twice,
        int count,
        int hidden,
        Effect effect) {

    /// Takes as long as it takes to look at the whole plan.
    ///
    /// @param wanted the rollout as it is wanted
    /// @param was the rollout as it is, new or not
    /// @param whole the plan without any option
    /// @param shown how many chunks are seen now
    /// @param now what is seen now
    /// @param would what would be seen
    static Foreseen of(Rollout wanted, Rollout was, Plan whole, int shown, Outlook now, Outlook would) {
        int stamped = (int)
                wanted.copies().stream().filter(copy -> copy.chunks().isEmpty()).count();
        int count = stamped * wanted.pattern().size();
        int hidden = Math.max(0, count - (would.plan().chunks().size() - shown));
        return new Foreseen(
                CopyNow.withoutOffers(would, would.plan().rollouts().get(wanted.id())).stream()
                        .filter(copy -> hidden == 0 || copy.start() != null)
                        .toList(),
                Design.loose(was, wanted),
                new Design(whole, would).twice(wanted),
                count,
                hidden,
                Effect.between(now, would));
    }
}
