package dev.trajectory.funding;

import dev.trajectory.model.Fund;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// One fund's awards to one organisation while a ledger is being made.
final class Source {

    /// A drop taken from one award.
    interface Drawn {
        void of(Pot pot, long pence);
    }

    private final Fund fund;
    private final List<Pot> pots;
    private final int lastYear;
    private final boolean mayPayAny;
    private final List<Asking> mayPay = new ArrayList<>();
    private final Share share;

    /// How many of its awards have come, and of how many of these nothing is left: those in between have `left`.
    private int opened;

    private int spent;
    private long left;

    /// A source of money.
    ///
    /// @param pots its awards, the earliest first
    /// @param lastYear the last year in which it may be spent
    /// @param mayPayAny whether it may pay for all its organisation spends
    Source(Fund fund, List<Pot> pots, int lastYear, boolean mayPayAny) {
        this.fund = fund;
        this.pots = pots;
        this.lastYear = lastYear;
        this.mayPayAny = mayPayAny;
        share = Share.of(fund);
    }

    Fund fund() {
        return fund;
    }

    List<Pot> pots() {
        return pots;
    }

    int firstYear() {
        return pots.getFirst().year();
    }

    boolean mayPayAny() {
        return mayPayAny;
    }

    /// The needs it may pay for, the first served first; of no interest when it may pay for any.
    List<Asking> mayPay() {
        return mayPay;
    }

    /// Adds a need that it may pay for.
    void admit(Asking asks) {
        mayPay.add(asks);
    }

    /// Puts the needs that it may pay for in the order in which they are served.
    void sort() {
        mayPay.sort(Comparator.comparingInt(Asking::rank));
    }

    /// Adds the awards of a year to what is left; years come in their order.
    ///
    /// @return what may be drawn in that year
    long open(int year) {
        while (opened < pots.size() && pots.get(opened).year() <= year) {
            left += pots.get(opened).open();
            opened++;
        }
        return year <= lastYear ? left : 0;
    }

    /// The most it pays of a cost.
    long most(long cost) {
        return share.most(cost);
    }

    /// Takes money, the oldest first.
    ///
    /// @param pence no more than is left
    void draw(int year, long pence, Drawn to) {
        long wanted = pence;
        while (wanted > 0 && spent < opened) {
            Pot pot = pots.get(spent);
            long taken = Math.min(wanted, pot.left());
            if (taken > 0) {
                pot.draw(year, taken);
                to.of(pot, taken);
                wanted -= taken;
                left -= taken;
            }
            if (pot.left() == 0) {
                spent++;
            }
        }
    }

    /// Ends a year: what is left lapses unless it may be spent in the next.
    void close(int year) {
        if (!fund.carryForward() || year >= lastYear) {
            for (; spent < opened; spent++) {
                pots.get(spent).lapse(year);
            }
            left = 0;
        }
    }
}
