package dev.trajectory.funding;

import dev.trajectory.calendar.FinancialYears;

/// Finds the first start from which an ask may be paid, leaping over starts that cannot be.
///
/// The later a chunk starts, the less of each cost line is spent up to any given day. So over all starts from
/// `s` to `t`, what is spent in a stretch of days is never less than what is spent up to its end when starting
/// on `t`, less what is spent before it when starting on `s` (the other way round for lines below nil). While
/// that is more than all reserves together could pay in the stretch, no start from `s` to `t` is paid for; and
/// as it never grows with `t`, the last such `t` is found by halving. The stretches tried are the year that is
/// short, that year with the ones before it, and the parts of it before a gate opens or after money may last be
/// spent. Where none of them rules out even `s`, the next start is tried.
///
/// What reserves could pay in a stretch is the sum over funds of what they have left, or their share of the
/// cost where that is less. As a fund's part of each further penny never grows, a cost they cannot pay means
/// that they cannot pay a larger one either.
final class Search {

    /// All days there are.
    private static final Stretch EVER = new Stretch(Integer.MIN_VALUE / 2, Integer.MAX_VALUE / 2, true);

    /// In how many years a fund may pay at most.
    private static final int MOST_YEARS = 500;

    private final Ask ask;
    private final FinancialYears years;
    private final Moving moving;
    private final int last;

    /// @param last the last start to be tried
    Search(Ask ask, FinancialYears years, Moving moving, int last) {
        this.ask = ask;
        this.years = years;
        this.moving = moving;
        this.last = last;
    }

    Ask ask() {
        return ask;
    }

    /// Whether all that is left in all years is too little for any start from this one to the last.
    boolean isHopeless(int start) {
        return isTooMuch(EVER, start, moving.next(Math.max(start, last)));
    }

    /// The next start that is not ruled out, after one with which a year is short; later than the last to be tried
    /// when all are.
    int after(int start, int shortYear) {
        int begins = years.firstDay(shortYear);
        int ends = years.firstDay(shortYear + 1) - 1;
        int next = start + 1;
        int first = years.of(ask.firstDay(start));
        for (int year = first; year <= shortYear; year++) {
            next = Math.max(next, after(new Stretch(years.firstDay(year), ends, true), start));
        }
        for (Reserve reserve : ask.reserves()) {
            if (reserve.opens() > begins && reserve.opens() <= ends) {
                next = Math.max(next, after(new Stretch(begins, reserve.opens() - 1, false), start));
            }
            if (reserve.lastDay() >= begins && reserve.lastDay() < ends) {
                next = Math.max(next, after(new Stretch(reserve.lastDay() + 1, ends, false), start));
            }
        }
        return moving.next(next);
    }

    /// A stretch of days.
    ///
    /// @param isYears whether it is made of whole years
    private record Stretch(int from, int to, boolean isYears) {
        boolean isEver() {
            return equals(EVER);
        }
    }

    /// The day after the last start that a stretch rules out; the start itself when it rules out none.
    private int after(Stretch stretch, int start) {
        if (!isTooMuch(stretch, start, start)) {
            return start;
        }
        int ruledOut = start;
        int open = last + 1;
        while (open - ruledOut > 1) {
            int middle = ruledOut + (open - ruledOut) / 2;
            if (isTooMuch(stretch, start, moving.next(middle))) {
                ruledOut = middle;
            } else {
                open = middle;
            }
        }
        return open;
    }

    private boolean isTooMuch(Stretch stretch, int start, int other) {
        int finish = moving.finish(start);
        int otherFinish = other == start ? finish : moving.finish(other);
        long least = 0;
        long largest = 0;
        for (Outlay outlay : ask.outlays()) {
            long upTo = outlay.upTo(stretch.to(), start, finish);
            long before = outlay.upTo(stretch.from() - 1, start, finish);
            long otherUpTo = outlay.upTo(stretch.to(), other, otherFinish);
            long otherBefore = outlay.upTo(stretch.from() - 1, other, otherFinish);
            least += Math.min(upTo, otherUpTo) - Math.max(before, otherBefore);
            largest += Math.max(0, outlay.upTo(Integer.MAX_VALUE / 2, start, finish));
        }
        return least > 0 && least > payable(stretch, stretch.isYears() ? least : largest);
    }

    /// No less than all reserves together could pay in a stretch.
    ///
    /// @param cost of which each fund pays at most its share
    private long payable(Stretch stretch, long cost) {
        int from = stretch.isEver() ? Integer.MIN_VALUE : years.of(stretch.from());
        int to = stretch.isEver() ? Integer.MAX_VALUE : years.of(stretch.to());
        long all = 0;
        long ofFund = 0;
        Reserve before = null;
        for (Reserve reserve : ask.reserves()) {
            if (before != null && !before.isOfSameFund(reserve)) {
                all += upToShare(before, ofFund, cost, from, to);
                ofFund = 0;
            }
            if (reserve.opens() <= stretch.to() && reserve.lastDay() >= stretch.from()) {
                ofFund += reserve.available(from, to);
            }
            before = reserve;
        }
        return before == null ? 0 : all + upToShare(before, ofFund, cost, from, to);
    }

    /// Each year's share is rounded up by less than a penny.
    private static long upToShare(Reserve ofFund, long left, long cost, int from, int to) {
        return Math.min(left, ofFund.most(cost) + Math.min(MOST_YEARS, (long) to - from + 1));
    }
}
