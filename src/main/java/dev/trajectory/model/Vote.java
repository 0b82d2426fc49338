package dev.trajectory.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A vote of confidence taken on one day. Nothing is changed in it by a later one: the two are compared.
///
/// What an organisation said when it signed is with its [SignOff]; what it says when it is asked again is here.
///
/// @param question what was asked, in words
/// @param about the chunk that it was asked of, or null
/// @param by the day by which that was to be done, or null
public record Vote(
        VoteId id,
        LocalDate heldOn,
        String question,
        @Nullable ChunkId about,
        @Nullable LocalDate by,
        Poll poll) implements Identified<VoteId> {
    public Vote {
        InvalidValue.requireDate("heldOn", heldOn);
        InvalidValue.requireText("question", question, Plan.NAME_LENGTH);
        InvalidValue.requireDate("by", by);
    }

    /// This vote about another chunk, or none.
    public Vote withAbout(@Nullable ChunkId changed) {
        return new Vote(id, heldOn, question, changed, by, poll);
    }

    /// How many gave each number.
    public Spread spread() {
        return poll.spread();
    }

    /// What it says of the plan.
    public Readiness readiness() {
        return Readiness.of(spread());
    }
}
