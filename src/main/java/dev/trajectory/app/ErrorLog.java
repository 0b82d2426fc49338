package dev.trajectory.app;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.InstantSource;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// A log of errors that no one foresaw, to be sent to whoever looks after the program.
///
/// It holds where in the program each happened and nothing that may come out of a plan: no messages and no names. Any
/// thread may call it, and it never throws.
public final class ErrorLog {

    /// How large a log file may be before the next is begun, in bytes.
    static final long MOST_BYTES = 256 << 10;

    private static final String NAME = "errors";

    /// How many full ones are kept.
    private static final int OLD = 3;

    /// How many frames are written of one error: enough for any but endless recursion.
    private static final int FRAMES = 200;

    private final Path folder;
    private final InstantSource clock;
    private final String program;

    /// The log in the program's own folder.
    ///
    /// @param program the program's version
    public ErrorLog(Folders folders, InstantSource clock, String program) {
        folder = folders.state().resolve("logs");
        this.clock = clock;
        this.program = program;
    }

    /// Writes an error down.
    ///
    /// @param doing what kind of thing was being done, as the program names it and without any name out of a plan
    /// @return the file it is in, or null when it could not be written
    public synchronized @Nullable Path add(Throwable error, String doing) {
        try {
            Path file = Private.folder(folder).resolve(NAME + ".log");
            rotate(file);
            Files.writeString(
                    file,
                    entry(error, doing),
                    StandardCharsets.UTF_8,
                    StandardOpenOption.CREATE,
                    StandardOpenOption.APPEND);
            return file;
        } catch (IOException | RuntimeException e) {
            return null;
        }
    }

    private void rotate(Path file) throws IOException {
        if (!Files.exists(file) || Files.size(file) < MOST_BYTES) {
            return;
        }
        for (int number = OLD; number >= 1; number--) {
            Path newer = number == 1 ? file : old(number - 1);
            if (Files.exists(newer)) {
                Files.move(newer, old(number), StandardCopyOption.REPLACE_EXISTING);
            }
        }
    }

    private Path old(int number) {
        return folder.resolve(NAME + "." + number + ".log");
    }

    private String entry(Throwable error, String doing) {
        StringBuilder text = new StringBuilder();
        text.append(clock.instant()).append("  trajectory ").append(program);
        text.append("  java ").append(Runtime.version());
        for (String property : new String[] {"os.name", "os.version", "os.arch"}) {
            text.append("  ").append(System.getProperty(property));
        }
        text.append("\ndoing ")
                .append(doing.isEmpty() ? "-" : doing.replaceAll("[^\\w.-]", "_"))
                .append('\n');
        append(error, "", text, Collections.newSetFromMap(new IdentityHashMap<>()));
        return text.append('\n').toString();
    }

    private static void append(Throwable error, String role, StringBuilder text, Set<Throwable> known) {
        text.append(role).append(error.getClass().getName()).append('\n');
        if (!known.add(error)) {
            return;
        }
        StackTraceElement[] frames = error.getStackTrace();
        for (int i = 0; i < Math.min(FRAMES, frames.length); i++) {
            text.append("    at ").append(frames[i]).append('\n');
        }
        for (Throwable suppressed : error.getSuppressed()) {
            append(suppressed, "suppressed ", text, known);
        }
        if (error.getCause() != null) {
            append(error.getCause(), "because of ", text, known);
        }
    }
}
