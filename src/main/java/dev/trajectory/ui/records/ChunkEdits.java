package dev.trajectory.ui.records;

import dev.trajectory.edit.Edit;
import dev.trajectory.edit.Link;
import dev.trajectory.edit.PutRecord;
import dev.trajectory.edit.PutUnder;
import dev.trajectory.edit.Section;
import dev.trajectory.edit.Together;
import dev.trajectory.model.Chunk;
import dev.trajectory.model.Dependency;
import dev.trajectory.model.Plan;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/// Changes of a chunk as a whole that close no circle: what it waits for and what it stands under is put there one by
/// one, so that each may be refused.
final class ChunkEdits {

    private ChunkEdits() {}

    static Edit put(Plan plan, Chunk chunk) {
        Edit whole = new PutRecord<>(Section.CHUNKS, chunk, false);
        Chunk was = plan.chunks().find(chunk.id());
        if (was == null
                || (Objects.equals(was.parent(), chunk.parent())
                        && was.dependencies().equals(chunk.dependencies()))) {
            return whole;
        }
        List<Edit> edits = new ArrayList<>();
        Chunk free = chunk.draft().parent(was.parent()).dependencies(List.of()).chunk();
        edits.add(new PutRecord<>(Section.CHUNKS, free, false));
        if (!Objects.equals(was.parent(), chunk.parent())) {
            edits.add(new PutUnder(List.of(chunk.id()), chunk.parent()));
        }
        for (Dependency each : chunk.dependencies()) {
            edits.add(new Link(chunk.id(), each.on(), each.type(), each.lag()));
        }
        edits.add(whole);
        return new Together(whole.label(), edits);
    }
}
