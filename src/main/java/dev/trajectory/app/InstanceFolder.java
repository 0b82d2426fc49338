package dev.trajectory.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The folder that one running program keeps its journals in, among those of other programs that run or ran.
///
/// For the thread that writes the journals alone.
final class InstanceFolder {

    static final String LOCK = "lock";

    /// How often another name is tried when someone holds the one that was made up.
    private static final int TRIES = 3;

    private final Path home;
    private final boolean isAmongOthers;
    private @Nullable Path folder;
    private @Nullable InstanceLock lock;

    /// @param home the folder of all programs' journals
    /// @param isAmongOthers whether it lies where other users may make folders
    InstanceFolder(Path home, boolean isAmongOthers) {
        this.home = home;
        this.isAmongOthers = isAmongOthers;
    }

    Path home() {
        return home;
    }

    /// The folder, made and locked where it is not there, or no longer.
    Path ready() throws IOException {
        if (folder != null && Files.exists(folder.resolve(LOCK))) {
            return folder;
        }
        close();
        Path homeOfAll = isAmongOthers ? Private.folderAmongOthers(home) : Private.folder(home);
        for (int tried = 0; tried < TRIES; tried++) {
            Path own = Private.folder(homeOfAll.resolve(UUID.randomUUID().toString()));
            InstanceLock taken = InstanceLock.take(own.resolve(LOCK));
            if (taken != null) {
                lock = taken;
                folder = own;
                return own;
            }
        }
        throw new IOException("No folder of its own in " + homeOfAll);
    }

    /// The folder, or null when none is needed yet.
    @Nullable
    Path folder() {
        return folder;
    }

    /// Lets go of the folder; it is deleted when there is nothing in it.
    void close() {
        try {
            if (lock != null) {
                lock.close();
            }
            if (folder != null) {
                deleteEmpty(folder);
            }
        } catch (IOException e) {
            // An empty folder does no harm; the next program that starts tidies it up.
        }
        lock = null;
        folder = null;
    }

    /// Deletes a folder with nothing in it but its lock.
    static void deleteEmpty(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            if (files.anyMatch(file -> !file.endsWith(LOCK))) {
                return;
            }
        }
        Files.deleteIfExists(folder.resolve(LOCK));
        Files.deleteIfExists(folder);
    }
}
