package dev.trajectory.funding;

import dev.trajectory.model.Money;
import dev.trajectory.model.Plan;
import java.util.List;

/// What of a cost line may still be decided on, and what may not: what was paid before the status date is sunk, and
/// no decision brings it back.
///
/// Where there is a status date, a stated forecast counts in the place of what was planned, whether or not anything
/// was paid. Of what is paid once, that total less what was paid is ahead, never below nil, on the days from the
/// status date on, as [Forecasts] has it. What recurs is ahead from the month after the last one paid before the
/// status date on, so that no unpaid month behind it is lost; where none was paid, from the day after the finish.
/// Where nothing was paid and nothing is forecast, or there is no status date, all is ahead as planned. All is in the
/// plan's prices, without tax and contingency.
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
