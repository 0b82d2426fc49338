package dev.trajectory.cli;

import dev.trajectory.model.Enforcement;
import dev.trajectory.model.LimitKind;
import dev.trajectory.model.Plan;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// A kind of limit that `sequence --ignore` may leave out.
enum IgnorableLimit {
    FREEZES(LimitKind.FREEZES),
    TRANCHES(LimitKind.TRANCHES),
    GATES(LimitKind.GATES),
    CAPACITY(LimitKind.CAPACITY),
    ROLES(LimitKind.ROLES),
    FUNDING(LimitKind.FUNDING);

    private final LimitKind kind;

    IgnorableLimit(LimitKind kind) {
        this.kind = kind;
    }

    /// The plan with these limits ignored.
    static Plan ignore(Plan plan, List<IgnorableLimit> limits) {
        Map<LimitKind, Enforcement> changes = new EnumMap<>(LimitKind.class);
        limits.forEach(limit -> changes.put(limit.kind, Enforcement.IGNORE));
        return changes.isEmpty() ? plan : plan.withSettings(plan.settings().with(changes));
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
