package dev.trajectory.app;

import dev.trajectory.file.Document;
import dev.trajectory.file.JournalEntry;
import dev.trajectory.file.JournalEntry.Kind;
import dev.trajectory.file.Kept;
import java.time.InstantSource;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;

/// Writes down what happens to one open plan, so that nothing of it is lost whatever happens to the program.
///
/// Every method returns at once and may be called from any one thread at a time: the window's. The writing is done by
/// the one worker of [Journals], in the order of the calls; nothing is ever thrown for what a disk may do.
public final class Journal {

    /// How a plan is closed.
    public enum Ending {
        /// All of it is in its file.
        SAVED,
        /// The user said that what is not saved is not wanted.
        DISCARDED,
        /// Nobody said anything, as when the computer shuts down: the journal stays to be recovered.
        LEFT
    }

    private final Executor worker;
    private final InstantSource clock;
    private final JournalScribe scribe;
    private @Nullable Kept kept;

    Journal(Executor worker, InstantSource clock, JournalScribe scribe, Document opened, @Nullable Kept kept) {
        this.worker = worker;
        this.clock = clock;
        this.scribe = scribe;
        this.kept = kept;
        record(Kind.START, "", opened);
    }

    /// Writes down a change of the plan.
    ///
    /// @param label what was done, in words
    public void record(Kind kind, String label, Document document) {
        JournalEntry entry = new JournalEntry(kind, clock.instant(), label, kept, document);
        worker.execute(() -> scribe.take(entry));
    }

    /// Writes down that the document is now what its file says.
    public void saved(Document document, Kept file) {
        kept = file;
        record(Kind.SAVED, "", document);
    }

    /// Notes with all that is written down from now on what the file holds: the plan as it was a little earlier,
    /// for it went on while that was saved.
    public void savedBefore(Kept file) {
        kept = file;
    }

    /// Writes down that the document was read from its file anew.
    public void reloaded(Document document, Kept file) {
        kept = file;
        record(Kind.OPENED, "", document);
    }

    /// Has everything recorded so far put on the disk itself now, and says how that went. The future is completed
    /// by the worker.
    public CompletableFuture<JournalState> flush() {
        return CompletableFuture.supplyAsync(scribe::settle, worker);
    }

    /// Ends the journal. It is removed when the user said so, or when everything is saved; else it stays.
    public CompletableFuture<JournalState> close(Ending ending) {
        return CompletableFuture.supplyAsync(() -> scribe.close(ending), worker);
    }
}
