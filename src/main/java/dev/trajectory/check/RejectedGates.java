package dev.trajectory.check;

import dev.trajectory.model.Chunk;
import dev.trajectory.model.Fund;
import dev.trajectory.model.Gate;
import dev.trajectory.model.Id;
import dev.trajectory.model.LimitKind;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/// Tells of gates that were decided against while work, or money that is counted on, is still behind them.
final class RejectedGates {

    private RejectedGates() {}

    static void look(Review review, Consumer<Finding> found) {
        if (review.ignores(LimitKind.GATES)) {
            return;
        }
        for (Gate gate : review.plan().gates()) {
            List<Id> behind = gate.isRejected() ? behind(review, gate) : List.of();
            if (!behind.isEmpty()) {
                List<Id> subjects = new ArrayList<>(List.of(gate.id()));
                subjects.addAll(behind);
                found.accept(
                        Finding.error(Rule.GATE_REJECTED, subjects, new Term.Name(gate.id()), new Term.Names(behind)));
            }
        }
    }

    /// What it holds: the chunks it unlocks of which not all is done, then the funds of which an award needs it.
    private static List<Id> behind(Review review, Gate gate) {
        List<Id> behind = new ArrayList<>();
        gate.unlocks().stream()
                .filter(unlocked -> review.family().leavesOf(unlocked).stream().anyMatch(RejectedGates::isToDo))
                .forEach(behind::add);
        for (Fund fund : review.plan().funds()) {
            if (fund.awards().stream()
                    .anyMatch(award -> award.isExpected() && gate.id().equals(award.requiresGate()))) {
                behind.add(fund.id());
            }
        }
        return behind;
    }

    private static boolean isToDo(Chunk chunk) {
        return !chunk.progress().isFinished();
    }
}
