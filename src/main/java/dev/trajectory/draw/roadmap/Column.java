package dev.trajectory.draw.roadmap;

import dev.trajectory.draw.Shape.Anchor;

/// What the outline can say of each chunk beside its name.
public enum Column {
    NUMBER(Anchor.END),
    NAME(Anchor.START),
    LEAD(Anchor.START),
    WEEKS(Anchor.END),
    STATUS(Anchor.START),
    START(Anchor.END),
    FINISH(Anchor.END),
    FLOAT(Anchor.END),
    DEADLINE(Anchor.END),
    WAITS_FOR(Anchor.START),
    WORKSTREAM(Anchor.START),
    TRANCHE(Anchor.START),
    TAGS(Anchor.START),
    DONE_WHEN(Anchor.START);

    private final Anchor anchor;

    Column(Anchor anchor) {
        this.anchor = anchor;
    }

    /// The side its text keeps to.
    Anchor anchor() {
        return anchor;
    }
}
