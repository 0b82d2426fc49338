package dev.trajectory.funding;

import dev.trajectory.model.Award;
import dev.trajectory.model.FinancialYear;
import dev.trajectory.model.Fund;
import dev.trajectory.model.Money;
import org.jspecify.annotations.Nullable;

/// What is left of one award while a ledger is being made.
final class Pot {

    private final int index;
    private final Award award;
    private final int year;
    private final long counted;
    private final ByYear.Sum drawn = new ByYear.Sum();
    private long left;
    private long lapsed;
    private int lapses;

    Pot(int index, Award award, long counted) {
        this.index = index;
        this.award = award;
        year = award.year().startYear();
        this.counted = counted;
    }

    int index() {
        return index;
    }

    int year() {
        return year;
    }

    long left() {
        return left;
    }

    /// Turns to its year, at the start of which all of it is left.
    ///
    /// @return what there is of it
    long open() {
        left = counted;
        return left;
    }

    void draw(int year, long pence) {
        drawn.add(year, pence);
        left -= pence;
    }

    /// Loses what is left.
    void lapse(int year) {
        lapsed = left;
        lapses = year;
        left = 0;
    }

    AwardUse use(Fund fund) {
        @Nullable FinancialYear lost = lapsed == 0 ? null : new FinancialYear(lapses);
        return new AwardUse(
                fund.id(),
                index,
                award,
                fund.kind(),
                counted == award.amount().pence() ? award.amount() : new Money(counted),
                drawn.amounts(),
                lapsed == 0 ? Money.ZERO : new Money(lapsed),
                lost,
                left == 0 ? Money.ZERO : new Money(left));
    }
}
