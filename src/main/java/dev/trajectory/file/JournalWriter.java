package dev.trajectory.file;

import java.io.ByteArrayOutputStream;
import org.jspecify.annotations.Nullable;

/// Turns what happens to an open plan into the bytes of its journal; whoever uses it puts them on the disk in turn.
///
/// Not safe for use by several threads at once.
public final class JournalWriter {

    /// The document the deltas hang on: as it was opened, for it alone knows the fields of a newer version that
    /// stand in records now deleted.
    private Document base;

    private Document last;
    private long number;

    /// A writer for a plan that was just made or opened as this document.
    public JournalWriter(Document opened) {
        base = opened;
        last = opened;
    }

    /// A writer that goes on from this one in another file, without a change to this one.
    public JournalWriter anew() {
        return new JournalWriter(base);
    }

    /// The bytes a journal file starts with, whether it is the first or one that starts anew. Asked for once,
    /// first.
    ///
    /// @param entry of the kind [JournalEntry.Kind#START]
    public byte[] start(JournalStart start, JournalEntry entry) {
        return whole(start, entry);
    }

    /// The bytes that an entry adds to the file.
    public byte[] next(JournalEntry entry) {
        if (!entry.document().continues(base)) {
            return whole(null, entry);
        }
        byte[] line = JournalJson.write(null, entry, false, last);
        last = entry.document();
        return JournalFrame.of(number++, line);
    }

    private byte[] whole(@Nullable JournalStart start, JournalEntry entry) {
        if (!entry.document().continues(base)) {
            base = entry.document();
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(JournalFrame.of(number++, JournalJson.write(start, entry, true, base)));
        out.writeBytes(JournalFrame.of(number++, PlanFiles.encode(base)));
        last = entry.document();
        return out.toByteArray();
    }
}
