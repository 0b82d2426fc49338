package dev.trajectory.calendar;

import java.time.LocalDate;
import java.time.YearMonth;

/// Calendar months counted by number: January 1970 is 0.
public final class Months {

    private static final int DAYS_IN_400_YEARS = 146_097;

    private Months() {}

    /// The number of the month that holds this day.
    ///
    /// Howard Hinnant's `civil_from_days`: years are counted from 1 March, so that the leap day comes last, and
    /// 153 days are any five months from there.
    public static int of(int day) {
        int shifted = day + 719_468;
        int era = Math.floorDiv(shifted, DAYS_IN_400_YEARS);
        int dayOfEra = shifted - era * DAYS_IN_400_YEARS;
        int yearOfEra = (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365;
        int dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100);
        int monthFromMarch = (5 * dayOfYear + 2) / 153;
        return (yearOfEra + era * 400 - 1970) * 12 + monthFromMarch + 2;
    }

    /// The number of this month.
    public static int of(YearMonth month) {
        return (month.getYear() - 1970) * 12 + month.getMonthValue() - 1;
    }

    /// The month of this number.
    public static YearMonth month(int number) {
        return YearMonth.of(1970 + Math.floorDiv(number, 12), Math.floorMod(number, 12) + 1);
    }

    /// The first day of the month of this number.
    public static int firstDay(int number) {
        return WorkingCalendar.day(LocalDate.of(1970 + Math.floorDiv(number, 12), Math.floorMod(number, 12) + 1, 1));
    }
}
