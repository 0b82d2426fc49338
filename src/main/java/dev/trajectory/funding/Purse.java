package dev.trajectory.funding;

import dev.trajectory.model.FinancialYear;
import dev.trajectory.model.FundKind;
import dev.trajectory.model.Money;
import dev.trajectory.model.OrganisationId;
import java.util.ArrayList;
import java.util.List;

/// One organisation's money of one kind, and all it is to pay for.
///
/// Awards are made to an organisation in one kind of money, so no purse ever pays for another's needs, and each is
/// settled alone.
final class Purse {

    private final OrganisationId organisation;
    private final FundKind kind;
    private final List<Source> sources = new ArrayList<>();
    private final List<Asking> asking = new ArrayList<>();
    private int first = Integer.MAX_VALUE;
    private int last;

    /// A need, what is still unmet of it in the year being settled, and what it has got.
    private static final class Asking {
        private final Need need;
        private final ByYear cost;
        private final ByYear.Sum drawn = new ByYear.Sum();
        private final boolean[] eligible;
        private long unmet;

        Asking(Need need, boolean[] eligible) {
            this.need = need;
            this.cost = need.cost().atLeastNil();
            this.eligible = eligible;
        }

        Funded funded() {
            ByYear got = drawn.amounts();
            return new Funded(need, cost, got, cost.minus(got));
        }
    }

    /// An empty purse.
    ///
    /// @param last the last year settled, unless something costs or is awarded later
    Purse(OrganisationId organisation, FundKind kind, int last) {
        this.organisation = organisation;
        this.kind = kind;
        this.last = last;
    }

    /// Adds a fund's awards; funds come in the plan's order, before all needs.
    void add(Source source) {
        sources.add(source);
        first = Math.min(first, source.firstYear());
        last = Math.max(last, source.pots().getLast().year());
    }

    List<Source> sources() {
        return sources;
    }

    /// Adds a need; they come in the order in which they are served.
    ///
    /// @param eligible for each source, whether it may pay for it
    void add(Need need, boolean[] eligible) {
        Asking asks = new Asking(need, eligible);
        asking.add(asks);
        if (!asks.cost.isNil()) {
            first = Math.min(first, asks.cost.first());
            last = Math.max(last, asks.cost.end() - 1);
        }
    }

    /// Spends the money, year by year: fund after fund, and of each as much as each need may have, in turn.
    void settle(List<Funded> needs, List<AwardUse> awards, List<Draw> draws) {
        for (int year = first; year <= Math.min(last, FinancialYear.LAST); year++) {
            settle(year, draws);
        }
        asking.forEach(asks -> needs.add(asks.funded()));
        sources.forEach(source -> source.pots().forEach(pot -> awards.add(pot.use(source.fund()))));
    }

    private void settle(int year, List<Draw> draws) {
        List<Asking> open = new ArrayList<>();
        for (Asking asks : asking) {
            asks.unmet = asks.cost.pence(year);
            if (asks.unmet > 0) {
                open.add(asks);
            }
        }
        for (int i = 0; i < sources.size(); i++) {
            Source source = sources.get(i);
            long left = source.open(year);
            for (int at = 0; left > 0 && at < open.size(); at++) {
                Asking asks = open.get(at);
                if (asks.eligible[i]) {
                    long drawn = Math.min(left, Math.min(asks.unmet, source.most(asks.cost.pence(year))));
                    if (drawn > 0) {
                        draw(source, asks, year, drawn, draws);
                        left -= drawn;
                    }
                }
            }
            source.close(year);
        }
    }

    private void draw(Source source, Asking asks, int year, long pence, List<Draw> draws) {
        FinancialYear drawnIn = new FinancialYear(year);
        source.draw(
                year,
                pence,
                (pot, taken) -> draws.add(new Draw(
                        source.fund().id(),
                        pot.index(),
                        organisation,
                        kind,
                        drawnIn,
                        asks.need.chunk(),
                        new Money(taken))));
        asks.unmet -= pence;
        asks.drawn.add(year, pence);
    }
}
