package dev.trajectory.file;

import dev.trajectory.model.ChunkChange;
import dev.trajectory.model.ChunkField;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;

/// In what an option has a chunk otherwise, in the file: the fields as a chunk has them, and under `none` the names of
/// those that hold nothing.
final class ChunkChangeJson {

    static final Form<ChunkChange> FORM = RecordForm.small(ChunkChangeJson::read, ChunkChangeJson::write);

    private static final List<Entry<?>> ENTRIES = List.of(
            new Entry<>(ChunkField.TITLE, Forms.TEXT),
            new Entry<>(ChunkField.PARENT, Ids.CHUNK),
            new Entry<>(ChunkField.ORDER, Forms.ORDER),
            new Entry<>(ChunkField.WORKSTREAM, Ids.WORKSTREAM),
            new Entry<>(ChunkField.TRANCHE, Ids.TRANCHE),
            new Entry<>(ChunkField.TYPE, ChunkJson.TYPE),
            new Entry<>(ChunkField.OWNER, Ids.ORGANISATION),
            new Entry<>(ChunkField.OWNER_NAME, Forms.TEXT),
            new Entry<>(ChunkField.PARTICIPANTS, new ListForm<>(Ids.ORGANISATION)),
            new Entry<>(ChunkField.DURATION, Forms.WORK_SPAN),
            new Entry<>(ChunkField.ESTIMATE, ChunkPartsJson.ESTIMATE),
            new Entry<>(ChunkField.GO_LIVE, Forms.FLAG),
            new Entry<>(ChunkField.DEPENDENCIES, new ListForm<>(DependencyJson.FORM)),
            new Entry<>(ChunkField.NOT_BEFORE, Forms.DATE),
            new Entry<>(ChunkField.TRANCHE_START, Forms.DATE),
            new Entry<>(ChunkField.DEADLINE, Forms.DATE),
            new Entry<>(ChunkField.PIN, Forms.DATE),
            new Entry<>(ChunkField.HOLD, ChunkPartsJson.HOLD),
            new Entry<>(ChunkField.COSTS, new ListForm<>(CostLineJson.FORM)),
            new Entry<>(ChunkField.OPTIMISM_BIAS, Forms.PERCENT),
            new Entry<>(ChunkField.IMPACT, ChunkJson.IMPACT),
            new Entry<>(ChunkField.ROLES, ChunkJson.ROLES),
            new Entry<>(ChunkField.RACI, ChunkJson.RACI),
            new Entry<>(ChunkField.OUTCOME, Forms.TEXT),
            new Entry<>(ChunkField.OUTCOMES, new ListForm<>(Ids.OUTCOME)),
            new Entry<>(ChunkField.DONE_WHEN, Forms.TEXT),
            new Entry<>(ChunkField.STANDS_ALONE, Forms.FLAG),
            new Entry<>(ChunkField.READINESS, new ListForm<>(ChunkPartsJson.READINESS)),
            new Entry<>(ChunkField.TAGS, new ListForm<>(Forms.TEXT)),
            new Entry<>(ChunkField.NOTES, Forms.TEXT));

    private static final Form<ChunkField<?>> NAME = Forms.oneOf(ChunkField.ofOptions(), ChunkField::name);

    private ChunkChangeJson() {}

    private record Entry<V>(ChunkField<? extends @Nullable V> field, Form<V> form) {

        void read(In in, SequencedMap<ChunkField<?>, Object> values) {
            V value = in.maybe(field.name(), form);
            if (value != null) {
                values.put(field, value);
            }
        }

        void write(ChunkChange change, Out out) {
            out.maybe(field.name(), change.value(field), form);
        }
    }

    private static ChunkChange read(In in) {
        SequencedMap<ChunkField<?>, Object> values = new LinkedHashMap<>();
        ENTRIES.forEach(entry -> entry.read(in, values));
        return new ChunkChange(values, new LinkedHashSet<>(in.list("none", NAME)));
    }

    private static void write(ChunkChange change, Out out) {
        ENTRIES.forEach(entry -> entry.write(change, out));
        out.list(
                "none", change.fields().stream().filter(change.none()::contains).toList(), NAME);
    }
}
