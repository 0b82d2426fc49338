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
    private final long counted;
    private final ByYear.Sum drawn = new ByYear.Sum();
    private long left;
    private long lapsed;
    private int lapses;

    Pot(int index, Award award, long counted) {
        this.index = index;
        this.award = award;
        this.counted = counted;
    }

    int index() {
        return index;
    }

    int year() {
        return award.year().startYear();
    }

    long left() {
        return left;
    }

    void open() {
        left = counted;
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
                new Money(counted),
                drawn.amounts(),
                new Money(lapsed),
                lost,
                new Money(left));
    }
}
