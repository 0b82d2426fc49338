package dev.trajectory.finance;

import dev.trajectory.funding.AppraisedYears;
import dev.trajectory.funding.ByYear;
import dev.trajectory.model.FinancialYear;
import org.jspecify.annotations.Nullable;

/// When what comes in has made up for what went out.
final class Payback {

    private Payback() {}

    /// The first year, from the one in which money is first spent, by the end of which the sum of what comes in
    /// less what goes out is nil or more; null for never, and where nothing is spent.
    ///
    /// @param net what each year adds
    /// @param spent the first year in which anything is spent
    static @Nullable FinancialYear of(ByYear net, int spent, AppraisedYears appraised) {
        long sum = 0;
        for (int year = appraised.first(); year < appraised.end(); year++) {
            sum += net.pence(year);
            if (year >= spent && sum >= 0) {
                return new FinancialYear(year);
            }
        }
        return null;
    }
}
