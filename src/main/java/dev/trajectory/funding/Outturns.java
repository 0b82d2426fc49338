package dev.trajectory.funding;

import dev.trajectory.model.ChunkId;
import dev.trajectory.model.Money;
import dev.trajectory.model.Plan;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/// What has become of a plan's costs: spent, committed and forecast, beside what was planned.
/// By which rule it is forecast, [Forecasts] says.
///
/// @param lines as [Costs#lines]
public record Outturns(List<LineOutturn> lines) {

    public Outturns {
        lines = List.copyOf(lines);
    }

    public static Outturns of(Plan plan, Costs costs) {
        Forecasts forecasts = Forecasts.of(plan);
        List<LineOutturn> lines = new ArrayList<>(costs.lines().size());
        for (LineCost line : costs.lines()) {
            lines.add(of(line, forecasts));
        }
        return new Outturns(lines);
    }

    private static LineOutturn of(LineCost line, Forecasts forecasts) {
        if (Forecasts.isPlanned(line.line())) {
            return new LineOutturn(
                    line,
                    line.amount(),
                    ByYear.NIL,
                    Money.ZERO,
                    line.planned(),
                    new LineOutturn.Cash(ByYear.NIL, Money.ZERO, line.paid()));
        }
        Expected amount = forecasts.amount(line.line());
        Expected cash = forecasts.recordedCash(line.line());
        Money committed = forecasts.committed(line.line());
        return new LineOutturn(
                line,
                forecasts.total(line.line()),
                forecasts.spent(amount),
                committed,
                forecasts.byYear(amount, line.start(), line.finish()),
                new LineOutturn.Cash(
                        forecasts.spent(cash),
                        CostSpreads.taxed(committed, line.line().pricing()),
                        forecasts.byYear(cash, line.start(), line.finish())));
    }

    /// The lines by chunk, paid as is now expected.
    Map<ChunkId, List<LineCost>> expected() {
        return lines.stream()
                .map(each -> each.line().paying(each.cash().forecast()))
                .collect(Collectors.groupingBy(LineCost::chunk));
    }

    /// Whether anything but the plan is known of one of the lines chosen.
    public boolean isRecorded(Predicate<LineCost> chosen) {
        return lines.stream()
                .map(LineOutturn::line)
                .anyMatch(line -> chosen.test(line) && !Forecasts.isPlanned(line.line()));
    }

    /// What the lines chosen were planned to cost, by year.
    public ByYear planned(Predicate<LineCost> chosen) {
        return sum(chosen, outturn -> outturn.line().planned());
    }

    /// What was spent on the lines chosen, by year.
    public ByYear spent(Predicate<LineCost> chosen) {
        return sum(chosen, LineOutturn::spent);
    }

    /// What the lines chosen are expected to cost, by year.
    public ByYear forecast(Predicate<LineCost> chosen) {
        return sum(chosen, LineOutturn::forecast);
    }

    /// What is ordered and not yet paid on the lines chosen.
    public Money committed(Predicate<LineCost> chosen) {
        return lines.stream()
                .filter(line -> chosen.test(line.line()))
                .map(LineOutturn::committed)
                .reduce(Money.ZERO, Money::plus);
    }

    private ByYear sum(Predicate<LineCost> chosen, Function<LineOutturn, ByYear> amounts) {
        ByYear.Sum sum = new ByYear.Sum();
        for (LineOutturn line : lines) {
            if (chosen.test(line.line())) {
                sum.add(amounts.apply(line));
            }
        }
        return sum.amounts();
    }
}
