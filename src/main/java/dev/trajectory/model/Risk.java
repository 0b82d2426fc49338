package dev.trajectory.model;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Something that may go wrong.
///
/// @param likelihood 1 to 5
/// @param impact 1 to 5
/// @param probability how likely it is, 0 to 100 %
/// @param cost what it costs if it happens
public record Risk(
        RiskId id,
        String title,
        String cause,
        @Nullable OrganisationId organisation,
        int likelihood,
        int impact,
        Percent probability,
        Money cost,
        String response,
        String owner,
        List<ChunkId> chunks,
        @Nullable LocalDate reviewDate,
        RiskStatus status)
        implements Identified<RiskId> {
    public Risk {
        InvalidValue.requireText("title", title, Plan.NAME_LENGTH);
        InvalidValue.requireLength("cause", cause, Plan.TEXT_LENGTH);
        InvalidValue.requireRange("likelihood", likelihood, 1, 5);
        InvalidValue.requireRange("impact", impact, 1, 5);
        InvalidValue.requireLength("response", response, Plan.TEXT_LENGTH);
        InvalidValue.requireLength("owner", owner, Plan.NAME_LENGTH);
        chunks = List.copyOf(chunks);
        InvalidValue.requireDate("reviewDate", reviewDate);
    }

    /// Likelihood times impact, 1 to 25.
    public int score() {
        return likelihood * impact;
    }

    /// This risk about other chunks.
    public Risk withChunks(List<ChunkId> changed) {
        return with(changed, status);
    }

    /// This risk with what has become of it.
    public Risk withStatus(RiskStatus changed) {
        return with(chunks, changed);
    }

    private Risk with(List<ChunkId> newChunks, RiskStatus newStatus) {
        return new Risk(
                id,
                title,
                cause,
                organisation,
                likelihood,
                impact,
                probability,
                cost,
                response,
                owner,
                newChunks,
                reviewDate,
                newStatus);
    }
}
