package dev.trajectory.edit;

import dev.trajectory.model.Id;
import dev.trajectory.model.Plan;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// The plans a user went through, and at which one she is. A value.
///
/// Undo takes an earlier plan up again and inverts nothing: plans share all records they have in common, so any number
/// of steps costs little.
///
/// @param steps from the first to the last; never empty
/// @param at which of them is the present one
public record History(List<Step> steps, int at) {

    public History {
        steps = List.copyOf(steps);
        if (at < 0 || at >= steps.size()) {
            throw new IllegalArgumentException("No step " + at + " of " + steps.size());
        }
    }

    /// The history of a plan that was just made or opened.
    public static History of(Plan plan) {
        return new History(List.of(new Step(null, plan, Set.of())), 0);
    }

    public Step present() {
        return steps.get(at);
    }

    public Plan plan() {
        return present().plan();
    }

    /// The plan that a step made another one of; of the first, its own.
    public Plan before(int step) {
        return steps.get(Math.max(0, step - 1)).plan();
    }

    /// This history one step on; what had been undone is gone.
    ///
    /// @param fold whether the step joins the present one, as the letters of one word typed do, so that one undo
    ///     takes both back
    public History with(Label label, Plan plan, Set<Id> selection, boolean fold) {
        int kept = fold && at > 0 ? at : at + 1;
        List<Step> changed = new ArrayList<>(steps.subList(0, kept));
        changed.add(new Step(label, plan, selection));
        return new History(changed, kept);
    }

    /// This history with what is selected now kept at its present step.
    public History withSelection(Set<Id> selection) {
        List<Step> changed = new ArrayList<>(steps);
        changed.set(at, new Step(present().label(), plan(), selection));
        return new History(changed, at);
    }

    public boolean canUndo() {
        return at > 0;
    }

    public boolean canRedo() {
        return at < steps.size() - 1;
    }

    /// This history at another of its steps, with all steps kept.
    public History goTo(int step) {
        return new History(steps, step);
    }
}
