package dev.trajectory.funding;

import java.util.List;

/// How one cost line is now expected to be spent day by day, wherever its chunk is put: what was paid, and then
/// what is left.
///
/// @param paid each month's payments, on its first day
record Expected(List<Payment> paid, Outlay ahead) implements Outlay {

    /// What was paid in a month.
    ///
    /// @param day the month's first, as a day number
    record Payment(int day, long pence) {}

    Expected {
        paid = List.copyOf(paid);
    }

    @Override
    public long upTo(int day, int start, int finish) {
        long sum = ahead.upTo(day, start, finish);
        for (Payment payment : paid) {
            sum += payment.day() <= day ? payment.pence() : 0;
        }
        return sum;
    }

    @Override
    public int first(int start) {
        int first = ahead.first(start);
        for (Payment payment : paid) {
            first = Math.min(first, payment.day());
        }
        return first;
    }

    @Override
    public int last(int finish) {
        int last = ahead.last(finish);
        for (Payment payment : paid) {
            last = Math.max(last, payment.day());
        }
        return last;
    }

    /// What is left of what is paid once: as planned where its chunk has yet to start, else evenly on the days
    /// from the status date on; where none of them is left, at once.
    ///
    /// @param status the status date, as a day number
    /// @param planned what is left, spent as the whole was to be
    record Left(long pence, Outlay planned, int status) implements Outlay {
        @Override
        public long upTo(int day, int start, int finish) {
            return status <= start
                    ? planned.upTo(day, start, finish)
                    : new Evenly(pence).upTo(day, status, Math.max(status, finish));
        }

        @Override
        public int first(int start) {
            return planned.first(start);
        }

        @Override
        public int last(int finish) {
            return Math.max(planned.last(finish), status);
        }
    }

    /// What recurs, from a day on where its chunk is done before.
    record From(int day, Outlay yearly) implements Outlay {
        @Override
        public long upTo(int until, int start, int finish) {
            return yearly.upTo(until, start, Math.max(finish + 1, day) - 1);
        }

        @Override
        public int last(int finish) {
            return yearly.last(finish);
        }
    }
}
