package dev.trajectory.calendar;

import java.time.YearMonth;

/// Calendar months counted by number: January 1970 is 0.
public final class Months {

    private static final int DAYS_IN_400_YEARS = 146_097;

    /// From 1 March of the year 0, where Hinnant's algorithms begin, to 1 January 1970.
    private static final int SHIFT = 719_468;

    private Months() {}

    /// The number of the month that holds this day.
    ///
    /// Howard Hinnant's `civil_from_days`: years are counted from 1 March, so that the leap day comes last, and
    /// 153 days are any five months from there.
    public static int of(int day) {
        int shifted = day + SHIFT;
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
    ///
    /// Hinnant's `days_from_civil`, which undoes the above.
    public static int firstDay(int number) {
        int fromMarch = number - 2;
        int year = 1970 + Math.floorDiv(fromMarch, 12);
        int era = Math.floorDiv(year, 400);
        int yearOfEra = year - era * 400;
        int dayOfYear = (153 * Math.floorMod(fromMarch, 12) + 2) / 5;
        int dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear;
        return era * DAYS_IN_400_YEARS + dayOfEra - SHIFT;
    }
}
