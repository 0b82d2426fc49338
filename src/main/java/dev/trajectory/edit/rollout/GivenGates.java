package dev.trajectory.edit.rollout;

import dev.trajectory.model.ChunkId;
import dev.trajectory.model.Gate;
import dev.trajectory.model.GateId;
import dev.trajectory.model.GateStatus;
import dev.trajectory.model.GateType;
import dev.trajectory.model.Plan;
import dev.trajectory.model.Rollout;
import dev.trajectory.model.RolloutCopy;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/// The gates that a copy stands behind as it is stamped, so that no site begins without the approvals that the first
/// one needed.
///
/// What the pattern itself puts to the approvers, and each go-live, every copy has to put to them for itself: it gets
/// a gate of its own, not decided yet. What is decided once for all, by a case made elsewhere, unlocks the copies'
/// chunks as well.
public final class GivenGates {

    private GivenGates() {}

    /// Those that the pattern stands behind, in the plan's order.
    public static List<Gate> ofPattern(Plan plan, Rollout rollout) {
        Set<ChunkId> pattern = new HashSet<>(rollout.pattern());
        return plan.gates().stream()
                .filter(gate -> gate.unlocks().stream().anyMatch(pattern::contains))
                .toList();
    }

    /// The gates of copies that are new or unlock more than before.
    ///
    /// @param copies with the names of their chunks
    /// @param ids one at least for each of [#ofPattern] and each copy
    public static List<Gate> of(Plan plan, Rollout rollout, List<RolloutCopy> copies, Iterator<GateId> ids) {
        Set<ChunkId> pattern = new HashSet<>(rollout.pattern());
        List<Gate> given = new ArrayList<>();
        for (Gate gate : ofPattern(plan, rollout)) {
            Set<ChunkId> unlocked = new LinkedHashSet<>(gate.unlocks());
            for (RolloutCopy copy : copies) {
                List<ChunkId> behind = gate.unlocks().stream()
                        .filter(pattern::contains)
                        .map(copy::copyOf)
                        .filter(Objects::nonNull)
                        .toList();
                if (!behind.isEmpty() && isOwn(gate, pattern)) {
                    given.add(own(gate, new Playing(rollout.home(), copy.organisation()), copy, behind, ids.next()));
                } else {
                    unlocked.addAll(behind);
                }
            }
            if (unlocked.size() > gate.unlocks().size()) {
                given.add(gate.withUnlocks(List.copyOf(unlocked)));
            }
        }
        return given;
    }

    private static boolean isOwn(Gate gate, Set<ChunkId> pattern) {
        boolean isMade = gate.producedBy() != null && pattern.contains(gate.producedBy());
        return isMade || gate.type() == GateType.GO_LIVE;
    }

    private static Gate own(Gate of, Playing playing, RolloutCopy copy, List<ChunkId> behind, GateId id) {
        ChunkId made = of.producedBy() == null ? null : copy.copyOf(of.producedBy());
        return new Gate(
                id,
                playing.told(of.name()),
                of.type(),
                made == null ? of.producedBy() : made,
                behind,
                of.approvers(),
                of.approvalWeeks(),
                null,
                null,
                GateStatus.PLANNED,
                "");
    }
}
