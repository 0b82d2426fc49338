package dev.trajectory.file;

import java.util.ArrayList;
import java.util.List;
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
    public static JournalReading read(byte[] journal) {
        return new JournalReader(journal).read();
    }

    private JournalReading read() {
        List<JournalEntry> entries = new ArrayList<>();
        @Nullable JournalStart start = null;
        int good = 0;
        try {
            Node.Obj line = line();
            start = line == null ? null : JournalJson.start(line);
            @Nullable Document before = null;
            while (line != null) {
                JournalEntry entry = entry(line, before);
                if (entry == null) {
                    break;
                }
                entries.add(entry);
                before = entry.document();
                good = at;
                line = line();
            }
        } catch (Refusal e) {
            // What is whole so far is used.
        }
        return start == null || entries.isEmpty()
                ? new JournalReading.Unreadable()
                : new JournalReading.Read(start, entries, JournalFrame.lost(good, journal));
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
