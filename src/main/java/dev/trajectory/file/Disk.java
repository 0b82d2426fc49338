package dev.trajectory.file;

import java.io.IOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/// The few things saving asks of a disk, one by one, so that a test can let each of them fail.
public interface Disk {

    /// Writes a file that was not there, and returns when it is on the disk itself and not only on its way.
    ///
    /// @param like the file whose owner and permissions it gets; null for the usual ones
    /// @throws java.nio.file.FileAlreadyExistsException when there is one
    void write(Path file, byte[] bytes, @Nullable Path like) throws IOException;

    byte[] read(Path file) throws IOException;

    /// Puts a file in the place of another of the same folder in one step: there is never neither and never a
    /// mixture.
    void replace(Path file, Path by) throws IOException;

    /// Returns when the names of the folder's files are on the disk itself, where the system can tell.
    void settle(Path folder) throws IOException;

    void delete(Path file) throws IOException;
}
