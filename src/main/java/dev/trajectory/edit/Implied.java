package dev.trajectory.edit;

import dev.trajectory.graph.Shortcuts;
import dev.trajectory.model.Chunk;
import dev.trajectory.model.ChunkId;
import dev.trajectory.model.Dependency;
import dev.trajectory.model.DependencyType;
import dev.trajectory.model.Plan;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// A dependency that says nothing new: the chunk waits anyhow, through others, for the one it names.
///
/// ## The rule
/// Of finish to start and without lag or lead, it is implied where a way of dependencies of finish to start, without
/// leads, leads from another one of the chunk's, or of a chunk above it, to the same chunk. A way leads from a parent
/// to all below it, and not through chunks whose dates are fixed or that have none: these wait for nothing. A
/// dependency that carries a promise says that somebody gave it, one between two organisations is a promise asked for
/// though nobody has written so yet, and one with a kind says what it is: none of these is implied.
///
/// @param waiting the chunk that waits
/// @param on the one it waits for anyhow
public record Implied(ChunkId waiting, ChunkId on) {

    /// All that are implied in a plan, in its order.
    ///
    /// @param undated the chunks that no date can be given
    public static List<Implied> in(Plan plan, Set<ChunkId> undated) {
        return new Search(plan, undated).all();
    }

    /// Takes some of them away, as one step of undo.
    public static Edit removal(List<Implied> implied, Label label) {
        return new Together(
                label,
                implied.stream()
                        .map(each -> (Edit) new Unlink(each.waiting(), each.on()))
                        .toList());
    }

    private static final class Search {

        private final Plan plan;
        private final Map<ChunkId, List<ChunkId>> below = new HashMap<>();
        private final Set<ChunkId> closed;
        private final Shortcuts<ChunkId> ways;

        Search(Plan plan, Set<ChunkId> undated) {
            this.plan = plan;
            this.closed = new HashSet<>(undated);
            for (Chunk chunk : plan.chunks()) {
                for (Chunk above : above(chunk)) {
                    below.computeIfAbsent(above.id(), _ -> new ArrayList<>()).add(chunk.id());
                    if (chunk.isFixed() || undated.contains(chunk.id())) {
                        closed.add(above.id());
                    }
                }
                if (chunk.isFixed()) {
                    closed.add(chunk.id());
                }
            }
            this.ways = Shortcuts.in(
                    plan.chunks().byId().keySet(),
                    chunk -> firsts(plan.chunks().get(chunk), null),
                    chunk -> !closed.contains(chunk));
        }

        List<Implied> all() {
            List<Implied> all = new ArrayList<>();
            for (Chunk chunk : plan.chunks()) {
                for (Dependency dependency : chunk.dependencies()) {
                    if (saysNoMore(chunk, dependency)
                            && isOnlyOne(chunk, dependency)
                            && ways.leads(firsts(chunk, dependency), dependency.on())) {
                        all.add(new Implied(chunk.id(), dependency.on()));
                    }
                }
            }
            return all;
        }

        /// Dependencies are told apart by the chunk they are on; where there are several, none goes alone.
        private static boolean isOnlyOne(Chunk chunk, Dependency dependency) {
            return chunk.dependencies().stream()
                            .filter(each -> each.on().equals(dependency.on()))
                            .count()
                    == 1;
        }

        private boolean saysNoMore(Chunk chunk, Dependency dependency) {
            Chunk awaited = plan.chunks().find(dependency.on());
            return dependency.type() == DependencyType.FS
                    && dependency.lag().isNone()
                    && dependency.promise() == null
                    && dependency.kind() == null
                    && awaited != null
                    && Promises.between(chunk, awaited) == null;
        }

        /// What a chunk waits for in one step, by its own dependencies but one and by those of what is above
        /// it.
        private Set<ChunkId> firsts(Chunk chunk, @Nullable Dependency without) {
            Set<ChunkId> firsts = new LinkedHashSet<>();
            List<Chunk> line = above(chunk);
            line.addFirst(chunk);
            for (Chunk each : line) {
                for (Dependency dependency : each.dependencies()) {
                    boolean leads = dependency.type() == DependencyType.FS
                            && dependency.lag().amount() >= 0;
                    if (leads && !(each.id().equals(chunk.id()) && dependency.equals(without))) {
                        firsts.add(dependency.on());
                        firsts.addAll(below.getOrDefault(dependency.on(), List.of()));
                    }
                }
            }
            return firsts;
        }

        private List<Chunk> above(Chunk chunk) {
            List<Chunk> line = new ArrayList<>();
            Set<ChunkId> seen = new HashSet<>(List.of(chunk.id()));
            Chunk at = plan.chunks().find(chunk.parent());
            while (at != null && seen.add(at.id())) {
                line.add(at);
                at = plan.chunks().find(at.parent());
            }
            return line;
        }
    }
}
