package dev.trajectory.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A source of money.
///
/// @param carryForward whether what is not spent may be spent the next year; if not, it lapses
/// @param match the share of a cost that must come from elsewhere
/// @param eligibleChunks what it may pay for; null means anything
public record Fund(
        FundId id,
        String name,
        FundSource source,
        FundKind kind,
        String holder,
        boolean carryForward,
        Percent match,
        @Nullable List<ChunkId> eligibleChunks,
        @Nullable BidWindow bidWindow,
        List<Award> awards,
        String conditions)
        implements Identified<FundId> {
    public Fund {
        InvalidValue.requireText("name", name, Plan.NAME_LENGTH);
        InvalidValue.requireLength("holder", holder, Plan.NAME_LENGTH);
        InvalidValue.requireLength("conditions", conditions, Plan.TEXT_LENGTH);
        eligibleChunks = eligibleChunks == null ? null : List.copyOf(eligibleChunks);
        awards = List.copyOf(awards);
    }

    /// This fund paying for other chunks; null means anything.
    public Fund withEligibleChunks(@Nullable List<ChunkId> changed) {
        return new Fund(id, name, source, kind, holder, carryForward, match, changed, bidWindow, awards, conditions);
    }

    /// This fund with other awards.
    public Fund withAwards(List<Award> changed) {
        return new Fund(
                id, name, source, kind, holder, carryForward, match, eligibleChunks, bidWindow, changed, conditions);
    }
}
