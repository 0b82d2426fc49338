package dev.trajectory.funding;

import dev.trajectory.calendar.FinancialYears;
import dev.trajectory.calendar.WorkingCalendar;
import dev.trajectory.model.Award;
import dev.trajectory.model.Chunk;
import dev.trajectory.model.ChunkId;
import dev.trajectory.model.Counting;
import dev.trajectory.model.Fund;
import dev.trajectory.model.FundKind;
import dev.trajectory.model.Organisation;
import dev.trajectory.model.OrganisationId;
import dev.trajectory.model.Plan;
import dev.trajectory.model.Register;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The purses of all organisations, filled from a plan's awards.
final class Purses {

    private record Key(OrganisationId organisation, FundKind kind) {}

    private final Map<Key, Purse> purses = new LinkedHashMap<>();
    private final Register<ChunkId, Chunk> chunks;
    private final FinancialYears years;
    private final int last;

    /// Purses filled with the share of each award that counts.
    Purses(Plan plan, Counting counting) {
        chunks = plan.chunks();
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
            purse(organisation, fund.kind()).add(new Source(fund, awards, lastYear(fund)));
        });
    }

    /// The last year in which a fund may be spent.
    private int lastYear(Fund fund) {
        return fund.lastSpend() == null ? Integer.MAX_VALUE : years.of(WorkingCalendar.day(fund.lastSpend()));
    }

    private Purse purse(OrganisationId organisation, FundKind kind) {
        return purses.computeIfAbsent(new Key(organisation, kind), key -> new Purse(organisation, kind, last));
    }

    void ask(Need need) {
        Purse purse = purse(need.payer(), need.kind());
        List<Source> sources = purse.sources();
        Chunk chunk = chunks.get(need.chunk());
        boolean[] mayPay = new boolean[sources.size()];
        for (int i = 0; i < mayPay.length; i++) {
            mayPay[i] = sources.get(i).fund().mayPay(chunk, need.payer());
        }
        purse.add(need, mayPay);
    }

    Ledger settled() {
        List<Funded> needs = new ArrayList<>();
        List<AwardUse> awards = new ArrayList<>();
        List<Draw> draws = new ArrayList<>();
        purses.values().forEach(purse -> purse.settle(needs, awards, draws));
        return new Ledger(needs, awards, draws);
    }
}
