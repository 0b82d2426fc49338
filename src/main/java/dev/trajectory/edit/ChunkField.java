package dev.trajectory.edit;

import dev.trajectory.model.Chunk;
import dev.trajectory.model.ChunkDraft;
import dev.trajectory.model.ChunkType;
import dev.trajectory.model.CostLine;
import dev.trajectory.model.Estimate;
import dev.trajectory.model.Fte;
import dev.trajectory.model.Hold;
import dev.trajectory.model.OrganisationId;
import dev.trajectory.model.OutcomeId;
import dev.trajectory.model.Percent;
import dev.trajectory.model.Progress;
import dev.trajectory.model.ReadinessCriterion;
import dev.trajectory.model.RoleId;
import dev.trajectory.model.TrancheId;
import dev.trajectory.model.WorkSpan;
import dev.trajectory.model.WorkstreamId;
import java.time.LocalDate;
import java.util.List;
import java.util.SequencedMap;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// One field of a chunk that can be set as it is.
///
/// @param name as the file spells it
/// @param <V> what it holds
public record ChunkField<V extends @Nullable Object>(
        String name, Function<Chunk, V> get, BiFunction<ChunkDraft, V, ChunkDraft> set) {

    public static final ChunkField<String> TITLE = new ChunkField<>("title", Chunk::title, ChunkDraft::title);
    public static final ChunkField<@Nullable WorkstreamId> WORKSTREAM =
            new ChunkField<>("workstream", Chunk::workstream, ChunkDraft::workstream);
    public static final ChunkField<@Nullable TrancheId> TRANCHE =
            new ChunkField<>("tranche", Chunk::tranche, ChunkDraft::tranche);
    public static final ChunkField<ChunkType> TYPE = new ChunkField<>("type", Chunk::type, ChunkDraft::type);
    public static final ChunkField<@Nullable OrganisationId> OWNER =
            new ChunkField<>("owner", Chunk::owner, ChunkDraft::owner);
    public static final ChunkField<String> OWNER_NAME =
            new ChunkField<>("ownerName", Chunk::ownerName, ChunkDraft::ownerName);
    public static final ChunkField<List<OrganisationId>> PARTICIPANTS =
            new ChunkField<>("participants", Chunk::participants, ChunkDraft::participants);
    public static final ChunkField<WorkSpan> DURATION =
            new ChunkField<>("duration", Chunk::duration, ChunkDraft::duration);
    public static final ChunkField<@Nullable Estimate> ESTIMATE =
            new ChunkField<>("estimate", Chunk::estimate, ChunkDraft::estimate);
    public static final ChunkField<Boolean> GO_LIVE = new ChunkField<>("goLive", Chunk::goLive, ChunkDraft::goLive);
    public static final ChunkField<@Nullable LocalDate> NOT_BEFORE =
            new ChunkField<>("notBefore", Chunk::notBefore, ChunkDraft::notBefore);
    public static final ChunkField<@Nullable LocalDate> TRANCHE_START =
            new ChunkField<>("trancheStart", Chunk::trancheStart, ChunkDraft::trancheStart);
    public static final ChunkField<@Nullable LocalDate> DEADLINE =
            new ChunkField<>("deadline", Chunk::deadline, ChunkDraft::deadline);
    public static final ChunkField<@Nullable LocalDate> PIN = new ChunkField<>("pin", Chunk::pin, ChunkDraft::pin);
    public static final ChunkField<@Nullable Hold> HOLD = new ChunkField<>("hold", Chunk::hold, ChunkDraft::hold);
    public static final ChunkField<Progress> PROGRESS =
            new ChunkField<>("progress", Chunk::progress, ChunkDraft::progress);
    public static final ChunkField<List<CostLine>> COSTS = new ChunkField<>("costs", Chunk::costs, ChunkDraft::costs);
    public static final ChunkField<Percent> OPTIMISM_BIAS =
            new ChunkField<>("optimismBias", Chunk::optimismBias, ChunkDraft::optimismBias);
    public static final ChunkField<SequencedMap<OrganisationId, Integer>> IMPACT =
            new ChunkField<>("impact", Chunk::impact, ChunkDraft::impact);
    public static final ChunkField<SequencedMap<RoleId, Fte>> ROLES =
            new ChunkField<>("roles", Chunk::roles, ChunkDraft::roles);
    public static final ChunkField<String> OUTCOME = new ChunkField<>("outcome", Chunk::outcome, ChunkDraft::outcome);
    public static final ChunkField<List<OutcomeId>> OUTCOMES =
            new ChunkField<>("outcomes", Chunk::outcomes, ChunkDraft::outcomes);
    public static final ChunkField<String> DONE_WHEN =
            new ChunkField<>("doneWhen", Chunk::doneWhen, ChunkDraft::doneWhen);
    public static final ChunkField<Boolean> STANDS_ALONE =
            new ChunkField<>("standsAlone", Chunk::standsAlone, ChunkDraft::standsAlone);
    public static final ChunkField<List<ReadinessCriterion>> READINESS =
            new ChunkField<>("readiness", Chunk::readiness, ChunkDraft::readiness);
    public static final ChunkField<List<String>> TAGS = new ChunkField<>("tags", Chunk::tags, ChunkDraft::tags);
    public static final ChunkField<String> NOTES = new ChunkField<>("notes", Chunk::notes, ChunkDraft::notes);

    /// All of them, in the order of a chunk's record.
    public static List<ChunkField<?>> all() {
        return List.of(
                TITLE,
                WORKSTREAM,
                TRANCHE,
                TYPE,
                OWNER,
                OWNER_NAME,
                PARTICIPANTS,
                DURATION,
                ESTIMATE,
                GO_LIVE,
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
                OUTCOME,
                OUTCOMES,
                DONE_WHEN,
                STANDS_ALONE,
                READINESS,
                TAGS,
                NOTES);
    }
}
