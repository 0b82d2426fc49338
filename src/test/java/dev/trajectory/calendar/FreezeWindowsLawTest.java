package dev.trajectory.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import dev.trajectory.model.Freeze;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.IntRange;

/// Freezes against their dates, read day by day.
class FreezeWindowsLawTest {

    @Property
    void aDayIsFrozenWhenADateSaysSo(@ForAll("freezes") List<Freeze> freezes, @ForAll @IntRange(max = 3000) int day) {
        FreezeWindows windows = FreezeWindows.of(freezes);
        int clear = day;
        while (isFrozen(freezes, clear) && clear < day + 800) {
            clear++;
        }
        int before = day;
        while (isFrozen(freezes, before) && before > day - 800) {
            before--;
        }
        assertThat(windows.isFrozen(day)).isEqualTo(isFrozen(freezes, day));
        if (clear < day + 800) {
            assertThat(windows.firstClear(day)).isEqualTo(clear);
        }
        if (before > day - 800) {
            assertThat(windows.lastClear(day)).isEqualTo(before);
        }
    }

    private static boolean isFrozen(List<Freeze> freezes, int day) {
        LocalDate date = WorkingCalendar.date(day);
        return freezes.stream().anyMatch(freeze -> holds(freeze, date));
    }

    /// Whether a freeze of this year, or of the one before where it crosses the new year, holds a date. Month-days
    /// compare as they stand in a calendar, so that 29 February lies between the 28th and 1 March in every year.
    private static boolean holds(Freeze freeze, LocalDate date) {
        MonthDay day = MonthDay.from(date);
        boolean isFrom = !day.isBefore(freeze.from());
        boolean isTo = !day.isAfter(freeze.to());
        return freeze.to().isBefore(freeze.from()) ? isFrom || isTo : isFrom && isTo;
    }

    @Provide
    Arbitrary<List<Freeze>> freezes() {
        Arbitrary<MonthDay> days = Arbitraries.frequencyOf(
                Tuple.of(4, Arbitraries.integers().between(1, 366).map(FreezeWindowsLawTest::ofLeapYear)),
                Tuple.of(1, Arbitraries.of(MonthDay.of(2, 28), MonthDay.of(2, 29), MonthDay.of(3, 1))));
        return Combinators.combine(days, days)
                .as((from, to) -> new Freeze(from, to, "A freeze"))
                .list()
                .ofMaxSize(4);
    }

    private static MonthDay ofLeapYear(int day) {
        return MonthDay.from(LocalDate.ofYearDay(2000, day));
    }
}
