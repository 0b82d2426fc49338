package dev.trajectory.app;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;

/// A folder of what is wanted no more, or cannot be read: kept for a while in case it is wanted after all.
///
/// One thread at a time.
///
/// @param now when this is
record Aside(Path folder, Instant now) {

    /// What such a folder is called.
    static final String NAME = "aside";

    /// How long it is kept.
    static final Duration KEPT = Duration.ofDays(30);

    /// Moves a file here, and says where it is then.
    Path take(Path file) throws IOException {
        Private.folder(folder);
        Path parent = file.getParent();
        String from = parent == null ? "" : parent.getFileName() + "-";
        for (int number = 1; ; number++) {
            Path place = folder.resolve(from + file.getFileName() + (number == 1 ? "" : "-" + number));
            if (!Files.exists(place)) {
                Files.move(file, place, StandardCopyOption.ATOMIC_MOVE);
                Files.setLastModifiedTime(place, FileTime.from(now));
                return place;
            }
        }
    }

    /// Deletes what has been here long enough.
    void deleteOld() {
        if (!Files.isDirectory(folder)) {
            return;
        }
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
            for (Path file : files) {
                if (Files.getLastModifiedTime(file).toInstant().plus(KEPT).isBefore(now)) {
                    Files.delete(file);
                }
            }
        } catch (IOException | DirectoryIteratorException e) {
            // It is tried again whenever the program starts.
        }
    }
}
