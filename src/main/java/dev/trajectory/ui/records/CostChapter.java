package dev.trajectory.ui.records;

import dev.trajectory.edit.ChangeChunks;
import dev.trajectory.edit.Edit;
import dev.trajectory.edit.Together;
import dev.trajectory.model.Chunk;
import dev.trajectory.model.ChunkField;
import dev.trajectory.model.ChunkId;
import dev.trajectory.model.CostLine;
import dev.trajectory.model.Id;
import dev.trajectory.model.Plan;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The cost lines of all chunks below each other, in the order of chunks and, within each, of its lines.
record CostChapter() implements Chapter {

    /// A cost line's place in the plan.
    ///
    /// @param line which of the chunk's, 0 first
    private record Place(Chunk chunk, int line) {

        static Place of(Plan plan, int index) {
            int before = 0;
            for (Chunk chunk : plan.chunks()) {
                if (index < before + chunk.costs().size()) {
                    return new Place(chunk, index - before);
                }
                before += chunk.costs().size();
            }
            throw new IndexOutOfBoundsException(index);
        }
    }

    @Override
    public String name() {
        return "costs";
    }

    @Override
    public Shape shape() {
        return Shape.of(CostRow.class);
    }

    @Override
    public boolean isSingle() {
        return false;
    }

    @Override
    public List<? extends Record> rows(Plan plan) {
        List<CostRow> rows = new ArrayList<>();
        for (Chunk chunk : plan.chunks()) {
            chunk.costs().forEach(line -> rows.add(CostRow.of(chunk.id(), line)));
        }
        return rows;
    }

    @Override
    public @Nullable Id id(Record row) {
        return null;
    }

    @Override
    public Id about(Record row) {
        return ((CostRow) row).chunk();
    }

    @Override
    public Record beside(Record fresh, Record current) {
        return ((CostRow) fresh).beside((CostRow) current);
    }

    @Override
    public int placeOfLast(Plan plan, Record row) {
        int place = -1;
        for (Chunk chunk : plan.chunks()) {
            place += chunk.costs().size();
            if (chunk.id().equals(((CostRow) row).chunk())) {
                break;
            }
        }
        return place;
    }

    @Override
    public Edit put(Plan plan, int index, Record row) {
        Place place = Place.of(plan, index);
        CostRow changed = (CostRow) row;
        CostLine line = changed.changing(place.chunk().costs().get(place.line()));
        if (changed.chunk().equals(place.chunk().id())) {
            List<CostLine> lines = new ArrayList<>(place.chunk().costs());
            lines.set(place.line(), line);
            return costs(place.chunk().id(), lines);
        }
        return Together.of(add(plan, CostRow.of(changed.chunk(), line)), remove(plan, index));
    }

    @Override
    public Edit add(Plan plan, Record row) {
        CostRow added = (CostRow) row;
        Chunk chunk = plan.chunks().find(added.chunk());
        List<CostLine> lines = new ArrayList<>(chunk == null ? List.of() : chunk.costs());
        lines.add(added.line());
        return costs(added.chunk(), lines);
    }

    @Override
    public Edit remove(Plan plan, int index) {
        Place place = Place.of(plan, index);
        List<CostLine> lines = new ArrayList<>(place.chunk().costs());
        lines.remove(place.line());
        return costs(place.chunk().id(), lines);
    }

    private static Edit costs(ChunkId chunk, List<CostLine> lines) {
        return new ChangeChunks<>(List.of(chunk), ChunkField.COSTS, List.copyOf(lines));
    }

    @Override
    public List<? extends Id> freshIds(Plan plan, int count) {
        return List.of();
    }
}
