package dev.trajectory;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// The program as a process of its own, on a screen that can be looked at.
final class StartedProgram implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(120);
    private static final Duration BREATH = Duration.ofMillis(10);

    /// Pictures are large: looking more often would hold up the program that is waited for.
    private static final Duration LONG_BREATH = Duration.ofMillis(100);

    private final VirtualScreen screen;
    private final Process process;
    private final Instant started;
    private final Path said;

    private StartedProgram(VirtualScreen screen, Process process, Instant started, Path said) {
        this.screen = screen;
        this.process = process;
        this.started = started;
        this.said = said;
    }

    static StartedProgram start(VirtualScreen screen, Path folder, List<String> command) throws IOException {
        Path said = Files.createTempFile(folder, "program", ".txt");
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(said.toFile());
        builder.environment().put("DISPLAY", screen.display());
        builder.environment().put("GDK_BACKEND", "x11");
        builder.environment().put("XDG_CONFIG_HOME", folder.toString());
        builder.environment().put("XDG_STATE_HOME", folder.toString());
        builder.environment().keySet().removeAll(Set.of("WAYLAND_DISPLAY", "JAVA_TOOL_OPTIONS"));
        return new StartedProgram(screen, builder.start(), Instant.now(), said);
    }

    /// The time from start to a window, whatever is in it yet.
    Duration untilWindow() throws IOException {
        return until("a window", BREATH, () -> !screen.titles().isEmpty());
    }

    /// The time from start to a window with such a title.
    Duration untilTitled(String title) throws IOException {
        return until(
                "a window called " + title,
                BREATH,
                () -> screen.titles().stream().anyMatch(each -> each.contains(title)));
    }

    /// The time from start to a picture that answers a question.
    Duration untilSeen(String what, Predicate<BufferedImage> seen) throws IOException {
        return until(what, LONG_BREATH, () -> seen.test(screen.picture()));
    }

    /// The time that processors have worked so far for the program and what it has started.
    Duration work() {
        return Stream.concat(Stream.of(process.toHandle()), process.descendants())
                .flatMap(each -> each.info().totalCpuDuration().stream())
                .reduce(Duration.ZERO, Duration::plus);
    }

    /// What the program has written to its console so far.
    String said() throws IOException {
        return Files.readString(said);
    }

    private Duration until(String what, Duration breath, Question seen) throws IOException {
        while (!seen.isAnswered()) {
            Duration waited = Duration.between(started, Instant.now());
            if (!process.isAlive() || waited.compareTo(PATIENCE) > 0) {
                throw new AssertionError("Not seen after " + waited + ": " + what + ". The program "
                        + (process.isAlive() ? "still runs" : "has ended") + " and said: " + Files.readString(said));
            }
            LockSupport.parkNanos(breath.toNanos());
        }
        return Duration.between(started, Instant.now());
    }

    /// Ends the program as its user's system would, and waits until it has ended.
    @Override
    public void close() throws IOException {
        process.descendants().forEach(ProcessHandle::destroy);
        process.destroy();
        try {
            if (!process.waitFor(30, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /// The Java that runs this test.
    static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    @FunctionalInterface
    private interface Question {
        boolean isAnswered() throws IOException;
    }
}
