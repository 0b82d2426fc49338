package dev.trajectory.edit;

import dev.trajectory.model.Id;
import dev.trajectory.model.Plan;
import dev.trajectory.model.SignOff;
import dev.trajectory.model.Stakeholder;
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

    @Override
    public Label label() {
        return new Label(Label.Kind.CHANGE, "signOffs", List.of(), "");
    }
}
