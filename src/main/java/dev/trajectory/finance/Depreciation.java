package dev.trajectory.finance;

import dev.trajectory.calendar.FinancialYears;
import dev.trajectory.funding.ByYear;
import dev.trajectory.model.Money;

/// Writes an asset down in equal yearly parts over its life: in the years in which its life begins and ends, as
/// much as the days in use are of the year.
final class Depreciation {

    private Depreciation() {}

    /// What is written off in each year; all of it in the end, to the penny.
    ///
    /// @param pence what the asset cost
    /// @param inUse the first day it is used, as a day number
    /// @param life in years, 1 or more
    static ByYear of(FinancialYears years, long pence, int inUse, int life) {
        int first = years.of(inUse);
        long daysInFirst = years.days(first);
        long daysUsed = years.firstDay(first + 1) - (long) inUse;
        long[] amounts = new long[life + 1];
        long given = 0;
        for (int i = 0; i < life; i++) {
            long upTo = Money.proportion(pence, daysUsed + i * daysInFirst, life * daysInFirst);
            amounts[i] = upTo - given;
            given = upTo;
        }
        amounts[life] = pence - given;
        return ByYear.of(first, amounts);
    }
}
