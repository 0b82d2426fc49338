package dev.trajectory.funding;

import dev.trajectory.model.Award;
import dev.trajectory.model.Fund;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// What one fund awards one organisation behind the same gate, and what may still be set aside of it.
///
/// Where the fund carries forward, `rest[y]` is what is awarded up to a year less what is taken up to it, and
/// what may be taken for a year is the least rest of that year and all later ones: so nothing that has been
/// taken for a later year is ever lost to one taken for an earlier. Elsewhere every year has its own rest.
final class Reserve {

    private final Fund fund;
    private final int lastDay;
    private final int lastYear;
    private final Share share;
    private final List<Pot> pots = new ArrayList<>();
    private int opens = Bill.ALWAYS;
    private int first;
    private long[] rest = new long[0];
    private long[] free = new long[0];

    /// @param lastDay the last day on which it may be spent
    /// @param lastYear the year that holds it
    Reserve(Fund fund, int lastDay, int lastYear) {
        this.fund = fund;
        this.lastDay = lastDay;
        this.lastYear = lastYear;
        share = Share.of(fund);
    }

    Fund fund() {
        return fund;
    }

    /// Whether both are of one fund.
    boolean isOfSameFund(Reserve other) {
        return fund.id().equals(other.fund.id());
    }

    /// The first day on which it may be spent.
    int opens() {
        return opens;
    }

    void open(int day) {
        opens = day;
    }

    int lastDay() {
        return lastDay;
    }

    boolean carries() {
        return fund.carryForward();
    }

    /// The awards it holds, the oldest first.
    List<Pot> pots() {
        return pots;
    }

    /// The same awards, from which money set aside may be drawn year by year.
    Source source() {
        return new Source(fund, pots, lastYear, true);
    }

    /// The most the fund pays of a cost.
    long most(long cost) {
        return share.most(cost);
    }

    /// The year of its last award.
    int lastAward() {
        return pots.getLast().year();
    }

    /// Adds an award; they come in the order of their years.
    void add(int index, Award award, long counted) {
        Pot pot = new Pot(index, award, counted);
        pots.add(pot);
        reach(pot.year());
        add(pot.year(), counted);
    }

    /// What may be taken for a year.
    long available(int year) {
        int at = year - first;
        if (at < 0) {
            return 0;
        }
        return at < free.length ? free[at] : carries() ? free[free.length - 1] : 0;
    }

    /// What may be taken for all of these years together, the first up to and with the last.
    long available(int from, int to) {
        if (carries()) {
            return available(to);
        }
        long sum = 0;
        for (int year = Math.max(from, first); year <= Math.min(to, first + free.length - 1); year++) {
            sum += available(year);
        }
        return sum;
    }

    /// Takes money for a year, no more than is available, or, below nil, gives it back.
    void take(int year, long pence) {
        reach(year);
        add(year, -pence);
    }

    private void reach(int year) {
        if (rest.length == 0) {
            first = year;
        }
        int size = year - first + 1;
        if (size > rest.length) {
            int from = rest.length;
            rest = Arrays.copyOf(rest, size);
            free = Arrays.copyOf(free, size);
            if (carries() && from > 0) {
                Arrays.fill(rest, from, size, rest[from - 1]);
                Arrays.fill(free, from, size, free[from - 1]);
            }
        }
    }

    private void add(int year, long pence) {
        int at = year - first;
        if (!carries()) {
            rest[at] += pence;
            free[at] = rest[at];
            return;
        }
        for (int i = at; i < rest.length; i++) {
            rest[i] += pence;
        }
        long least = Long.MAX_VALUE;
        for (int i = rest.length - 1; i >= 0; i--) {
            least = Math.min(least, rest[i]);
            free[i] = least;
        }
    }
}
