package dev.trajectory.funding;

import dev.trajectory.calendar.FinancialYears;

/// How an amount falls over financial years, whatever the amount.
public interface Spread {

    /// As much on every day from one to another, both included.
    static Spread even(FinancialYears years, int start, int finish) {
        return OneOffSpread.even(years, start, finish);
    }

    /// The amount by year, to the penny.
    ///
    /// @param pence the whole amount of what is paid once, the amount a year of what recurs
    ByYear of(long pence);

    /// The first year in which any of it falls.
    int first();

    /// The year after the last one.
    int end();

    /// The part of the amount that falls in a year from the first up to, not including, the end; unrounded.
    double share(int year);
}
