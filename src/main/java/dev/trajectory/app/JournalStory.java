package dev.trajectory.app;

import dev.trajectory.file.Document;
import dev.trajectory.file.JournalEntry;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a journal tells, gathered entry by entry: a long one has more plans than fit into memory, so of its steps the
/// last are kept.
///
/// For the thread that reads the journal alone.
final class JournalStory {

    /// How many entries are kept to make a history of.
    static final int MOST_ENTRIES = 100;

    private final Deque<JournalEntry> latest = new ArrayDeque<>();
    private @Nullable Document begun;
    private @Nullable Document saved;
    private String label = "";
    private int changes;

    void add(JournalEntry entry) {
        latest.addLast(entry);
        if (latest.size() > MOST_ENTRIES) {
            latest.removeFirst();
        }
        if (!entry.label().isEmpty()) {
            label = entry.label();
        }
        if (entry.kind() == JournalEntry.Kind.START) {
            begun = entry.document();
        } else if (entry.kind().isChange()) {
            changes++;
        } else {
            changes = 0;
            saved = entry.document();
        }
    }

    /// The latest entry: the plan as it was when the journal ends.
    JournalEntry last() {
        return latest.getLast();
    }

    /// The last entries, the earliest first.
    List<JournalEntry> latest() {
        return List.copyOf(latest);
    }

    /// What was done last, in words; empty when nothing was done.
    String label() {
        return label;
    }

    /// How many changes the plan's file does not have; nought when the plan was back at what was saved.
    ///
    /// @param before how many the plan had already when the journal started
    int unsaved(int before) {
        Document file = saved != null ? saved : before == 0 ? begun : null;
        boolean isBack = file != null && file.plan().equals(last().document().plan());
        return isBack ? 0 : changes + (saved == null ? before : 0);
    }
}
