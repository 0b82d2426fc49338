package dev.trajectory.draw.roadmap;

import dev.trajectory.model.Chunk;
import dev.trajectory.model.ChunkId;
import dev.trajectory.model.Dependency;
import dev.trajectory.model.DependencyType;
import dev.trajectory.outlook.NextChain;
import dev.trajectory.schedule.PromiseNow;
import dev.trajectory.schedule.PromiseNow.Standing;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// The dependencies of which something can be seen, and the way each takes.
final class Links {

    /// How a link is drawn.
    enum Weight {
        RESTING,
        NEXT_CHAIN,
        CRITICAL
    }

    /// One dependency.
    ///
    /// @param waiting the chunk that waits
    /// @param before the one it waits for
    /// @param promise where the promise stands that goes with it; null where one organisation leads the two, or a
    /// chunk
    ///     above one of them waits in its name
    record Link(Chunk waiting, Chunk before, @Nullable Standing promise, Weight weight, LinkRoute route) {

        /// Whether what it waits for may not come: then it is never at rest.
        boolean isInTrouble() {
            return promise != null && promise.isInTrouble();
        }
    }

    private final RoadmapLayout layout;
    private final List<Link> links = new ArrayList<>();

    private Links(RoadmapLayout layout) {
        this.layout = layout;
    }

    static List<Link> of(RoadmapLayout layout) {
        Links links = new Links(layout);
        if (layout.shows(Viewport.Part.DEPENDENCIES)) {
            links.addResting(_ -> true);
        } else if (!layout.viewport().selection().isEmpty() || layout.viewport().pointed() != null) {
            Set<ChunkId> selection = layout.viewport().selection();
            ChunkId pointed = layout.viewport().pointed();
            links.addResting(id -> selection.contains(id) || id.equals(pointed));
        }
        if (layout.shows(Viewport.Part.CRITICAL_PATH)) {
            NextChain next = layout.path().next();
            if (next != null) {
                links.addChain(next.chunks(), Weight.NEXT_CHAIN);
            }
            links.addChain(layout.path().chunks(), Weight.CRITICAL);
        }
        return links.links;
    }

    /// Adds the dependencies of which one end is wanted.
    private void addResting(Predicate<ChunkId> wanted) {
        for (Chunk chunk : layout.outlook().plan().chunks()) {
            boolean waiterWanted = wanted.test(chunk.id());
            for (Dependency dependency : chunk.dependencies()) {
                if (!waiterWanted && !wanted.test(dependency.on())) {
                    continue;
                }
                Chunk before = layout.outlook().plan().chunks().find(dependency.on());
                if (before != null) {
                    add(chunk, before, dependency, Weight.RESTING);
                }
            }
        }
    }

    /// Whether the chain draws the very same link: it runs between leaves.
    private boolean isOnChain(ChunkId before, ChunkId after) {
        return layout.shows(Viewport.Part.CRITICAL_PATH)
                && before.equals(layout.path().drivers().of(after))
                && (layout.path().joins(before, after) || layout.path().joinsNext(before, after));
    }

    private void addChain(Set<ChunkId> chunks, Weight weight) {
        for (ChunkId id : chunks) {
            ChunkId driver = layout.path().drivers().of(id);
            Chunk after = layout.outlook().plan().chunks().find(id);
            Chunk before = layout.outlook().plan().chunks().find(driver);
            if (before != null && after != null && chunks.contains(before.id())) {
                add(after, before, between(before, after), weight);
            }
        }
    }

    private static @Nullable Dependency between(Chunk before, Chunk after) {
        for (Dependency dependency : after.dependencies()) {
            if (dependency.on().equals(before.id())) {
                return dependency;
            }
        }
        return null;
    }

    private void add(Chunk chunk, Chunk before, @Nullable Dependency dependency, Weight weight) {
        Bar from = layout.barFor(before.id());
        Bar to = layout.barFor(chunk.id());
        if (from == null || to == null || !isSeen(from, to, weight)) {
            return;
        }
        boolean inside = from.row().id().equals(to.row().id());
        if (inside || (weight == Weight.RESTING && isOnChain(before.id(), chunk.id()))) {
            return;
        }
        DependencyType type = dependency == null ? DependencyType.FS : dependency.type();
        LinkRoute route = LinkRoute.between(
                from, to, type, layout.sizes().px(6), layout.sizes().row() / 2);
        Standing promise = dependency == null
                ? null
                : weight == Weight.RESTING
                        ? layout.rows().promises().standing(chunk, dependency)
                        : worst(chunk, before);
        links.add(new Link(chunk, before, promise, weight, route));
    }

    /// On a chain one link stands for all ways in which the one waits for the other: it shows the promise that
    /// most wants looking at.
    private @Nullable Standing worst(Chunk chunk, Chunk before) {
        return layout.rows().promises().of(chunk, before.id()).stream()
                .findFirst()
                .map(PromiseNow::standing)
                .orElse(null);
    }

    /// A resting link is drawn when one of its ends is in sight: lines that only pass through say nothing.
    private boolean isSeen(Bar from, Bar to, Weight weight) {
        if (weight == Weight.RESTING) {
            return isInSight(from) || isInSight(to);
        }
        return Math.max(from.bottom(), to.bottom()) > layout.frame().bodyTop()
                && Math.min(from.top(), to.top()) < layout.contentBottom();
    }

    private boolean isInSight(Bar bar) {
        return bar.bottom() > layout.frame().bodyTop() && bar.top() < layout.contentBottom();
    }
}
