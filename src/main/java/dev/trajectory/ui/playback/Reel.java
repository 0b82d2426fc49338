package dev.trajectory.ui.playback;

/// Where a playback stands: the quarter shown, how much of it is seen, and whether the next one follows by itself.
///
/// A value. Time comes from outside, in nanoseconds of a clock that never goes back.
///
/// @param count how many quarters there are, at least 1
/// @param at the quarter shown, from 0
/// @param from what was seen when the step to it began, in quarters from the start
/// @param since when that step began; -1 until time is told
/// @param seen what is seen now, in quarters from the start: `at + 1` once the step is done
/// @param playing whether the next one follows by itself
record Reel(int count, int at, double from, long since, double seen, boolean playing) {

    /// How long a step slides, in nanoseconds.
    static final long SLIDE = 900_000_000L;

    /// How long a quarter stays until the next one follows, the slide included.
    static final long STAY = 5_000_000_000L;

    /// A playback of so many quarters at its first one, at rest.
    static Reel of(int count) {
        return new Reel(count, 0, 1, -1, 1, false);
    }

    boolean isFirst() {
        return at == 0;
    }

    boolean isLast() {
        return at == count - 1;
    }

    /// Whether time changes anything.
    boolean isMoving() {
        return playing || seen != at + 1;
    }

    /// Goes to a quarter, the nearest there is.
    ///
    /// @param slides whether it slides there, or is there at once
    Reel to(int quarter, boolean slides) {
        int next = Math.clamp(quarter, 0, count - 1);
        double end = next + 1;
        return new Reel(count, next, slides ? seen : end, -1, slides ? seen : end, playing);
    }

    /// Plays on, from the beginning where it has come to the end; or stops.
    Reel toggled(boolean slides) {
        if (playing) {
            return new Reel(count, at, from, since, seen, false);
        }
        Reel begun = isLast() ? to(0, slides) : this;
        return new Reel(count, begun.at, begun.from, -1, begun.seen, true);
    }

    /// How it stands at a time.
    Reel told(long now, boolean slides) {
        if (since < 0) {
            return new Reel(count, at, from, now, seen, playing);
        }
        long passed = now - since;
        double share = slides ? Math.clamp((double) passed / SLIDE, 0, 1) : 1;
        double eased = share * share * (3 - 2 * share);
        double shown = share >= 1 ? at + 1 : from + (at + 1 - from) * eased;
        if (playing && passed >= STAY) {
            return isLast()
                    ? new Reel(count, at, from, since, at + 1, false)
                    : new Reel(count, at, from, since, at + 1, true)
                            .to(at + 1, slides)
                            .told(now, slides);
        }
        return new Reel(count, at, from, since, shown, playing);
    }
}
