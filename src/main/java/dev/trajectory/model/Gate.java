package dev.trajectory.model;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// An approval that unlocks chunks. It opens on the day it was decided, else the given weeks after its producer; one
/// that was rejected stays shut until its case is put again.
///
/// @param producedBy the chunk whose finish puts the case to the approvers
/// @param unlocks the chunks that may not start before it opens
/// @param approvers who decides, in words: not all are organisations of the plan
/// @param approvalWeeks elapsed weeks from the producer's finish, 0 to 520
/// @param submitted the day the case went in, or null
/// @param decided the day it was decided, or null
public record Gate(
        GateId id,
        String name,
        GateType type,
        @Nullable ChunkId producedBy,
        List<ChunkId> unlocks,
        List<String> approvers,
        int approvalWeeks,
        @Nullable LocalDate submitted,
        @Nullable LocalDate decided,
        GateStatus status,
        String conditions)
        implements Identified<GateId> {
    public Gate {
        InvalidValue.requireText("name", name, Plan.NAME_LENGTH);
        unlocks = List.copyOf(unlocks);
        approvers = List.copyOf(approvers);
        approvers.forEach(approver -> InvalidValue.requireText("approver", approver, Plan.NAME_LENGTH));
        InvalidValue.requireRange("approvalWeeks", approvalWeeks, 0, 520);
        InvalidValue.requireDate("submitted", submitted);
        InvalidValue.requireDate("decided", decided);
        InvalidValue.requireLength("conditions", conditions, Plan.TEXT_LENGTH);
    }

    /// The day it was decided and let things through; null where nobody has decided yet, or against it.
    public @Nullable LocalDate opened() {
        return isRejected() ? null : decided;
    }

    /// Whether it was decided against, so that nothing may pass.
    public boolean isRejected() {
        return status == GateStatus.REJECTED;
    }

    /// This gate under another id.
    public Gate withId(GateId changed) {
        return new Gate(
                changed,
                name,
                type,
                producedBy,
                unlocks,
                approvers,
                approvalWeeks,
                submitted,
                decided,
                status,
                conditions);
    }

    /// This gate decided on another day.
    public Gate withDecided(@Nullable LocalDate changed) {
        return new Gate(
                id, name, type, producedBy, unlocks, approvers, approvalWeeks, submitted, changed, status, conditions);
    }

    /// This gate produced by another chunk, or by none.
    public Gate withProducer(@Nullable ChunkId changed) {
        return new Gate(
                id, name, type, changed, unlocks, approvers, approvalWeeks, submitted, decided, status, conditions);
    }

    /// This gate unlocking other chunks.
    public Gate withUnlocks(List<ChunkId> changed) {
        return new Gate(
                id, name, type, producedBy, changed, approvers, approvalWeeks, submitted, decided, status, conditions);
    }

    /// This gate with what has become of its case as another one has it.
    public Gate asDecidedIn(Gate other) {
        return new Gate(
                id,
                name,
                type,
                producedBy,
                unlocks,
                approvers,
                approvalWeeks,
                other.submitted,
                other.decided,
                other.status,
                conditions);
    }
}
