package dev.trajectory.funding;

import dev.trajectory.model.Money;
import dev.trajectory.model.Plan;
import java.util.List;

/// What of a cost line may still be decided on, and what may not: what was paid before the status date is sunk, and
/// no decision brings it back.
///
/// Where nothing was paid before that day, all of the line is ahead, as planned. Else what is now expected of it less
/// what was paid is, from the status date on, as [Forecasts] has it. Both are in the plan's prices, without tax and
/// contingency.
///
/// @param sunk what was paid before the status date, by year
/// @param spread how what is ahead falls over years
/// @param amount all of what is ahead when one-off, a year's when recurrent
public record CostAhead(LineCost line, ByYear sunk, Spread spread, Money amount) {

    static CostAhead planned(LineCost line) {
        return new CostAhead(line, ByYear.NIL, line.spread(), line.amount());
    }

    /// What is ahead of each cost line of a plan.
    public static List<CostAhead> of(Plan plan, Costs costs) {
        Forecasts forecasts = Forecasts.of(plan);
        return costs.lines().stream().map(forecasts::ahead).toList();
    }
}
