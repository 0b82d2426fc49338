package dev.trajectory.app;

import dev.trajectory.file.ContentHash;
import dev.trajectory.file.FileTrouble;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Which plan files this program has open, so that another one that is started by the same user can warn.
///
/// What is written for it lies among the program's own files and not beside the plan, where others would wonder at it.
/// People at other computers are not told: that someone else saved is found out by looking at the file. Any thread may
/// call it, but it writes small files: best not the window's.
public final class OpenPlans implements AutoCloseable {

    private final Path folder;
    private final Map<Path, Claim> open = new HashMap<>();

    /// A file that is open here.
    ///
    /// @param note the file that says so
    private record Claim(Path note, InstanceLock lock) {}

    public OpenPlans(Folders folders) {
        folder = folders.state().resolve("open");
    }

    /// Says that a file is open here. Gives the warning when another program has it open, and null when none has,
    /// or when that cannot be found out.
    public synchronized @Nullable FileTrouble claim(Path file) {
        try {
            Path note = note(file);
            if (open.values().stream().anyMatch(claim -> claim.note().equals(note))) {
                return null;
            }
            InstanceLock lock = InstanceLock.take(note);
            if (lock == null) {
                return FileTrouble.of(FileTrouble.Kind.OPEN_TWICE, file);
            }
            open.put(file, new Claim(note, lock));
            return null;
        } catch (IOException e) {
            return null;
        }
    }

    /// Says that a file is no longer open here.
    public synchronized void release(Path file) {
        Claim claim = open.remove(file);
        if (claim != null) {
            release(claim);
        }
    }

    private static void release(Claim claim) {
        try {
            claim.lock().close();
            Files.deleteIfExists(claim.note());
        } catch (IOException e) {
            // The system lets go of it when this program ends.
        }
    }

    /// Two ways to the same file give the same note.
    private Path note(Path file) throws IOException {
        Path real =
                Files.exists(file) ? file.toRealPath() : file.toAbsolutePath().normalize();
        String name =
                ContentHash.of(real.toString().getBytes(StandardCharsets.UTF_8)).substring(0, 32);
        return Private.folder(folder).resolve(name);
    }

    /// Lets go of all of them.
    @Override
    public synchronized void close() {
        open.values().forEach(OpenPlans::release);
        open.clear();
    }
}
