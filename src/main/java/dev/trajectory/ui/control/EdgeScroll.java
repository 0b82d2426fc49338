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
    private final Reach across = new Reach();
    private final Reach along = new Reach();
    private double right;
    private double down;
    private long last;

    /// @param moved called when the picture has moved under the hand
    public EdgeScroll(Ticks ticks, Scroll scroll, Runnable moved) {
        this.ticks = ticks;
        this.scroll = scroll;
        this.moved = moved;
    }

    /// The hand has taken hold there: of what was taken near an edge, only what comes nearer still scrolls.
    public void grab(Box area, double x, double y) {
        across.set(x, area.x(), area.right());
        along.set(y, area.y(), area.bottom());
    }

    /// The hand is there.
    ///
    /// @param area what is scrolled
    public void hold(Box area, double x, double y) {
        right = across.speed(x, area.x(), area.right());
        down = along.speed(y, area.y(), area.bottom());
        if (right == 0 && down == 0) {
            stop();
        } else if (ticking == null) {
            last = 0;
            ticking = ticks.start(this::tick);
        }
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

    /// How far from the two edges of one direction it scrolls, in pixels: as far as the hand has been away from
    /// each, up to [#NEAR].
    private static final class Reach {

        private double before = NEAR;
        private double after = NEAR;

        private void set(double at, double from, double to) {
            before = within(at - from);
            after = within(to - at);
        }

        private static double within(double distance) {
            return Math.clamp(distance, 1, NEAR);
        }

        /// In pixels a second, to the right or down when positive.
        private double speed(double at, double from, double to) {
            before = Math.max(before, within(at - from));
            after = Math.max(after, within(to - at));
            return (share(to - at, after) - share(at - from, before)) * FASTEST;
        }

        private static double share(double distance, double reach) {
            return Math.clamp((reach - distance) / reach, 0, 1);
        }
    }
}
