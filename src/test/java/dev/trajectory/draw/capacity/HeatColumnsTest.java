package dev.trajectory.draw.capacity;

import static org.assertj.core.api.Assertions.assertThat;

import dev.trajectory.draw.capacity.CapacitySwitches.Grain;
import java.time.Month;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/// Bands of columns leave no month out and nothing unreadable.
class HeatColumnsTest {

    private static final YearMonth APRIL = YearMonth.of(2027, 4);

    @Property(tries = 300)
    void everyMonthStandsInOneColumnWideEnoughAndEachBandFits(
            @ForAll Grain grain,
            @ForAll @IntRange(min = 1, max = 200) int months,
            @ForAll @IntRange(max = 11) int later,
            @ForAll Month yearStart,
            @ForAll @IntRange(min = 20, max = 1500) int room) {
        YearMonth first = APRIL.plusMonths(later);
        YearMonth last = first.plusMonths(months - 1);

        List<HeatColumns> bands = HeatColumns.bands(first, last, yearStart, grain, room, 20, 64);

        List<HeatColumns.Column> all = new ArrayList<>();
        bands.forEach(band -> all.addAll(band.columns()));
        assertThat(all.getFirst().from()).isBeforeOrEqualTo(first).isAfter(first.minusMonths(grain.months()));
        assertThat(all.getLast().end()).isAfter(last);
        for (int i = 1; i < all.size(); i++) {
            assertThat(all.get(i).from()).isEqualTo(all.get(i - 1).end());
        }
        assertThat(bands).allSatisfy(band -> {
            assertThat(band.width()).isBetween(20.0, 64.0);
            assertThat(band.width() * band.columns().size()).isLessThanOrEqualTo(room);
        });
    }

    /// Six years of which three fit: two bands of three years each. Of 39 months 23 fit: 21 and 18, cut where a
    /// quarter begins.
    @Test
    void bandsAreCutWhereYearsBeginOrElseQuarters() {
        assertThat(starts(72, 40)).containsExactly(APRIL, APRIL.plusYears(3));
        assertThat(starts(39, 23)).containsExactly(APRIL, APRIL.plusMonths(21));
        assertThat(starts(39, 39)).containsExactly(APRIL);
    }

    private static List<YearMonth> starts(int months, int fitting) {
        return HeatColumns.bands(APRIL, APRIL.plusMonths(months - 1), Month.APRIL, Grain.MONTHS, fitting * 20, 20, 64)
                .stream()
                .map(HeatColumns::from)
                .toList();
    }
}
