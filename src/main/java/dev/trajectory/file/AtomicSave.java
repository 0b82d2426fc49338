package dev.trajectory.file;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// Replaces a file in one step and keeps what it held before as a backup.
///
/// The new version is written beside the file under a name of its own and forced to the disk; so is a copy of the old
/// one, which then takes the place of the last backup; only then does the new version take the place of the file.
/// Stopped at any point, file and backup are each whole; a file named `.….saving-1` may be left over and does no harm.
///
/// Source: T. S. Pillai and others, "All File Systems Are Not Created Equal", OSDI 2014.
final class AtomicSave {

    /// As many links as Linux follows from one to the next.
    private static final int MOST_LINKS = 40;

    private final Disk disk;
    private final Predicate<byte[]> mayReplace;

    /// @param mayReplace whether a file that holds these bytes may be replaced
    AtomicSave(Disk disk, Predicate<byte[]> mayReplace) {
        this.disk = disk;
        this.mayReplace = mayReplace;
    }

    void save(byte[] bytes, Path file) throws IOException {
        Path target = behindLinks(file.toAbsolutePath());
        Path folder = target.getParent();
        if (folder == null || Files.isDirectory(target)) {
            throw new FileSystemException(target.toString(), null, "FOLDER");
        }
        List<Path> leftOver = new ArrayList<>();
        try {
            replace(target, folder, bytes, leftOver);
        } finally {
            deleteAll(leftOver);
        }
        disk.settle(folder);
    }

    private void replace(Path target, Path folder, byte[] bytes, List<Path> leftOver) throws IOException {
        @Nullable Path old = Files.exists(target) ? target : null;
        if (old != null && !Files.isWritable(old)) {
            throw new AccessDeniedException(old.toString());
        }
        Path next = writeBeside(target, bytes, old, leftOver);
        if (old != null) {
            byte[] held = disk.read(old);
            if (!mayReplace.test(held)) {
                throw new FileSystemException(old.toString(), null, FileTrouble.CHANGED);
            }
            Path copy = writeBeside(target, held, old, leftOver);
            disk.replace(folder.resolve(target.getFileName() + PlanFiles.BACKUP_EXTENSION), copy);
            leftOver.remove(copy);
        }
        disk.replace(target, next);
        leftOver.remove(next);
    }

    /// Writes under the first name that nobody has taken, so that two who save at once do not write into each
    /// other.
    private Path writeBeside(Path target, byte[] bytes, @Nullable Path like, List<Path> leftOver) throws IOException {
        for (int number = 1; ; number++) {
            Path file =
                    target.resolveSibling(String.format(Locale.ROOT, ".%s.saving-%d", target.getFileName(), number));
            if (!leftOver.contains(file) && !Files.exists(file)) {
                leftOver.add(file);
                try {
                    disk.write(file, bytes, like);
                    return file;
                } catch (FileAlreadyExistsException e) {
                    leftOver.remove(file);
                }
            }
        }
    }

    private void deleteAll(List<Path> files) {
        for (Path file : files) {
            try {
                disk.delete(file);
            } catch (IOException e) {
                // It does no harm where it is, and why saving failed matters more.
            }
        }
    }

    /// The file that a link leads to, whether it is there or not.
    private static Path behindLinks(Path file) throws IOException {
        Path at = file;
        for (int followed = 0; Files.isSymbolicLink(at); followed++) {
            if (followed == MOST_LINKS) {
                throw new FileSystemLoopException(file.toString());
            }
            at = at.resolveSibling(Files.readSymbolicLink(at));
        }
        return at;
    }
}
