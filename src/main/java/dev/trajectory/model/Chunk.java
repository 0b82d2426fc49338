package dev.trajectory.model;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;

/// The smallest piece that is delivered and useful by itself; or, when other chunks name it as parent, a heading over
/// them, whose dates span theirs.
///
/// A parent carries no duration, go-live, impact or role demand of its own (a finding says so if it does, and they do
/// not count); costs and benefits it may.
///
/// @param parent the chunk it is part of, or null
/// @param order where it stands in the priority order
/// @param owner the organisation that leads, or null while nobody does
/// @param ownerName who in that organisation answers for it
/// @param participants whom it touches besides
/// @param duration working time on the owner's calendar; nil makes it a milestone
/// @param estimate three points, for the simulation; null means the duration is sure
/// @param notBefore the earliest start set for it by hand
/// @param trancheStart the earliest start its tranche sets for it
/// @param deadline the day it must finish by; never moves it
/// @param pin a start fixed by hand
/// @param hold agreed dates
/// @param optimismBias raises one-off costs in the appraisal
/// @param impact change-impact points by organisation: 1 awareness, 2 short training, 3 new workflow in one service,
///     4 across services, 5 whole-organisation go-live
/// @param roles people needed each day from scarce pools
/// @param raci what part organisations have in it, as far as that is said and does not follow from the rest
/// @param outcome one sentence that a user could notice
/// @param outcomes the programme's outcomes it leads to
/// @param doneWhen how one can test that it is done
/// @param standsAlone whether it is useful if nothing follows
public record Chunk(
        ChunkId id,
        String title,
        @Nullable ChunkId parent,
        OrderKey order,
        @Nullable WorkstreamId workstream,
        @Nullable TrancheId tranche,
        ChunkType type,
        @Nullable OrganisationId owner,
        String ownerName,
        List<OrganisationId> participants,
        WorkSpan duration,
        @Nullable Estimate estimate,
        boolean goLive,
        List<Dependency> dependencies,
        @Nullable LocalDate notBefore,
        @Nullable LocalDate trancheStart,
        @Nullable LocalDate deadline,
        @Nullable LocalDate pin,
        @Nullable Hold hold,
        Progress progress,
        List<CostLine> costs,
        Percent optimismBias,
        SequencedMap<OrganisationId, Integer> impact,
        SequencedMap<RoleId, Fte> roles,
        SequencedMap<OrganisationId, Involvement> raci,
        String outcome,
        List<OutcomeId> outcomes,
        String doneWhen,
        boolean standsAlone,
        List<ReadinessCriterion> readiness,
        List<String> tags,
        String notes)
        implements Identified<ChunkId> {

    /// The priority order: of two that stand at one place in it, that with the lower id comes first, in sequencing
    /// and in funding alike.
    public static final Comparator<Chunk> BY_PRIORITY =
            Comparator.comparing(Chunk::order).thenComparing(chunk -> chunk.id().value());

    public Chunk {
        InvalidValue.requireText("title", title, Plan.NAME_LENGTH);
        InvalidValue.requireLength("ownerName", ownerName, Plan.NAME_LENGTH);
        participants = List.copyOf(participants);
        dependencies = List.copyOf(dependencies);
        InvalidValue.requireDate("notBefore", notBefore);
        InvalidValue.requireDate("trancheStart", trancheStart);
        InvalidValue.requireDate("deadline", deadline);
        InvalidValue.requireDate("pin", pin);
        costs = List.copyOf(costs);
        impact = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(impact));
        impact.forEach((organisation, points) ->
                InvalidValue.requireRange("impact points of " + organisation, points, 0, 1_000));
        roles = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(roles));
        raci = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(raci));
        InvalidValue.requireLength("outcome", outcome, Plan.TEXT_LENGTH);
        outcomes = List.copyOf(outcomes);
        InvalidValue.requireLength("doneWhen", doneWhen, Plan.TEXT_LENGTH);
        readiness = List.copyOf(readiness);
        tags = List.copyOf(tags);
        tags.forEach(tag -> InvalidValue.requireText("tag", tag, Id.MAX_LENGTH));
        InvalidValue.requireLength("notes", notes, Plan.TEXT_LENGTH);
    }

    /// A chunk of which only this much is known; all else is empty or nil.
    public static Chunk of(ChunkId id, String title, OrderKey order, WorkSpan duration) {
        return new ChunkDraft(id, title, order, duration).chunk();
    }

    /// A chunk of which nothing is known but its id, which is its title too.
    public static Chunk blank(ChunkId id) {
        return of(id, id.value(), OrderKey.inOrder(1).getFirst(), WorkSpan.NIL);
    }

    /// What ties it to another chunk that it waits for: it may wait for one in several ways, each of its own type.
    public List<Dependency> dependenciesOn(ChunkId other) {
        return dependencies.stream().filter(each -> each.on().equals(other)).toList();
    }

    /// The one of its dependencies that is meant by one as it was known before: that very one, else the first of
    /// its type on the same chunk; null where there is none.
    public @Nullable Dependency dependencyLike(Dependency known) {
        List<Dependency> all = dependenciesOn(known.on());
        return all.contains(known)
                ? known
                : all.stream()
                        .filter(each -> each.type() == known.type())
                        .findFirst()
                        .orElse(null);
    }

    /// A draft that holds all of this chunk, to change some of it.
    public ChunkDraft draft() {
        return new ChunkDraft(id, this);
    }

    /// A draft of another chunk that holds all of this one.
    public ChunkDraft draft(ChunkId other) {
        return new ChunkDraft(other, this);
    }

    /// Whether its dates are fixed by what has happened, by hand or by agreement, and not by the engine.
    public boolean isFixed() {
        return progress.isStarted() || pin != null || hold != null;
    }
}
