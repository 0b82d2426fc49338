package dev.trajectory.funding;

import dev.trajectory.model.Appraisal;
import dev.trajectory.model.FinancialYear;
import java.util.ArrayList;
import java.util.List;

/// The financial years appraised. Years are called by the calendar year they start in.
///
/// @param first the first of them
/// @param end the year after the last
public record AppraisedYears(int first, int end) {

    public static AppraisedYears of(Appraisal appraisal) {
        int first = appraisal.firstYear().startYear();
        return new AppraisedYears(first, Math.min(first + appraisal.years(), FinancialYear.LAST + 1));
    }

    /// Whether a year is one of them.
    public boolean has(FinancialYear year) {
        return year.startYear() >= first && year.startYear() < end;
    }

    /// The years, in order.
    public List<FinancialYear> years() {
        List<FinancialYear> years = new ArrayList<>();
        for (int year = first; year < end; year++) {
            years.add(new FinancialYear(year));
        }
        return years;
    }
}
