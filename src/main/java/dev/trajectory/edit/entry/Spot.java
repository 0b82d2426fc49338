package dev.trajectory.edit.entry;

import dev.trajectory.edit.FreshIds;
import dev.trajectory.edit.Place;
import dev.trajectory.model.ChunkId;
import dev.trajectory.model.OrganisationId;
import dev.trajectory.model.WorkSpan;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// Where chunks that are typed or pasted go, and what they are where the text does not say.
///
/// @param place where in the priority order
/// @param parent what they are part of, or null
/// @param owner who leads them, or null
/// @param duration how long they take
/// @param notBefore the day they start at the earliest, or null
/// @param ids where their ids come from
public record Spot(
        Place place,
        @Nullable ChunkId parent,
        @Nullable OrganisationId owner,
        WorkSpan duration,
        @Nullable LocalDate notBefore,
        FreshIds ids) {

    /// A spot without a day.
    public Spot(
            Place place, @Nullable ChunkId parent, @Nullable OrganisationId owner, WorkSpan duration, FreshIds ids) {
        this(place, parent, owner, duration, null, ids);
    }

    /// This spot at another place in the priority order.
    public Spot withPlace(Place changed) {
        return new Spot(changed, parent, owner, duration, notBefore, ids);
    }
}
