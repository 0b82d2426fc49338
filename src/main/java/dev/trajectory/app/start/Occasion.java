package dev.trajectory.app.start;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.TemporalAdjusters;

/// What a bank holiday is for, and on which day of a year it falls by itself.
public enum Occasion {
    NEW_YEAR,
    SECOND_OF_JANUARY,
    SAINT_PATRICK,
    GOOD_FRIDAY,
    EASTER_MONDAY,
    EARLY_MAY,
    SPRING,
    BATTLE_OF_THE_BOYNE,
    SUMMER_IN_SCOTLAND,
    SUMMER,
    SAINT_ANDREW,
    CHRISTMAS,
    BOXING_DAY;

    /// The day itself, before any substitute for a day at the weekend.
    LocalDate in(int year) {
        return switch (this) {
            case NEW_YEAR -> LocalDate.of(year, Month.JANUARY, 1);
            case SECOND_OF_JANUARY -> LocalDate.of(year, Month.JANUARY, 2);
            case SAINT_PATRICK -> LocalDate.of(year, Month.MARCH, 17);
            case GOOD_FRIDAY -> Easter.sunday(year).minusDays(2);
            case EASTER_MONDAY -> Easter.sunday(year).plusDays(1);
            case EARLY_MAY -> firstMonday(year, Month.MAY);
            case SPRING -> lastMonday(year, Month.MAY);
            case BATTLE_OF_THE_BOYNE -> LocalDate.of(year, Month.JULY, 12);
            case SUMMER_IN_SCOTLAND -> firstMonday(year, Month.AUGUST);
            case SUMMER -> lastMonday(year, Month.AUGUST);
            case SAINT_ANDREW -> LocalDate.of(year, Month.NOVEMBER, 30);
            case CHRISTMAS -> LocalDate.of(year, Month.DECEMBER, 25);
            case BOXING_DAY -> LocalDate.of(year, Month.DECEMBER, 26);
        };
    }

    private static LocalDate firstMonday(int year, Month month) {
        return LocalDate.of(year, month, 1).with(TemporalAdjusters.firstInMonth(DayOfWeek.MONDAY));
    }

    private static LocalDate lastMonday(int year, Month month) {
        return LocalDate.of(year, month, 1).with(TemporalAdjusters.lastInMonth(DayOfWeek.MONDAY));
    }
}
