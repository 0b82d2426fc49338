package dev.trajectory.edit.entry;

import dev.trajectory.edit.FreshIds;
import dev.trajectory.edit.Place;
import dev.trajectory.model.ChunkId;
import dev.trajectory.model.OrganisationId;
import dev.trajectory.model.TrancheId;
import dev.trajectory.model.WorkSpan;
import dev.trajectory.model.WorkstreamId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// Where chunks that are typed or pasted go, and what they are where the text does not say.
///
/// @param place where in the priority order
/// @param parent what they are part of, or null
/// @param owner who leads them, or null
/// @param workstream theirs, or null
/// @param tranche theirs, or null
/// @param duration how long they take
/// @param notBefore the day they start at the earliest, or null
/// @param ids where their ids come from
public record Spot(
        Place place,
        @Nullable ChunkId parent,
        @Nullable OrganisationId owner,
        @Nullable WorkstreamId workstream,
        @Nullable TrancheId tranche,
        WorkSpan duration,
        @Nullable LocalDate notBefore,
        FreshIds ids) {

    /// A spot of no workstream and tranche.
    public Spot(
            Place place,
            @Nullable ChunkId parent,
            @Nullable OrganisationId owner,
            WorkSpan duration,
            @Nullable LocalDate notBefore,
            FreshIds ids) {
        this(place, parent, owner, null, null, duration, notBefore, ids);
    }

    /// A spot of no workstream and tranche, without a day.
    public Spot(
            Place place, @Nullable ChunkId parent, @Nullable OrganisationId owner, WorkSpan duration, FreshIds ids) {
        this(place, parent, owner, duration, null, ids);
    }

    /// This spot at another place in the priority order.
    public Spot withPlace(Place changed) {
        return new Spot(changed, parent, owner, workstream, tranche, duration, notBefore, ids);
    }

    /// This spot in a workstream.
    public Spot withWorkstream(@Nullable WorkstreamId changed) {
        return new Spot(place, parent, owner, changed, tranche, duration, notBefore, ids);
    }

    /// This spot in a tranche.
    public Spot withTranche(@Nullable TrancheId changed) {
        return new Spot(place, parent, owner, workstream, changed, duration, notBefore, ids);
    }
}
