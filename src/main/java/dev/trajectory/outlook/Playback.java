package dev.trajectory.outlook;

import dev.trajectory.finance.Benefits;
import dev.trajectory.funding.Dates;
import dev.trajectory.funding.Outflow;
import dev.trajectory.model.Benefit;
import dev.trajectory.model.BenefitId;
import dev.trajectory.model.Chunk;
import dev.trajectory.model.ChunkId;
import dev.trajectory.model.FundKind;
import dev.trajectory.model.Money;
import dev.trajectory.schedule.Placement;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/// A plan told quarter by quarter, from that in which its first chunk starts to that in which its last one finishes.
///
/// @param quarters of the financial year, in order; none where no chunk has dates
public record Playback(List<Quarter> quarters) {

    private static final int MONTHS = 3;

    /// What happens in a quarter.
    ///
    /// @param from its first month
    /// @param starts chunks that start in it, the earliest first; headings are left out
    /// @param finishes chunks that finish in it, the earliest first
    /// @param benefits benefits first felt in it, the earliest first
    /// @param capital the cash that falls in it, of capital
    /// @param revenue the same of revenue, what recurs included
    /// @param soFar all cash from the first quarter to the end of this one
    public record Quarter(
            YearMonth from,
            List<ChunkId> starts,
            List<ChunkId> finishes,
            List<BenefitId> benefits,
            Money capital,
            Money revenue,
            Money soFar) {

        public Quarter {
            starts = List.copyOf(starts);
            finishes = List.copyOf(finishes);
            benefits = List.copyOf(benefits);
        }

        public LocalDate firstDay() {
            return from.atDay(1);
        }

        /// The day after its last.
        public LocalDate end() {
            return from.plusMonths(MONTHS).atDay(1);
        }

        public boolean holds(LocalDate day) {
            return !day.isBefore(firstDay()) && day.isBefore(end());
        }
    }

    public Playback {
        quarters = List.copyOf(quarters);
    }

    /// The quarters of a plan.
    public static Playback of(Outlook outlook) {
        LocalDate start = outlook.schedule().start();
        LocalDate finish = outlook.schedule().finish();
        if (start == null || finish == null) {
            return new Playback(List.of());
        }
        Outflow outflow = Outflow.of(outlook.plan(), outlook.money().costs());
        List<Quarter> quarters = new ArrayList<>();
        YearMonth from = first(start, outlook.plan().settings().firstMonthOfFinancialYear());
        Money soFar = Money.ZERO;
        while (!from.atDay(1).isAfter(finish)) {
            LocalDate end = from.plusMonths(MONTHS).atDay(1);
            Money capital = outflow.between(from.atDay(1), end, FundKind.CAPITAL);
            Money revenue = outflow.between(from.atDay(1), end, FundKind.REVENUE);
            soFar = soFar.plus(capital).plus(revenue);
            Quarter empty = new Quarter(from, List.of(), List.of(), List.of(), capital, revenue, soFar);
            quarters.add(new Quarter(
                    from,
                    chunks(outlook, empty, Placement::start),
                    chunks(outlook, empty, Placement::finish),
                    benefits(outlook, empty),
                    capital,
                    revenue,
                    soFar));
            from = from.plusMonths(MONTHS);
        }
        return new Playback(quarters);
    }

    private static YearMonth first(LocalDate day, Month yearStart) {
        YearMonth month = YearMonth.from(day);
        return month.minusMonths(Math.floorMod(month.getMonthValue() - yearStart.getValue(), MONTHS));
    }

    private static List<ChunkId> chunks(Outlook outlook, Quarter quarter, Function<Placement, LocalDate> end) {
        Set<ChunkId> parents = outlook.plan().parents();
        List<Placement> found = new ArrayList<>();
        for (Chunk chunk : outlook.plan().chunks()) {
            Placement at = outlook.schedule().placement(chunk.id());
            if (at != null && !parents.contains(chunk.id()) && quarter.holds(end.apply(at))) {
                found.add(at);
            }
        }
        found.sort(Comparator.comparing(end));
        return found.stream().map(Placement::chunk).toList();
    }

    private static List<BenefitId> benefits(Outlook outlook, Quarter quarter) {
        Dates dates = outlook.money().dates();
        record Begun(Benefit benefit, LocalDate on) {}
        List<Begun> begun = new ArrayList<>();
        for (Benefit benefit : outlook.plan().benefits()) {
            LocalDate on = Benefits.start(outlook.plan(), benefit, dates);
            if (on != null && quarter.holds(on)) {
                begun.add(new Begun(benefit, on));
            }
        }
        begun.sort(Comparator.comparing(Begun::on));
        return begun.stream().map(each -> each.benefit().id()).toList();
    }
}
