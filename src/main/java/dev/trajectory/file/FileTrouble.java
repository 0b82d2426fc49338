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
public record FileTrouble(Kind kind, Path file, String reason, @Nullable Path other) {

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
        CHANGED_ON_DISK(WayOut.SAVE_AS, WayOut.RELOAD, WayOut.OVERWRITE),
        /// The file is no longer there; its folder is.
        FILE_GONE(WayOut.SAVE_AGAIN, WayOut.SAVE_AS),
        /// The folder is no longer there, such as a drive that was taken out.
        FOLDER_GONE(WayOut.SAVE_AGAIN, WayOut.SAVE_AS),
        /// The file or its folder cannot be written to.
        READ_ONLY(WayOut.SAVE_AS, WayOut.SAVE_AGAIN),
        DISK_FULL(WayOut.SAVE_AGAIN, WayOut.SAVE_AS),
        /// A newer Trajectory wrote the file, so that this one must not.
        NEWER_VERSION(WayOut.SAVE_AS),
        /// The plan has grown larger than any file that is read.
        TOO_LARGE(WayOut.GO_ON),
        /// The file cannot be looked at; it may come back, as shared drives do.
        OUT_OF_REACH(WayOut.SAVE_AGAIN, WayOut.SAVE_AS),
        /// The computer would not save it, for a reason of its own.
        NOT_SAVED(WayOut.SAVE_AGAIN, WayOut.SAVE_AS),
        /// The same file is open in another window of this program that was started by itself.
        OPEN_TWICE(WayOut.GO_ON, WayOut.SAVE_AS),
        /// The journal cannot be written where it should be and is written in the other place.
        JOURNAL_ELSEWHERE(WayOut.GO_ON, WayOut.SAVE_AGAIN),
        /// The journal cannot be written at all: what is not saved is in memory alone.
        JOURNAL_NOWHERE(WayOut.SAVE_AGAIN, WayOut.SAVE_AS),
        /// A journal that was left behind cannot be read; it was put in the other place.
        JOURNAL_UNREADABLE(WayOut.GO_ON),
        /// A journal could not be put aside, so that it will be found again.
        JOURNAL_STAYS(WayOut.GO_ON),
        /// The preferences cannot be read, so the usual ones hold; the file was put in the other place.
        PREFERENCES_UNREADABLE(WayOut.GO_ON),
        PREFERENCES_NOT_SAVED(WayOut.GO_ON);

        private final List<WayOut> waysOut;

        Kind(WayOut... waysOut) {
            this.waysOut = List.of(waysOut);
        }

        /// What can be done, the best first.
        public List<WayOut> waysOut() {
            return waysOut;
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
