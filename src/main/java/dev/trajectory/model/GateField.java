package dev.trajectory.model;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// One field of a gate, of those that say what it is: what has become of its case is no such field.
public enum GateField implements Field<Gate> {
    NAME("name", Gate::name),
    TYPE("type", Gate::type),
    PRODUCED_BY("producedBy", Gate::producedBy),
    UNLOCKS("unlocks", Gate::unlocks),
    APPROVERS("approvers", Gate::approvers),
    APPROVAL_WEEKS("approvalWeeks", Gate::approvalWeeks);

    private final String spelling;
    private final Function<Gate, @Nullable Object> get;

    GateField(String spelling, Function<Gate, @Nullable Object> get) {
        this.spelling = spelling;
        this.get = get;
    }

    @Override
    public String spelling() {
        return spelling;
    }

    @Override
    public @Nullable Object in(Gate gate) {
        return get.apply(gate);
    }

    @Override
    public Gate with(Gate gate, @Nullable Object value) {
        return new Gate(
                gate.id(),
                of(NAME, gate, value),
                of(TYPE, gate, value),
                of(PRODUCED_BY, gate, value),
                of(UNLOCKS, gate, value),
                of(APPROVERS, gate, value),
                of(APPROVAL_WEEKS, gate, value),
                gate.submitted(),
                gate.decided(),
                gate.status(),
                gate.conditions());
    }

    @SuppressWarnings({"unchecked", "NullAway"}) // of the type that the field says, and null only where that may be
    private <V> V of(GateField field, Gate gate, @Nullable Object value) {
        return (V) (field == this ? value : field.in(gate));
    }
}
