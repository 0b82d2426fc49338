package dev.trajectory.ui.playback;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// Where a playback stands at which time.
class ReelTest {

    private static final long START = 1_000;

    @Test
    void aStepSlidesAndThenStandsStill() {
        Reel begun = Reel.of(5).to(1, true).told(START, true);
        Reel half = begun.told(START + Reel.SLIDE / 2, true);
        Reel done = half.told(START + Reel.SLIDE, true);

        assertThat(begun.seen()).isEqualTo(1);
        assertThat(half.seen()).isEqualTo(1.5);
        assertThat(done.seen()).isEqualTo(2);
        assertThat(done.isMoving()).isFalse();
    }

    @Test
    void whereNothingMayMoveAStepIsDoneAtOnce() {
        assertThat(Reel.of(5).to(1, false).seen()).isEqualTo(2);
        assertThat(Reel.of(5).to(1, false).isMoving()).isFalse();
    }

    @Test
    void playingGoesFromQuarterToQuarterAndStopsAfterTheLast() {
        Reel reel = Reel.of(3).toggled(true).told(START, true);

        Reel second = reel.told(START + Reel.STAY, true);
        Reel third = second.told(START + 2 * Reel.STAY, true);
        Reel end = third.told(START + 3 * Reel.STAY, true);

        assertThat(second.at()).isEqualTo(1);
        assertThat(third.at()).isEqualTo(2);
        assertThat(end.at()).isEqualTo(2);
        assertThat(end.playing()).isFalse();
        assertThat(end.isMoving()).isFalse();
    }

    @Test
    void playingFromTheEndBeginsAnewAndStoppingKeepsThePlace() {
        Reel end = Reel.of(3).to(2, false);

        Reel again = end.toggled(false);

        assertThat(again.at()).isZero();
        assertThat(again.playing()).isTrue();
        assertThat(again.toggled(false).playing()).isFalse();
    }

    @Test
    void aStepBeyondTheEndsStaysThere() {
        assertThat(Reel.of(3).to(-1, false).at()).isZero();
        assertThat(Reel.of(3).to(9, false).at()).isEqualTo(2);
    }
}
