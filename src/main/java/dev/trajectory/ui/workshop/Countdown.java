package dev.trajectory.ui.workshop;

/// Time that runs out: how much is left, and whether it runs. A value, that knows of no clock but what it is told.
///
/// @param left what was left when it was last told the time, in nanoseconds; 0 when it is up
/// @param runs whether it runs
/// @param told when it was last told the time, in nanoseconds of a clock that never goes back; of no account while it
///     rests
record Countdown(long left, boolean runs, long told) {

    static final long MINUTE = 60_000_000_000L;
    private static final long SECOND = 1_000_000_000L;

    /// The most that can be set: three hours, less a second.
    private static final long MOST = 180 * MINUTE - SECOND;

    /// The most whole minutes.
    static final int MOST_MINUTES = 179;

    static Countdown ofMinutes(int minutes) {
        return new Countdown(minutes * MINUTE, false, 0);
    }

    /// It is now so late.
    Countdown at(long now) {
        return runs ? new Countdown(Math.max(0, left - (now - told)), left > now - told, now) : this;
    }

    /// Runs from now on; rests where nothing is left.
    Countdown started(long now) {
        return new Countdown(left, left > 0, now);
    }

    Countdown paused() {
        return new Countdown(left, false, told);
    }

    /// With minutes more, or fewer.
    Countdown with(int minutes) {
        long changed = Math.clamp(left + minutes * MINUTE, 0, MOST);
        return new Countdown(changed, runs && changed > 0, told);
    }

    boolean isUp() {
        return left == 0;
    }

    /// Whole seconds left, begun ones counted.
    long seconds() {
        return (left + SECOND - 1) / SECOND;
    }
}
