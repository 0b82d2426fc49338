package dev.trajectory.app;

import dev.trajectory.file.Document;
import dev.trajectory.file.Kept;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ScheduledExecutorService;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// The journals of all plans that are open in this program. One thread at a time may call it; all writing is done by
/// its one worker.
public final class Journals {

    private final List<InstanceFolder> folders;
    private final JournalDisk disk;
    private final ScheduledExecutorService worker;
    private final InstantSource clock;
    private final long mostBytes;
    private int opened;

    /// The journals of this program.
    ///
    /// @param worker a single thread; whoever made it shuts it down, after [#close]
    public Journals(Folders folders, ScheduledExecutorService worker, InstantSource clock) {
        this(folders, new LocalJournalDisk(), worker, clock, JournalScribe.MOST_BYTES);
    }

    Journals(Folders folders, JournalDisk disk, ScheduledExecutorService worker, InstantSource clock, long mostBytes) {
        this.folders =
                List.of(new InstanceFolder(folders.journals(), false), new InstanceFolder(folders.spare(), true));
        this.disk = disk;
        this.worker = worker;
        this.clock = clock;
        this.mostBytes = mostBytes;
    }

    /// Starts the journal of a plan that was just made, opened, imported or recovered.
    ///
    /// @param kept where it is kept; null for a plan that was never saved
    /// @param unsaved how many changes it has that its file does not: nought for a new or opened one, one for an
    ///     import
    /// @param listener told by the worker whenever the state is another one; it starts well
    public Journal open(Document document, @Nullable Kept kept, int unsaved, Consumer<JournalState> listener) {
        String name = "plan-" + ++opened;
        JournalScribe scribe = new JournalScribe(document, name, folders, disk, worker, listener, unsaved, mostBytes);
        return new Journal(worker, clock, scribe, document, kept);
    }

    /// Looks for what programs that are gone have left behind. For any thread but the window's: it reads files.
    public Recovery recovery() {
        List<Path> homes = folders.stream().map(InstanceFolder::home).toList();
        List<Path> own = CompletableFuture.supplyAsync(this::own, worker).join();
        return Recovery.of(homes, own, clock.instant());
    }

    private List<Path> own() {
        return folders.stream()
                .map(InstanceFolder::folder)
                .filter(folder -> folder != null)
                .toList();
    }

    /// Lets go of the folders, once every journal is closed.
    public CompletableFuture<Void> close() {
        return CompletableFuture.runAsync(() -> folders.forEach(InstanceFolder::close), worker);
    }
}
