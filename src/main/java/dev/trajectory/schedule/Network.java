package dev.trajectory.schedule;

import dev.trajectory.graph.Circles;
import dev.trajectory.model.Chunk;
import dev.trajectory.model.ChunkId;
import dev.trajectory.model.Dependency;
import dev.trajectory.model.DependencyType;
import dev.trajectory.model.Gate;
import dev.trajectory.model.Id;
import dev.trajectory.model.LimitKind;
import dev.trajectory.model.OrganisationId;
import dev.trajectory.model.Plan;
import dev.trajectory.model.RoleId;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;

/// A plan made ready for sequencing: its leaves numbered so that each comes after all it waits for, and what ties
/// them.
///
/// Built once per plan; passes over it touch arrays alone.
final class Network {

    private final Plan plan;
    private final Hierarchy hierarchy;
    private final List<Leaf> leaves;
    private final int[] numbers;
    private final Edges edges;
    private final List<Unplaced> circular;
    private final List<OrganisationId> capacities;
    private final List<RoleId> pools;

    private Network(Builder made, List<Leaf> leaves, int[] numbers, Edges edges, List<Unplaced> circular) {
        plan = made.plan;
        hierarchy = made.hierarchy;
        this.leaves = leaves;
        this.numbers = numbers;
        this.edges = edges;
        this.circular = circular;
        capacities = made.factory.capacities();
        pools = made.factory.pools();
    }

    Plan plan() {
        return plan;
    }

    Hierarchy hierarchy() {
        return hierarchy;
    }

    /// The leaves in topological order.
    List<Leaf> leaves() {
        return leaves;
    }

    int size() {
        return leaves.size();
    }

    /// The number here of the leaf that the hierarchy counts so; -1 when it is on a circle.
    int number(int inHierarchy) {
        return numbers[inHierarchy];
    }

    Edges edges() {
        return edges;
    }

    /// Leaves on a circle, which are not among [#leaves].
    List<Unplaced> circular() {
        return circular;
    }

    /// Organisations whose capacity is kept, numbered as demands call them.
    List<OrganisationId> capacities() {
        return capacities;
    }

    /// Roles whose pool is kept, numbered as needs call them.
    List<RoleId> pools() {
        return pools;
    }

    static Network of(Plan plan) {
        return new Builder(plan).network();
    }

    private static final class Builder {
        private final Plan plan;
        private final Hierarchy hierarchy;
        private final LeafFactory factory;
        private final List<Leaf> leaves;
        private final Edges.Collector edges = new Edges.Collector();

        Builder(Plan plan) {
            this.plan = plan;
            hierarchy = Hierarchy.of(plan);
            factory = new LeafFactory(plan, hierarchy);
            leaves = factory.leaves();
        }

        Network network() {
            if (plan.settings().keeps(LimitKind.DEPENDENCIES)) {
                plan.chunks().forEach(this::addDependencies);
            }
            if (plan.settings().keeps(LimitKind.GATES)) {
                plan.gates().forEach(this::addGate);
            }
            Edges all = edges.edges(leaves.size());
            int[] order = TopologicalOrder.of(leaves, all, new boolean[leaves.size()]);
            List<Unplaced> circular = List.of();
            if (order.length < leaves.size()) {
                circular = circular(all, order);
                order = TopologicalOrder.of(leaves, all, flags(circular));
            }
            int[] number = new int[leaves.size()];
            Arrays.fill(number, -1);
            List<Leaf> ordered = new ArrayList<>(order.length);
            for (int leaf : order) {
                number[leaf] = ordered.size();
                ordered.add(leaves.get(leaf));
            }
            return new Network(this, ordered, number, edges.renumbered(ordered.size(), number), circular);
        }

        private void addDependencies(Chunk chunk) {
            for (Dependency dependency : chunk.dependencies()) {
                for (int from : hierarchy.leavesOf(dependency.on())) {
                    for (int to : hierarchy.leavesOf(chunk.id())) {
                        int lag =
                                dependency.lag().days(leaves.get(to).calendar().daysAWeek());
                        boolean elapsed = dependency.lag().unit().isElapsed();
                        edges.add(from, to, dependency.type(), lag, elapsed, id(from));
                    }
                }
            }
        }

        private void addGate(Gate gate) {
            if (gate.opened() != null || gate.producedBy() == null) {
                return;
            }
            for (int from : hierarchy.leavesOf(gate.producedBy())) {
                for (ChunkId unlocked : gate.unlocks()) {
                    for (int to : hierarchy.leavesOf(unlocked)) {
                        edges.add(from, to, DependencyType.FS, 7 * gate.approvalWeeks(), true, gate.id());
                    }
                }
            }
        }

        /// The leaves on circles, found among those that no topological order holds.
        private List<Unplaced> circular(Edges all, int[] order) {
            boolean[] ordered = new boolean[leaves.size()];
            for (int leaf : order) {
                ordered[leaf] = true;
            }
            SequencedMap<Integer, List<Integer>> circles =
                    Circles.shortestThroughEach(numbersWhere(ordered, false), leaf -> waitedFor(all, leaf));
            List<Unplaced> circular = new ArrayList<>();
            circles.forEach(
                    (leaf, circle) -> circular.add(new Unplaced(id(leaf), Unplaced.Reason.CIRCLE, ids(circle))));
            return circular;
        }

        /// The ids of a circle: a view, for the circles through the leaves of a long ring share what they
        /// hold.
        private List<Id> ids(List<Integer> circle) {
            return new AbstractList<>() {
                @Override
                public Id get(int index) {
                    return id(circle.get(index));
                }

                @Override
                public int size() {
                    return circle.size();
                }
            };
        }

        private List<Integer> waitedFor(Edges all, int leaf) {
            List<Integer> waitedFor = new ArrayList<>();
            if (!leaves.get(leaf).fixed()) {
                for (int edge = all.firstIn(leaf); edge < all.firstIn(leaf + 1); edge++) {
                    waitedFor.add(all.from(edge));
                }
            }
            return waitedFor;
        }

        private boolean[] flags(List<Unplaced> circular) {
            Map<ChunkId, Integer> numbers = hierarchy.numbers();
            boolean[] flags = new boolean[leaves.size()];
            for (Unplaced chunk : circular) {
                flags[numbers.getOrDefault(chunk.chunk(), 0)] = true;
            }
            return flags;
        }

        private ChunkId id(int leaf) {
            return leaves.get(leaf).chunk().id();
        }

        private static List<Integer> numbersWhere(boolean[] flags, boolean wanted) {
            List<Integer> numbers = new ArrayList<>();
            for (int i = 0; i < flags.length; i++) {
                if (flags[i] == wanted) {
                    numbers.add(i);
                }
            }
            return numbers;
        }
    }
}
