package dev.trajectory.model;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A source of money.
///
/// @param carryForward whether what is not spent may be spent the next year; if not, it lapses
/// @param match the share of a cost that must come from elsewhere
/// @param eligibleChunks chunks it may pay for, with all below them, beside those of eligible workstreams; where
/// neither is listed it
///     may pay for any
/// @param eligibleWorkstreams workstreams all chunks of which it may pay for
/// @param eligibleOrganisations whose costs it may pay for; null means anyone's
/// @param lastSpend the last day on which it may be spent, or null
/// @param clawback when it must be given back
public record Fund(
        FundId id,
        String name,
        FundSource source,
        FundKind kind,
        String holder,
        boolean carryForward,
        Percent match,
        @Nullable List<ChunkId> eligibleChunks,
        @Nullable List<WorkstreamId> eligibleWorkstreams,
        @Nullable List<OrganisationId> eligibleOrganisations,
        @Nullable BidWindow bidWindow,
        @Nullable LocalDate lastSpend,
        List<Award> awards,
        String conditions,
        String clawback)
        implements Identified<FundId> {
    public Fund {
        InvalidValue.requireText("name", name, Plan.NAME_LENGTH);
        InvalidValue.requireLength("holder", holder, Plan.NAME_LENGTH);
        InvalidValue.requireDate("lastSpend", lastSpend);
        InvalidValue.requireLength("conditions", conditions, Plan.TEXT_LENGTH);
        InvalidValue.requireLength("clawback", clawback, Plan.TEXT_LENGTH);
        eligibleChunks = eligibleChunks == null ? null : List.copyOf(eligibleChunks);
        eligibleWorkstreams = eligibleWorkstreams == null ? null : List.copyOf(eligibleWorkstreams);
        eligibleOrganisations = eligibleOrganisations == null ? null : List.copyOf(eligibleOrganisations);
        awards = List.copyOf(awards);
    }

    /// A fund that may pay for some chunks, whoever pays and whenever.
    public Fund(
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
            String conditions) {
        this(
                id,
                name,
                source,
                kind,
                holder,
                carryForward,
                match,
                eligibleChunks,
                null,
                null,
                bidWindow,
                null,
                awards,
                conditions,
                "");
    }

    /// Whether it may pay for what a chunk of a plan costs an organisation, as far as its kind and its awards
    /// allow.
    public boolean mayPay(Plan plan, Chunk chunk, OrganisationId payer) {
        return mayPay(payer) && mayPayFor(plan, chunk);
    }

    /// Whether it may pay for what any chunk costs, as far as chunks go.
    public boolean isForAnyChunk() {
        return eligibleChunks == null && eligibleWorkstreams == null;
    }

    /// Whether it may pay for what an organisation spends, as far as organisations go.
    public boolean mayPay(OrganisationId payer) {
        return eligibleOrganisations == null || eligibleOrganisations.contains(payer);
    }

    private boolean mayPayFor(Plan plan, Chunk chunk) {
        boolean isListed = eligibleChunks != null && isListed(eligibleChunks, plan, chunk);
        boolean isInWorkstream = eligibleWorkstreams != null
                && chunk.workstream() != null
                && eligibleWorkstreams.contains(chunk.workstream());
        return isForAnyChunk() || isListed || isInWorkstream;
    }

    private static boolean isListed(List<ChunkId> listed, Plan plan, Chunk chunk) {
        ChunkId parent = chunk.parent();
        return listed.contains(chunk.id())
                || (parent != null && plan.lineage(parent).stream().anyMatch(listed::contains));
    }

    /// This fund paying for other chunks; null means none are listed.
    public Fund withEligibleChunks(@Nullable List<ChunkId> changed) {
        return with(changed, awards);
    }

    /// This fund with other awards.
    public Fund withAwards(List<Award> changed) {
        return with(eligibleChunks, changed);
    }

    private Fund with(@Nullable List<ChunkId> newChunks, List<Award> newAwards) {
        return new Fund(
                id,
                name,
                source,
                kind,
                holder,
                carryForward,
                match,
                newChunks,
                eligibleWorkstreams,
                eligibleOrganisations,
                bidWindow,
                lastSpend,
                newAwards,
                conditions,
                clawback);
    }
}
