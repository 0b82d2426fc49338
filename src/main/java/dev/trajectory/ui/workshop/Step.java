package dev.trajectory.ui.workshop;

/// The steps of a workshop, in their order.
public enum Step {
    /// Say what there is to do.
    CAPTURE(1),
    /// Say who does it, and when.
    PLACE(2),
    /// Say what waits for what, and who promises it.
    CONNECT(3),
    /// Say how sure one is.
    VOTE(4);

    private final int number;

    Step(int number) {
        this.number = number;
    }

    /// What it is counted as, from 1.
    public int number() {
        return number;
    }
}
