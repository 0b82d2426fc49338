package dev.trajectory.funding;

import dev.trajectory.model.FinancialYear;
import dev.trajectory.model.FundId;
import dev.trajectory.model.FundKind;
import dev.trajectory.model.Money;
import dev.trajectory.model.OrganisationId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;

/// One organisation's money of one kind, and all it is to pay for.
///
/// Awards are made to an organisation in one kind of money, so no purse ever pays for another's needs, and each
/// is settled alone.
final class Purse {

    /// Whose money it is, and of which kind.
    record Key(OrganisationId organisation, FundKind kind) {}

    private final OrganisationId organisation;
    private final FundKind kind;
    private final SequencedMap<FundId, Source> sources = new LinkedHashMap<>();
    private final List<Asking> asking = new ArrayList<>();
    private int first = Integer.MAX_VALUE;
    private int last;

    /// An empty purse.
    ///
    /// @param last the last year settled, unless something costs or is awarded later
    Purse(OrganisationId organisation, FundKind kind, int last) {
        this.organisation = organisation;
        this.kind = kind;
        this.last = last;
    }

    /// Adds a fund's awards; funds come in the plan's order.
    void add(Source source) {
        sources.put(source.fund().id(), source);
        first = Math.min(first, source.firstYear());
        last = Math.max(last, source.pots().getLast().year());
    }

    /// A fund's awards here, or null when it has made none.
    @Nullable
    Source source(FundId fund) {
        return sources.get(fund);
    }

    /// Adds a need; they come in the order in which they are served.
    Asking ask(Need need) {
        Asking asks = new Asking(need, asking.size());
        asking.add(asks);
        if (!asks.cost().isNil()) {
            first = Math.min(first, asks.cost().first());
            last = Math.max(last, asks.cost().end() - 1);
        }
        return asks;
    }

    /// Spends the money, year by year: fund after fund, and of each as much as each need may have, in turn.
    void settle(List<Funded> needs, List<AwardUse> awards, List<Draw> draws) {
        sources.values().forEach(Source::sort);
        for (int year = first; year <= Math.min(last, FinancialYear.LAST); year++) {
            settle(new FinancialYear(year), draws);
        }
        asking.forEach(asks -> needs.add(asks.funded()));
        sources.values().forEach(source -> source.pots().forEach(pot -> awards.add(pot.use(source.fund()))));
    }

    private void settle(FinancialYear drawnIn, List<Draw> draws) {
        int year = drawnIn.startYear();
        List<Asking> open = new ArrayList<>();
        for (Asking asks : asking) {
            if (asks.open(year) > 0) {
                open.add(asks);
            }
        }
        for (Source source : sources.values()) {
            long left = source.open(year);
            List<Asking> served = source.mayPayAny() ? open : source.mayPay();
            for (int at = 0; left > 0 && at < served.size(); at++) {
                Asking asks = served.get(at);
                if (asks.unmet() > 0) {
                    long drawn = Math.min(left, Math.min(asks.unmet(), source.most(asks.due())));
                    if (drawn > 0) {
                        draw(source, asks, drawnIn, drawn, draws);
                        left -= drawn;
                    }
                }
            }
            if (source.mayPayAny()) {
                // So that the funds that may pay for anything need not pass by those who have all they need.
                open.removeIf(asks -> asks.unmet() == 0);
            }
            source.close(year);
        }
    }

    private void draw(Source source, Asking asks, FinancialYear drawnIn, long pence, List<Draw> draws) {
        source.draw(
                drawnIn.startYear(),
                pence,
                (pot, taken) -> draws.add(new Draw(
                        source.fund().id(),
                        pot.index(),
                        organisation,
                        kind,
                        drawnIn,
                        asks.need().chunk(),
                        new Money(taken))));
        asks.draw(drawnIn.startYear(), pence);
    }
}
