package dev.trajectory.edit;

import dev.trajectory.model.BenefitId;
import dev.trajectory.model.GateId;
import dev.trajectory.model.Id;
import dev.trajectory.model.Identified;
import dev.trajectory.model.Option;
import dev.trajectory.model.OptionId;
import dev.trajectory.model.Plan;
import dev.trajectory.model.SignOff;
import dev.trajectory.model.Stakeholder;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedMap;
import java.util.Set;

/// Removes a record. While others name it, it is refused with those that do; or, where asked, its name is taken out of
/// them in the same step, as far as they may be without it and no money goes with it.
///
/// @param clearing whether its name is taken out of the others
public record RemoveRecord<I extends Id, R extends Identified<I>>(Section<I, R> section, I id, boolean clearing)
        implements Edit {

    public RemoveRecord(Section<I, R> section, I id) {
        this(section, id, false);
    }

    @Override
    public Result apply(Plan plan) {
        if (!section.of(plan).has(id)) {
            return Refusal.gone(id);
        }
        Plan without = withoutInRollouts(
                withoutInOptions(section.in(plan, section.of(plan).without(id))));
        if (clearing) {
            Clearing.Cleared cleared = Clearing.of(without, id);
            return cleared.blocking().isEmpty()
                    ? new Result.Changed(Promises.settled(plan, cleared.plan()))
                    : stillUsed(cleared.blocking(), List.of());
        }
        List<String> people = people(plan);
        List<Id> users = Naming.of(without, id);
        return users.isEmpty() && people.isEmpty() ? new Result.Changed(without) : stillUsed(users, people);
    }

    /// What options have in its place, or do without, goes with it.
    private Plan withoutInOptions(Plan plan) {
        List<Option> changed = new ArrayList<>();
        for (Option option : plan.options()) {
            SequencedMap<Id, Identified<?>> own = new LinkedHashMap<>(option.own());
            Set<Id> gone = new LinkedHashSet<>(option.gone());
            if (own.remove(id) != null || gone.remove(id)) {
                changed.add(option.draft().own(own).gone(gone).option());
            }
        }
        return plan.draft().options(plan.options().withAll(changed)).plan();
    }

    /// What a copy of a rollout remembers of a benefit or a gate is no use of it.
    private Plan withoutInRollouts(Plan plan) {
        boolean isRemembered = id instanceof BenefitId || id instanceof GateId;
        return isRemembered
                ? plan.draft()
                        .rollouts(plan.rollouts()
                                .withAll(plan.rollouts().stream()
                                        .map(rollout -> rollout.without(id::equals))
                                        .toList()))
                        .plan()
                : plan;
    }

    private Result stillUsed(List<Id> users, List<String> people) {
        List<Id> subjects = new ArrayList<>(users);
        subjects.addFirst(id);
        return new Result.Refused(new Refusal(Refusal.Reason.STILL_USED, section.name(), subjects, people));
    }

    /// Sign-offs and stakeholders have no ids; they are known by what is signed and by their office.
    private List<String> people(Plan plan) {
        List<String> people = new ArrayList<>();
        for (SignOff signOff : plan.signOffs()) {
            if (signOff.organisation().equals(id)) {
                people.add(signOff.subject());
            }
        }
        for (Stakeholder stakeholder : plan.stakeholders()) {
            if (stakeholder.organisation().equals(id)) {
                people.add(stakeholder.office());
            }
        }
        return people;
    }

    @Override
    public boolean isOfOptions() {
        return id instanceof OptionId;
    }

    @Override
    public Label label() {
        return new Label(Label.Kind.REMOVE, section.name(), List.of(id), "");
    }
}
