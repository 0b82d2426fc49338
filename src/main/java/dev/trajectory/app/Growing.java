package dev.trajectory.app;

import java.io.Closeable;
import java.io.IOException;

/// A file that is only ever added to. One thread at a time.
interface Growing extends Closeable {

    void append(byte[] bytes) throws IOException;

    /// Returns when all that was added is on the disk itself, and throws when the file is no longer where it was.
    void settle() throws IOException;
}
