package dev.trajectory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The portable folder, once it has been made (`mvn -Pdist -DskipTests package`): it runs wherever it is put, and its
/// window comes no later than that of the program started by hand.
class DistTest {

    private static final Path MADE = Path.of("target", "dist", "Trajectory");
    private static final Path JAR = Path.of("target", "trajectory.jar");
    private static final String PLAN = "samples/northmoor.trajectory";
    private static final int STARTS = 5;

    @TempDir
    private Path folder;

    @Test
    void theWindowComesFromAnywhereAndSooner() throws IOException {
        assumeTrue(Boolean.getBoolean("trajectory.thorough"), "Only mvn -Pthorough tests the portable folder");
        assumeTrue(Files.isDirectory(MADE), "There is no portable folder: mvn -Pdist -DskipTests package makes it");
        try (VirtualScreen screen = VirtualScreen.startOrSkip()) {
            Path moved = copy(MADE, folder.resolve("put elsewhere"));

            Duration portable = median(screen, "portable folder", List.of(launcher(moved), PLAN));
            Duration byHand = median(
                    screen,
                    "java -jar",
                    List.of(StartedProgram.java(), "-Duser.home=" + folder, "-jar", JAR.toString(), PLAN));

            assertThat(portable).isLessThan(byHand);
        }
    }

    @Test
    void theProgramStartsWithoutTheRecordOfItsStart() throws IOException {
        assumeTrue(Boolean.getBoolean("trajectory.thorough"), "Only mvn -Pthorough tests the portable folder");
        assumeTrue(Files.isDirectory(MADE), "There is no portable folder: mvn -Pdist -DskipTests package makes it");
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

    /// The middle one of the times until the plan is in the window.
    private Duration median(VirtualScreen screen, String name, List<String> command) throws IOException {
        List<Duration> windows = new ArrayList<>();
        List<Duration> plans = new ArrayList<>();
        for (int start = 0; start < STARTS; start++) {
            try (StartedProgram program = StartedProgram.start(screen, folder, command)) {
                windows.add(program.untilTitled("Northmoor Lunar Leap"));
                plans.add(program.untilSeen("the plan", picture -> PlanInPicture.isIn(picture, 2)));
            }
        }
        windows.sort(null);
        plans.sort(null);
        Duration plan = plans.get(STARTS / 2);
        System.out.printf(
                "%s: window after %d ms, plan in it after %d ms (medians of %d)%n",
                name, windows.get(STARTS / 2).toMillis(), plan.toMillis(), STARTS);
        return plan;
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
