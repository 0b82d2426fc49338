package dev.trajectory.file;

/// What came of reading a journal.
public sealed interface JournalReading {

    /// It was read, to its end or to the first entry that is not whole.
    ///
    /// @param lost how many entries could not be used
    record Read(JournalStart start, int lost) implements JournalReading {}

    /// Not even its start is whole, or it is one of another version.
    record Unreadable() implements JournalReading {}
}
