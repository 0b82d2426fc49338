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
import java.time.LocalDate;
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

    private final Plan plan;
    private final Outlook outlook;
    private final Viewport viewport;
    private final Set<ChunkId> parents;
    private final Map<ChunkId, @Nullable Id> homes = new HashMap<>();
    private final Comparator<Chunk> order;

    private Lanes(Outlook outlook, Viewport viewport) {
        this.plan = outlook.plan();
        this.outlook = outlook;
        this.viewport = viewport;
        this.parents = plan.parents();
        Comparator<Chunk> priority = Comparator.comparing(Chunk::order);
        this.order = viewport.order() == Viewport.Order.PRIORITY
                ? priority
                : Comparator.comparing(this::start).thenComparing(this::finish).thenComparing(priority);
    }

    static List<Lane> of(Outlook outlook, Viewport viewport, PictureWords words) {
        return new Lanes(outlook, viewport).lanes(words);
    }

    private List<Lane> lanes(PictureWords words) {
        SequencedMap<@Nullable Id, List<Chunk>> byLane = new LinkedHashMap<>();
        headings().forEach(id -> byLane.put(id, new ArrayList<>()));
        for (Chunk chunk : plan.chunks()) {
            byLane.computeIfAbsent(home(chunk), _ -> new ArrayList<>()).add(chunk);
        }
        List<Lane> lanes = new ArrayList<>();
        byLane.forEach((id, chunks) -> {
            if (id != null) {
                lanes.add(lane(id, name(id), chunks));
            }
        });
        List<Chunk> homeless = byLane.get(null);
        if (homeless != null) {
            lanes.add(lane(null, words.noLane(viewport.grouping().name()), homeless));
        }
        return lanes;
    }

    private Lane lane(@Nullable Id id, String name, List<Chunk> chunks) {
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

    private List<LaneRow> rows(List<Chunk> chunks) {
        Map<ChunkId, List<Chunk>> below = new HashMap<>();
        List<Chunk> tops = new ArrayList<>();
        Set<ChunkId> here = new HashSet<>();
        chunks.forEach(chunk -> here.add(chunk.id()));
        for (Chunk chunk : chunks) {
            if (chunk.parent() != null && here.contains(chunk.parent())) {
                below.computeIfAbsent(chunk.parent(), _ -> new ArrayList<>()).add(chunk);
            } else {
                tops.add(chunk);
            }
        }
        List<LaneRow> rows = new ArrayList<>(chunks.size());
        Set<ChunkId> seen = new HashSet<>();
        walk(tops, below, rows, seen);
        if (seen.size() < chunks.size()) {
            walk(chunks.stream().filter(chunk -> !seen.contains(chunk.id())).toList(), below, rows, seen);
        }
        return rows;
    }

    private record Visit(Chunk chunk, int depth, boolean hidden) {}

    private void walk(List<Chunk> tops, Map<ChunkId, List<Chunk>> below, List<LaneRow> rows, Set<ChunkId> seen) {
        Deque<Visit> open = new ArrayDeque<>();
        tops.stream().sorted(order.reversed()).forEach(chunk -> open.push(new Visit(chunk, 0, false)));
        while (!open.isEmpty()) {
            Visit visit = open.pop();
            Chunk chunk = visit.chunk();
            if (!seen.add(chunk.id())) {
                continue;
            }
            boolean folded = viewport.folded().contains(chunk.id());
            if (!visit.hidden()) {
                rows.add(new LaneRow(
                        chunk,
                        outlook.schedule().placement(chunk.id()),
                        visit.depth(),
                        parents.contains(chunk.id()),
                        folded));
            }
            below.getOrDefault(chunk.id(), List.of()).stream()
                    .sorted(order.reversed())
                    .forEach(child -> open.push(new Visit(child, visit.depth() + 1, visit.hidden() || folded)));
        }
    }

    private LocalDate start(Chunk chunk) {
        Placement placement = outlook.schedule().placement(chunk.id());
        return placement == null ? LocalDate.MAX : placement.start();
    }

    private LocalDate finish(Chunk chunk) {
        Placement placement = outlook.schedule().placement(chunk.id());
        return placement == null ? LocalDate.MAX : placement.finish();
    }
}
