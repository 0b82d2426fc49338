package dev.trajectory.ui.control;

import dev.trajectory.draw.page.Box;
import dev.trajectory.ui.theme.Ticks;
import org.jspecify.annotations.Nullable;

/// Scrolls a picture while something is held near its edge: the nearer, the faster.
public final class EdgeScroll {

    /// So near an edge it scrolls, in pixels.
    private static final double NEAR = 36;

    /// At the edge itself, in pixels a second.
    private static final double FASTEST = 900;

    private static final double SECOND = 1e9;

    /// After a frame that took longer it goes on as after one that took so long, in seconds.
    private static final double LONGEST = 0.1;

    /// Moves what is seen.
    @FunctionalInterface
    public interface Scroll {

        /// By pixels, to the right and down.
        void by(double right, double down);
    }

    private final Ticks ticks;
    private final Scroll scroll;
    private final Runnable moved;
    private @Nullable Runnable ticking;
    private double right;
    private double down;
    private long last;

    /// @param moved called when the picture has moved under the hand
    public EdgeScroll(Ticks ticks, Scroll scroll, Runnable moved) {
        this.ticks = ticks;
        this.scroll = scroll;
        this.moved = moved;
    }

    /// The hand is there.
    ///
    /// @param area what is scrolled
    public void hold(Box area, double x, double y) {
        right = speed(x, area.x(), area.right());
        down = speed(y, area.y(), area.bottom());
        if (right == 0 && down == 0) {
            stop();
        } else if (ticking == null) {
            last = 0;
            ticking = ticks.start(this::tick);
        }
    }

    private static double speed(double at, double from, double to) {
        double before = Math.clamp(from + NEAR - at, 0, NEAR);
        double after = Math.clamp(at - (to - NEAR), 0, NEAR);
        return (after - before) / NEAR * FASTEST;
    }

    private void tick(long now) {
        double passed = last == 0 ? 0 : Math.min(LONGEST, (now - last) / SECOND);
        last = now;
        if (passed > 0) {
            scroll.by(right * passed, down * passed);
            moved.run();
        }
    }

    /// The hand is away.
    public void stop() {
        Runnable running = ticking;
        ticking = null;
        if (running != null) {
            running.run();
        }
    }
}
