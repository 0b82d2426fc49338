package dev.trajectory.edit.rollout;

import dev.trajectory.model.Follower;
import dev.trajectory.model.Gate;
import dev.trajectory.model.GateId;
import dev.trajectory.model.Plan;
import dev.trajectory.model.RecordCopy;
import dev.trajectory.model.Register;
import dev.trajectory.model.RolloutCopy;
import org.jspecify.annotations.Nullable;

/// What all ways of giving gates have in common.
sealed interface OfGates extends Given<GateId, Gate> permits GivenGates, SharedGates {

    @Override
    default Register<GateId, Gate> in(Plan plan) {
        return plan.gates();
    }

    @Override
    default RecordCopy<GateId, Gate> ofItself(GateId copy) {
        return RecordCopy.ofItself(copy);
    }

    @Override
    default RolloutCopy with(
            RolloutCopy copy, @Nullable Follower<GateId, Gate> was, @Nullable Follower<GateId, Gate> is) {
        return copy.withGates(
                Given.replaced(copy.gates(), (RecordCopy<GateId, Gate>) was, (RecordCopy<GateId, Gate>) is));
    }
}
