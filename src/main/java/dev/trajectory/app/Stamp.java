package dev.trajectory.app;

import dev.trajectory.file.ContentHash;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;

/// What a file held when it was last read or written here: enough to tell at a glance that it may have changed, and
/// for certain whether it has.
///
/// @param size in bytes
/// @param modified when, as far as the file system tells
/// @param hash of the bytes, as [ContentHash] spells it
record Stamp(long size, FileTime modified, String hash) {

    /// The stamp of a file that holds those bytes.
    ///
    /// @param attributes as they were before the bytes were read, or after they were written
    static Stamp of(BasicFileAttributes attributes, byte[] bytes) {
        return new Stamp(attributes.size(), attributes.lastModifiedTime(), ContentHash.of(bytes));
    }

    /// The stamp of a file that was not looked at: no file looks like it, so it is read when it matters.
    static Stamp unseen(String hash) {
        return new Stamp(-1, FileTime.fromMillis(0), hash);
    }

    static BasicFileAttributes attributes(Path file) throws IOException {
        return Files.readAttributes(file, BasicFileAttributes.class);
    }

    boolean looksLike(BasicFileAttributes attributes) {
        return size == attributes.size() && modified.equals(attributes.lastModifiedTime());
    }

    boolean isOf(byte[] bytes) {
        return hash.equals(ContentHash.of(bytes));
    }
}
