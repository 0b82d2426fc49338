package dev.trajectory.funding;

import dev.trajectory.calendar.WorkingCalendar;
import dev.trajectory.model.FundKind;
import dev.trajectory.model.Money;
import dev.trajectory.model.Plan;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// The cash that a plan's cost lines take between any two days: the same, to the penny, over a financial year as
/// [Costs#paid] has it, for both round the same running totals.
public final class Outflow {

    /// A line, and how it is spent.
    private record Line(LineCost cost, Outlay outlay) {

        long upTo(int day) {
            return outlay.upTo(day, cost.start(), cost.finish());
        }
    }

    private final List<Line> lines;

    private Outflow(List<Line> lines) {
        this.lines = lines;
    }

    /// The outflow of costs.
    ///
    /// @param plan whose costs they are
    public static Outflow of(Plan plan, Costs costs) {
        CostSpreads spreads = CostSpreads.of(plan);
        List<Line> lines = new ArrayList<>(costs.lines().size());
        costs.lines().forEach(cost -> lines.add(new Line(cost, spreads.outlay(cost.line()))));
        return new Outflow(lines);
    }

    /// What is spent of a kind of money from a day up to, not including, another.
    public Money between(LocalDate from, LocalDate end, FundKind kind) {
        int before = WorkingCalendar.day(from) - 1;
        int last = WorkingCalendar.day(end) - 1;
        long pence = 0;
        for (Line line : lines) {
            if (line.cost().fundKind() == kind) {
                pence = Math.addExact(pence, line.upTo(last) - line.upTo(before));
            }
        }
        return new Money(pence);
    }
}
