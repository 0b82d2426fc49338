package dev.trajectory.edit.rollout;

import dev.trajectory.model.Chunk;
import dev.trajectory.model.ChunkChange;
import dev.trajectory.model.ChunkCopy;
import dev.trajectory.model.ChunkField;
import dev.trajectory.model.ChunkId;
import dev.trajectory.model.Field;
import dev.trajectory.model.Follower;
import dev.trajectory.model.Fte;
import dev.trajectory.model.OrganisationId;
import dev.trajectory.model.Plan;
import dev.trajectory.model.Progress;
import dev.trajectory.model.ReadinessCriterion;
import dev.trajectory.model.Register;
import dev.trajectory.model.RoleId;
import dev.trajectory.model.Rollout;
import dev.trajectory.model.RolloutCopy;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.SequencedMap;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// The chunks that the pattern of a rollout gives its copies.
///
/// Never given are what has happened, agreed dates, pins, and the place in the priority order.
public final class GivenChunks implements Given<ChunkId, Chunk> {

    private static final Set<ChunkField<?>> OWN = Set.of(ChunkField.ORDER, ChunkField.PIN, ChunkField.HOLD);

    private static final List<ChunkField<?>> FIELDS = ChunkField.ofOptions().stream()
            .filter(field -> !OWN.contains(field))
            .toList();

    private final Plan plan;
    private final Rollout rollout;
    private final Pattern pattern;
    private final Waves waves;
    private final Waits waits;
    private final Function<OrganisationId, Called> called;

    GivenChunks(Plan plan, Rollout rollout, Function<OrganisationId, Called> called) {
        this.plan = plan;
        this.rollout = rollout;
        this.pattern = Pattern.of(plan, rollout);
        this.waves = new Waves(rollout, pattern);
        this.waits = new Waits(pattern, rollout, waves);
        this.called = called;
    }

    /// What a rollout gives.
    ///
    /// @param rollout as it is or is to be; its copies name the chunks they are to have
    public static GivenChunks of(Plan plan, Rollout rollout) {
        return new GivenChunks(plan, rollout, Called.byCopy(plan, rollout.home()));
    }

    /// A chunk as the difference from a blank one, in the fields that are given.
    public static ChunkChange told(Chunk chunk) {
        return ChunkChange.between(Chunk.blank(chunk.id()), chunk).without(OWN);
    }

    @Override
    public Register<ChunkId, Chunk> in(Plan in) {
        return in.chunks();
    }

    @Override
    public List<Chunk> pattern(RolloutCopy copy) {
        return rollout.pattern().stream()
                .map(plan.chunks()::find)
                .filter(Objects::nonNull)
                .toList();
    }

    @Override
    public List<ChunkField<?>> fields() {
        return FIELDS;
    }

    @Override
    public List<ChunkCopy> followers(RolloutCopy copy) {
        return copy.chunks();
    }

    @Override
    public List<ChunkField<?>> naming() {
        return List.of(ChunkField.TITLE);
    }

    @Override
    public ChunkCopy remembered(Chunk of, @Nullable ChunkId copy, Chunk given) {
        return (ChunkCopy) Given.super.remembered(of, copy, given);
    }

    @Override
    public ChunkCopy follower(ChunkId of, @Nullable ChunkId copy, Chunk given) {
        ChunkChange told = told(given);
        return new ChunkCopy(
                of,
                copy,
                copy == null
                        ? told.without(Set.of(ChunkField.DEPENDENCIES, ChunkField.PARENT, ChunkField.NOT_BEFORE))
                        : told,
                ChunkChange.NOTHING,
                new LinkedHashMap<>());
    }

    @Override
    public ChunkCopy ofItself(ChunkId copy) {
        return ChunkCopy.ofItself(copy);
    }

    @Override
    public RolloutCopy with(
            RolloutCopy copy, @Nullable Follower<ChunkId, Chunk> was, @Nullable Follower<ChunkId, Chunk> is) {
        return copy.withChunks(Given.replaced(copy.chunks(), (ChunkCopy) was, (ChunkCopy) is));
    }

    @Override
    public boolean isNew(Chunk of, RolloutCopy copy) {
        return true;
    }

    @Override
    public @Nullable Object own(Field<Chunk> field, Chunk chunk, RolloutCopy copy) {
        return Happened.without(field, chunk);
    }

    /// What a copy was told to wait for and can still wait for: a dependency goes with the chunk it was on, and
    /// that is nothing its owner has done to it.
    @Override
    public @Nullable Object last(Field<Chunk> field, Chunk given, Chunk now) {
        return field.equals(ChunkField.DEPENDENCIES)
                ? given.dependencies().stream()
                        .filter(each ->
                                (plan.chunks().has(each.on()) && !each.on().equals(given.id()))
                                        || now.dependencies().contains(each))
                        .toList()
                : field.in(given);
    }

    @Override
    public Chunk taken(Field<Chunk> field, @Nullable Object value, Chunk chunk, RolloutCopy copy) {
        return Happened.with(field, value, chunk);
    }

    @Override
    public boolean isSettled(Chunk chunk) {
        return chunk.progress().isFinished();
    }

    @Override
    public boolean hasBegun(Chunk chunk) {
        return Happened.to(chunk)
                || plan.chunks().stream()
                        .flatMap(each -> each.dependencies().stream())
                        .anyMatch(each -> each.on().equals(chunk.id()) && Happened.isPromised(each));
    }

    @Override
    public Chunk given(Chunk of, RolloutCopy copy, ChunkId name) {
        Playing playing = new Playing(rollout.home(), copy.organisation());
        Scale scale = Scale.of(plan, rollout, copy);
        int daysAWeek = plan.workingDays(playing.owner(of.owner())).daysAWeek();
        SequencedMap<RoleId, Fte> roles = new LinkedHashMap<>();
        of.roles().forEach((role, people) -> roles.put(role, scale.people(people)));
        return of.draft(name)
                .title(called.apply(copy.organisation()).title(of.title()))
                .parent(parent(of, copy))
                .owner(playing.owner(of.owner()))
                .ownerName(playing.isHome(of.owner()) ? "" : of.ownerName())
                .participants(playing.participants(of))
                .duration(scale.span(of.duration(), daysAWeek))
                .estimate(scale.estimate(of.estimate(), daysAWeek))
                .dependencies(waits.of(of, copy))
                .notBefore(waits.notBefore(of, copy))
                .deadline(waves.deadline(of, copy))
                .pin(null)
                .hold(null)
                .progress(Progress.NONE)
                .costs(of.costs().stream()
                        .map(line -> scale.cost(playing.payer(line)))
                        .toList())
                .impact(playing.impact(of, scale))
                .raci(playing.raci(of))
                .roles(roles)
                .readiness(of.readiness().stream()
                        .map(each -> new ReadinessCriterion(each.criterion(), each.target(), null))
                        .toList())
                .chunk();
    }

    /// The copy of the nearest parent that has one. A parent outside the pattern gets no copies below it: who
    /// waits for that parent would wait for them all.
    private @Nullable ChunkId parent(Chunk of, RolloutCopy copy) {
        for (ChunkId above : plan.lineage(of.id())) {
            ChunkId at = above.equals(of.id()) || !pattern.has(above) ? null : copy.copyOf(above);
            if (at != null) {
                return at;
            }
        }
        return null;
    }
}
