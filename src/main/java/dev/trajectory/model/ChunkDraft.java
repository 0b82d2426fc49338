package dev.trajectory.model;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;

/// A chunk in the making: set what differs, then ask for the [Chunk].
public final class ChunkDraft {
    private final ChunkId id;
    private String title;
    private @Nullable ChunkId parent;
    private OrderKey order;
    private @Nullable WorkstreamId workstream;
    private @Nullable TrancheId tranche;
    private ChunkType type = ChunkType.BUILD;
    private @Nullable OrganisationId owner;
    private String ownerName = "";
    private List<OrganisationId> participants = List.of();
    private WorkSpan duration;
    private @Nullable Estimate estimate;
    private boolean goLive = false;
    private List<Dependency> dependencies = List.of();
    private @Nullable LocalDate notBefore;
    private @Nullable LocalDate trancheStart;
    private @Nullable LocalDate deadline;
    private @Nullable LocalDate pin;
    private @Nullable Hold hold;
    private Progress progress = Progress.NONE;
    private List<CostLine> costs = List.of();
    private Percent optimismBias = Percent.ZERO;
    private SequencedMap<OrganisationId, Integer> impact = new LinkedHashMap<>();
    private SequencedMap<RoleId, Fte> roles = new LinkedHashMap<>();
    private SequencedMap<OrganisationId, Involvement> raci = new LinkedHashMap<>();
    private String outcome = "";
    private List<OutcomeId> outcomes = List.of();
    private String doneWhen = "";
    private boolean standsAlone = false;
    private List<ReadinessCriterion> readiness = List.of();
    private List<String> tags = List.of();
    private String notes = "";

    ChunkDraft(ChunkId id, String title, OrderKey order, WorkSpan duration) {
        this.id = id;
        this.title = title;
        this.order = order;
        this.duration = duration;
    }

    ChunkDraft(ChunkId id, Chunk chunk) {
        this.id = id;
        title = chunk.title();
        parent = chunk.parent();
        order = chunk.order();
        workstream = chunk.workstream();
        tranche = chunk.tranche();
        type = chunk.type();
        owner = chunk.owner();
        ownerName = chunk.ownerName();
        participants = chunk.participants();
        duration = chunk.duration();
        estimate = chunk.estimate();
        goLive = chunk.goLive();
        dependencies = chunk.dependencies();
        notBefore = chunk.notBefore();
        trancheStart = chunk.trancheStart();
        deadline = chunk.deadline();
        pin = chunk.pin();
        hold = chunk.hold();
        progress = chunk.progress();
        costs = chunk.costs();
        optimismBias = chunk.optimismBias();
        impact = chunk.impact();
        roles = chunk.roles();
        raci = chunk.raci();
        outcome = chunk.outcome();
        outcomes = chunk.outcomes();
        doneWhen = chunk.doneWhen();
        standsAlone = chunk.standsAlone();
        readiness = chunk.readiness();
        tags = chunk.tags();
        notes = chunk.notes();
    }

    public ChunkDraft title(String title) {
        this.title = title;
        return this;
    }

    public ChunkDraft parent(@Nullable ChunkId parent) {
        this.parent = parent;
        return this;
    }

    public ChunkDraft order(OrderKey order) {
        this.order = order;
        return this;
    }

    public ChunkDraft workstream(@Nullable WorkstreamId workstream) {
        this.workstream = workstream;
        return this;
    }

    public ChunkDraft tranche(@Nullable TrancheId tranche) {
        this.tranche = tranche;
        return this;
    }

    public ChunkDraft type(ChunkType type) {
        this.type = type;
        return this;
    }

    public ChunkDraft owner(@Nullable OrganisationId owner) {
        this.owner = owner;
        return this;
    }

    public ChunkDraft ownerName(String ownerName) {
        this.ownerName = ownerName;
        return this;
    }

    public ChunkDraft participants(List<OrganisationId> participants) {
        this.participants = participants;
        return this;
    }

    public ChunkDraft duration(WorkSpan duration) {
        this.duration = duration;
        return this;
    }

    public ChunkDraft estimate(@Nullable Estimate estimate) {
        this.estimate = estimate;
        return this;
    }

    public ChunkDraft goLive(boolean goLive) {
        this.goLive = goLive;
        return this;
    }

    public ChunkDraft dependencies(List<Dependency> dependencies) {
        this.dependencies = dependencies;
        return this;
    }

    public ChunkDraft notBefore(@Nullable LocalDate notBefore) {
        this.notBefore = notBefore;
        return this;
    }

    public ChunkDraft trancheStart(@Nullable LocalDate trancheStart) {
        this.trancheStart = trancheStart;
        return this;
    }

    public ChunkDraft deadline(@Nullable LocalDate deadline) {
        this.deadline = deadline;
        return this;
    }

    public ChunkDraft pin(@Nullable LocalDate pin) {
        this.pin = pin;
        return this;
    }

    public ChunkDraft hold(@Nullable Hold hold) {
        this.hold = hold;
        return this;
    }

    public ChunkDraft progress(Progress progress) {
        this.progress = progress;
        return this;
    }

    public ChunkDraft costs(List<CostLine> costs) {
        this.costs = costs;
        return this;
    }

    public ChunkDraft optimismBias(Percent optimismBias) {
        this.optimismBias = optimismBias;
        return this;
    }

    public ChunkDraft impact(SequencedMap<OrganisationId, Integer> impact) {
        this.impact = impact;
        return this;
    }

    public ChunkDraft raci(SequencedMap<OrganisationId, Involvement> raci) {
        this.raci = raci;
        return this;
    }

    public ChunkDraft roles(SequencedMap<RoleId, Fte> roles) {
        this.roles = roles;
        return this;
    }

    public ChunkDraft outcome(String outcome) {
        this.outcome = outcome;
        return this;
    }

    public ChunkDraft outcomes(List<OutcomeId> outcomes) {
        this.outcomes = outcomes;
        return this;
    }

    public ChunkDraft doneWhen(String doneWhen) {
        this.doneWhen = doneWhen;
        return this;
    }

    public ChunkDraft standsAlone(boolean standsAlone) {
        this.standsAlone = standsAlone;
        return this;
    }

    public ChunkDraft readiness(List<ReadinessCriterion> readiness) {
        this.readiness = readiness;
        return this;
    }

    public ChunkDraft tags(List<String> tags) {
        this.tags = tags;
        return this;
    }

    public ChunkDraft notes(String notes) {
        this.notes = notes;
        return this;
    }

    /// The chunk as drafted. Throws [InvalidValue] when a value is one that no plan may hold.
    public Chunk chunk() {
        return new Chunk(
                id,
                title,
                parent,
                order,
                workstream,
                tranche,
                type,
                owner,
                ownerName,
                participants,
                duration,
                estimate,
                goLive,
                dependencies,
                notBefore,
                trancheStart,
                deadline,
                pin,
                hold,
                progress,
                costs,
                optimismBias,
                impact,
                roles,
                raci,
                outcome,
                outcomes,
                doneWhen,
                standsAlone,
                readiness,
                tags,
                notes);
    }
}
