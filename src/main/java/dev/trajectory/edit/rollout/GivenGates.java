package dev.trajectory.edit.rollout;

import dev.trajectory.model.ChunkId;
import dev.trajectory.model.Gate;
import dev.trajectory.model.GateField;
import dev.trajectory.model.GateId;
import dev.trajectory.model.GateStatus;
import dev.trajectory.model.OrganisationId;
import dev.trajectory.model.Plan;
import dev.trajectory.model.RecordCopy;
import dev.trajectory.model.Rollout;
import dev.trajectory.model.RolloutCopy;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// The gates that a copy gets of its own, so that no site begins without the approvals that the first one needed.
///
/// What the pattern itself puts to the approvers, and each go-live, every copy has to put to them for itself: it gets
/// a gate of its own, not decided yet. When it was put to them and what was decided is no part of what is offered
/// later. All other gates are shared (see [SharedGates]).
final class GivenGates implements OfGates {

    private final Plan plan;
    private final BeforePattern before;
    private final Function<OrganisationId, Called> called;

    GivenGates(Plan plan, Rollout rollout, Function<OrganisationId, Called> called) {
        this.plan = plan;
        this.before = BeforePattern.of(plan, rollout);
        this.called = called;
    }

    @Override
    public List<Gate> pattern(RolloutCopy copy) {
        return before.gates().stream().filter(before::isOwn).toList();
    }

    @Override
    public List<GateField> fields() {
        return List.of(GateField.values());
    }

    @Override
    public List<RecordCopy<GateId, Gate>> followers(RolloutCopy copy) {
        return copy.gates().stream().filter(each -> !each.isShared()).toList();
    }

    @Override
    public List<GateField> naming() {
        return List.of(GateField.NAME, GateField.APPROVERS);
    }

    @Override
    public RecordCopy<GateId, Gate> follower(GateId of, @Nullable GateId copy, Gate given) {
        return RecordCopy.given(of, copy, given);
    }

    /// A gate of that name before the copy's chunks is taken for the same: made by hand, or given before copies
    /// were called by their sites or remembered it.
    @Override
    public boolean isNew(Gate of, RolloutCopy copy) {
        Gate given = given(of, copy, of.id());
        List<String> names = List.of(given.name(), of.name(), of.name() + " (" + copy.organisation() + ")");
        return !given.unlocks().isEmpty()
                && plan.gates().stream()
                        .filter(each -> names.contains(each.name()) && isByHand(each, copy))
                        .noneMatch(each -> before.isBefore(each, copy));
    }

    /// A gate that was shared until now is not by hand.
    @Override
    public boolean isByHand(Gate gate, RolloutCopy copy) {
        return copy.gates().stream().noneMatch(each -> gate.id().equals(each.copy()) && each.of() != null);
    }

    /// Also in the conditions that were noted.
    @Override
    public boolean isOther(Gate gate, Gate given, RolloutCopy copy) {
        return !gate.equals(given);
    }

    @Override
    public boolean isSettled(Gate gate) {
        return gate.opened() != null;
    }

    @Override
    public boolean hasBegun(Gate gate) {
        return gate.submitted() != null
                || gate.decided() != null
                || gate.status() != GateStatus.PLANNED
                || plan.funds().stream()
                        .flatMap(fund -> fund.awards().stream())
                        .anyMatch(award -> gate.id().equals(award.requiresGate()));
    }

    @Override
    public Gate given(Gate of, RolloutCopy copy, GateId name) {
        ChunkId made = of.producedBy() == null ? null : copy.copyOf(of.producedBy());
        Called site = called.apply(copy.organisation());
        return new Gate(
                name,
                site.title(of.name()),
                of.type(),
                made == null ? of.producedBy() : made,
                before.behind(of, copy),
                of.approvers().stream()
                        .map(each -> site.in(each, Plan.NAME_LENGTH))
                        .distinct()
                        .toList(),
                of.approvalWeeks(),
                null,
                null,
                GateStatus.PLANNED,
                "");
    }
}
