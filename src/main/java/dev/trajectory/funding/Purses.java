package dev.trajectory.funding;

import dev.trajectory.calendar.FinancialYears;
import dev.trajectory.calendar.WorkingCalendar;
import dev.trajectory.model.Award;
import dev.trajectory.model.Breakdown;
import dev.trajectory.model.Chunk;
import dev.trajectory.model.ChunkId;
import dev.trajectory.model.Counting;
import dev.trajectory.model.Fund;
import dev.trajectory.model.FundKind;
import dev.trajectory.model.Organisation;
import dev.trajectory.model.OrganisationId;
import dev.trajectory.model.Plan;
import dev.trajectory.model.WorkstreamId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The purses of all organisations, filled from a plan's awards.
final class Purses {

    private final Plan plan;
    private final Map<Purse.Key, Purse> purses = new LinkedHashMap<>();
    private final FinancialYears years;
    private final int last;

    /// Purses filled with the share of each award that counts.
    Purses(Plan plan, Counting counting) {
        this.plan = plan;
        years = new FinancialYears(plan.settings().firstMonthOfFinancialYear());
        last = AppraisedYears.of(plan.settings().appraisal()).end() - 1;
        for (Organisation organisation : plan.organisations()) {
            for (FundKind kind : FundKind.values()) {
                purse(organisation.id(), kind);
            }
        }
        plan.funds().forEach(fund -> add(fund, counting));
    }

    private void add(Fund fund, Counting counting) {
        Map<OrganisationId, List<Pot>> pots = new LinkedHashMap<>();
        for (int i = 0; i < fund.awards().size(); i++) {
            Award award = fund.awards().get(i);
            long amount = Proportion.of(award.amount().pence(), counting.share(award));
            if (amount > 0) {
                pots.computeIfAbsent(award.organisation(), _ -> new ArrayList<>())
                        .add(new Pot(i, award, amount));
            }
        }
        pots.forEach((organisation, awards) -> {
            awards.sort(Comparator.comparingInt(Pot::year));
            boolean mayPayAny = fund.isForAnyChunk() && fund.mayPay(organisation);
            purse(organisation, fund.kind()).add(new Source(fund, awards, lastYear(fund), mayPayAny));
        });
    }

    /// The last year in which a fund may be spent.
    private int lastYear(Fund fund) {
        return fund.lastSpend() == null ? Integer.MAX_VALUE : years.of(WorkingCalendar.day(fund.lastSpend()));
    }

    private Purse purse(OrganisationId organisation, FundKind kind) {
        return purses.computeIfAbsent(new Purse.Key(organisation, kind), _ -> new Purse(organisation, kind, last));
    }

    /// Spends the money on needs, the first served first.
    Ledger settled(List<Need> needs) {
        Map<ChunkId, List<Asking>> asking = new HashMap<>();
        for (Need need : needs) {
            Asking asks = purse(need.payer(), need.kind()).ask(need);
            asking.computeIfAbsent(need.chunk(), _ -> new ArrayList<>()).add(asks);
        }
        admit(asking);
        List<Funded> funded = new ArrayList<>();
        List<AwardUse> awards = new ArrayList<>();
        List<Draw> draws = new ArrayList<>();
        purses.values().forEach(purse -> purse.settle(funded, awards, draws));
        return new Ledger(funded, awards, draws);
    }

    /// Tells sources that may not pay for anything what they may pay for.
    private void admit(Map<ChunkId, List<Asking>> asking) {
        Map<WorkstreamId, List<ChunkId>> workstreams = new HashMap<>();
        for (Chunk chunk : plan.chunks()) {
            if (chunk.workstream() != null) {
                workstreams
                        .computeIfAbsent(chunk.workstream(), _ -> new ArrayList<>())
                        .add(chunk.id());
            }
        }
        Breakdown breakdown = Breakdown.of(plan.chunks());
        for (Fund fund : plan.funds()) {
            for (ChunkId chunk : named(fund, breakdown, workstreams)) {
                for (Asking asks : asking.getOrDefault(chunk, List.of())) {
                    Source source =
                            purse(asks.need().payer(), asks.need().kind()).source(fund.id());
                    if (source != null && fund.mayPay(asks.need().payer())) {
                        source.admit(asks);
                    }
                }
            }
        }
    }

    /// The chunks that a fund lists, by themselves or by their workstreams.
    private static Set<ChunkId> named(Fund fund, Breakdown breakdown, Map<WorkstreamId, List<ChunkId>> workstreams) {
        Set<ChunkId> named = new LinkedHashSet<>();
        if (fund.eligibleChunks() != null) {
            named.addAll(breakdown.withBelow(fund.eligibleChunks()));
        }
        if (fund.eligibleWorkstreams() != null) {
            fund.eligibleWorkstreams()
                    .forEach(workstream -> named.addAll(workstreams.getOrDefault(workstream, List.of())));
        }
        return named;
    }
}
