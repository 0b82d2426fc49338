package dev.trajectory.app.start;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/// The bank holidays of a part of the United Kingdom, reckoned by the rules that hold for every year.
///
/// A day at the weekend is replaced by the next weekday that is not itself a holiday. Days that are proclaimed for one
/// year alone (a coronation, a cup) or moved for one year are not known here: add them by hand.
public enum BankHolidays {
    ENGLAND_AND_WALES(
            Occasion.NEW_YEAR,
            Occasion.GOOD_FRIDAY,
            Occasion.EASTER_MONDAY,
            Occasion.EARLY_MAY,
            Occasion.SPRING,
            Occasion.SUMMER,
            Occasion.CHRISTMAS,
            Occasion.BOXING_DAY),
    SCOTLAND(
            Occasion.NEW_YEAR,
            Occasion.SECOND_OF_JANUARY,
            Occasion.GOOD_FRIDAY,
            Occasion.EARLY_MAY,
            Occasion.SPRING,
            Occasion.SUMMER_IN_SCOTLAND,
            Occasion.SAINT_ANDREW,
            Occasion.CHRISTMAS,
            Occasion.BOXING_DAY),
    NORTHERN_IRELAND(
            Occasion.NEW_YEAR,
            Occasion.SAINT_PATRICK,
            Occasion.GOOD_FRIDAY,
            Occasion.EASTER_MONDAY,
            Occasion.EARLY_MAY,
            Occasion.SPRING,
            Occasion.BATTLE_OF_THE_BOYNE,
            Occasion.SUMMER,
            Occasion.CHRISTMAS,
            Occasion.BOXING_DAY),
    NONE;

    private static final Set<DayOfWeek> WEEKEND = EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

    @SuppressWarnings("ImmutableEnumChecker") // the list is one that cannot change
    private final List<Occasion> occasions;

    BankHolidays(Occasion... occasions) {
        this.occasions = List.of(occasions);
    }

    /// The bank holidays of one year, the earliest first.
    ///
    /// @param year 1978, since when the rules are as they are, or later
    public List<BankHoliday> in(int year) {
        Map<LocalDate, BankHoliday> days = new TreeMap<>();
        for (Occasion occasion : occasions) {
            LocalDate day = occasion.in(year);
            if (!WEEKEND.contains(day.getDayOfWeek())) {
                days.put(day, new BankHoliday(day, occasion, false));
            }
        }
        for (Occasion occasion : occasions) {
            LocalDate day = occasion.in(year);
            if (WEEKEND.contains(day.getDayOfWeek())) {
                LocalDate instead = nextFree(day, days.keySet());
                days.put(instead, new BankHoliday(instead, occasion, true));
            }
        }
        return days.values().stream()
                .sorted(Comparator.comparing(BankHoliday::date))
                .toList();
    }

    private static LocalDate nextFree(LocalDate day, Set<LocalDate> taken) {
        LocalDate next = day;
        while (WEEKEND.contains(next.getDayOfWeek()) || taken.contains(next)) {
            next = next.plusDays(1);
        }
        return next;
    }
}
