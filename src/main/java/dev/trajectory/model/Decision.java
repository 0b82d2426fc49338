package dev.trajectory.model;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A question that someone must settle.
///
/// @param options the options it chooses between
/// @param leadWeeks how many weeks before the first chunk that waits for it it has to be taken, 0 to 520: for what
///     has to be ordered, hired or agreed in between
/// @param neededBy the day it is needed by, as agreed
public record Decision(
        DecisionId id,
        String title,
        List<OptionId> options,
        String decider,
        @Nullable LocalDate neededBy,
        DecisionStatus status,
        @Nullable LocalDate decidedOn,
        String outcome,
        List<ChunkId> chunks,
        int leadWeeks)
        implements Identified<DecisionId> {
    public Decision {
        InvalidValue.requireText("title", title, Plan.NAME_LENGTH);
        options = List.copyOf(options);
        InvalidValue.requireLength("decider", decider, Plan.NAME_LENGTH);
        InvalidValue.requireDate("neededBy", neededBy);
        InvalidValue.requireDate("decidedOn", decidedOn);
        InvalidValue.requireLength("outcome", outcome, Plan.TEXT_LENGTH);
        chunks = List.copyOf(chunks);
        InvalidValue.requireRange("leadWeeks", leadWeeks, 0, 520);
    }

    /// A decision that may be taken as late as the first chunk that waits for it starts.
    public Decision(
            DecisionId id,
            String title,
            List<OptionId> options,
            String decider,
            @Nullable LocalDate neededBy,
            DecisionStatus status,
            @Nullable LocalDate decidedOn,
            String outcome,
            List<ChunkId> chunks) {
        this(id, title, options, decider, neededBy, status, decidedOn, outcome, chunks, 0);
    }

    /// This decision about other chunks.
    public Decision withChunks(List<ChunkId> changed) {
        return new Decision(id, title, options, decider, neededBy, status, decidedOn, outcome, changed, leadWeeks);
    }

    /// This decision taken on a day.
    public Decision withDecidedOn(LocalDate day) {
        return new Decision(id, title, options, decider, neededBy, status, day, outcome, chunks, leadWeeks);
    }

    /// This decision as it was taken. One that was taken before keeps its day.
    public Decision decided(LocalDate day, String what, String by) {
        LocalDate on = status == DecisionStatus.DECIDED && decidedOn != null ? decidedOn : day;
        return new Decision(id, title, options, by, neededBy, DecisionStatus.DECIDED, on, what, chunks, leadWeeks);
    }

    /// This decision settled as another one is.
    public Decision asSettledIn(Decision other) {
        return new Decision(
                id, title, options, decider, neededBy, other.status, other.decidedOn, other.outcome, chunks, leadWeeks);
    }
}
