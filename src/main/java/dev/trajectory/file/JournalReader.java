package dev.trajectory.file;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Reads a journal as far as it is whole: a program or a computer that stops may leave half an entry at its end.
public final class JournalReader {

    private final byte[] journal;
    private int at;
    private long number;

    private JournalReader(byte[] journal) {
        this.journal = journal;
    }

    /// Reads the bytes of a journal file. Never throws, whatever they are.
    ///
    /// @param each given each entry that is whole, the first of the kind [JournalEntry.Kind#START]: one at a time,
    ///     for the plans of a long journal would not all fit into memory
    public static JournalReading read(byte[] journal, Consumer<JournalEntry> each) {
        return new JournalReader(journal).read(each);
    }

    private JournalReading read(Consumer<JournalEntry> each) {
        @Nullable JournalStart start = null;
        @Nullable Document before = null;
        int good = 0;
        try {
            Node.Obj line = line();
            start = line == null ? null : JournalJson.start(line);
            JournalEntry entry = line == null || start == null ? null : entry(line, null);
            while (entry != null) {
                each.accept(entry);
                before = entry.document();
                good = at;
                line = line();
                entry = line == null ? null : entry(line, before);
            }
        } catch (Refusal e) {
            // What is whole so far is used.
        }
        return start == null || before == null
                ? new JournalReading.Unreadable()
                : new JournalReading.Read(start, JournalFrame.lost(good, journal));
    }

    private @Nullable JournalEntry entry(Node.Obj line, @Nullable Document before) {
        Document document = JournalJson.isWhole(line) ? document() : before;
        return document == null ? null : JournalJson.entry(line, document);
    }

    private @Nullable Document document() {
        byte[] bytes = content();
        return bytes != null && PlanFiles.decode(bytes, "") instanceof Reading.Opened opened ? opened.document() : null;
    }

    private Node.@Nullable Obj line() {
        byte[] content = content();
        return content == null ? null : JournalJson.parse(content);
    }

    private byte @Nullable [] content() {
        JournalFrame frame = JournalFrame.at(at, number, journal);
        if (frame == null) {
            return null;
        }
        at = frame.next();
        number++;
        return frame.content();
    }
}
