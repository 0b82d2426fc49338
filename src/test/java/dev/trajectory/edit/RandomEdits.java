package dev.trajectory.edit;

import dev.trajectory.model.Chunk;
import dev.trajectory.model.ChunkField;
import dev.trajectory.model.ChunkId;
import dev.trajectory.model.CostKind;
import dev.trajectory.model.CostLine;
import dev.trajectory.model.Dependency;
import dev.trajectory.model.DependencyType;
import dev.trajectory.model.Hold;
import dev.trajectory.model.Id;
import dev.trajectory.model.Identified;
import dev.trajectory.model.Lag;
import dev.trajectory.model.LogEntry;
import dev.trajectory.model.Money;
import dev.trajectory.model.OrderKey;
import dev.trajectory.model.OrganisationId;
import dev.trajectory.model.Plan;
import dev.trajectory.model.WorkSpan;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Random;
import java.util.SequencedMap;
import java.util.function.Supplier;

/// Edits of all kinds, sensible and not, about what is in a plan and about what is not.
final class RandomEdits {

    private static final LocalDate DAY = LocalDate.of(2027, 4, 1);

    private final Random random;
    private final Plan plan;
    private final Plan whole;
    private final List<ChunkId> chunks;

    RandomEdits(Plan plan, long seed) {
        this(plan, seed, plan);
    }

    /// @param whole the plan that new ids must not be in
    RandomEdits(Plan plan, long seed, Plan whole) {
        this.plan = plan;
        this.whole = whole;
        this.random = new Random(seed);
        chunks = new ArrayList<>(plan.chunks().stream().map(Chunk::id).toList());
        chunks.add(new ChunkId("nowhere"));
    }

    Edit next() {
        return switch (random.nextInt(25)) {
            case 0 -> new Link(chunk(), chunk(), DependencyType.SS, Lag.NONE);
            case 1 -> Link.of(chunk(), chunk());
            case 2 -> new Unlink(chunk(), chunk(), random.nextBoolean() ? null : Dependency.on(chunk()));
            case 3 -> new ChangeDependency(chunk(), Dependency.on(chunk()));
            case 4 -> new ChangeChunks<>(some(), ChunkField.OWNER, organisation());
            case 5 -> new ChangeChunks<>(some(), ChunkField.TITLE, random.nextBoolean() ? "" : "New");
            case 6 ->
                new ChangeChunks<>(
                        some(),
                        ChunkField.COSTS,
                        List.of(new CostLine(organisation(), CostKind.CAPITAL_ONE_OFF, Money.ofPounds(5), "")));
            case 7 -> new RemoveChunks(some());
            case 8 -> new Prioritise(some(), place());
            case 9 -> new PutUnder(some(), random.nextInt(3) == 0 ? null : chunk());
            case 10 -> new HoldDates(byChunk(() -> new Hold(DAY, DAY.plusDays(random.nextInt(20)))));
            case 11 -> new RecordStatus(DAY, byChunk(this::report));
            case 12 -> record(Section.all().get(random.nextInt(Section.all().size())));
            case 13 -> put();
            case 14 -> new AddChunks(List.of(fresh(), fresh()), place());
            case 15 -> ByHand.toOwner(some(), organisation(), place());
            case 16 -> new SetPeople(plan.signOffs(), plan.stakeholders().reversed());
            case 17 -> orNothing(PutUnder.outdent(plan, some()));
            case 18, 19 -> split();
            case 20 -> new MergeChunks(some(), random.nextBoolean() ? "" : "Merged");
            case 21 ->
                new Duplicate(some(), " (copy)", Section.CHUNKS.freshIds(whole), random.nextBoolean() ? null : chunk());
            case 22 -> SetLog.adding(LogEntry.note(DAY, "Said"), plan);
            case 23 -> new MoveRows(some(), random.nextInt(4) == 0 ? null : chunk());
            default -> orNothing(PutUnder.indent(plan, some()));
        };
    }

    private Edit split() {
        List<Piece> pieces = new ArrayList<>();
        for (int i = random.nextInt(4); i >= 0; i--) {
            pieces.add(Piece.of("Piece " + i, random.nextInt(4)));
        }
        return new SplitChunk(chunk(), pieces, random.nextBoolean(), Section.CHUNKS.freshIds(whole));
    }

    private Edit orNothing(Edit edit) {
        return edit == null ? new ChangeProgramme(plan.programme()) : edit;
    }

    private ChunkId chunk() {
        return chunks.get(random.nextInt(chunks.size()));
    }

    private List<ChunkId> some() {
        List<ChunkId> some = new ArrayList<>();
        for (int i = random.nextInt(4); i >= 0; i--) {
            some.add(chunk());
        }
        return some;
    }

    private OrganisationId organisation() {
        List<OrganisationId> known = new ArrayList<>(
                plan.organisations().stream().map(row -> row.id()).toList());
        known.add(new OrganisationId("nobody"));
        return known.get(random.nextInt(known.size()));
    }

    private Place place() {
        return switch (random.nextInt(3)) {
            case 0 -> new Place.AtEnd();
            case 1 -> new Place.After(chunk());
            default -> new Place.Before(chunk());
        };
    }

    private <V> SequencedMap<ChunkId, V> byChunk(Supplier<V> value) {
        SequencedMap<ChunkId, V> map = new LinkedHashMap<>();
        some().forEach(id -> map.put(id, value.get()));
        return map;
    }

    private Report report() {
        LocalDate start = DAY.minusDays(random.nextInt(60));
        return switch (random.nextInt(6)) {
            case 0 -> new Report.Started(start);
            case 1 -> new Report.Finished(start, start.plusDays(random.nextInt(10) - 3));
            case 2 -> new Report.AsPlanned(start, start.plusDays(random.nextInt(90)));
            case 3 -> new Report.Remaining(start, WorkSpan.weeks(2));
            case 4 -> new Report.Done(start, random.nextInt(120) - 10);
            default -> new Report.NotBegun();
        };
    }

    private Chunk fresh() {
        return Chunk.of(new ChunkId("N" + random.nextInt(4)), "Fresh", new OrderKey("1"), WorkSpan.weeks(2))
                .draft()
                .parent(random.nextBoolean() ? chunk() : null)
                .dependencies(List.of(Dependency.on(chunk()), Dependency.on(new ChunkId("N" + random.nextInt(4)))))
                .chunk();
    }

    private Edit put() {
        Chunk chunk = plan.chunks().find(chunk());
        return chunk == null
                ? new ChangeSettings(plan.settings())
                : new PutRecord<>(
                        Section.CHUNKS,
                        chunk.draft()
                                .parent(chunk())
                                .dependencies(List.of(Dependency.on(chunk())))
                                .owner(organisation())
                                .chunk(),
                        false);
    }

    private <I extends Id, R extends Identified<I>> Edit record(Section<I, R> section) {
        List<I> ids = section.of(plan).stream().map(Identified::id).toList();
        I id = ids.isEmpty() || random.nextInt(5) == 0 ? section.freshId(whole) : ids.get(random.nextInt(ids.size()));
        return random.nextInt(3) == 0
                ? new Reorder<>(section, id, ids.isEmpty() ? null : ids.get(random.nextInt(ids.size())))
                : new RemoveRecord<>(section, id, random.nextBoolean());
    }
}
