package dev.trajectory.edit;

import dev.trajectory.model.Id;
import dev.trajectory.model.Plan;
import dev.trajectory.model.SignOff;
import dev.trajectory.model.Stakeholder;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Sets who signs off and who has a stake: the two lists of a plan whose rows have no ids.
public record SetPeople(List<SignOff> signOffs, List<Stakeholder> stakeholders) implements Edit {

    public SetPeople {
        signOffs = List.copyOf(signOffs);
        stakeholders = List.copyOf(stakeholders);
    }

    @Override
    public Result apply(Plan plan) {
        Set<Id> named = Naming.inAll(List.of(signOffs, stakeholders));
        named.removeAll(Naming.inAll(List.of(plan.signOffs(), plan.stakeholders())));
        named.removeIf(plan::has);
        return named.isEmpty()
                ? new Result.Changed(plan.draft()
                        .signOffs(signOffs)
                        .stakeholders(stakeholders)
                        .plan())
                : Refusal.gone(named.iterator().next());
    }

    /// What was signed for stays as the plan has it, with the chunks that the option does not show, but where it
    /// is signed anew.
    @Override
    public Edit rebased(Plan seen, Plan whole) {
        List<SignOff> rebased = new ArrayList<>();
        for (SignOff each : signOffs) {
            int at = at(each, seen.signOffs(), rebased.size());
            rebased.add(
                    at < 0
                            ? each
                            : each.withSignedFinishes(whole.signOffs().get(at).signedFinishes()));
        }
        return new SetPeople(rebased, stakeholders);
    }

    /// Where among some sign-offs the one was that is signed for the same: that of the same subject, or else the
    /// one in its place, whose subject is called otherwise now; below nil where none is.
    private static int at(SignOff signOff, List<SignOff> was, int place) {
        for (int i = 0; i < was.size(); i++) {
            if (was.get(i).subject().equals(signOff.subject()) && isSignedForTheSame(signOff, was.get(i))) {
                return i;
            }
        }
        return place < was.size() && isSignedForTheSame(signOff, was.get(place)) ? place : -1;
    }

    private static boolean isSignedForTheSame(SignOff one, SignOff other) {
        return one.organisation().equals(other.organisation())
                && one.signedFinishes().equals(other.signedFinishes());
    }

    @Override
    public Label label() {
        return new Label(Label.Kind.CHANGE, "signOffs", List.of(), "");
    }
}
