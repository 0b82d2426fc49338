package dev.trajectory.funding;

import dev.trajectory.model.ChunkId;
import dev.trajectory.model.Counting;
import dev.trajectory.model.FundId;
import dev.trajectory.model.FundKind;
import dev.trajectory.model.OrganisationId;
import dev.trajectory.model.Plan;
import java.util.List;
import java.util.function.Predicate;

/// What the awards pay for, year by year: every draw, what lapses, and the gaps that are left.
///
/// Conserved to the penny: what is needed = drawn + gap, and awards = drawn + lapsed + carried.
///
/// @param needs each need with what pays for it, by organisation and kind of money, in priority order
/// @param awards what becomes of each award that counts, by organisation and kind of money, in the plan's order
/// @param draws all money that changes hands, in the order in which it is drawn for each organisation and kind
public record Ledger(List<Funded> needs, List<AwardUse> awards, List<Draw> draws) {

    public Ledger {
        needs = List.copyOf(needs);
        awards = List.copyOf(awards);
        draws = List.copyOf(draws);
    }

    /// The ledger of a plan.
    ///
    /// @param costs what the plan costs and when
    /// @param counting which awards count as money there is
    public static Ledger of(Plan plan, Costs costs, Counting counting) {
        return new Purses(plan, counting).settled(Needs.of(plan, costs.byChunk()));
    }

    /// The ledger of a plan by what is now expected of its costs.
    ///
    /// @param outturns what has become of them
    public static Ledger of(Plan plan, Outturns outturns, Counting counting) {
        return new Purses(plan, counting).settled(Needs.of(plan, outturns.expected()));
    }

    /// What nobody pays of what an organisation needs in one kind of money, by year.
    public ByYear gap(OrganisationId organisation, FundKind kind) {
        return gap(need -> need.kind() == kind && need.payer().equals(organisation));
    }

    /// What nobody pays of all that is needed in one kind of money, by year.
    public ByYear gap(FundKind kind) {
        return gap(need -> need.kind() == kind);
    }

    /// What nobody pays of the needs chosen, by year.
    public ByYear gap(Predicate<Need> chosen) {
        ByYear.Sum sum = new ByYear.Sum();
        for (Funded funded : needs) {
            if (!funded.gap().isNil() && chosen.test(funded.need())) {
                sum.add(funded.gap());
            }
        }
        return sum.amounts();
    }

    /// What the needs chosen cost, by year.
    public ByYear needed(Predicate<Need> chosen) {
        ByYear.Sum sum = new ByYear.Sum();
        for (Funded funded : needs) {
            if (chosen.test(funded.need())) {
                sum.add(funded.cost());
            }
        }
        return sum.amounts();
    }

    /// The draws chosen, by year.
    public ByYear drawn(Predicate<Draw> chosen) {
        ByYear.Sum sum = new ByYear.Sum();
        for (Draw draw : draws) {
            if (chosen.test(draw)) {
                sum.add(draw.year().startYear(), draw.amount().pence());
            }
        }
        return sum.amounts();
    }

    /// What an organisation spends of money of one kind that it was awarded, by year.
    public ByYear drawn(OrganisationId organisation, FundKind kind) {
        return drawn(draw -> draw.kind() == kind && draw.organisation().equals(organisation));
    }

    /// What is spent of a fund, by year.
    public ByYear drawn(FundId fund) {
        ByYear.Sum sum = new ByYear.Sum();
        awards.stream().filter(award -> award.fund().equals(fund)).forEach(award -> sum.add(award.drawn()));
        return sum.amounts();
    }

    /// What pays for one chunk, in the order in which it is drawn.
    public List<Draw> draws(ChunkId chunk) {
        return draws.stream().filter(draw -> draw.chunk().equals(chunk)).toList();
    }
}
