package dev.trajectory.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import dev.trajectory.model.Freeze;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FreezeWindowsTest {

    private final FreezeWindows winter = FreezeWindows.of(List.of(freeze("--12-01", "--01-31")));

    /// The unit tests of the method's section 5.
    @ParameterizedTest
    @CsvSource({"2027-12-15, 2028-02-01", "2028-01-31, 2028-02-01", "2028-02-01, 2028-02-01", "2027-11-30, 2027-11-30"})
    void finishMovesToTheDayAfterTheFreeze(LocalDate finish, LocalDate moved) {
        assertThat(WorkingCalendar.date(winter.firstClear(WorkingCalendar.day(finish))))
                .isEqualTo(moved);
    }

    @Test
    void theLastClearDayLiesBeforeTheFreeze() {
        int frozen = WorkingCalendar.day(LocalDate.of(2028, 1, 10));

        assertThat(WorkingCalendar.date(winter.lastClear(frozen))).isEqualTo("2027-11-30");
        assertThat(winter.reason(frozen)).isEqualTo("A freeze");
    }

    @Test
    void freezesThatTouchAreOneRun() {
        FreezeWindows windows = FreezeWindows.of(List.of(freeze("--12-01", "--12-20"), freeze("--12-21", "--01-05")));

        assertThat(WorkingCalendar.date(windows.firstClear(WorkingCalendar.day(LocalDate.of(2027, 12, 2)))))
                .isEqualTo("2028-01-06");
    }

    /// A go-live in February is held up by the elections, though winter comes before them without a day between.
    @Test
    void freezesThatTouchKeepTheirReasons() {
        FreezeWindows windows = FreezeWindows.of(List.of(
                freeze("--01-20", "--03-31", "Elections"),
                freeze("--12-01", "--01-31", "Winter"),
                freeze("--12-24", "--12-26", "Christmas")));

        assertThat(windows.reason(WorkingCalendar.day(LocalDate.of(2028, 1, 25))))
                .isEqualTo("Winter");
        assertThat(windows.reason(WorkingCalendar.day(LocalDate.of(2028, 2, 1))))
                .isEqualTo("Elections");
        int day = WorkingCalendar.day(LocalDate.of(2027, 12, 25));
        assertThat(WorkingCalendar.date(windows.firstClear(day))).isEqualTo("2028-04-01");
        assertThat(WorkingCalendar.date(windows.lastClear(day + 90))).isEqualTo("2027-11-30");
        assertThat(windows.between(day, day + 90))
                .extracting(window -> WorkingCalendar.date(window.from()) + " " + window.reason())
                .containsExactly("2027-12-01 Winter", "2028-02-01 Elections");
    }

    @Test
    void withoutFreezesEveryDayIsClear() {
        assertThat(FreezeWindows.of(List.of()).isFrozen(20_000)).isFalse();
    }

    private static Freeze freeze(String from, String to) {
        return freeze(from, to, "A freeze");
    }

    private static Freeze freeze(String from, String to, String reason) {
        return new Freeze(MonthDay.parse(from), MonthDay.parse(to), reason);
    }
}
