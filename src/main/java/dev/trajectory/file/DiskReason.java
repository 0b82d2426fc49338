package dev.trajectory.file;

import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.ReadOnlyFileSystemException;
import java.util.Locale;

/// Why the computer would not, as far as it said: one of [FileTrouble]'s reasons, or its own words.
public final class DiskReason {

    private DiskReason() {}

    public static String of(Exception refused) {
        return switch (refused) {
            case AccessDeniedException ignored -> FileTrouble.DENIED;
            case ReadOnlyFileSystemException ignored -> FileTrouble.DENIED;
            case SecurityException ignored -> FileTrouble.DENIED;
            case NoSuchFileException ignored -> FileTrouble.NO_FOLDER;
            case FileSystemException system when system.getReason() != null -> usual(system.getReason());
            default -> usual(String.valueOf(refused.getMessage()));
        };
    }

    /// Java has no exceptions of their own for these: the system's words, in English, tell them.
    private static String usual(String words) {
        String lower = words.toLowerCase(Locale.ROOT);
        if (lower.contains("no space left") || lower.contains("not enough space") || lower.contains("disk quota")) {
            return FileTrouble.FULL;
        }
        return lower.contains("read-only file system") ? FileTrouble.DENIED : words;
    }
}
