package dev.trajectory.edit.rollout;

import dev.trajectory.model.ChunkId;
import dev.trajectory.model.Gate;
import dev.trajectory.model.GateType;
import dev.trajectory.model.Id;
import dev.trajectory.model.Plan;
import dev.trajectory.model.Rollout;
import dev.trajectory.model.RolloutCopy;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/// The gates that the pattern of a rollout stands behind.
///
/// @param gates in the plan's order
public record BeforePattern(Set<ChunkId> pattern, List<Gate> gates) {

    public static BeforePattern of(Plan plan, Rollout rollout) {
        Set<ChunkId> pattern = new HashSet<>(rollout.pattern());
        Set<Id> brought = rollout.brought();
        return new BeforePattern(
                pattern,
                plan.gates().stream()
                        .filter(gate -> gate.unlocks().stream().anyMatch(pattern::contains))
                        .filter(gate -> !brought.contains(gate.id()))
                        .toList());
    }

    /// Whether each copy needs one of its own.
    boolean isOwn(Gate gate) {
        boolean isMade = gate.producedBy() != null && pattern.contains(gate.producedBy());
        return isMade || gate.type() == GateType.GO_LIVE;
    }

    /// Whether chunks of a copy stand behind a gate already.
    boolean isBefore(Gate gate, RolloutCopy copy) {
        return gate.unlocks().stream().anyMatch(id -> copy.has(id) && !pattern.contains(id));
    }

    /// The chunks of a copy that stand behind a gate as those of the pattern do.
    List<ChunkId> behind(Gate gate, RolloutCopy copy) {
        return gate.unlocks().stream()
                .filter(pattern::contains)
                .map(copy::copyOf)
                .filter(Objects::nonNull)
                .toList();
    }
}
