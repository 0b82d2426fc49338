package dev.trajectory.ui.control;

import static org.assertj.core.api.Assertions.assertThat;

import dev.trajectory.draw.page.Box;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.LongConsumer;
import org.junit.jupiter.api.Test;

/// What scrolls while something is held near an edge.
class EdgeScrollTest {

    private static final long MILLISECOND = 1_000_000;
    private static final Box AREA = new Box(100, 50, 800, 600);

    private final AtomicReference<LongConsumer> ticking = new AtomicReference<>();
    private final AtomicBoolean stopped = new AtomicBoolean(true);
    private double right;
    private double down;
    private int moved;
    private final EdgeScroll edges = new EdgeScroll(
            each -> {
                ticking.set(each);
                stopped.set(false);
                return () -> stopped.set(true);
            },
            (byRight, byDown) -> {
                right += byRight;
                down += byDown;
            },
            () -> moved++);

    private void tick(long milliseconds) {
        ticking.get().accept(milliseconds * MILLISECOND);
    }

    @Test
    void nothingMovesInTheMiddle() {
        edges.hold(AREA, 400, 300);
        assertThat(stopped).isTrue();
    }

    @Test
    void theNearerTheEdgeTheFaster() {
        edges.hold(AREA, 880, 300);
        tick(1000);
        tick(1020);
        double slow = right;
        edges.hold(AREA, 899, 300);
        tick(1040);
        assertThat(slow).isPositive();
        assertThat(right - slow).isGreaterThan(slow);
        assertThat(down).isZero();
        assertThat(moved).isEqualTo(2);
    }

    @Test
    void itGoesBackAtTheLeftAndUpAtTheTop() {
        edges.hold(AREA, 101, 51);
        tick(1000);
        tick(1020);
        assertThat(right).isNegative();
        assertThat(down).isEqualTo(right);
    }

    @Test
    void itEndsAwayFromTheEdgeAndWhenTheHandLetsGo() {
        edges.hold(AREA, 899, 300);
        edges.hold(AREA, 400, 300);
        assertThat(stopped).isTrue();
        edges.hold(AREA, 899, 300);
        edges.stop();
        assertThat(stopped).isTrue();
    }

    /// What is taken near the edge is not carried away by the first movement along it.
    @Test
    void whatWasTakenNearTheEdgeScrollsOnceItComesNearer() {
        edges.grab(AREA, 890, 300);
        edges.hold(AREA, 889, 330);
        assertThat(stopped).isTrue();
        edges.hold(AREA, 895, 330);
        assertThat(stopped).isFalse();
        edges.stop();
        edges.hold(AREA, 500, 330);
        edges.hold(AREA, 880, 330);
        assertThat(stopped).as("it has been far away meanwhile").isFalse();
    }

    /// A frame that came late does not throw the board away from under the hand.
    @Test
    void aLongFrameMovesNoFurtherThanATenthOfASecond() {
        edges.hold(AREA, 899.999, 300);
        tick(1000);
        tick(9000);
        assertThat(right).isLessThanOrEqualTo(90);
    }
}
