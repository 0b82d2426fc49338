package dev.trajectory.check;

import dev.trajectory.funding.Dates;
import dev.trajectory.model.Award;
import dev.trajectory.model.Chunk;
import dev.trajectory.model.CostLine;
import dev.trajectory.model.FinancialYear;
import dev.trajectory.model.Fund;
import dev.trajectory.model.Plan;
import dev.trajectory.model.SpendProfile;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Asks whether chunks are done while the funds that are to pay for them may still be spent.
final class LastDayChecks {

    private LastDayChecks() {}

    /// Of funds that are for some chunks alone; one that is for any does not mean each of them.
    static void look(Review review, Consumer<Finding> found) {
        Month first = review.plan().settings().firstMonthOfFinancialYear();
        for (Fund fund : review.plan().funds()) {
            LocalDate last = lastDay(fund, first);
            if (last == null || fund.isForAnyChunk()) {
                continue;
            }
            for (Chunk chunk : review.plan().chunks()) {
                Dates.Span span = review.money().dates().of(chunk.id());
                if (span != null
                        && span.finish().isAfter(last)
                        && chunk.costs().stream()
                                .anyMatch(line -> isPaidAfter(review.plan(), fund, chunk, line, span, last))) {
                    found.accept(Finding.warning(
                            Rule.FINISHES_AFTER_FUND,
                            List.of(chunk.id(), fund.id()),
                            new Term.Name(chunk.id()),
                            new Term.Day(span.finish()),
                            new Term.Name(fund.id()),
                            new Term.Day(last)));
                }
            }
        }
    }

    /// The last day on which a fund may be spent: its own, else that of the last year it gives money for; null
    /// where it gives none.
    private static @Nullable LocalDate lastDay(Fund fund, Month first) {
        FinancialYear last = fund.awards().stream()
                .filter(Award::isExpected)
                .map(Award::year)
                .max(FinancialYear::compareTo)
                .orElse(null);
        return last == null || fund.lastSpend() != null ? fund.lastSpend() : last.end(first);
    }

    /// Whether a fund may pay for a cost that is paid once, some of it after the fund's last day. The chunk
    /// finishes after that.
    private static boolean isPaidAfter(
            Plan plan, Fund fund, Chunk chunk, CostLine line, Dates.Span span, LocalDate last) {
        if (line.isRecurrent()
                || line.kind().money() != fund.kind()
                || line.amount().pence() == 0
                || !fund.mayPay(plan, chunk, line.payer())) {
            return false;
        }
        return switch (line.profile()) {
            case SpendProfile.Even _, SpendProfile.AtFinish _ -> true;
            case SpendProfile.AtStart _ -> span.start().isAfter(last);
            case SpendProfile.Monthly(var months) ->
                YearMonth.from(span.start()).plusMonths(months.size() - 1L).isAfter(YearMonth.from(last));
            case SpendProfile.Dated(var payments) ->
                payments.sequencedKeySet().getLast().isAfter(last);
        };
    }
}
