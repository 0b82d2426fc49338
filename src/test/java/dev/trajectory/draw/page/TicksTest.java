package dev.trajectory.draw.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class TicksTest {

    @Property
    void marksHoldTheValuesAndAreFew(
            @ForAll @DoubleRange(min = -1e9, max = 1e9) double one,
            @ForAll @DoubleRange(min = -1e9, max = 1e9) double two,
            @ForAll @IntRange(min = 2, max = 12) int most) {
        double least = Math.min(one, two);
        double largest = Math.max(one, two);
        Ticks ticks = Ticks.of(least, largest, most);

        double hair = ticks.step() * 1e-6;
        assertThat(ticks.lowest()).isLessThanOrEqualTo(Math.min(0, least) + hair);
        assertThat(ticks.highest()).isGreaterThanOrEqualTo(Math.max(0, largest) - hair);
        assertThat(ticks.values()).hasSizeBetween(2, most + 1);
    }

    @Test
    void twentyFourMillionIsMarkedEveryFive() {
        assertThat(Ticks.of(0, 24, 5).values()).isEqualTo(List.of(0.0, 5.0, 10.0, 15.0, 20.0, 25.0));
    }

    @Test
    void nothingToShowHasOneStep() {
        assertThat(Ticks.of(0, 0, 5)).isEqualTo(new Ticks(1, 0, 1));
    }
}
