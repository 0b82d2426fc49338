package dev.trajectory.model;

import java.time.LocalDate;
import java.util.List;
import java.util.SequencedMap;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// One field of a chunk that can be set as it is.
///
/// @param name as the file spells it
/// @param mayBeNone whether a chunk may be without
/// @param <V> what it holds
public record ChunkField<V extends @Nullable Object>(
        String name, boolean mayBeNone, Function<Chunk, V> get, BiFunction<ChunkDraft, V, ChunkDraft> set)
        implements Field<Chunk> {

    public static final ChunkField<String> TITLE = always("title", Chunk::title, ChunkDraft::title);
    public static final ChunkField<@Nullable ChunkId> PARENT = optional("parent", Chunk::parent, ChunkDraft::parent);
    public static final ChunkField<OrderKey> ORDER = always("order", Chunk::order, ChunkDraft::order);
    public static final ChunkField<@Nullable WorkstreamId> WORKSTREAM =
            optional("workstream", Chunk::workstream, ChunkDraft::workstream);
    public static final ChunkField<@Nullable TrancheId> TRANCHE =
            optional("tranche", Chunk::tranche, ChunkDraft::tranche);
    public static final ChunkField<ChunkType> TYPE = always("type", Chunk::type, ChunkDraft::type);
    public static final ChunkField<@Nullable OrganisationId> OWNER = optional("owner", Chunk::owner, ChunkDraft::owner);
    public static final ChunkField<String> OWNER_NAME = always("ownerName", Chunk::ownerName, ChunkDraft::ownerName);
    public static final ChunkField<List<OrganisationId>> PARTICIPANTS =
            always("participants", Chunk::participants, ChunkDraft::participants);
    public static final ChunkField<WorkSpan> DURATION = always("duration", Chunk::duration, ChunkDraft::duration);
    public static final ChunkField<@Nullable Estimate> ESTIMATE =
            optional("estimate", Chunk::estimate, ChunkDraft::estimate);
    public static final ChunkField<Boolean> GO_LIVE = always("goLive", Chunk::goLive, ChunkDraft::goLive);
    public static final ChunkField<List<Dependency>> DEPENDENCIES =
            always("dependencies", Chunk::dependencies, ChunkDraft::dependencies);
    public static final ChunkField<@Nullable LocalDate> NOT_BEFORE =
            optional("notBefore", Chunk::notBefore, ChunkDraft::notBefore);
    public static final ChunkField<@Nullable LocalDate> TRANCHE_START =
            optional("trancheStart", Chunk::trancheStart, ChunkDraft::trancheStart);
    public static final ChunkField<@Nullable LocalDate> DEADLINE =
            optional("deadline", Chunk::deadline, ChunkDraft::deadline);
    public static final ChunkField<@Nullable LocalDate> PIN = optional("pin", Chunk::pin, ChunkDraft::pin);
    public static final ChunkField<@Nullable Hold> HOLD = optional("hold", Chunk::hold, ChunkDraft::hold);
    public static final ChunkField<Progress> PROGRESS = always("progress", Chunk::progress, ChunkDraft::progress);
    public static final ChunkField<List<CostLine>> COSTS = always("costs", Chunk::costs, ChunkDraft::costs);
    public static final ChunkField<Percent> OPTIMISM_BIAS =
            always("optimismBias", Chunk::optimismBias, ChunkDraft::optimismBias);
    public static final ChunkField<SequencedMap<OrganisationId, Integer>> IMPACT =
            always("impact", Chunk::impact, ChunkDraft::impact);
    public static final ChunkField<SequencedMap<RoleId, Fte>> ROLES = always("roles", Chunk::roles, ChunkDraft::roles);
    public static final ChunkField<SequencedMap<OrganisationId, Involvement>> RACI =
            always("raci", Chunk::raci, ChunkDraft::raci);
    public static final ChunkField<String> OUTCOME = always("outcome", Chunk::outcome, ChunkDraft::outcome);
    public static final ChunkField<List<OutcomeId>> OUTCOMES =
            always("outcomes", Chunk::outcomes, ChunkDraft::outcomes);
    public static final ChunkField<String> DONE_WHEN = always("doneWhen", Chunk::doneWhen, ChunkDraft::doneWhen);
    public static final ChunkField<Boolean> STANDS_ALONE =
            always("standsAlone", Chunk::standsAlone, ChunkDraft::standsAlone);
    public static final ChunkField<List<ReadinessCriterion>> READINESS =
            always("readiness", Chunk::readiness, ChunkDraft::readiness);
    public static final ChunkField<List<String>> TAGS = always("tags", Chunk::tags, ChunkDraft::tags);
    public static final ChunkField<String> NOTES = always("notes", Chunk::notes, ChunkDraft::notes);

    private static <V> ChunkField<V> always(
            String name, Function<Chunk, V> get, BiFunction<ChunkDraft, V, ChunkDraft> set) {
        return new ChunkField<>(name, false, get, set);
    }

    private static <V> ChunkField<@Nullable V> optional(
            String name, Function<Chunk, @Nullable V> get, BiFunction<ChunkDraft, @Nullable V, ChunkDraft> set) {
        return new ChunkField<>(name, true, get, set);
    }

    /// Those in which an option may differ from the plan: all but what has happened, which is so in every option.
    public static List<ChunkField<?>> ofOptions() {
        return OF_OPTIONS;
    }

    /// All of them, in the order of a chunk's record.
    public static List<ChunkField<?>> all() {
        return List.of(
                TITLE,
                PARENT,
                ORDER,
                WORKSTREAM,
                TRANCHE,
                TYPE,
                OWNER,
                OWNER_NAME,
                PARTICIPANTS,
                DURATION,
                ESTIMATE,
                GO_LIVE,
                DEPENDENCIES,
                NOT_BEFORE,
                TRANCHE_START,
                DEADLINE,
                PIN,
                HOLD,
                PROGRESS,
                COSTS,
                OPTIMISM_BIAS,
                IMPACT,
                ROLES,
                RACI,
                OUTCOME,
                OUTCOMES,
                DONE_WHEN,
                STANDS_ALONE,
                READINESS,
                TAGS,
                NOTES);
    }

    @Override
    public String spelling() {
        return name;
    }

    @Override
    public @Nullable Object in(Chunk chunk) {
        return get.apply(chunk);
    }

    @Override
    @SuppressWarnings({"unchecked", "NullAway"}) // a value is of the type that its field says
    public Chunk with(Chunk chunk, @Nullable Object value) {
        return set.apply(chunk.draft(), (V) value).chunk();
    }

    @Override
    public String toString() {
        return name;
    }

    private static final List<ChunkField<?>> OF_OPTIONS =
            all().stream().filter(field -> !field.equals(PROGRESS)).toList();
}
