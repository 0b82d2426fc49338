package dev.trajectory.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.Month;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Durations, lags and financial years as people write them.
class TextFormsTest {

    @ParameterizedTest
    @CsvSource({"12d,5,12", "8w,5,40", "8w,7,56", "0d,5,0", "1w,4,4"})
    void durations(String text, int daysAWeek, int days) {
        WorkSpan span = WorkSpan.parse(text);

        assertThat(span.workingDays(daysAWeek)).isEqualTo(days);
        assertThat(span.toString()).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({"3w,5,15,false", "-2d,5,-2,false", "10ed,5,10,true", "6ew,5,42,true", "0d,7,0,false"})
    void lags(String text, int daysAWeek, int days, boolean elapsed) {
        Lag lag = Lag.parse(text);

        assertThat(lag.days(daysAWeek)).isEqualTo(days);
        assertThat(lag.unit().isElapsed()).isEqualTo(elapsed);
        assertThat(lag.toString()).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "8", "w", "-3w", "8 w", "8m", "1e3d", "99999999d", "36501d", "5201w"})
    void durationsThatAreNone(String text) {
        assertThatThrownBy(() -> WorkSpan.parse(text)).isInstanceOf(InvalidValue.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "3", "3m", "--3d", "+3d", "40000d"})
    void lagsThatAreNone(String text) {
        assertThatThrownBy(() -> Lag.parse(text)).isInstanceOf(InvalidValue.class);
    }

    @Test
    void aFinancialYearRunsFromAprilToMarch() {
        FinancialYear year = FinancialYear.parse("2027/28");

        assertThat(year.start(Month.APRIL)).isEqualTo("2027-04-01");
        assertThat(year.end(Month.APRIL)).isEqualTo("2028-03-31");
        assertThat(FinancialYear.containing(LocalDate.of(2028, 3, 31), Month.APRIL))
                .isEqualTo(year);
        assertThat(FinancialYear.containing(LocalDate.of(2028, 4, 1), Month.APRIL))
                .isEqualTo(year.plus(1));
        assertThat(new FinancialYear(2099)).hasToString("2099/00");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2027", "2027/29", "2027/2028", "27/28"})
    void financialYearsThatAreNone(String text) {
        assertThatThrownBy(() -> FinancialYear.parse(text)).isInstanceOf(InvalidValue.class);
    }
}
