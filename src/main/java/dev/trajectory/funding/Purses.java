package dev.trajectory.funding;

import dev.trajectory.model.Appraisal;
import dev.trajectory.model.Award;
import dev.trajectory.model.ChunkId;
import dev.trajectory.model.Fund;
import dev.trajectory.model.FundKind;
import dev.trajectory.model.Organisation;
import dev.trajectory.model.OrganisationId;
import dev.trajectory.model.Percent;
import dev.trajectory.model.Plan;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/// The purses of all organisations, filled from a plan's awards.
final class Purses {

    private record Key(OrganisationId organisation, FundKind kind) {}

    private final Map<Key, Purse> purses = new LinkedHashMap<>();
    private final Map<Fund, Set<ChunkId>> eligible = new LinkedHashMap<>();
    private final int last;

    /// Purses filled with the counted share of each award.
    Purses(Plan plan, Function<Award, Percent> counted) {
        Appraisal appraisal = plan.settings().appraisal();
        last = appraisal.firstYear().startYear() + appraisal.years() - 1;
        for (Organisation organisation : plan.organisations()) {
            for (FundKind kind : FundKind.values()) {
                purse(organisation.id(), kind);
            }
        }
        plan.funds().forEach(fund -> add(fund, counted));
    }

    private void add(Fund fund, Function<Award, Percent> counted) {
        if (fund.eligibleChunks() != null) {
            eligible.put(fund, new HashSet<>(fund.eligibleChunks()));
        }
        Map<OrganisationId, List<Pot>> pots = new LinkedHashMap<>();
        for (int i = 0; i < fund.awards().size(); i++) {
            Award award = fund.awards().get(i);
            long amount = Proportion.of(award.amount().pence(), counted.apply(award));
            if (amount > 0) {
                pots.computeIfAbsent(award.organisation(), _ -> new ArrayList<>())
                        .add(new Pot(i, award, amount));
            }
        }
        pots.forEach((organisation, awards) -> {
            awards.sort(Comparator.comparingInt(Pot::year));
            purse(organisation, fund.kind()).add(new Source(fund, awards, Integer.MAX_VALUE));
        });
    }

    private Purse purse(OrganisationId organisation, FundKind kind) {
        return purses.computeIfAbsent(new Key(organisation, kind), key -> new Purse(organisation, kind, last));
    }

    void ask(Need need) {
        Purse purse = purse(need.payer(), need.kind());
        List<Source> sources = purse.sources();
        boolean[] mayPay = new boolean[sources.size()];
        for (int i = 0; i < mayPay.length; i++) {
            Set<ChunkId> chunks = eligible.get(sources.get(i).fund());
            mayPay[i] = chunks == null || chunks.contains(need.chunk());
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
