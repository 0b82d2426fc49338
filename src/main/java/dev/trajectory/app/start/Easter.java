package dev.trajectory.app.start;

import java.time.LocalDate;

/// When Easter is, by the anonymous Gregorian reckoning (Jean Meeus, Astronomical Algorithms, chapter 8).
final class Easter {

    private Easter() {}

    /// Easter Sunday.
    ///
    /// @param year 1583 or later
    static LocalDate sunday(int year) {
        int golden = year % 19;
        int century = year / 100;
        int yearOfCentury = year % 100;
        int moonShift = (century + 8) / 25;
        int epact = (19 * golden + century - century / 4 - (century - moonShift + 1) / 3 + 15) % 30;
        int weekday = (32 + 2 * (century % 4) + 2 * (yearOfCentury / 4) - epact - yearOfCentury % 4) % 7;
        int correction = (golden + 11 * epact + 22 * weekday) / 451;
        int day = epact + weekday - 7 * correction + 114;
        return LocalDate.of(year, day / 31, day % 31 + 1);
    }
}
