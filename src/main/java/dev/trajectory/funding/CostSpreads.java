package dev.trajectory.funding;

import dev.trajectory.calendar.FinancialYears;
import dev.trajectory.model.Appraisal;
import dev.trajectory.model.Chunk;
import dev.trajectory.model.CostKind;
import dev.trajectory.model.CostLine;
import dev.trajectory.model.Plan;
import java.util.ArrayList;
import java.util.List;

/// Lays the cost lines of one chunk after another over financial years.
///
/// @param years the plan's
/// @param end the day after the last one appraised, on which recurrent costs stop
public record CostSpreads(FinancialYears years, int end) {

    public static CostSpreads of(Plan plan) {
        FinancialYears years = new FinancialYears(plan.settings().firstMonthOfFinancialYear());
        Appraisal appraisal = plan.settings().appraisal();
        return new CostSpreads(years, years.firstDay(appraisal.firstYear().startYear() + appraisal.years()));
    }

    /// The chunk's cost lines when it runs on these days.
    ///
    /// @param start its first day, as a day number
    /// @param finish its last day
    public List<LineCost> of(Chunk chunk, int start, int finish) {
        Spread once = OneOffSpread.even(years, start, finish);
        Spread yearly = new YearlySpread(years, finish + 1, end);
        List<LineCost> lines = new ArrayList<>(chunk.costs().size());
        for (CostLine line : chunk.costs()) {
            Spread spread = line.kind() == CostKind.REVENUE_RECURRENT ? yearly : once;
            lines.add(new LineCost(
                    chunk.id(),
                    lines.size(),
                    line,
                    spread,
                    spread.of(line.amount().pence())));
        }
        return lines;
    }
}
