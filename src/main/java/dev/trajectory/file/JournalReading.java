package dev.trajectory.file;

import java.util.List;

/// What came of reading a journal.
public sealed interface JournalReading {

    /// It was read, to its end or to the first entry that is not whole.
    ///
    /// @param entries at least one, the first of the kind [JournalEntry.Kind#START]
    /// @param lost how many entries after those could not be used
    record Read(JournalStart start, List<JournalEntry> entries, int lost) implements JournalReading {
        public Read {
            entries = List.copyOf(entries);
        }

        /// The latest entry: the plan as it was when the journal ends.
        public JournalEntry last() {
            return entries.getLast();
        }
    }

    /// Not even its start is whole, or it is one of another version.
    record Unreadable() implements JournalReading {}
}
