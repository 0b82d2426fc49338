package dev.trajectory.edit.entry;

/// What a column of a pasted table holds.
public enum Column {
    TITLE,
    OWNER,
    PARTICIPANTS,
    /// A working time; a number alone counts weeks.
    WEEKS,
    /// A working time; a number alone counts days.
    DAYS,
    START,
    FINISH,
    AFTER,
    TAGS,
    OUTCOME,
    DONE_WHEN,
    NOTES,
    GO_LIVE,
    /// The row's own number or id, which other rows of the same table may wait for.
    NUMBER,
    /// How deep the row lies, counted from 1 or 0.
    LEVEL,
    /// What has no field of its own: it goes to the notes, behind its heading.
    OTHER,
    /// What says nothing of the chunk, such as when a form was filled in.
    LEFT_OUT;

    /// Whether it has a field of its own, in which nothing is what a word for nothing says; not in notes.
    boolean isField() {
        return this != OTHER && this != NOTES;
    }

    /// Whether a table has one such column at most.
    public boolean isSingle() {
        return this != OTHER && this != LEFT_OUT && this != TAGS && this != AFTER;
    }
}
