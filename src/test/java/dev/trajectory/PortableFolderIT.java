package dev.trajectory;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The portable folder, which `mvn -Pthorough verify` makes before this runs: it starts wherever it is put, and its
/// window comes with less work than that of the program started by hand. How long `mvn` takes to a window, as the
/// README has it, is measured beside it.
class PortableFolderIT {

    private static final Path MADE = Path.of("target", "dist", "Trajectory");
    private static final Path JAR = Path.of("target", "trajectory.jar");
    private static final String PLAN = "samples/northmoor.trajectory";
    private static final String MAVEN = "mvn";
    private static final int TURNS = 3;

    @TempDir
    private Path folder;

    @Test
    void theWindowComesFromAnywhereAndWithLessWork() throws IOException {
        assertThat(MADE)
                .as("the portable folder, which mvn -Pthorough verify makes")
                .isDirectory();
        try (VirtualScreen screen = VirtualScreen.startOrSkip()) {
            Path moved = copy(MADE, folder.resolve("put elsewhere"));

            Starts portable = new Starts("portable folder", List.of(launcher(moved), PLAN));
            Starts byHand = new Starts(
                    "java -jar", List.of(StartedProgram.java(), "-Duser.home=" + folder, "-jar", JAR.toString(), PLAN));
            // In turn, so that whatever else the computer does weighs on both.
            for (int turn = 0; turn < TURNS; turn++) {
                portable.take(screen, folder);
                byHand.take(screen, folder);
            }
            System.out.println(portable);
            System.out.println(byHand);
            // It builds what is not built yet, so one start is enough to tell.
            if (isOnPath(MAVEN)) {
                Starts maven = new Starts("mvn", List.of(MAVEN));
                maven.take(screen, folder);
                System.out.println(maven);
            } else {
                System.out.println("mvn: not measured, for it is not on the PATH");
            }

            assertThat(median(portable.work)).isLessThan(median(byHand.work));
        }
    }

    private static boolean isOnPath(String program) {
        return Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                .anyMatch(each -> Files.isExecutable(Path.of(each, program)));
    }

    @Test
    void theProgramStartsWithoutTheRecordOfItsStart() throws IOException {
        assertThat(MADE)
                .as("the portable folder, which mvn -Pthorough verify makes")
                .isDirectory();
        try (VirtualScreen screen = VirtualScreen.startOrSkip()) {
            Path moved = copy(MADE, folder.resolve("without"));
            Files.delete(moved.resolve("lib/app/trajectory.aot"));

            try (StartedProgram program = StartedProgram.start(screen, folder, List.of(launcher(moved), PLAN))) {
                program.untilTitled("Northmoor Lunar Leap");
                assertThat(program.said()).isEmpty();
            }
        }
    }

    private static String launcher(Path at) {
        return at.resolve("bin").resolve("Trajectory").toString();
    }

    private static Duration median(List<Duration> times) {
        return times.stream().sorted().toList().get(times.size() / 2);
    }

    /// What several starts took: until the window, until the plan was in it, and of the processor until then.
    private record Starts(
            String name, List<String> command, List<Duration> windows, List<Duration> plans, List<Duration> work) {

        Starts(String name, List<String> command) {
            this(name, command, new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        }

        void take(VirtualScreen screen, Path folder) throws IOException {
            // Each finds a folder for its settings in which nothing has been before.
            Path settings = Files.createTempDirectory(folder, "settings");
            try (StartedProgram program = StartedProgram.start(screen, settings, command)) {
                windows.add(program.untilWindow());
                plans.add(program.untilSeen("the plan", picture -> PlanInPicture.isIn(picture, 2)));
                work.add(program.work());
            }
        }

        @Override
        public String toString() {
            return "%s: window after %d ms, plan in it after %d ms, %d ms of the processor (medians of %d)"
                    .formatted(
                            name,
                            median(windows).toMillis(),
                            median(plans).toMillis(),
                            median(work).toMillis(),
                            windows.size());
        }
    }

    private static Path copy(Path from, Path to) throws IOException {
        try (Stream<Path> all = Files.walk(from)) {
            for (Path each : all.toList()) {
                Path copied = Files.copy(each, to.resolve(from.relativize(each).toString()));
                if (Files.isExecutable(each) && !copied.toFile().setExecutable(true)) {
                    throw new IOException("Cannot be made executable: " + copied);
                }
            }
        }
        return to;
    }
}
