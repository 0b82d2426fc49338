package dev.trajectory.model;

import org.jspecify.annotations.Nullable;

/// What counts as money there is, and how far it is to reach.
///
/// @param counting which awards count
/// @param recurrentHolds whether a chunk waits also for money for what it costs every year; if not, such a shortfall
///     is reported and holds nothing back
/// @param startLine the chunk whose finish the money must reach at least, or null where nobody has said
/// @param agreedSharesOnly whether only gain-share rules that are agreed or signed count; if not, those proposed do
///     too
public record FundingRules(
        Counting counting, boolean recurrentHolds, @Nullable ChunkId startLine, boolean agreedSharesOnly) {

    /// Secured awards count, recurrent shortfalls hold nothing back, and gain-share rules of every status count.
    public static final FundingRules USUAL = new FundingRules(Counting.SECURED, false, null, false);

    /// Whether a gain-share rule of that status counts.
    public boolean counts(GainShareStatus status) {
        return !agreedSharesOnly || status != GainShareStatus.PROPOSED;
    }

    /// These rules with other awards counted.
    public FundingRules withCounting(Counting changed) {
        return new FundingRules(changed, recurrentHolds, startLine, agreedSharesOnly);
    }

    /// These rules with another start line, or none.
    public FundingRules withStartLine(@Nullable ChunkId changed) {
        return new FundingRules(counting, recurrentHolds, changed, agreedSharesOnly);
    }
}
