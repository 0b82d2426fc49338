package dev.trajectory.schedule;

import dev.trajectory.model.Chunk;
import dev.trajectory.model.ChunkId;
import dev.trajectory.model.Dependency;
import dev.trajectory.model.Enforcement;
import dev.trajectory.model.Freeze;
import dev.trajectory.model.Gate;
import dev.trajectory.model.LimitKind;
import dev.trajectory.model.Organisation;
import dev.trajectory.model.Plan;
import dev.trajectory.model.Progress;
import dev.trajectory.model.Register;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/// Plans that differ from another in one respect.
final class Variations {

    private Variations() {}

    /// The plan with nothing pinned, held or begun.
    static Plan unfixed(Plan plan) {
        return plan.withChunks(Register.of(plan.chunks().stream()
                .map(chunk -> chunk.draft()
                        .pin(null)
                        .hold(null)
                        .progress(Progress.NONE)
                        .chunk())
                .toList()));
    }

    /// The plan with every kind of limit kept.
    static Plan keepingAll(Plan plan) {
        Map<LimitKind, Enforcement> limits = new LinkedHashMap<>();
        for (LimitKind kind : LimitKind.values()) {
            limits.put(kind, Enforcement.KEEP);
        }
        return plan.withSettings(plan.settings().with(limits));
    }

    /// The plan in which nothing but money, and the gates it waits for, moves a chunk that is not fixed.
    static Plan keepingMoneyAlone(Plan plan) {
        Map<LimitKind, Enforcement> limits = new LinkedHashMap<>();
        for (LimitKind kind : LimitKind.values()) {
            limits.put(kind, kind == LimitKind.FUNDING ? Enforcement.KEEP : Enforcement.WARN);
        }
        return plan.withSettings(plan.settings().with(limits));
    }

    static Plan ignoring(Plan plan, LimitKind... kinds) {
        Map<LimitKind, Enforcement> limits = new LinkedHashMap<>();
        for (LimitKind kind : kinds) {
            limits.put(kind, Enforcement.IGNORE);
        }
        return plan.withSettings(plan.settings().with(limits));
    }

    /// The same records, listed in another order.
    static Plan shuffled(Plan plan, Random random) {
        return plan.draft()
                .chunks(Register.of(shuffled(
                        plan.chunks().stream()
                                .map(chunk -> chunk.draft()
                                        .dependencies(shuffled(chunk.dependencies(), random))
                                        .chunk())
                                .toList(),
                        random)))
                .calendars(Register.of(shuffled(plan.calendars().all(), random)))
                .organisations(Register.of(shuffled(plan.organisations().all(), random)))
                .roles(Register.of(shuffled(plan.roles().all(), random)))
                .gates(Register.of(shuffled(plan.gates().all(), random)))
                .plan();
    }

    private static <T> List<T> shuffled(Collection<T> rows, Random random) {
        List<T> shuffled = new ArrayList<>(rows);
        Collections.shuffle(shuffled, random);
        return shuffled;
    }

    /// All plans that lack one not-before, tranche start, dependency, gate or freeze of this one.
    static List<Plan> withOneBoundLess(Plan plan) {
        List<Plan> plans = new ArrayList<>();
        for (Chunk chunk : plan.chunks()) {
            if (chunk.notBefore() != null) {
                plans.add(with(plan, chunk.draft().notBefore(null).chunk()));
            }
            if (chunk.trancheStart() != null) {
                plans.add(with(plan, chunk.draft().trancheStart(null).chunk()));
            }
            for (int i = 0; i < chunk.dependencies().size(); i++) {
                List<Dependency> fewer = new ArrayList<>(chunk.dependencies());
                fewer.remove(i);
                plans.add(with(plan, chunk.draft().dependencies(fewer).chunk()));
            }
        }
        for (Gate gate : plan.gates()) {
            plans.add(plan.draft().gates(plan.gates().without(gate.id())).plan());
        }
        for (Organisation organisation : plan.organisations()) {
            for (int i = 0; i < organisation.freezes().size(); i++) {
                List<Freeze> fewer = new ArrayList<>(organisation.freezes());
                fewer.remove(i);
                plans.add(plan.draft()
                        .organisations(plan.organisations()
                                .with(PlanReader.organisation(
                                        organisation.id().value(),
                                        organisation.calendar(),
                                        organisation.capacity(),
                                        fewer,
                                        organisation.outsideLoad())))
                        .plan());
            }
        }
        return plans;
    }

    static Plan with(Plan plan, Chunk chunk) {
        return plan.withChunks(plan.chunks().with(chunk));
    }

    static Plan withNotBefore(Plan plan, Chunk chunk, LocalDate date) {
        return with(plan, chunk.draft().notBefore(date).chunk());
    }

    /// The plan in which every dependency on or of a parent is written out on the leaves below it.
    static Plan leafByLeaf(Plan plan) {
        PlainNetwork network = PlainNetwork.of(plan);
        List<Chunk> chunks = new ArrayList<>();
        for (Chunk chunk : plan.chunks()) {
            List<Dependency> own = network.waits().getOrDefault(chunk.id(), List.of());
            chunks.add(chunk.draft().dependencies(own).chunk());
        }
        return plan.withChunks(Register.of(chunks));
    }

    /// The leaf chunks of a plan.
    static List<Chunk> leaves(Plan plan) {
        Collection<ChunkId> parents = plan.parents();
        return plan.chunks().stream()
                .filter(chunk -> !parents.contains(chunk.id()))
                .toList();
    }
}
