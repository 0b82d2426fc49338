package dev.trajectory.ui.workshop;

/// The steps of a workshop, in their order.
public enum Step {
    /// Say what there is to do.
    CAPTURE,
    /// Say who does it, and when.
    PLACE,
    /// Say what waits for what, and who promises it.
    CONNECT,
    /// Say how sure one is.
    VOTE;

    /// What it is counted as, from 1.
    public int number() {
        return ordinal() + 1;
    }
}
