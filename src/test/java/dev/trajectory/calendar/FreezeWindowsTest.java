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

    @Test
    void withoutFreezesEveryDayIsClear() {
        assertThat(FreezeWindows.of(List.of()).isFrozen(20_000)).isFalse();
    }

    private static Freeze freeze(String from, String to) {
        return new Freeze(MonthDay.parse(from), MonthDay.parse(to), "A freeze");
    }
}
