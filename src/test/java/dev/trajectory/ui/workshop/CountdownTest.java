package dev.trajectory.ui.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;

class CountdownTest {

    private static final long SECOND = 1_000_000_000L;

    @Test
    void itRunsOutAndStopsThere() {
        Countdown five = Countdown.ofMinutes(5).started(7 * SECOND);

        assertThat(five.at(57 * SECOND).seconds()).isEqualTo(250);
        assertThat(five.at(306 * SECOND).isUp()).isFalse();
        assertThat(five.at(307 * SECOND).isUp()).isTrue();
        assertThat(five.at(307 * SECOND).runs()).isFalse();
        assertThat(five.at(9_999 * SECOND).seconds()).isZero();
    }

    @Test
    void whatRestsDoesNotRunAndGoesOnFromThere() {
        Countdown rested = Countdown.ofMinutes(1).started(0).at(20 * SECOND).paused();

        assertThat(rested.at(500 * SECOND).seconds()).isEqualTo(40);
        assertThat(rested.started(600 * SECOND).at(610 * SECOND).seconds()).isEqualTo(30);
    }

    @Property
    void itDoesNotMatterHowOftenItIsTold(
            @ForAll List<@LongRange(min = 0, max = 4_000_000_000L) Long> steps,
            @ForAll @IntRange(min = 0, max = 3) int minutes) {
        long end = steps.stream().mapToLong(each -> each).sum();
        Countdown often = Countdown.ofMinutes(minutes).started(0);
        long now = 0;
        for (long step : steps) {
            now += step;
            often = often.at(now);
        }
        assertThat(often.left())
                .isEqualTo(Countdown.ofMinutes(minutes).started(0).at(end).left());
    }

    @Property
    void aMinuteMoreAndOneLessIsWhatItWas(@ForAll @IntRange(min = 0, max = 178) int minutes) {
        assertThat(Countdown.ofMinutes(minutes).with(1).with(-1).left())
                .isEqualTo(Countdown.ofMinutes(minutes).left());
    }
}
