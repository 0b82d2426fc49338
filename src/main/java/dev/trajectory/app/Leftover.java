package dev.trajectory.app;

import dev.trajectory.file.DiskReason;
import dev.trajectory.file.FileTrouble;
import dev.trajectory.file.JournalReading;
import dev.trajectory.file.Kept;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A plan that was open in a program that is gone. Belongs to the [Recovery] it came from, and to its thread.
public final class Leftover {

    private final JournalReading.Read journal;
    private final JournalStory story;
    private final Aside aside;
    private final List<Path> files = new ArrayList<>();

    Leftover(Path file, JournalReading.Read journal, JournalStory story, Aside aside) {
        this.story = story;
        this.journal = journal;
        this.aside = aside;
        files.add(file);
    }

    UUID id() {
        return journal.start().id();
    }

    int generation() {
        return journal.start().generation();
    }

    /// Takes over the files of an earlier generation, to be put aside with this one's.
    void supersedes(Leftover old) {
        files.addAll(old.files);
    }

    /// What the plan and all its copies have in common.
    public UUID lineage() {
        return story.last().document().envelope().lineage();
    }

    /// The programme's name.
    public String planName() {
        return story.last().document().plan().programme().name();
    }

    /// Where the plan is kept, or null when it was never saved.
    public @Nullable Kept kept() {
        return story.last().kept();
    }

    /// When it was last worked on.
    public Instant lastChange() {
        return story.last().at();
    }

    /// What was done last, in words; empty when nothing was done since it was opened.
    public String lastLabel() {
        return story.label();
    }

    /// How many changes its file does not have; nought when the plan was back at what was saved.
    public int unsaved() {
        return story.unsaved(journal.start().unsaved());
    }

    /// How many changes at the end of its journal were damaged, so that they are not in what is recovered.
    public int lost() {
        return journal.lost();
    }

    /// The plan and the way it came about, to go on with. Open its journal anew before this one is put aside.
    public Recovered recover() {
        return Recovered.of(story.latest(), unsaved());
    }

    /// Moves the journal to where it is kept for 30 days: because the plan was recovered and has a new journal on
    /// the disk, or because it is not wanted.
    ///
    /// @return what kept it from being moved, or null
    public @Nullable FileTrouble putAside() {
        try {
            while (!files.isEmpty()) {
                aside.take(files.getLast());
                files.removeLast();
            }
            return null;
        } catch (IOException e) {
            return new FileTrouble(FileTrouble.Kind.JOURNAL_STAYS, files.getLast(), DiskReason.of(e), null);
        }
    }
}
