package dev.trajectory.app.start;

import dev.trajectory.model.Chunk;
import dev.trajectory.model.ChunkId;
import dev.trajectory.model.Dependency;
import dev.trajectory.model.Gate;
import dev.trajectory.model.GateId;
import dev.trajectory.model.OrderKey;
import dev.trajectory.model.OrganisationId;
import dev.trajectory.model.Plan;
import dev.trajectory.model.PlanDraft;
import dev.trajectory.model.Register;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.SequencedMap;
import java.util.stream.Stream;

/// Makes a pattern's chunks and gates for the organisations that play its parts.
///
/// A chunk is made once for each organisation that plays its owner's part. One that is made for several waits for the
/// same organisation's copy of what it waits for; one that is made once waits for all copies; and what is made once is
/// waited for by all. Copies of a chunk tagged `in-turn` wait for one another, in the order of organisations, so that
/// what the first one learns helps the next.
final class PatternCopies {

    /// Marks chunks that one organisation after another does.
    static final String IN_TURN = "in-turn";

    private final Plan pattern;
    private final Part parts;
    private final Map<ChunkId, SequencedMap<OrganisationId, ChunkId>> copies = new LinkedHashMap<>();

    private PatternCopies(Plan pattern, Part parts) {
        this.pattern = pattern;
        this.parts = parts;
        int number = 0;
        for (Chunk chunk : pattern.chunks()) {
            SequencedMap<OrganisationId, ChunkId> made = new LinkedHashMap<>();
            for (OrganisationId body : parts.playing(owner(chunk))) {
                number++;
                made.put(body, new ChunkId(String.format(Locale.ROOT, "C%02d", number)));
            }
            copies.put(chunk.id(), made);
        }
    }

    /// Adds the pattern to a plan that has these organisations and no chunks yet.
    static void add(Plan pattern, Part parts, PlanDraft draft, Plan plan) {
        PatternCopies copies = new PatternCopies(pattern, parts);
        draft.workstreams(pattern.workstreams())
                .tranches(pattern.tranches())
                .outcomes(pattern.outcomes())
                .chunks(Register.of(copies.chunks()))
                .gates(Register.of(copies.gates(plan)));
    }

    private List<Chunk> chunks() {
        int count = copies.values().stream().mapToInt(Map::size).sum();
        Iterator<OrderKey> order = OrderKey.inOrder(count).iterator();
        List<Chunk> made = new ArrayList<>();
        for (Chunk chunk : pattern.chunks()) {
            copiesOf(chunk.id()).forEach((body, id) -> made.add(copy(chunk, body, id, order.next())));
        }
        return made;
    }

    private Chunk copy(Chunk chunk, OrganisationId body, ChunkId id, OrderKey order) {
        SequencedMap<OrganisationId, Integer> impact = new LinkedHashMap<>();
        chunk.impact()
                .forEach((part, points) ->
                        parts.meant(part, owner(chunk), body).forEach(touched -> impact.put(touched, points)));
        List<OrganisationId> participants = chunk.participants().stream()
                .flatMap(part -> parts.meant(part, owner(chunk), body).stream())
                .toList();
        return Chunk.of(id, chunk.title(), order, chunk.duration())
                .draft()
                .workstream(chunk.workstream())
                .tranche(chunk.tranche())
                .type(chunk.type())
                .owner(body)
                .participants(participants)
                .estimate(chunk.estimate())
                .goLive(chunk.goLive())
                .dependencies(dependencies(chunk, body))
                .impact(impact)
                .outcome(chunk.outcome())
                .outcomes(chunk.outcomes())
                .doneWhen(chunk.doneWhen())
                .standsAlone(chunk.standsAlone())
                .readiness(chunk.readiness())
                .chunk();
    }

    private List<Dependency> dependencies(Chunk chunk, OrganisationId body) {
        List<Dependency> made = new ArrayList<>();
        for (Dependency dependency : chunk.dependencies()) {
            for (ChunkId on : seenFrom(chunk, body, dependency.on())) {
                made.add(new Dependency(on, dependency.type(), dependency.lag(), dependency.kind(), null));
            }
        }
        if (chunk.tags().contains(IN_TURN)) {
            before(chunk, body).map(Dependency::on).forEach(made::add);
        }
        return made;
    }

    private Stream<ChunkId> before(Chunk chunk, OrganisationId body) {
        List<OrganisationId> bodies = List.copyOf(copiesOf(chunk.id()).keySet());
        int place = bodies.indexOf(body);
        return place == 0
                ? Stream.empty()
                : Stream.of(Objects.requireNonNull(copiesOf(chunk.id()).get(bodies.get(place - 1))));
    }

    /// The copies of another chunk that belong to this chunk's copy for an organisation.
    private Collection<ChunkId> seenFrom(Chunk chunk, OrganisationId body, ChunkId other) {
        SequencedMap<OrganisationId, ChunkId> made = copiesOf(other);
        if (isMadeOnce(other) || owner(chunk).equals(Part.LEAD)) {
            return made.values();
        }
        ChunkId own = made.get(body);
        return own == null ? List.of() : List.of(own);
    }

    private boolean isMadeOnce(ChunkId id) {
        return owner(Objects.requireNonNull(pattern.chunks().find(id))).equals(Part.LEAD);
    }

    private List<Gate> gates(Plan plan) {
        List<Gate> made = new ArrayList<>();
        for (Gate gate : pattern.gates()) {
            Chunk producer = Objects.requireNonNull(pattern.chunks().find(gate.producedBy()));
            copiesOf(producer.id()).forEach((body, id) -> made.add(copy(gate, producer, body, id, plan)));
        }
        return made;
    }

    private Gate copy(Gate gate, Chunk producer, OrganisationId body, ChunkId id, Plan plan) {
        LinkedHashSet<ChunkId> unlocks = new LinkedHashSet<>();
        gate.unlocks().forEach(unlocked -> unlocks.addAll(seenFrom(producer, body, unlocked)));
        List<String> approvers = gate.approvers().stream()
                .flatMap(part -> parts.meant(new OrganisationId(part), owner(producer), body).stream())
                .map(approver -> Objects.requireNonNull(plan.organisations().find(approver))
                        .code())
                .toList();
        boolean once = owner(producer).equals(Part.LEAD);
        return new Gate(
                once ? gate.id() : new GateId(gate.id() + "-" + body),
                gate.name(),
                gate.type(),
                id,
                List.copyOf(unlocks),
                approvers,
                gate.approvalWeeks(),
                null,
                null,
                gate.status(),
                gate.conditions());
    }

    private SequencedMap<OrganisationId, ChunkId> copiesOf(ChunkId id) {
        return Objects.requireNonNull(copies.get(id));
    }

    private static OrganisationId owner(Chunk chunk) {
        return Objects.requireNonNull(chunk.owner(), "A pattern's chunks have owners");
    }
}
