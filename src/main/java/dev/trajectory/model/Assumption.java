package dev.trajectory.model;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Something that the plan rests on and nobody knows for certain.
///
/// @param ifFalse what follows if it turns out not to be so
/// @param organisation whom it is about
/// @param owner who finds out, by office
/// @param chunks those that rest on it
/// @param reviewDate when it is looked at again
public record Assumption(
        AssumptionId id,
        String title,
        String ifFalse,
        @Nullable OrganisationId organisation,
        String owner,
        List<ChunkId> chunks,
        @Nullable LocalDate reviewDate,
        AssumptionStatus status)
        implements Identified<AssumptionId> {
    public Assumption {
        InvalidValue.requireText("title", title, Plan.NAME_LENGTH);
        InvalidValue.requireLength("ifFalse", ifFalse, Plan.TEXT_LENGTH);
        InvalidValue.requireLength("owner", owner, Plan.NAME_LENGTH);
        chunks = List.copyOf(chunks);
        InvalidValue.requireDate("reviewDate", reviewDate);
    }

    /// This assumption under other chunks.
    public Assumption withChunks(List<ChunkId> changed) {
        return new Assumption(id, title, ifFalse, organisation, owner, changed, reviewDate, status);
    }

    /// This assumption as it turned out.
    public Assumption withStatus(AssumptionStatus changed) {
        return new Assumption(id, title, ifFalse, organisation, owner, chunks, reviewDate, changed);
    }
}
