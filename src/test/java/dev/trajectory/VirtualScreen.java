package dev.trajectory;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/// A screen that nobody sees: an X server in memory, of its own for each test that wants one, on a display number that
/// the server finds free itself.
final class VirtualScreen implements AutoCloseable {

    private static final String SERVER = "Xvfb";

    private final Process server;
    private final String number;
    private final XConnection connection;

    private VirtualScreen(Process server, String number, XConnection connection) {
        this.server = server;
        this.number = number;
        this.connection = connection;
    }

    /// Skips the test where there is no such server, or fails it where TRAJECTORY_DISPLAY says `required`.
    static VirtualScreen startOrSkip() throws IOException {
        boolean present = Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, SERVER)));
        if ("required".equals(System.getenv("TRAJECTORY_DISPLAY"))) {
            assertThat(present).as("the program %s is on the PATH", SERVER).isTrue();
        }
        Assumptions.assumeTrue(
                present, "No real window is tested: there is no " + SERVER + " here (Debian: sudo apt install xvfb)");
        return start();
    }

    private static VirtualScreen start() throws IOException {
        // "-displayfd 1": takes the first free number and says which; "-ac": lets this test look at the screen.
        Process server = new ProcessBuilder(
                        SERVER, "-displayfd", "1", "-screen", "0", "1600x1000x24", "-nolisten", "tcp", "-ac")
                .redirectError(Redirect.DISCARD)
                .start();
        BufferedReader said =
                new BufferedReader(new InputStreamReader(server.getInputStream(), StandardCharsets.UTF_8));
        String number = said.readLine();
        if (number == null) {
            throw new IOException(SERVER + " does not start");
        }
        return new VirtualScreen(server, number, XConnection.to(Path.of("/tmp/.X11-unix/X" + number)));
    }

    /// What programs find in the variable DISPLAY.
    String display() {
        return ":" + number;
    }

    /// The titles of all windows shown.
    List<String> titles() throws IOException {
        return connection.titles();
    }

    /// What is on the screen now.
    BufferedImage picture() throws IOException {
        return connection.picture();
    }

    @Override
    public void close() throws IOException {
        connection.close();
        server.destroy();
    }
}
