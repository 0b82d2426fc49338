package dev.trajectory.app;

import dev.trajectory.file.FileTrouble;

/// How safe what is not saved yet is.
public sealed interface JournalState {

    /// Everything is written down, or about to be.
    record Well() implements JournalState {}

    /// It is written down, but not where it should be.
    record Elsewhere(FileTrouble trouble) implements JournalState {}

    /// It is in memory alone. Writing it down is tried again and again.
    record Failing(FileTrouble trouble) implements JournalState {}
}
