package dev.trajectory.check;

import dev.trajectory.model.Chunk;
import dev.trajectory.model.ChunkId;
import dev.trajectory.model.Fund;
import dev.trajectory.model.Gate;
import dev.trajectory.model.Id;
import dev.trajectory.model.LimitKind;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/// Tells of gates that were decided against, or whose case nothing can put, while work, or money that is counted on,
/// is still behind them; and of those of which half is said.
final class ShutGates {

    private ShutGates() {}

    static void look(Review review, Consumer<Finding> found) {
        if (review.ignores(LimitKind.GATES)) {
            return;
        }
        for (Gate gate : review.plan().gates()) {
            halfSaid(gate, found);
            List<ChunkId> shutBy = review.gates().shutBy(gate);
            List<Id> behind = gate.isRejected() || !shutBy.isEmpty() ? behind(review, gate) : List.of();
            if (!behind.isEmpty()) {
                found.accept(gate.isRejected() ? rejected(gate, behind) : staysShut(gate, behind, shutBy));
            }
        }
    }

    /// Its verdict and the day of that are two things to say.
    private static void halfSaid(Gate gate, Consumer<Finding> found) {
        boolean isDated = gate.decided() != null;
        if (gate.status().isDecided() && !gate.isRejected() && !isDated && gate.producedBy() != null) {
            found.accept(Finding.warning(
                    Rule.GATE_WITHOUT_DAY,
                    List.of(gate.id()),
                    new Term.Name(gate.id()),
                    new Term.Count(gate.approvalWeeks())));
        } else if (!gate.status().isDecided() && gate.decided() != null) {
            found.accept(Finding.warning(
                    Rule.GATE_WITHOUT_VERDICT,
                    List.of(gate.id()),
                    new Term.Name(gate.id()),
                    new Term.Day(gate.decided())));
        }
    }

    private static Finding rejected(Gate gate, List<Id> behind) {
        return Finding.error(
                Rule.GATE_REJECTED, subjects(gate, behind), new Term.Name(gate.id()), new Term.Names(behind));
    }

    private static Finding staysShut(Gate gate, List<Id> behind, List<ChunkId> shutBy) {
        return Finding.error(
                Rule.GATE_STAYS_SHUT,
                subjects(gate, behind),
                new Term.Name(gate.id()),
                new Term.Names(behind),
                new Term.Names(List.copyOf(shutBy)));
    }

    private static List<Id> subjects(Gate gate, List<Id> behind) {
        List<Id> subjects = new ArrayList<>(List.of(gate.id()));
        subjects.addAll(behind);
        return subjects;
    }

    /// What it holds: the chunks it unlocks of which not all is done, then the funds of which an award needs it.
    private static List<Id> behind(Review review, Gate gate) {
        List<Id> behind = new ArrayList<>();
        gate.unlocks().stream()
                .filter(unlocked -> review.family().leavesOf(unlocked).stream().anyMatch(ShutGates::isToDo))
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
