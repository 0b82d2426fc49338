package dev.trajectory.edit.rollout;

import dev.trajectory.model.ChunkId;
import dev.trajectory.model.Field;
import dev.trajectory.model.Follower;
import dev.trajectory.model.Gate;
import dev.trajectory.model.GateField;
import dev.trajectory.model.GateId;
import dev.trajectory.model.Plan;
import dev.trajectory.model.RecordCopy;
import dev.trajectory.model.Rollout;
import dev.trajectory.model.RolloutCopy;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The gates that copies share with the pattern: what is decided once for all, by a case made elsewhere, unlocks the
/// copies' chunks as well.
///
/// Such a gate is before every copy, if only none of the copy's chunks stands behind it: so that one which is put
/// before the pattern later, or taken from before it, is offered as a change of what it unlocks.
final class SharedGates implements OfGates {

    private final Plan plan;
    private final BeforePattern before;

    SharedGates(Plan plan, Rollout rollout) {
        this.plan = plan;
        this.before = BeforePattern.of(plan, rollout);
    }

    private boolean isShared(Gate gate) {
        return before.gates().contains(gate) && !before.isOwn(gate);
    }

    @Override
    public List<Gate> pattern(RolloutCopy copy) {
        List<GateId> remembered = followers(copy).stream().map(RecordCopy::of).toList();
        return plan.gates().stream()
                .filter(gate -> isShared(gate) || remembered.contains(gate.id()))
                .toList();
    }

    @Override
    public List<GateField> fields() {
        return List.of(GateField.UNLOCKS);
    }

    @Override
    public List<RecordCopy<GateId, Gate>> followers(RolloutCopy copy) {
        return copy.gates().stream().filter(RecordCopy::isShared).toList();
    }

    @Override
    public Follower<GateId, Gate> following(RolloutCopy copy, Gate of) {
        return followers(copy).stream()
                .filter(each -> of.id().equals(each.of()))
                .findFirst()
                .orElseGet(() -> follower(of.id(), of.id(), of.withUnlocks(List.of())));
    }

    @Override
    public List<GateField> naming() {
        return List.of();
    }

    @Override
    public RecordCopy<GateId, Gate> follower(GateId of, @Nullable GateId copy, Gate given) {
        return RecordCopy.given(of, of, given);
    }

    @Override
    public boolean isNew(Gate of, RolloutCopy copy) {
        return false;
    }

    @Override
    public @Nullable Object own(Field<Gate> field, Gate gate, RolloutCopy copy) {
        return gate.unlocks().stream().filter(copy::has).toList();
    }

    @Override
    public Gate taken(Field<Gate> field, @Nullable Object value, Gate gate, RolloutCopy copy) {
        List<ChunkId> unlocks = new ArrayList<>(gate.unlocks());
        unlocks.removeIf(copy::has);
        if (value instanceof List<?> behind) {
            behind.forEach(each -> unlocks.add((ChunkId) each));
        }
        return gate.withUnlocks(unlocks);
    }

    @Override
    public boolean isSettled(Gate gate) {
        return false;
    }

    @Override
    public boolean hasBegun(Gate gate) {
        return true;
    }

    @Override
    public Gate given(Gate of, RolloutCopy copy, GateId name) {
        return of.withUnlocks(isShared(of) ? before.behind(of, copy) : List.of());
    }
}
