package dev.trajectory.edit.entry;

import dev.trajectory.model.Dependency;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a chunk waits for once a line is typed of it. What it waits for already keeps its kind and what is promised,
/// and changes its type and lag only as the line says.
///
/// Of several dependencies on one chunk the one of the type said is meant; else one that the line does not name
/// besides, where all are named, or the only one.
public final class Waits {

    private final List<Dependency> known;

    /// What the line says of each that is known; null where it says nothing.
    private final List<Chip.@Nullable After> said = new ArrayList<>();

    private final List<Dependency> more = new ArrayList<>();

    private Waits(List<Dependency> known, List<Chip.After> wanted, boolean andNoOthers) {
        this.known = known;
        known.forEach(_ -> said.add(null));
        List<Chip.After> others = new ArrayList<>();
        for (Chip.After each : wanted) {
            if (!isTaken(each, true)) {
                others.add(each);
            }
        }
        for (Chip.After each : others) {
            long count = known.stream()
                    .filter(other -> other.on().equals(each.chunk()))
                    .count();
            boolean saysNothing = !andNoOthers && each.isPlain() && count > 0;
            if (!saysNothing && !((andNoOthers || count == 1) && isTaken(each, false))) {
                more.add(each.dependency());
            }
        }
    }

    /// What a chunk waits for after a line.
    ///
    /// @param chips what the line says
    /// @param andNoOthers whether it says all; else it adds to what the chunk waits for, and a number or name
    ///     alone does not say how it waits for what it waits for already
    public static List<Dependency> changed(List<Dependency> known, List<Chip> chips, boolean andNoOthers) {
        List<Chip.After> wanted = chips.stream()
                .filter(Chip.After.class::isInstance)
                .map(Chip.After.class::cast)
                .toList();
        return new Waits(known, wanted, andNoOthers).all(andNoOthers);
    }

    /// Whether one that is known and of which nothing is said yet is meant; then this is said of it.
    private boolean isTaken(Chip.After wanted, boolean byType) {
        for (int i = 0; i < known.size(); i++) {
            Dependency each = known.get(i);
            if (said.get(i) == null && each.on().equals(wanted.chunk()) && (!byType || each.type() == wanted.type())) {
                said.set(i, wanted);
                return true;
            }
        }
        return false;
    }

    private List<Dependency> all(boolean andNoOthers) {
        List<Dependency> all = new ArrayList<>();
        for (int i = 0; i < known.size(); i++) {
            Dependency each = known.get(i);
            Chip.After now = said.get(i);
            if (now != null && (andNoOthers || !now.isPlain())) {
                all.add(new Dependency(each.on(), now.type(), now.lag(), each.kind(), each.promise()));
            } else if (now != null || !andNoOthers) {
                all.add(each);
            }
        }
        all.addAll(more);
        return all;
    }
}
