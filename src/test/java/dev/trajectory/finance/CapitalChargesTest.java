package dev.trajectory.finance;

import static dev.trajectory.funding.Rates.flow;
import static org.assertj.core.api.Assertions.assertThat;

import dev.trajectory.calendar.FinancialYears;
import dev.trajectory.calendar.WorkingCalendar;
import dev.trajectory.funding.AppraisedYears;
import dev.trajectory.funding.ByYear;
import dev.trajectory.funding.Rates;
import java.time.LocalDate;
import java.time.Month;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;

class CapitalChargesTest {

    private static final FinancialYears APRIL = new FinancialYears(Month.APRIL);

    @Test
    void anAssetOfAMillionOverFiveYears() {
        ByYear bought = flow(1_000);
        ByYear writtenOff = Depreciation.of(APRIL, bought.pence(), day(2028, 4, 1), 5);
        assertThat(writtenOff).isEqualTo(flow(0, 200, 200, 200, 200, 200));

        CapitalCharges charges =
                CapitalCharges.of(bought, writtenOff, Rates.percent("3.5"), new AppraisedYears(2027, 2037));
        assertThat(charges.dividend().within(2028, 2037)).isEqualTo(flow(0, 31.5, 24.5, 17.5, 10.5, 3.5));
        assertThat(charges.total().within(2028, 2037)).isEqualTo(flow(0, 231.5, 224.5, 217.5, 210.5, 203.5));
    }

    @Test
    void inTheYearItIsBoughtHalfOfWhatItIsWorthAtTheEndBearsTheDividend() {
        ByYear bought = flow(1_000);
        CapitalCharges charges =
                CapitalCharges.of(bought, ByYear.NIL, Rates.percent("3.5"), new AppraisedYears(2027, 2028));
        assertThat(charges.dividend()).isEqualTo(flow(17.5));
    }

    @Property
    void allOfAnAssetIsWrittenOffInTheEnd(
            @ForAll @LongRange(max = 100_000_000_000L) long pence,
            @ForAll @IntRange(min = 20_000, max = 40_000) int inUse,
            @ForAll @IntRange(min = 1, max = 40) int life) {
        ByYear writtenOff = Depreciation.of(APRIL, pence, inUse, life);
        assertThat(writtenOff.pence()).isEqualTo(pence);
        for (int year = writtenOff.first() + 1; year < writtenOff.end() - 1; year++) {
            assertThat(writtenOff.pence(year)).isBetween(pence / life - 1, pence / life + 1);
        }
    }

    private static int day(int year, int month, int day) {
        return WorkingCalendar.day(LocalDate.of(year, month, day));
    }
}
