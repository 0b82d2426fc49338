package dev.trajectory.app.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/// Against the dates that the government gives out.
class BankHolidaysTest {

    @ParameterizedTest
    @CsvSource({
        "2025, 1-1 4-18 4-21 5-5 5-26 8-25 12-25 12-26",
        "2026, 1-1 4-3 4-6 5-4 5-25 8-31 12-25 12-28",
        "2027, 1-1 3-26 3-29 5-3 5-31 8-30 12-27 12-28",
        "2028, 1-3 4-14 4-17 5-1 5-29 8-28 12-25 12-26"
    })
    void englandAndWales(int year, String days) {
        assertThat(dates(BankHolidays.ENGLAND_AND_WALES, year)).isEqualTo(days(year, days));
    }

    @ParameterizedTest
    @CsvSource({
        "2023, 1-2 1-3 4-7 5-1 5-29 8-7 11-30 12-25 12-26",
        "2025, 1-1 1-2 4-18 5-5 5-26 8-4 12-1 12-25 12-26",
        "2027, 1-1 1-4 3-26 5-3 5-31 8-2 11-30 12-27 12-28",
        "2028, 1-3 1-4 4-14 5-1 5-29 8-7 11-30 12-25 12-26"
    })
    void scotland(int year, String days) {
        assertThat(dates(BankHolidays.SCOTLAND, year)).isEqualTo(days(year, days));
    }

    @ParameterizedTest
    @CsvSource({
        "2025, 1-1 3-17 4-18 4-21 5-5 5-26 7-14 8-25 12-25 12-26",
        "2026, 1-1 3-17 4-3 4-6 5-4 5-25 7-13 8-31 12-25 12-28"
    })
    void northernIreland(int year, String days) {
        // 12 July 2025 was a Saturday, that of 2026 is a Sunday
        assertThat(dates(BankHolidays.NORTHERN_IRELAND, year)).isEqualTo(days(year, days));
    }

    @ParameterizedTest
    @CsvSource({"1818, 3-22", "1943, 4-25", "1954, 4-18", "2000, 4-23", "2024, 3-31", "2026, 4-5", "2038, 4-25"})
    void easter(int year, String day) {
        assertThat(Easter.sunday(year)).isEqualTo(days(year, day).getFirst());
    }

    @ParameterizedTest
    @EnumSource(BankHolidays.class)
    void everyOccasionOfEveryYearGivesOneWeekday(BankHolidays part) {
        int count = part.in(2026).size();
        for (int year = 1990; year < 2110; year++) {
            assertThat(part.in(year))
                    .hasSize(count)
                    .allSatisfy(
                            day -> assertThat(day.date().getDayOfWeek()).isNotIn(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY))
                    .extracting(BankHoliday::date)
                    .doesNotHaveDuplicates();
        }
    }

    @Test
    void aSubstituteSaysSo() {
        BankHoliday last = BankHolidays.ENGLAND_AND_WALES.in(2026).getLast();

        assertThat(last).isEqualTo(new BankHoliday(LocalDate.of(2026, 12, 28), Occasion.BOXING_DAY, true));
        assertThat(BankHolidays.NONE.in(2026)).isEmpty();
    }

    private static List<LocalDate> dates(BankHolidays part, int year) {
        return part.in(year).stream().map(BankHoliday::date).toList();
    }

    private static List<LocalDate> days(int year, String days) {
        return List.of(days.split(" ")).stream()
                .map(day -> day.split("-"))
                .map(day -> LocalDate.of(year, Integer.parseInt(day[0]), Integer.parseInt(day[1])))
                .toList();
    }
}
