package dev.trajectory.funding;

import dev.trajectory.calendar.FinancialYears;
import dev.trajectory.model.Appraisal;
import dev.trajectory.model.Chunk;
import dev.trajectory.model.CostLine;
import dev.trajectory.model.Money;
import dev.trajectory.model.Plan;
import dev.trajectory.model.Pricing;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/// Lays the cost lines of one chunk after another over financial years.
///
/// @param years the plan's
/// @param end the day after the last one appraised, on which recurrent costs stop
public record CostSpreads(FinancialYears years, Prices prices, int end) {

    public static CostSpreads of(Plan plan) {
        FinancialYears years = new FinancialYears(plan.settings().firstMonthOfFinancialYear());
        Appraisal appraisal = plan.settings().appraisal();
        int end = years.firstDay(AppraisedYears.of(appraisal).end());
        return new CostSpreads(years, Prices.of(appraisal), end);
    }

    /// The chunk's cost lines when it runs on these days.
    ///
    /// @param start its first day, as a day number
    /// @param finish its last day
    public List<LineCost> of(Chunk chunk, int start, int finish) {
        ProfileSpread once = ProfileSpread.of(years, start, finish);
        Spread yearly = Spread.recurring(years, finish + 1, end);
        List<LineCost> lines = new ArrayList<>(chunk.costs().size());
        for (CostLine line : chunk.costs()) {
            Spread spread = line.isRecurrent() ? yearly : once.of(line.profile());
            lines.add(line(chunk, lines.size(), line, new Days(start, finish), spread));
        }
        return Collections.unmodifiableList(lines);
    }

    /// The cost lines of a chunk without dates.
    List<UndatedCost> undated(Chunk chunk) {
        List<UndatedCost> lines = new ArrayList<>(chunk.costs().size());
        for (CostLine line : chunk.costs()) {
            Money cash = cash(real(line.amount(), line.pricing()), line.pricing());
            lines.add(new UndatedCost(chunk.id(), lines.size(), line, cash));
        }
        return lines;
    }

    /// The days of a chunk.
    private record Days(int start, int finish) {}

    private LineCost line(Chunk chunk, int index, CostLine line, Days days, Spread spread) {
        Pricing pricing = line.pricing();
        Money amount = real(line.amount(), pricing);
        Money cash = cash(amount, pricing);
        ByYear planned = spread.of(amount.pence());
        ByYear paid = cash.equals(amount) ? planned : spread.of(cash.pence());
        return new LineCost(chunk.id(), index, line, days.start(), days.finish(), spread, amount, cash, planned, paid);
    }

    /// An amount said in the plan's prices.
    Money real(Money amount, Pricing pricing) {
        return prices.real(amount, pricing.base());
    }

    /// How the money a line takes is spent day by day, wherever its chunk is put.
    Outlay outlay(CostLine line) {
        long cash = cash(real(line.amount(), line.pricing()), line.pricing()).pence();
        return line.isRecurrent() ? new Outlay.Yearly(cash, years, end) : Outlay.once(line, cash);
    }

    /// What is set aside on top may be taxed like what it is on top of.
    static Money cash(Money amount, Pricing pricing) {
        return pricing.equals(Pricing.PLAIN) ? amount : taxed(amount.raisedBy(pricing.contingency()), pricing);
    }

    /// An amount with the tax that is not recovered.
    static Money taxed(Money amount, Pricing pricing) {
        long tax = Proportion.of(amount.pence(), pricing.vat());
        return new Money(amount.pence() + tax - Proportion.of(tax, pricing.vatRecovered()));
    }
}
