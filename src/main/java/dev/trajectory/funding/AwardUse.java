package dev.trajectory.funding;

import dev.trajectory.model.Award;
import dev.trajectory.model.FinancialYear;
import dev.trajectory.model.FundId;
import dev.trajectory.model.FundKind;
import dev.trajectory.model.Money;
import org.jspecify.annotations.Nullable;

/// What becomes of an award: `counted = drawn + lapsed + carried`.
///
/// @param index which of the fund's awards it is, 0 first
/// @param counted how much of it counts as money there is
/// @param drawn what is spent of it, by year
/// @param lapsed what is lost of it
/// @param lapses at the end of which year that is; null when nothing is lost
/// @param carried what is left of it after the last year anything costs or is awarded, where its fund carries
///     forward
public record AwardUse(
        FundId fund,
        int index,
        Award award,
        FundKind kind,
        Money counted,
        ByYear drawn,
        Money lapsed,
        @Nullable FinancialYear lapses,
        Money carried) {

    /// What is left of it at the end of a year and may be spent in the next.
    public Money carriedOutOf(FinancialYear year) {
        boolean isThere = year.compareTo(award.year()) < 0;
        boolean isLost = lapses != null && lapses.compareTo(year) <= 0;
        return isThere || isLost
                ? Money.ZERO
                : counted.minus(
                        drawn.within(Integer.MIN_VALUE, year.startYear() + 1).total());
    }
}
