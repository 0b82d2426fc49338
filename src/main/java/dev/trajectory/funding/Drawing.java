package dev.trajectory.funding;

import dev.trajectory.calendar.FinancialYears;
import dev.trajectory.model.FinancialYear;
import java.util.ArrayList;
import java.util.List;

/// Tries what the reserves would pay of one ask on one set of days, year after year; nothing is taken yet.
///
/// In each year, reserve after reserve pays as much as it may: no more than its fund's share of the cost, than
/// nobody has paid yet, than it has left, and than is spent on days on which it may be spent. The last is a
/// matter of all that pay: money for the whole year pays for the days that other money may not pay for. Whoever
/// pays on days from `a` to `b` alone can pay no more than is spent on them, and any payments can be matched to
/// days when that holds for every stretch of days (Hall's theorem, for payments that each have one stretch); so
/// a reserve pays at most the least, over all stretches that hold its own, of what is spent on them less what
/// those within them pay already.
final class Drawing {

    /// No year is short.
    static final int PAID = Integer.MAX_VALUE;

    private final Ask ask;
    private final FinancialYears years;
    private final int start;
    private final int finish;
    private final List<Taking> takings = new ArrayList<>();

    /// What pays in the year being tried: from and up to which days, and how much.
    private record Payment(int from, int to, long pence) {}

    Drawing(Ask ask, FinancialYears years, int start, int finish) {
        this.ask = ask;
        this.years = years;
        this.start = start;
        this.finish = finish;
    }

    /// What would be taken in the years tried so far.
    List<Taking> takings() {
        return takings;
    }

    int firstYear() {
        return years.of(ask.firstDay(start));
    }

    int lastYear() {
        return years.of(ask.lastDay(finish));
    }

    /// Tries year after year until one is short.
    ///
    /// @return that year, or [#PAID]
    int untilShort() {
        int last = lastYear();
        for (int year = firstYear(); year <= last; year++) {
            if (unpaid(year) > 0) {
                return year;
            }
        }
        return PAID;
    }

    /// Tries all years.
    ///
    /// @return what nobody pays
    ByYear unpaid() {
        ByYear.Sum unpaid = new ByYear.Sum();
        int last = lastYear();
        for (int year = firstYear(); year <= last; year++) {
            long pence = unpaid(year);
            if (pence > 0) {
                unpaid.add(year, pence);
            }
        }
        return unpaid.amounts();
    }

    /// Takes what is paid of one year; years come in their order.
    void take(int year) {
        unpaid(year);
        ask.take(takings);
        takings.clear();
    }

    /// Tries one year; years come in their order.
    ///
    /// @return what nobody pays of it
    long unpaid(int year) {
        int begins = years.firstDay(year);
        int ends = years.firstDay(year + 1) - 1;
        long cost = ask.spent(begins, ends, start, finish);
        if (cost <= 0 || year > FinancialYear.LAST) {
            return Math.max(0, cost);
        }
        List<Payment> payments = new ArrayList<>(2);
        long unpaid = cost;
        long ofFund = 0;
        Reserve before = null;
        for (Reserve reserve : ask.reserves()) {
            if (unpaid == 0) {
                break;
            }
            ofFund = before != null && before.isOfSameFund(reserve) ? ofFund : 0;
            before = reserve;
            int from = Math.max(begins, reserve.opens());
            int to = Math.min(ends, reserve.lastDay());
            long most = Math.min(unpaid, Math.min(left(reserve, year), reserve.most(cost) - ofFund));
            if (most > 0 && from <= to) {
                boolean isWhole = from == begins && to == ends;
                long pence = isWhole ? most : Math.min(most, onDays(payments, from, to));
                if (pence > 0) {
                    takings.add(new Taking(reserve, year, pence));
                    payments.add(new Payment(from, to, pence));
                    unpaid -= pence;
                    ofFund += pence;
                }
            }
        }
        return unpaid;
    }

    private long left(Reserve reserve, int year) {
        long left = reserve.available(year);
        if (reserve.carries()) {
            for (Taking taking : takings) {
                left -= taking.from() == reserve ? taking.pence() : 0;
            }
        }
        return left;
    }

    /// The most that may still be paid by money for these days alone.
    private long onDays(List<Payment> payments, int from, int to) {
        long most = onDays(payments, from, to, to);
        for (Payment payment : payments) {
            if (payment.from() < from) {
                most = Math.min(most, onDays(payments, payment.from(), to, to));
            }
        }
        return most;
    }

    /// The same, by stretches that begin on one day and end on the last one or later.
    private long onDays(List<Payment> payments, int from, int to, int least) {
        long most = lessPaidWithin(payments, from, to);
        for (Payment payment : payments) {
            if (payment.to() > least) {
                most = Math.min(most, lessPaidWithin(payments, from, payment.to()));
            }
        }
        return most;
    }

    private long lessPaidWithin(List<Payment> payments, int from, int to) {
        long left = ask.spent(from, to, start, finish);
        for (Payment payment : payments) {
            left -= payment.from() >= from && payment.to() <= to ? payment.pence() : 0;
        }
        return left;
    }
}
