package dev.trajectory.app;

import dev.trajectory.file.DiskReason;
import dev.trajectory.file.Document;
import dev.trajectory.file.FileTrouble;
import dev.trajectory.file.JournalEntry;
import dev.trajectory.file.JournalEntry.Kind;
import dev.trajectory.file.JournalStart;
import dev.trajectory.file.JournalWriter;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Puts one journal on the disk: in the first of some folders that will have it.
///
/// Whenever writing fails, the journal starts anew, whole, in the next file or folder: so one file always holds all
/// there is to know, and the highest generation holds the latest.
///
/// For the thread that writes the journals alone.
final class JournalScribe {

    /// How long a change may be on its way to the disk itself. When only the program is killed, and not the
    /// computer, even what is on its way arrives.
    static final long SETTLE_MILLIS = 500;

    /// How long until a better place is tried again.
    static final long RETRY_MILLIS = 3_000;

    /// How large a journal may grow before it starts anew, in bytes.
    static final long MOST_BYTES = 32 << 20;

    private final UUID id = UUID.randomUUID();
    private final String name;
    private final List<InstanceFolder> folders;
    private final JournalDisk disk;
    private final ScheduledExecutorService worker;
    private final Consumer<JournalState> listener;
    private final long mostBytes;

    private JournalState state = new JournalState.Well();
    private final Set<Path> outdated = new LinkedHashSet<>();
    private JournalWriter writer;
    private @Nullable JournalEntry last;
    private @Nullable Path file;
    private @Nullable Growing sheet;
    private int generation;
    private int unsaved;
    private long added;
    private @Nullable Future<?> settling;
    private @Nullable Future<?> retrying;
    private boolean isClosed;

    /// @param opened the document the plan was opened as
    /// @param name what its files are called, among those of the program's other journals
    /// @param folders where to write, the best first
    /// @param unsaved how many changes the plan had already when it was opened
    JournalScribe(
            Document opened,
            String name,
            List<InstanceFolder> folders,
            JournalDisk disk,
            ScheduledExecutorService worker,
            Consumer<JournalState> listener,
            int unsaved,
            long mostBytes) {
        writer = new JournalWriter(opened);
        this.name = name;
        this.folders = folders;
        this.disk = disk;
        this.worker = worker;
        this.listener = listener;
        this.unsaved = unsaved;
        this.mostBytes = mostBytes;
    }

    void take(JournalEntry entry) {
        if (isClosed) {
            return;
        }
        last = entry;
        if (entry.kind() != Kind.START) {
            unsaved = entry.kind().isChange() ? unsaved + 1 : 0;
        }
        if (sheet == null || !isAdded(entry, sheet)) {
            begin(entry);
        }
    }

    /// Adds an entry to the present file; false when that cannot be or should not.
    private boolean isAdded(JournalEntry entry, Growing sheet) {
        try {
            byte[] bytes = writer.next(entry);
            added += bytes.length;
            if (added > mostBytes) {
                return false;
            }
            sheet.append(bytes);
            settleSoon();
            return true;
        } catch (IOException | RuntimeException e) {
            return false;
        }
    }

    /// Starts anew in the first folder that will have it.
    private void begin(JournalEntry entry) {
        @Nullable FileTrouble trouble = null;
        for (InstanceFolder folder : folders) {
            FileTrouble refused = begin(entry, folder);
            if (refused == null) {
                become(trouble == null ? new JournalState.Well() : elsewhere(trouble));
                return;
            }
            trouble = trouble == null ? refused : trouble;
        }
        closeSheet();
        if (trouble != null) {
            become(new JournalState.Failing(
                    FileTrouble.of(FileTrouble.Kind.JOURNAL_NOWHERE, trouble.file(), trouble.reason())));
        }
    }

    private JournalState elsewhere(FileTrouble trouble) {
        return new JournalState.Elsewhere(trouble.withOther(file == null ? null : file.getParent()));
    }

    private @Nullable FileTrouble begin(JournalEntry entry, InstanceFolder folder) {
        JournalWriter next = writer.anew();
        JournalEntry start = new JournalEntry(Kind.START, entry.at(), entry.label(), entry.kept(), entry.document());
        try {
            Path path = folder.ready().resolve(name + "." + ++generation + JournalFiles.EXTENSION);
            Growing begun = disk.begin(path, next.start(new JournalStart(id, generation, unsaved), start));
            leave();
            file = path;
            sheet = begun;
            writer = next;
            added = 0;
            deleteOutdated();
            return null;
        } catch (IOException | RuntimeException e) {
            return FileTrouble.of(FileTrouble.Kind.JOURNAL_ELSEWHERE, folder.home(), DiskReason.of(e));
        }
    }

    /// Turns from the present file; it is of no use once there is a newer one.
    private void leave() {
        if (file != null) {
            outdated.add(file);
        }
        closeSheet();
        file = null;
    }

    private void closeSheet() {
        try {
            if (sheet != null) {
                sheet.close();
            }
        } catch (IOException e) {
            // What was to be written is written anew elsewhere, or has been forced to the disk before.
        }
        sheet = null;
    }

    private void deleteOutdated() {
        outdated.removeIf(path -> {
            try {
                disk.delete(path);
                return true;
            } catch (IOException e) {
                return false;
            }
        });
    }

    private void become(JournalState now) {
        if (!now.equals(state)) {
            state = now;
            listener.accept(now);
        }
        if (!(now instanceof JournalState.Well) && retrying == null) {
            retrying = worker.schedule(this::retry, RETRY_MILLIS, TimeUnit.MILLISECONDS);
        }
    }

    /// Tries the best folder again, and the others only when the journal is in none.
    private void retry() {
        retrying = null;
        if (isClosed || last == null) {
            return;
        }
        if (sheet == null) {
            begin(last);
        } else {
            become(begin(last, folders.getFirst()) == null ? new JournalState.Well() : state);
        }
    }

    private void settleSoon() {
        if (settling == null) {
            Runnable settle = this::settle;
            settling = worker.schedule(settle, SETTLE_MILLIS, TimeUnit.MILLISECONDS);
        }
    }

    /// Puts what was written on the disk itself, now.
    JournalState settle() {
        if (settling != null) {
            settling.cancel(false);
            settling = null;
        }
        try {
            if (sheet != null) {
                sheet.settle();
            }
        } catch (IOException e) {
            if (last != null) {
                begin(last);
            }
        }
        return state;
    }

    JournalState close(Journal.Ending ending) {
        if (isClosed) {
            return state;
        }
        settle();
        isClosed = true;
        if (retrying != null) {
            retrying.cancel(false);
        }
        boolean isWanted = ending == Journal.Ending.LEFT || (ending == Journal.Ending.SAVED && unsaved > 0);
        if (isWanted) {
            closeSheet();
        } else {
            leave();
            deleteOutdated();
        }
        return state;
    }
}
