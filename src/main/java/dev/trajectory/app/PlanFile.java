package dev.trajectory.app;

import dev.trajectory.file.ContentHash;
import dev.trajectory.file.Disk;
import dev.trajectory.file.DiskReason;
import dev.trajectory.file.Document;
import dev.trajectory.file.FileProblem;
import dev.trajectory.file.FileTrouble;
import dev.trajectory.file.FileTrouble.Kind;
import dev.trajectory.file.Kept;
import dev.trajectory.file.LocalDisk;
import dev.trajectory.file.PlanFiles;
import dev.trajectory.file.Reading;
import dev.trajectory.file.Saving;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// The file a plan is kept in, as it was when it was last read or written here. A value.
///
/// Its methods read and write files, so they are for any thread but the window's.
///
/// @param path absolute
public record PlanFile(Path path, Stamp stamp) {

    /// What came of opening a file.
    public sealed interface Opening {

        /// It holds a plan.
        ///
        /// @param caution what the user must know though it opened, or null
        record Opened(
                PlanFile file, Document document, @Nullable FileProblem caution) implements Opening {}

        /// It does not, or not one that can be read. The file is untouched.
        record Refused(FileProblem problem) implements Opening {}
    }

    /// What came of saving a plan.
    public sealed interface Keeping {

        /// It is on the disk.
        ///
        /// @param file as it is now
        /// @param document to go on with
        record Done(PlanFile file, Document document) implements Keeping {}

        /// It is not; the file is as it was before.
        record Refused(FileTrouble trouble) implements Keeping {}
    }

    /// What a look at the file came to.
    ///
    /// @param file with what is known of it now: a file that was only touched has another stamp
    /// @param trouble what would keep the plan from being saved there, or null
    public record Look(PlanFile file, @Nullable FileTrouble trouble) {}

    /// Opens a file, and leaves it as it is.
    public static Opening open(Path file) {
        Path path = file.toAbsolutePath();
        @Nullable BasicFileAttributes before = attributes(path);
        return switch (PlanFiles.read(path)) {
            case Reading.Refused refused -> new Opening.Refused(refused.problem());
            case Reading.Opened opened -> {
                Document document = opened.document();
                byte[] bytes = PlanFiles.encode(document);
                Stamp stamp = before == null ? Stamp.unseen(ContentHash.of(bytes)) : Stamp.of(before, bytes);
                yield new Opening.Opened(new PlanFile(path, stamp), document, opened.caution());
            }
        };
    }

    /// Saves a plan in a file that it was not kept in before; the user has said that a file of that name may be
    /// replaced.
    public static Keeping saveAs(Document document, Path file) {
        return saveAs(document, file, new LocalDisk());
    }

    static Keeping saveAs(Document document, Path file, Disk disk) {
        return save(document, file.toAbsolutePath(), disk, held -> true);
    }

    /// Saves a plan here, unless someone else has saved the file since.
    public Keeping save(Document document) {
        return save(document, new LocalDisk());
    }

    Keeping save(Document document, Disk disk) {
        return save(document, path, disk, stamp::isOf);
    }

    /// Saves a plan here, in the place of whatever someone else saved; that stays beside it as its backup.
    public Keeping overwrite(Document document) {
        return saveAs(document, path);
    }

    private static Keeping save(Document document, Path path, Disk disk, Predicate<byte[]> mayReplace) {
        return switch (PlanFiles.save(document, path, disk, mayReplace)) {
            case Saving.Saved saved -> {
                byte[] bytes = PlanFiles.encode(saved.document());
                @Nullable BasicFileAttributes after = attributes(path);
                Stamp stamp = after == null ? Stamp.unseen(ContentHash.of(bytes)) : Stamp.of(after, bytes);
                yield new Keeping.Done(new PlanFile(path, stamp), saved.document());
            }
            case Saving.Refused refused -> new Keeping.Refused(trouble(refused.problem(), path));
        };
    }

    private static FileTrouble trouble(FileProblem problem, Path path) {
        if (problem.kind() == FileProblem.Kind.READ_ONLY) {
            return FileTrouble.of(Kind.NEWER_VERSION, path, problem.terms().getFirst());
        }
        String reason = problem.terms().getFirst();
        Path folder = path.getParent();
        Kind kind = switch (reason) {
            case FileTrouble.CHANGED -> Kind.CHANGED_ON_DISK;
            case FileTrouble.NO_FOLDER -> Kind.FOLDER_GONE;
            case FileTrouble.DENIED -> Kind.READ_ONLY;
            case FileTrouble.FULL -> Kind.DISK_FULL;
            case "TOO_LARGE" -> Kind.TOO_LARGE;
            default -> folder != null && isFull(folder) ? Kind.DISK_FULL : Kind.NOT_SAVED;
        };
        return FileTrouble.of(kind, path, reason);
    }

    /// Systems say in their own language that a disk is full; the room that is left says it in all.
    private static boolean isFull(Path folder) {
        try {
            return Files.getFileStore(folder).getUsableSpace() < 1 << 20;
        } catch (IOException e) {
            return false;
        }
    }

    /// Looks whether the file is still as it was, reading it only where its size or date is another.
    public Look look() {
        try {
            BasicFileAttributes now = Stamp.attributes(path);
            if (stamp.looksLike(now)) {
                return new Look(this, Files.isWritable(path) ? null : FileTrouble.of(Kind.READ_ONLY, path));
            }
            boolean isSame = stamp.isOf(Files.readAllBytes(path));
            return isSame
                    ? new Look(new PlanFile(path, new Stamp(now.size(), now.lastModifiedTime(), stamp.hash())), null)
                    : new Look(this, FileTrouble.of(Kind.CHANGED_ON_DISK, path));
        } catch (IOException e) {
            return new Look(this, gone(e));
        }
    }

    private FileTrouble gone(IOException e) {
        Path folder = path.getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            return FileTrouble.of(Kind.FOLDER_GONE, path);
        }
        return Files.notExists(path)
                ? FileTrouble.of(Kind.FILE_GONE, path)
                : FileTrouble.of(Kind.OUT_OF_REACH, path, DiskReason.of(e));
    }

    /// Where the plan is kept, as the journal notes it.
    public Kept kept() {
        return new Kept(path, stamp.hash());
    }

    /// The file of a plan that was recovered, as it was when its program went: whether someone has saved it since
    /// is found out by the next look.
    public static PlanFile of(Kept kept) {
        return new PlanFile(kept.path(), Stamp.unseen(kept.hash()));
    }

    private static @Nullable BasicFileAttributes attributes(Path path) {
        try {
            return Stamp.attributes(path);
        } catch (IOException e) {
            return null;
        }
    }
}
