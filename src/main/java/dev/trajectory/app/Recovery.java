package dev.trajectory.app;

import dev.trajectory.file.DiskReason;
import dev.trajectory.file.FileTrouble;
import dev.trajectory.file.JournalReader;
import dev.trajectory.file.JournalReading;
import dev.trajectory.file.Kept;
import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SequencedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What programs that are gone have left behind: the journals of plans that were not saved.
///
/// A program that runs holds the lock of its folder, so its journals are not touched; and while this is open, no other
/// program takes what is found here. One thread at a time, and not the window's: it reads and moves files.
public final class Recovery implements AutoCloseable {

    private final List<InstanceLock> locks = new ArrayList<>();
    private final List<Path> folders = new ArrayList<>();
    private final SequencedMap<UUID, Leftover> newest = new TreeMap<>();
    private final List<FileTrouble> unreadable = new ArrayList<>();

    private Recovery() {}

    /// Looks through folders of journals.
    ///
    /// @param homes each a folder in which programs have folders of their own
    /// @param own the folders of this program itself, which are passed over
    static Recovery of(List<Path> homes, List<Path> own, Instant now) {
        Recovery recovery = new Recovery();
        for (Path home : homes) {
            Aside aside = new Aside(home.resolve(Aside.NAME), now);
            for (Path folder : listed(home, "*")) {
                if (!own.contains(folder) && Files.isDirectory(folder) && !folder.endsWith(Aside.NAME)) {
                    recovery.take(folder, aside);
                }
            }
            aside.deleteOld();
        }
        recovery.putSavedAside();
        return recovery;
    }

    /// The plans that can be recovered, the one last worked on first.
    public List<Leftover> leftovers() {
        return newest.values().stream()
                .sorted(Comparator.comparing(Leftover::lastChange).reversed())
                .toList();
    }

    /// The journals that cannot be read, and where they are now.
    public List<FileTrouble> unreadable() {
        return List.copyOf(unreadable);
    }

    private void take(Path folder, Aside aside) {
        try {
            InstanceLock lock = InstanceLock.take(folder.resolve(InstanceFolder.LOCK));
            if (lock != null) {
                locks.add(lock);
                folders.add(folder);
                listed(folder, "*" + JournalFiles.EXTENSION + "*").forEach(file -> read(file, aside));
            }
        } catch (IOException e) {
            report(folder, folder, e);
        }
    }

    private void read(Path file, Aside aside) {
        try {
            JournalStory story = new JournalStory();
            switch (JournalReader.read(Files.readAllBytes(file), story::add)) {
                case JournalReading.Read read -> keepNewest(new Leftover(file, read, story, aside));
                case JournalReading.Unreadable ignored -> putUnreadableAside(file, aside);
            }
        } catch (IOException e) {
            report(file, file.getParent(), e);
        }
    }

    /// Of the files of one journal, the last one holds all there is to know.
    private void keepNewest(Leftover found) {
        Leftover other = newest.get(found.id());
        if (other == null) {
            newest.put(found.id(), found);
        } else if (found.generation() > other.generation()) {
            newest.put(found.id(), found);
            found.supersedes(other);
        } else {
            other.supersedes(found);
        }
    }

    /// A file that was not finished is no loss: what it was to replace is still there.
    private void putUnreadableAside(Path file, Aside aside) throws IOException {
        if (file.toString().endsWith(LocalJournalDisk.UNFINISHED)) {
            Files.delete(file);
        } else {
            Path place = aside.take(file);
            unreadable.add(
                    FileTrouble.of(FileTrouble.Kind.JOURNAL_UNREADABLE, file).withOther(place));
        }
    }

    /// What was saved before its program went needs no recovery while its file is there; it is kept for a while
    /// all the same.
    private void putSavedAside() {
        newest.values()
                .removeIf(leftover -> leftover.unsaved() == 0 && hasItsFile(leftover) && leftover.putAside() == null);
    }

    /// Whether a plan is in its file, or never had one nor a change.
    private static boolean hasItsFile(Leftover leftover) {
        Kept kept = leftover.kept();
        return kept == null || Files.exists(kept.path());
    }

    private void report(Path file, @Nullable Path place, IOException e) {
        unreadable.add(new FileTrouble(FileTrouble.Kind.JOURNAL_UNREADABLE, file, DiskReason.of(e), place));
    }

    private static List<Path> listed(Path folder, String pattern) {
        List<Path> files = new ArrayList<>();
        if (Files.isDirectory(folder)) {
            try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder, pattern)) {
                stream.forEach(files::add);
            } catch (IOException | DirectoryIteratorException e) {
                // What cannot be listed cannot be recovered now; it stays where it is for another time.
            }
        }
        files.sort(Comparator.naturalOrder());
        return files;
    }

    /// Lets go of all that was found; what was not put aside is found again another time.
    @Override
    public void close() {
        for (InstanceLock lock : locks) {
            try {
                lock.close();
            } catch (IOException e) {
                // The system lets go of it when this program ends.
            }
        }
        for (Path folder : folders) {
            try {
                InstanceFolder.deleteEmpty(folder);
            } catch (IOException e) {
                // An empty folder does no harm, and is tried again another time.
            }
        }
        locks.clear();
        folders.clear();
    }
}
