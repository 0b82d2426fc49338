package dev.trajectory.model;

import org.jspecify.annotations.Nullable;

/// One field of a gate, of those that say what it is: what has become of its case is no such field.
public enum GateField implements Field<Gate> {
    NAME("name"),
    TYPE("type"),
    PRODUCED_BY("producedBy"),
    UNLOCKS("unlocks"),
    APPROVERS("approvers"),
    APPROVAL_WEEKS("approvalWeeks");

    private final String spelling;

    GateField(String spelling) {
        this.spelling = spelling;
    }

    @Override
    public String spelling() {
        return spelling;
    }

    @Override
    public @Nullable Object in(Gate gate) {
        return switch (this) {
            case NAME -> gate.name();
            case TYPE -> gate.type();
            case PRODUCED_BY -> gate.producedBy();
            case UNLOCKS -> gate.unlocks();
            case APPROVERS -> gate.approvers();
            case APPROVAL_WEEKS -> gate.approvalWeeks();
        };
    }

    @Override
    public Gate with(Gate gate, @Nullable Object value) {
        return new Gate(
                gate.id(),
                of(NAME, gate.name(), value),
                of(TYPE, gate.type(), value),
                of(PRODUCED_BY, gate.producedBy(), value),
                of(UNLOCKS, gate.unlocks(), value),
                of(APPROVERS, gate.approvers(), value),
                of(APPROVAL_WEEKS, gate.approvalWeeks(), value),
                gate.submitted(),
                gate.decided(),
                gate.status(),
                gate.conditions());
    }

    @SuppressWarnings({"unchecked", "NullAway"}) // of the type that the field says, and null only where that may be
    private <V extends @Nullable Object> V of(GateField field, V own, @Nullable Object value) {
        return field == this ? (V) value : own;
    }
}
