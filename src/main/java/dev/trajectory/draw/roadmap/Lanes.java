package dev.trajectory.draw.roadmap;

import dev.trajectory.model.Chunk;
import dev.trajectory.model.ChunkId;
import dev.trajectory.model.Id;
import dev.trajectory.model.Organisation;
import dev.trajectory.model.Plan;
import dev.trajectory.model.Tranche;
import dev.trajectory.model.Workstream;
import dev.trajectory.outlook.Outlook;
import dev.trajectory.schedule.Placement;
import dev.trajectory.words.PictureWords;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Turns a plan into lanes and rows.
///
/// A chunk lies in the lane of its own owner (workstream, tranche), else in its parent's; what belongs nowhere comes
/// last in a lane of its own. Chunks stand under their parent where both are in one lane. Broken plans, with parents
/// that are missing or go in circles, keep every chunk in sight.
final class Lanes {

    /// A chunk with what its place among others depends on, looked up once.
    private record Entry(Chunk chunk, @Nullable Placement placement, long start, long finish) {

        static Entry of(Chunk chunk, @Nullable Placement placement) {
            return placement == null
                    ? new Entry(chunk, null, Long.MAX_VALUE, Long.MAX_VALUE)
                    : new Entry(
                            chunk,
                            placement,
                            placement.start().toEpochDay(),
                            placement.finish().toEpochDay());
        }

        int compareDates(Entry other) {
            int byStart = Long.compare(start, other.start);
            int byDates = byStart == 0 ? Long.compare(finish, other.finish) : byStart;
            return byDates == 0 ? compareOrder(other) : byDates;
        }

        int compareOrder(Entry other) {
            return chunk.order().compareTo(other.chunk.order());
        }
    }

    private final Plan plan;
    private final Viewport viewport;
    private final Set<ChunkId> parents;
    private final List<Entry> entries;
    private final Map<ChunkId, @Nullable Id> homes = new HashMap<>();

    private Lanes(Outlook outlook, Viewport viewport, CellText cells) {
        this.plan = outlook.plan();
        this.viewport = viewport;
        this.parents = plan.parents();
        Comparator<Entry> order = order(viewport, cells);
        Set<ChunkId> only = viewport.only();
        this.entries = plan.chunks().stream()
                .filter(chunk -> only == null || only.contains(chunk.id()))
                .map(chunk -> Entry.of(chunk, outlook.schedule().placement(chunk.id())))
                .sorted(order)
                .toList();
    }

    static List<Lane> of(Outlook outlook, Viewport viewport, PictureWords words, CellText cells) {
        return new Lanes(outlook, viewport, cells).lanes(words);
    }

    private static Comparator<Entry> order(Viewport viewport, CellText cells) {
        Comparator<Entry> own = viewport.order() == Viewport.Order.PRIORITY ? Entry::compareOrder : Entry::compareDates;
        Column sort = viewport.columns().sort();
        if (sort == null) {
            return own;
        }
        Comparator<Entry> sorted = Comparator.comparing(Entry::chunk, cells.comparator(sort));
        return (viewport.columns().descending() ? sorted.reversed() : sorted).thenComparing(own);
    }

    private List<Lane> lanes(PictureWords words) {
        SequencedMap<@Nullable Id, List<Entry>> byLane = new LinkedHashMap<>();
        headings().forEach(id -> byLane.put(id, new ArrayList<>()));
        for (Entry entry : entries) {
            byLane.computeIfAbsent(home(entry.chunk()), _ -> new ArrayList<>()).add(entry);
        }
        List<Lane> lanes = new ArrayList<>();
        byLane.forEach((id, chunks) -> {
            if (id != null && (viewport.only() == null || !chunks.isEmpty())) {
                lanes.add(lane(id, name(id), chunks));
            }
        });
        List<Entry> homeless = byLane.get(null);
        if (homeless != null) {
            lanes.add(lane(null, words.noLane(viewport.grouping().name()), homeless));
        }
        return lanes;
    }

    private Lane lane(@Nullable Id id, String name, List<Entry> chunks) {
        Organisation organisation = id == null ? null : plan.organisations().find(id);
        boolean folded = id != null && viewport.folded().contains(id);
        return new Lane(id, name, organisation, rows(chunks), folded);
    }

    private Collection<? extends Id> headings() {
        return switch (viewport.grouping()) {
            case ORGANISATION -> plan.organisations().byId().keySet();
            case WORKSTREAM -> plan.workstreams().byId().keySet();
            case TRANCHE -> plan.tranches().byId().keySet();
        };
    }

    private String name(Id id) {
        return switch (viewport.grouping()) {
            case ORGANISATION -> {
                Organisation organisation = plan.organisations().find(id);
                yield organisation == null ? id.value() : organisation.name();
            }
            case WORKSTREAM -> {
                Workstream workstream = plan.workstreams().find(id);
                yield workstream == null ? id.value() : workstream.name();
            }
            case TRANCHE -> {
                Tranche tranche = plan.tranches().find(id);
                yield tranche == null ? id.value() : tranche.name();
            }
        };
    }

    /// The lane a chunk lies in: its own, else the nearest one up its parents.
    private @Nullable Id home(Chunk chunk) {
        Id own = ownHome(chunk);
        if (own != null || chunk.parent() == null) {
            return own;
        }
        Deque<ChunkId> path = new ArrayDeque<>();
        Id found = null;
        for (Chunk step = chunk; step != null; step = plan.chunks().find(step.parent())) {
            if (homes.containsKey(step.id()) || path.size() > plan.chunks().size()) {
                found = homes.get(step.id());
                break;
            }
            path.push(step.id());
            found = ownHome(step);
            if (found != null) {
                break;
            }
        }
        for (ChunkId id : path) {
            homes.put(id, found);
        }
        return found;
    }

    private @Nullable Id ownHome(Chunk chunk) {
        return switch (viewport.grouping()) {
            case ORGANISATION -> chunk.owner();
            case WORKSTREAM -> chunk.workstream();
            case TRANCHE -> chunk.tranche();
        };
    }

    private List<LaneRow> rows(List<Entry> chunks) {
        Map<ChunkId, List<Entry>> below = new HashMap<>();
        List<Entry> tops = new ArrayList<>();
        Set<ChunkId> here = parents.isEmpty() ? Set.of() : ids(chunks);
        for (Entry entry : chunks) {
            ChunkId parent = entry.chunk().parent();
            if (parent != null && here.contains(parent)) {
                below.computeIfAbsent(parent, _ -> new ArrayList<>()).add(entry);
            } else {
                tops.add(entry);
            }
        }
        List<LaneRow> rows = new ArrayList<>(chunks.size());
        Set<ChunkId> seen = new HashSet<>();
        walk(tops, below, rows, seen);
        if (seen.size() < chunks.size()) {
            walk(chunks, below, rows, seen);
        }
        return rows;
    }

    private static Set<ChunkId> ids(List<Entry> chunks) {
        Set<ChunkId> ids = HashSet.newHashSet(chunks.size());
        chunks.forEach(entry -> ids.add(entry.chunk().id()));
        return ids;
    }

    private record Visit(Entry entry, int depth, boolean hidden) {}

    /// Adds rows for these and all below them that have not been seen yet. Keeps its own stack: a plan may be
    /// thousands of levels deep.
    private void walk(List<Entry> tops, Map<ChunkId, List<Entry>> below, List<LaneRow> rows, Set<ChunkId> seen) {
        Deque<Visit> open = new ArrayDeque<>();
        tops.reversed().forEach(entry -> open.push(new Visit(entry, 0, false)));
        while (!open.isEmpty()) {
            Visit visit = open.pop();
            Entry entry = visit.entry();
            ChunkId id = entry.chunk().id();
            if (!seen.add(id)) {
                continue;
            }
            boolean folded = viewport.folded().contains(id);
            if (!visit.hidden()) {
                rows.add(new LaneRow(entry.chunk(), entry.placement(), visit.depth(), parents.contains(id), folded));
            }
            below.getOrDefault(id, List.of())
                    .reversed()
                    .forEach(child -> open.push(new Visit(child, visit.depth() + 1, visit.hidden() || folded)));
        }
    }
}
