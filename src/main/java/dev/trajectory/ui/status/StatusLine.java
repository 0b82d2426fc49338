package dev.trajectory.ui.status;

/// A line of the list of a status meeting.
sealed interface StatusLine {

    /// The head of a group of chunks.
    record Head(StatusSheet.Group group, int count) implements StatusLine {}

    /// A chunk.
    record Entry(StatusSheet.Row row) implements StatusLine {}
}
