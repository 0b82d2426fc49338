package dev.trajectory.model;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Something that has gone wrong and has to be dealt with.
///
/// @param organisation whom it hits
/// @param severity 1 to 5, as the impact of risks
/// @param action what is done about it
/// @param owner who does it, by office
/// @param chunks those it touches
/// @param due the day it is to be dealt with by
/// @param reviewDate when it is looked at again
public record Issue(
        IssueId id,
        String title,
        @Nullable OrganisationId organisation,
        int severity,
        String action,
        String owner,
        List<ChunkId> chunks,
        @Nullable LocalDate due,
        @Nullable LocalDate reviewDate,
        IssueStatus status)
        implements Identified<IssueId> {
    public Issue {
        InvalidValue.requireText("title", title, Plan.NAME_LENGTH);
        InvalidValue.requireRange("severity", severity, 1, 5);
        InvalidValue.requireLength("action", action, Plan.TEXT_LENGTH);
        InvalidValue.requireLength("owner", owner, Plan.NAME_LENGTH);
        chunks = List.copyOf(chunks);
        InvalidValue.requireDate("due", due);
        InvalidValue.requireDate("reviewDate", reviewDate);
    }

    /// This issue about other chunks.
    public Issue withChunks(List<ChunkId> changed) {
        return new Issue(id, title, organisation, severity, action, owner, changed, due, reviewDate, status);
    }

    /// This issue with what has become of it.
    public Issue withStatus(IssueStatus changed) {
        return new Issue(id, title, organisation, severity, action, owner, chunks, due, reviewDate, changed);
    }
}
