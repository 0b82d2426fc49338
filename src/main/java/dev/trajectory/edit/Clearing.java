package dev.trajectory.edit;

import dev.trajectory.model.Award;
import dev.trajectory.model.ChunkChange;
import dev.trajectory.model.ChunkField;
import dev.trajectory.model.CostLine;
import dev.trajectory.model.Id;
import dev.trajectory.model.Identified;
import dev.trajectory.model.Plan;
import dev.trajectory.model.RecordCopy;
import dev.trajectory.model.Register;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Takes the name of one record out of all others.
///
/// Where a record may do without, it then has none; what stands in a list goes from the list. A record that cannot be
/// without stays as it is, and so does one whose money (a cost line, an award) or, of an option, whose own records
/// would go: it blocks.
final class Clearing {

    private final Id gone;
    private final Set<Id> blocking = new LinkedHashSet<>();
    private boolean takesTooMuch;

    private Clearing(Id gone) {
        this.gone = gone;
    }

    /// A plan without the name, and the records that keep it from being so.
    record Cleared(Plan plan, List<Id> blocking) {}

    static Cleared of(Plan plan, Id gone) {
        Clearing clearing = new Clearing(gone);
        Plan cleared = plan;
        for (Section<?, ?> section : Section.all()) {
            cleared = clearing.section(cleared, section);
        }
        cleared = cleared.draft()
                .signOffs(clearing.list(cleared.signOffs()))
                .stakeholders(clearing.list(cleared.stakeholders()))
                .plan();
        return new Cleared(cleared, List.copyOf(clearing.blocking));
    }

    private <I extends Id, R extends Identified<I>> Plan section(Plan plan, Section<I, R> section) {
        Register<I, R> rows = section.of(plan);
        List<R> without = new ArrayList<>();
        for (R row : rows) {
            if (!row.id().equals(gone) && Naming.in(row).contains(gone)) {
                takesTooMuch = false;
                @Nullable R cleared = cleared(row);
                if (cleared == null || takesTooMuch) {
                    blocking.add(row.id());
                } else {
                    without.add(cleared);
                }
            }
        }
        return without.isEmpty() ? plan : section.in(plan, rows.withAll(without));
    }

    private <T> List<T> list(List<T> rows) {
        List<T> staying = new ArrayList<>();
        for (T row : rows) {
            @Nullable T cleared = cleared(row);
            if (cleared != null) {
                staying.add(cleared);
            }
        }
        return staying;
    }

    /// A value without the name; null where nothing is left of it.
    @SuppressWarnings("unchecked") // a cleared value has the type it had
    private <T> @Nullable T cleared(T value) {
        return (T) clearedValue(value);
    }

    private @Nullable Object clearedValue(@Nullable Object value) {
        return switch (value) {
            case Id id -> id.equals(gone) ? null : id;
            case List<?> values -> list(values);
            case Set<?> values -> new LinkedHashSet<>(list(List.copyOf(values)));
            case Map<?, ?> map -> map(map);
            case ChunkChange change -> change(change);
            case RecordCopy<?, ?> copy -> followed(copy);
            case Record row when Naming.inAll(List.of(row)).contains(gone) -> row(row);
            case null, default -> value;
        };
    }

    private SequencedMap<Object, Object> map(Map<?, ?> map) {
        SequencedMap<Object, Object> staying = new LinkedHashMap<>();
        map.forEach((key, value) -> {
            Object clearedKey = clearedValue(key);
            Object clearedValue = clearedKey == null ? null : clearedValue(value);
            if (clearedKey != null && clearedValue != null) {
                staying.put(clearedKey, clearedValue);
            }
        });
        return staying;
    }

    /// What an option has otherwise of a chunk; a field that held the name alone holds nothing.
    private ChunkChange change(ChunkChange change) {
        SequencedMap<ChunkField<?>, Object> values = new LinkedHashMap<>();
        Set<ChunkField<?>> none = new LinkedHashSet<>(change.none());
        change.values().forEach((field, value) -> {
            Object cleared = clearedValue(value);
            if (cleared != null) {
                values.put(field, cleared);
            } else {
                none.add(field);
            }
        });
        return new ChunkChange(values, none);
    }

    /// What a copy of a rollout remembers of a benefit or a gate keeps nothing from being so: where it cannot be
    /// without the name it is let go of.
    private @Nullable Object followed(RecordCopy<?, ?> row) {
        boolean before = takesTooMuch;
        @Nullable Object cleared = row(row);
        takesTooMuch = before;
        return cleared;
    }

    private @Nullable Object row(Record row) {
        @Nullable Object cleared = Components.changed(row, this::clearedValue);
        takesTooMuch |=
                cleared == null && (row instanceof CostLine || row instanceof Award || row instanceof Identified<?>);
        return cleared;
    }
}
