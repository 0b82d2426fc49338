package dev.trajectory.funding;

import dev.trajectory.calendar.FinancialYears;
import dev.trajectory.calendar.Months;
import dev.trajectory.calendar.WorkingCalendar;
import dev.trajectory.model.Money;
import dev.trajectory.model.SpendProfile;

/// Spreads one-off costs as their profiles say.
///
/// @param start the first day of their chunk
/// @param finish its last day
/// @param even as much on each of its days
record ProfileSpread(FinancialYears years, int start, int finish, Spread even) {

    static ProfileSpread of(FinancialYears years, int start, int finish) {
        return new ProfileSpread(years, start, finish, Spread.even(years, start, finish));
    }

    Spread of(SpendProfile profile) {
        return switch (profile) {
            case SpendProfile.Even _ -> even;
            case SpendProfile.AtStart _ -> Spread.once(years.of(start), 1);
            case SpendProfile.AtFinish _ -> Spread.once(years.of(finish), 1);
            case SpendProfile.Monthly monthly -> weighted(monthly(monthly));
            case SpendProfile.Dated dated -> weighted(dated(dated));
        };
    }

    private ByYear monthly(SpendProfile.Monthly profile) {
        ByYear.Sum weights = new ByYear.Sum();
        int month = Months.of(start);
        for (Money stated : profile.months()) {
            weights.add(years.of(Months.firstDay(month)), Math.abs(stated.pence()));
            month++;
        }
        return weights.amounts();
    }

    private ByYear dated(SpendProfile.Dated profile) {
        ByYear.Sum weights = new ByYear.Sum();
        profile.payments()
                .forEach((date, stated) -> weights.add(years.of(WorkingCalendar.day(date)), Math.abs(stated.pence())));
        return weights.amounts();
    }

    /// Stated amounts have the sign of the whole, so their sizes are weights; where all are nil, so is the whole.
    private Spread weighted(ByYear weights) {
        if (weights.isNil()) {
            return even;
        }
        long[] stated = new long[weights.end() - weights.first()];
        for (int i = 0; i < stated.length; i++) {
            stated[i] = weights.pence(weights.first() + i);
        }
        return Spread.once(weights.first(), stated);
    }
}
