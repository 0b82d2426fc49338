package dev.trajectory.calendar;

import dev.trajectory.model.Holiday;
import dev.trajectory.model.WorkingDays;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.stream.IntStream;

/// Working days made quick to count: any step along the calendar takes the same time, however long it is.
///
/// Every working day has an *ordinal*, counted from one fixed day; days that are not worked have the ordinal of the
/// next one that is. So `ordinal(b) - ordinal(a)` is the number of working days from `a` up to, not including, `b`.
/// The ordinal of a day is that of its place in the repeating week, less the holidays before it; both ways are
/// arithmetic plus a count of the holidays before, looked up in a table of them.
public final class WorkingCalendar {

    /// 1 January 1970 was a Thursday: three days after the Monday that weeks are counted from.
    private static final int DAYS_FROM_MONDAY = 3;

    private final int daysAWeek;
    private final boolean everyDay;

    /// For each day of the week from Monday: the working days of the week before it.
    private final int[] before = new int[8];

    /// For each working day of the week, counted from 0: its place in the week.
    private final int[] place;

    /// Holidays that fall on days of the week that are worked, ascending.
    private final Ascending holidays;

    /// The ordinal of each holiday, ascending (not strictly).
    private final Ascending holidayOrdinals;

    private WorkingCalendar(WorkingDays workingDays) {
        daysAWeek = workingDays.daysAWeek();
        place = new int[daysAWeek];
        for (int day = 0; day < 7; day++) {
            boolean worked = workingDays.week().contains(DayOfWeek.of(day + 1));
            if (worked) {
                place[before[day]] = day;
            }
            before[day + 1] = before[day] + (worked ? 1 : 0);
        }
        int[] days = workingDays.holidays().stream()
                .flatMapToInt(WorkingCalendar::days)
                .filter(this::isWorkedInWeek)
                .sorted()
                .distinct()
                .toArray();
        int[] ordinals = new int[days.length];
        for (int i = 0; i < days.length; i++) {
            ordinals[i] = weekOrdinal(days[i]) - i;
        }
        holidays = new Ascending(days);
        holidayOrdinals = new Ascending(ordinals);
        everyDay = daysAWeek == 7 && days.length == 0;
    }

    public static WorkingCalendar of(WorkingDays workingDays) {
        return new WorkingCalendar(workingDays);
    }

    private static IntStream days(Holiday holiday) {
        return IntStream.rangeClosed(day(holiday.from()), day(holiday.to()));
    }

    /// The day number of a date.
    public static int day(LocalDate date) {
        return Math.toIntExact(date.toEpochDay());
    }

    /// The date of a day number.
    public static LocalDate date(int day) {
        return LocalDate.ofEpochDay(day);
    }

    /// How many days a week are worked, 1 to 7, holidays aside.
    public int daysAWeek() {
        return daysAWeek;
    }

    /// How many working days lie before this day, counted from a fixed day; may be below nil.
    public int ordinal(int day) {
        return everyDay ? day : weekOrdinal(day) - holidays.countBelow(day);
    }

    /// The working day with this ordinal.
    public int dayAt(int ordinal) {
        if (everyDay) {
            return ordinal;
        }
        int inWeeks = ordinal + holidayOrdinals.countBelow(ordinal + 1);
        return Math.floorDiv(inWeeks, daysAWeek) * 7 + place[Math.floorMod(inWeeks, daysAWeek)] - DAYS_FROM_MONDAY;
    }

    /// The first working day on or after this day.
    public int next(int day) {
        return everyDay ? day : dayAt(ordinal(day));
    }

    /// The last working day on or before this day.
    public int previous(int day) {
        return everyDay ? day : dayAt(ordinal(day + 1) - 1);
    }

    public boolean isWorking(int day) {
        return next(day) == day;
    }

    /// The day moved by so many working days, as a dependency's lag moves it.
    ///
    /// Forwards: the day after the `lag`-th working day on or after it. Backwards: the working day with exactly
    /// that many working days from it up to, not including, the given day. By nil: the day itself, worked or not.
    public int shift(int day, int lag) {
        if (lag == 0) {
            return day;
        }
        return lag > 0 ? dayAt(ordinal(day) + lag - 1) + 1 : dayAt(ordinal(day) + lag);
    }

    /// The latest day that [#shift] moves no further than the given one.
    public int unshift(int day, int lag) {
        if (lag == 0) {
            return day;
        }
        return lag > 0 ? dayAt(ordinal(day) - lag) : dayAt(ordinal(day + 1) - 1 - lag);
    }

    /// The last day of work of so many days (1 or more) that begins on or after this day.
    public int finish(int start, int days) {
        return dayAt(ordinal(start) + days - 1);
    }

    /// The earliest working day on which work of so many days (1 or more) may start to finish on this day or
    /// later.
    public int startToFinishFrom(int finish, int days) {
        return dayAt(ordinal(finish) - days + 1);
    }

    /// The latest working day on which work of so many days (1 or more) may start to finish by this day.
    public int startToFinishBy(int finish, int days) {
        return dayAt(ordinal(finish + 1) - days);
    }

    private boolean isWorkedInWeek(int day) {
        int place = Math.floorMod(day + DAYS_FROM_MONDAY, 7);
        return before[place + 1] > before[place];
    }

    private int weekOrdinal(int day) {
        int shifted = day + DAYS_FROM_MONDAY;
        return Math.floorDiv(shifted, 7) * daysAWeek + before[Math.floorMod(shifted, 7)];
    }
}
