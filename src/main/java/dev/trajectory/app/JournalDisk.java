package dev.trajectory.app;

import java.io.IOException;
import java.nio.file.Path;

/// The few things a journal asks of a disk, one by one, so that a test can let each of them fail.
interface JournalDisk {

    /// Makes a file that holds the bytes, and returns when it is on the disk itself. Stopped at any point, the
    /// file is there whole or not at all.
    Growing begin(Path file, byte[] bytes) throws IOException;

    /// Deletes a file, if it is there.
    void delete(Path file) throws IOException;
}
