package dev.trajectory.edit.entry;

import dev.trajectory.edit.AddChunks;
import dev.trajectory.edit.Edit;
import dev.trajectory.edit.Label;
import dev.trajectory.edit.Place;
import dev.trajectory.edit.Refusal;
import dev.trajectory.model.Chunk;
import dev.trajectory.model.ChunkId;
import dev.trajectory.model.Dependency;
import dev.trajectory.model.Id;
import dev.trajectory.model.Plan;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SequencedMap;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What pasted rows do to a plan: all chunks come in one go, for they may name each other; then each row says of
/// chunks that are there what it has to say, in the plan as the rows above it left it.
///
/// Of what would close a circle among the chunks that come, the last of the rows in it is to blame.
final class RowEdits {

    private final Amendments amendments;
    private final SequencedMap<ChunkId, PastedRow> rows = new LinkedHashMap<>();
    private final Map<ChunkId, List<Amendments.Refused>> refused = new HashMap<>();

    /// @param first what comes before the rows: the organisations they name
    RowEdits(Plan plan, List<Edit> first, List<PastedRow> rows, List<Chunk> chunks, Place place) {
        amendments = new Amendments(plan);
        rows.forEach(row -> this.rows.put(row.id(), row));
        first.forEach(amendments::perform);
        add(chunks, place);
        for (PastedRow row : rows) {
            int before = amendments.refused().size();
            amendments.say(row);
            List<Amendments.Refused> all = amendments.refused();
            if (all.size() > before) {
                refused(row.id()).addAll(all.subList(before, all.size()));
            }
        }
    }

    List<Edit> edits() {
        return amendments.edits();
    }

    /// What each row says that cannot be done; rows of which all can be are left out.
    Map<ChunkId, List<Amendments.Refused>> refused() {
        return refused;
    }

    private List<Amendments.Refused> refused(ChunkId row) {
        return refused.computeIfAbsent(row, _ -> new ArrayList<>());
    }

    private void add(List<Chunk> chunks, Place place) {
        SequencedMap<ChunkId, Chunk> adding = new LinkedHashMap<>();
        chunks.forEach(chunk -> adding.put(chunk.id(), chunk));
        while (true) {
            Edit add = new AddChunks(List.copyOf(adding.values()), place, Label.Kind.PASTE);
            Refusal refusal = amendments.perform(add);
            if (refusal == null) {
                return;
            }
            Chunk blamed = blamed(adding, refusal.subjects());
            if (blamed == null) {
                amendments.refuse(add);
                return;
            }
            adding.put(blamed.id(), freed(blamed, adding, refusal));
        }
    }

    /// The last of the chunks in a circle, and of those above them, that waits for something.
    private static @Nullable Chunk blamed(SequencedMap<ChunkId, Chunk> adding, List<Id> circle) {
        Set<ChunkId> line = new HashSet<>();
        for (Id each : circle) {
            Chunk at = each instanceof ChunkId id ? adding.get(id) : null;
            while (at != null && line.add(at.id())) {
                at = at.parent() == null ? null : adding.get(at.parent());
            }
        }
        return adding.reversed().values().stream()
                .filter(chunk ->
                        line.contains(chunk.id()) && !chunk.dependencies().isEmpty())
                .findFirst()
                .orElse(null);
    }

    /// A chunk that does not wait for those in the circle any more; for nothing where it names none of them.
    private Chunk freed(Chunk chunk, Map<ChunkId, Chunk> adding, Refusal refusal) {
        List<Dependency> in = chunk.dependencies().stream()
                .filter(each -> refusal.subjects().contains(each.on()))
                .toList();
        List<Dependency> tied = in.isEmpty() ? chunk.dependencies() : in;
        PastedRow row = Objects.requireNonNull(rows.get(chunk.id()));
        for (Chip chip : row.entry().chips()) {
            if (chip instanceof Chip.After after && tied.contains(after.dependency())) {
                Chunk named = adding.getOrDefault(
                        after.chunk(), amendments.plan().chunks().find(after.chunk()));
                refused(chunk.id()).add(new Amendments.Refused(chip, named == null ? "" : named.title(), refusal));
            }
        }
        List<Dependency> staying = new ArrayList<>(chunk.dependencies());
        staying.removeAll(tied);
        return chunk.draft().dependencies(staying).chunk();
    }
}
