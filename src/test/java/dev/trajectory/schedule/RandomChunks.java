package dev.trajectory.schedule;

import dev.trajectory.model.Chunk;
import dev.trajectory.model.ChunkDraft;
import dev.trajectory.model.ChunkId;
import dev.trajectory.model.Dependency;
import dev.trajectory.model.DependencyType;
import dev.trajectory.model.Fte;
import dev.trajectory.model.Hold;
import dev.trajectory.model.Lag;
import dev.trajectory.model.OrderKey;
import dev.trajectory.model.Organisation;
import dev.trajectory.model.OrganisationId;
import dev.trajectory.model.Progress;
import dev.trajectory.model.Role;
import dev.trajectory.model.RoleId;
import dev.trajectory.model.Settings;
import dev.trajectory.model.WorkSpan;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/// The chunks of a random plan. Leaves are numbered, a parent spans a run of them, and what depends on what follows
/// the numbers, so that there is no circle unless one is wanted; names, places in the list and priorities do not.
final class RandomChunks {

    /// A chunk to be: the leaves it spans, and the run it is part of.
    private record Run(
            ChunkId id, int from, int to, @Nullable Run parent) {
        boolean isLeaf() {
            return from == to && id.value().startsWith("L");
        }
    }

    private final Random random;
    private final LocalDate start;
    private final Settings settings;
    private final List<Organisation> organisations;
    private final List<Role> roles;
    private final List<Run> runs = new ArrayList<>();
    private final List<Integer> names;
    private final boolean fixes;

    RandomChunks(Random random, Settings settings, List<Organisation> organisations, List<Role> roles, int leaves) {
        this.random = random;
        this.settings = settings;
        this.organisations = organisations;
        this.roles = roles;
        start = settings.planStart();
        names = new ArrayList<>(Collections.nCopies(leaves, 0));
        for (int i = 0; i < leaves; i++) {
            names.set(i, i + 1);
        }
        Collections.shuffle(names, random);
        fixes = oneIn(2);
        divide(0, leaves - 1, null, oneIn(2) ? 0 : 3);
    }

    private boolean oneIn(int times) {
        return random.nextInt(times) == 0;
    }

    private void divide(int from, int to, @Nullable Run parent, int levels) {
        int at = from;
        while (at <= to) {
            int last = Math.min(to, at + random.nextInt(6));
            if (levels > 0 && oneIn(2)) {
                Run group = new Run(new ChunkId("P" + (runs.size() + 1)), at, last, parent);
                runs.add(group);
                divide(at, last, group, levels - 1);
                at = last + 1;
            } else {
                runs.add(new Run(new ChunkId("L" + names.get(at)), at, at, parent));
                at++;
            }
        }
    }

    ChunkId any() {
        return runs.get(random.nextInt(runs.size())).id();
    }

    /// Some chunk that comes wholly after this one, or null.
    @Nullable
    ChunkId after(ChunkId chunk) {
        Run before =
                runs.stream().filter(run -> run.id().equals(chunk)).findFirst().orElseThrow();
        return pick(runs.stream().filter(run -> run.from() > before.to()).toList());
    }

    private @Nullable ChunkId pick(List<Run> among) {
        return among.isEmpty() ? null : among.get(random.nextInt(among.size())).id();
    }

    List<Chunk> draw() {
        List<OrderKey> orders = new ArrayList<>(OrderKey.inOrder(runs.size()));
        Collections.shuffle(orders, random);
        if (oneIn(20)) {
            orders.set(0, orders.getLast());
        }
        boolean tangled = oneIn(20);
        List<Chunk> chunks = new ArrayList<>();
        for (int i = 0; i < runs.size(); i++) {
            chunks.add(chunk(runs.get(i), orders.get(i), tangled));
        }
        Collections.shuffle(chunks, random);
        return chunks;
    }

    private Chunk chunk(Run run, OrderKey order, boolean tangled) {
        ChunkDraft draft = Chunk.of(run.id(), run.id().value(), order, span(run))
                .draft()
                .parent(run.parent() == null ? null : run.parent().id())
                .owner(oneIn(8) ? null : organisation())
                .dependencies(dependencies(run, tangled));
        if (run.isLeaf()) {
            limit(draft);
            if (fixes && oneIn(4)) {
                fix(draft, draft.chunk().duration().isNil());
            }
        }
        return draft.chunk();
    }

    private WorkSpan span(Run run) {
        if (!run.isLeaf() || oneIn(8)) {
            return WorkSpan.NIL;
        }
        return oneIn(3) ? WorkSpan.weeks(1 + random.nextInt(6)) : WorkSpan.days(1 + random.nextInt(30));
    }

    private OrganisationId organisation() {
        return organisations.get(random.nextInt(organisations.size())).id();
    }

    private List<Dependency> dependencies(Run run, boolean tangled) {
        List<Run> others = runs.stream()
                .filter(other -> other.to() < run.from() || tangled && oneIn(6))
                .toList();
        List<Dependency> dependencies = new ArrayList<>();
        for (int i = oneIn(4) ? 0 : 1 + random.nextInt(2); i > 0; i--) {
            ChunkId on = oneIn(40) ? new ChunkId("NOBODY") : pick(others);
            if (on != null) {
                DependencyType type = oneIn(2) ? DependencyType.FS : DependencyType.values()[random.nextInt(4)];
                dependencies.add(new Dependency(on, type, oneIn(2) ? Lag.NONE : lag(), null, null));
            }
        }
        return dependencies;
    }

    private Lag lag() {
        Lag.Unit unit = Lag.Unit.values()[random.nextInt(4)];
        return new Lag(unit.isWeeks() ? random.nextInt(7) - 2 : random.nextInt(25) - 9, unit);
    }

    private LocalDate date(int within) {
        return start.plusDays(random.nextInt(within) - 10);
    }

    private void limit(ChunkDraft draft) {
        draft.goLive(oneIn(2))
                .notBefore(oneIn(8) ? date(300) : null)
                .trancheStart(oneIn(8) ? date(300) : null)
                .deadline(oneIn(6) ? date(300) : null);
        LinkedHashMap<OrganisationId, Integer> impact = new LinkedHashMap<>();
        for (int i = 0; i < random.nextInt(3); i++) {
            impact.put(organisation(), random.nextInt(5));
        }
        LinkedHashMap<RoleId, Fte> demand = new LinkedHashMap<>();
        for (Role role : roles) {
            if (oneIn(2)) {
                demand.put(role.id(), new Fte(10 * random.nextInt(11)));
            }
        }
        draft.impact(impact).roles(demand);
    }

    private void fix(ChunkDraft draft, boolean milestone) {
        LocalDate from = date(120);
        LocalDate to = milestone ? from : from.plusDays(random.nextInt(60));
        int kind = random.nextInt(5);
        if (kind == 0 || oneIn(10)) {
            draft.pin(from);
        }
        if (kind == 1 || oneIn(10)) {
            draft.hold(new Hold(from, to));
        }
        if (kind == 2) {
            draft.progress(new Progress(oneIn(2) ? from : null, to, 100, null));
        }
        if (kind >= 3) {
            draft.progress(new Progress(
                    past(from),
                    null,
                    random.nextInt(101),
                    !milestone && oneIn(3) ? WorkSpan.days(random.nextInt(20)) : null));
        }
    }

    /// A date that is not after the status date, so that work may have begun on it.
    private LocalDate past(LocalDate date) {
        LocalDate status = settings.statusDate();
        return status != null && date.isAfter(status) && !oneIn(8) ? status.minusDays(random.nextInt(40)) : date;
    }
}
