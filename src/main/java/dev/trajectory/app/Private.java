package dev.trajectory.app;

import dev.trajectory.file.FileTrouble;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;

/// Folders that nobody but the user may look into: plans are in them. Any thread may ask.
final class Private {

    private Private() {}

    /// Makes a folder and those above it, unless it is there.
    ///
    /// Throws when it is there but someone else's, as can happen in a folder that all users share.
    static Path folder(Path folder) throws IOException {
        if (Files.isDirectory(folder)) {
            return folder;
        }
        Path above = folder.toAbsolutePath().getParent();
        if (above != null) {
            folder(above);
        }
        if (isPosix(above == null ? folder : above)) {
            return Files.createDirectory(
                    folder, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        }
        return Files.createDirectory(folder);
    }

    /// Makes a folder in one that all users share. Throws when it is there already but not this user's.
    static Path folderAmongOthers(Path folder) throws IOException {
        folder(folder);
        Path probe = Files.createTempFile(folder, "whose", "");
        try {
            boolean isOwn = Files.getOwner(folder, LinkOption.NOFOLLOW_LINKS).equals(Files.getOwner(probe));
            if (!isOwn || Files.isSymbolicLink(folder)) {
                throw new FileSystemException(folder.toString(), null, FileTrouble.DENIED);
            }
        } finally {
            Files.deleteIfExists(probe);
        }
        return folder;
    }

    private static boolean isPosix(Path folder) {
        return Files.getFileAttributeView(folder, PosixFileAttributeView.class) != null;
    }
}
