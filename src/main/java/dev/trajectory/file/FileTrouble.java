package dev.trajectory.file;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Something about the place where a plan, its journal or the preferences are kept that a user should know of, as a
/// value that `words` turns into sentences.
///
/// @param file the file it is about, or the folder
/// @param reason what the computer said, or one of the words that [#DENIED] and its like stand for; empty for nothing
/// @param other the place that is used instead or where something was put, or null
public record FileTrouble(
        Kind kind, Path file, String reason, @Nullable Path other) {

    /// Reasons that are said in our own words.
    public static final String DENIED = "DENIED";

    public static final String NO_FOLDER = "NO_FOLDER";
    public static final String FULL = "FULL";
    public static final String CHANGED = "CHANGED";
    public static final String GONE = "GONE";

    /// What a user can do about it.
    public enum WayOut {
        /// The same again, once the cause is gone.
        SAVE_AGAIN,
        SAVE_AS,
        /// Read the file again and give up what is open; its journal stays.
        RELOAD,
        /// Replace what someone else saved; it stays beside the file as its backup.
        OVERWRITE,
        /// Go on; nothing is lost by it.
        GO_ON
    }

    /// What is the matter.
    public enum Kind {
        /// Someone else saved the file since it was opened or saved here.
        CHANGED_ON_DISK,
        /// The file is no longer there; its folder is.
        FILE_GONE,
        /// The folder is no longer there, such as a drive that was taken out.
        FOLDER_GONE,
        /// The file or its folder cannot be written to.
        READ_ONLY,
        DISK_FULL,
        /// A newer Trajectory wrote the file, so that this one must not.
        NEWER_VERSION,
        /// The plan has grown larger than any file that is read.
        TOO_LARGE,
        /// The file cannot be looked at; it may come back, as shared drives do.
        OUT_OF_REACH,
        /// The computer would not save it, for a reason of its own.
        NOT_SAVED,
        /// The same file is open in another window of this program that was started by itself.
        OPEN_TWICE,
        /// The journal cannot be written where it should be and is written in the other place.
        JOURNAL_ELSEWHERE,
        /// The journal cannot be written at all: what is not saved is in memory alone.
        JOURNAL_NOWHERE,
        /// A journal that was left behind cannot be read; it was put in the other place.
        JOURNAL_UNREADABLE,
        /// A journal could not be put aside, so that it will be found again.
        JOURNAL_STAYS,
        /// The preferences cannot be read, so the usual ones hold; the file was put in the other place.
        PREFERENCES_UNREADABLE,
        PREFERENCES_NOT_SAVED;

        /// Whether no file can be found that has the plan, saved or not.
        public boolean leavesNoFile() {
            return this == FILE_GONE || this == FOLDER_GONE || this == OUT_OF_REACH;
        }

        /// What can be done, the best first.
        public List<WayOut> waysOut() {
            return switch (this) {
                case CHANGED_ON_DISK -> List.of(WayOut.SAVE_AS, WayOut.RELOAD, WayOut.OVERWRITE);
                case FILE_GONE, FOLDER_GONE, DISK_FULL, OUT_OF_REACH, NOT_SAVED, JOURNAL_NOWHERE ->
                    List.of(WayOut.SAVE_AGAIN, WayOut.SAVE_AS);
                case READ_ONLY -> List.of(WayOut.SAVE_AS, WayOut.SAVE_AGAIN);
                case NEWER_VERSION,
                        TOO_LARGE,
                        JOURNAL_UNREADABLE,
                        JOURNAL_STAYS,
                        PREFERENCES_UNREADABLE,
                        PREFERENCES_NOT_SAVED -> List.of(WayOut.GO_ON);
                case OPEN_TWICE -> List.of(WayOut.GO_ON, WayOut.SAVE_AS);
                case JOURNAL_ELSEWHERE -> List.of(WayOut.GO_ON, WayOut.SAVE_AGAIN);
            };
        }
    }

    public static FileTrouble of(Kind kind, Path file) {
        return new FileTrouble(kind, file, "", null);
    }

    public static FileTrouble of(Kind kind, Path file, String reason) {
        return new FileTrouble(kind, file, reason, null);
    }

    public FileTrouble withOther(@Nullable Path place) {
        return new FileTrouble(kind, file, reason, place);
    }
}
