package dev.trajectory;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The program on a real display, as its users have it: with the system's own windows, and not the made-up ones of the
/// other tests.
class RealWindowTest {

    @TempDir
    private Path folder;

    @Test
    void theWindowShowsThePlan() throws IOException {
        try (VirtualScreen screen = VirtualScreen.startOrSkip();
                StartedProgram program = StartedProgram.start(screen, folder, command())) {
            Duration window = program.untilWindow();
            program.untilTitled("Northmoor Lunar Leap");
            Duration plan =
                    program.untilSeen("two organisations of the plan", picture -> PlanInPicture.isIn(picture, 2));

            System.out.printf(
                    "A real window after %d ms, the plan in it after %d ms%n", window.toMillis(), plan.toMillis());
            keep(screen.picture());
            assertThat(screen.titles()).hasSize(1);
            assertThat(program.said()).doesNotContainIgnoringCase("warning");
        }
    }

    /// For eyes.
    private static void keep(BufferedImage picture) throws IOException {
        Path file = Path.of("target", "screens", "real-window.png");
        Files.createDirectories(file.getParent());
        ImageIO.write(picture, "png", file.toFile());
    }

    private List<String> command() {
        return List.of(
                StartedProgram.java(),
                "--enable-native-access=ALL-UNNAMED",
                "-Duser.home=" + folder,
                "-classpath",
                System.getProperty("java.class.path"),
                "dev.trajectory.Launcher",
                "samples/northmoor.trajectory");
    }
}
