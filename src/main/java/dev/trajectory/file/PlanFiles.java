package dev.trajectory.file;

import dev.trajectory.file.FileProblem.Kind;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// Reads and saves `.trajectory` files. Whatever goes wrong is a value, not an exception.
public final class PlanFiles {

    /// How a plan file's name ends.
    public static final String EXTENSION = ".trajectory";

    /// What the name of the version before the last save ends with, after the whole name of the file.
    public static final String BACKUP_EXTENSION = ".bak";

    /// The largest file that is read, in megabytes of 1,048,576 bytes.
    public static final int MOST_MEGABYTES = 64;

    private static final int MEGABYTE = 1 << 20;

    private PlanFiles() {}

    /// Reads a file, and leaves it as it is.
    public static Reading read(Path file) {
        try {
            return decode(bytes(file), nameOf(file));
        } catch (Refusal refusal) {
            return new Reading.Refused(refusal.problem().in(nameOf(file)));
        } catch (IOException e) {
            Kind kind = e instanceof NoSuchFileException ? Kind.MISSING : Kind.UNREADABLE;
            return new Reading.Refused(FileProblem.ofFile(kind, nameOf(file), DiskReason.of(e)));
        }
    }

    /// Reads what a file holds.
    ///
    /// @param name what problems call it
    public static Reading decode(byte[] bytes, String name) {
        try {
            Node.Obj file = NodeReader.read(SourceText.of(bytes));
            Version version = DocumentJson.version(file);
            return version.isTooNew() ? readOnly(file, version, bytes, name) : opened(file, version, bytes);
        } catch (Refusal refusal) {
            return new Reading.Refused(refusal.problem().in(name));
        }
    }

    private static Reading opened(Node.Obj file, Version version, byte[] bytes) {
        Document document = DocumentJson.read(Migrations.ALL.upgrade(file, version));
        return new Reading.Opened(document.from(bytes), null);
    }

    private static Reading readOnly(Node.Obj file, Version version, byte[] bytes, String name) {
        String[] terms = {version.toString(), Version.CURRENT.toString()};
        try {
            Document document = DocumentJson.read(file).from(bytes);
            return new Reading.Opened(document, FileProblem.ofFile(Kind.NEWER_VERSION, name, terms));
        } catch (Refusal refusal) {
            FileProblem inside = refusal.problem();
            throw new Refusal(new FileProblem(
                    Kind.NEWER_VERSION_NOT_UNDERSTOOD,
                    name,
                    inside.line(),
                    inside.column(),
                    inside.pointer(),
                    inside.path(),
                    List.of(terms)));
        }
    }

    /// What a file of this document holds: as it was read, if nothing has changed since, else newly written.
    public static byte[] encode(Document document) {
        byte[] unchanged = document.unchangedBytes();
        return unchanged == null ? written(document) : unchanged.clone();
    }

    /// The document newly written, in the one layout there is.
    static byte[] written(Document document) {
        return NodeWriter.write(DocumentJson.write(document)).getBytes(StandardCharsets.UTF_8);
    }

    /// Saves a document in the place of what the file held before, which is kept beside it as a backup.
    ///
    /// The file is replaced in one step: whatever stops this, it holds either the old version or the new one,
    /// whole. A symbolic link stays one, and the file it leads to is replaced.
    public static Saving save(Document document, Path file) {
        return save(document, file, new LocalDisk(), held -> true);
    }

    /// The same on a given disk, and only when what the file holds may be replaced.
    ///
    /// @param mayReplace asked with the bytes the file holds, at the last moment; not asked when there is no file.
    ///     When it says no, the refusal's term is [FileTrouble#CHANGED]
    public static Saving save(Document document, Path file, Disk disk, Predicate<byte[]> mayReplace) {
        return save(document, file, new AtomicSave(disk, mayReplace));
    }

    private static Saving save(Document document, Path file, AtomicSave save) {
        if (document.isReadOnly()) {
            String version = document.envelope().version().toString();
            return new Saving.Refused(FileProblem.ofFile(Kind.READ_ONLY, nameOf(file), version));
        }
        try {
            byte[] bytes = encode(document);
            if (bytes.length > MOST_MEGABYTES * MEGABYTE) {
                return new Saving.Refused(FileProblem.ofFile(Kind.NOT_SAVED, nameOf(file), "TOO_LARGE"));
            }
            save.save(bytes, file);
            return new Saving.Saved(document.from(bytes));
        } catch (IOException e) {
            return new Saving.Refused(FileProblem.ofFile(Kind.NOT_SAVED, nameOf(file), DiskReason.of(e)));
        }
    }

    private static byte[] bytes(Path file) throws IOException {
        if (Files.isDirectory(file)) {
            throw new Refusal(FileProblem.ofFile(Kind.FOLDER, nameOf(file)));
        }
        if (Files.exists(file) && !Files.isRegularFile(file)) {
            throw new Refusal(FileProblem.ofFile(Kind.NOT_A_FILE, nameOf(file)));
        }
        refuseTooLarge(Files.size(file));
        try (InputStream in = Files.newInputStream(file)) {
            byte[] bytes = in.readNBytes(MOST_MEGABYTES * MEGABYTE + 1);
            refuseTooLarge(bytes.length);
            return bytes;
        }
    }

    private static void refuseTooLarge(long size) {
        if (size > (long) MOST_MEGABYTES * MEGABYTE) {
            String megabytes = Long.toString(Math.ceilDiv(size, MEGABYTE));
            throw new Refusal(FileProblem.at(Kind.TOO_LARGE, 1, 1, megabytes, Integer.toString(MOST_MEGABYTES)));
        }
    }

    private static String nameOf(Path file) {
        @Nullable Path name = file.getFileName();
        return name == null ? file.toString() : name.toString();
    }
}
