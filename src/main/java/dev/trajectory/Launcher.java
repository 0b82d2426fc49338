package dev.trajectory;

import dev.trajectory.cli.Commands;
import dev.trajectory.cli.bench.InWindow;
import dev.trajectory.file.PlanFiles;
import dev.trajectory.model.Plan;
import dev.trajectory.ui.bench.WindowBench;
import dev.trajectory.ui.shell.DesktopApp;
import dev.trajectory.ui.shell.Display;
import dev.trajectory.words.CommandWords;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.logging.Logger;
import java.util.stream.Stream;

/// Starts the program: its window, on the plans named, or a command. Where there is no display it draws the
/// roadmap to a file instead and says so.
public final class Launcher {

    private static final Path SAMPLES = Path.of("samples");
    private static final String SAMPLE = "northmoor.trajectory";
    private static final String PICTURE = "-roadmap.png";

    /// How the toolkit begins its warning that it is on the class path, which is how this program is meant to run.
    private static final String ON_CLASS_PATH = "Unsupported JavaFX configuration";

    /// Kept, for a logger that nobody holds loses its filter.
    private static final Logger TOOLKIT = Logger.getLogger("javafx");

    private Launcher() {}

    public static void main(String[] arguments) {
        if (System.getProperty("java.awt.headless") == null) {
            System.setProperty("java.awt.headless", "true");
        }
        List<String> given = List.of(arguments);
        boolean window = given.stream().allMatch(Launcher::isPlan);
        if (!window) {
            System.exit(Commands.run(arguments, System.out, System.err, Launcher::measuredWindow));
        }
        Optional<String> obstacle = Display.obstacle(Locale.UK);
        if (obstacle.isEmpty()) {
            hush();
            DesktopApp.launch(samples(), given.stream().map(Path::of).toList());
        } else {
            System.err.println(obstacle.get());
            System.exit(draw(given.isEmpty() ? samples().resolve(SAMPLE) : Path.of(given.getFirst())));
        }
    }

    /// A window whose frames can be counted.
    private static InWindow measuredWindow() {
        hush();
        WindowBench bench = new WindowBench();
        return new InWindow() {
            @Override
            public boolean isOnDisplay() {
                return bench.isOnDisplay();
            }

            @Override
            public List<Timing> measure(Plan plan) {
                return bench.measure(plan).stream()
                        .map(each -> new Timing(each.name(), each.promise(), each.times()))
                        .toList();
            }

            @Override
            public void close() {
                bench.close();
            }
        };
    }

    private static void hush() {
        TOOLKIT.setFilter(entry -> !entry.getMessage().startsWith(ON_CLASS_PATH));
    }

    private static boolean isPlan(String argument) {
        return argument.toLowerCase(Locale.ROOT).endsWith(PlanFiles.EXTENSION);
    }

    /// Draws a plan's roadmap to a file, where no window can be opened.
    private static int draw(Path plan) {
        Path folder = Files.isDirectory(Path.of("target")) ? Path.of("target") : Path.of("");
        System.err.println(CommandWords.in(Locale.UK).say("launcher.drawsInstead"));
        String picture = String.valueOf(plan.getFileName()).replace(PlanFiles.EXTENSION, "") + PICTURE;
        String[] render = {
            "render",
            plan.toString(),
            "--view",
            "roadmap",
            "--to",
            folder.resolve(picture).toString()
        };
        return Commands.run(render, System.out, System.err);
    }

    /// The folder with samples below the working directory, else below a folder the program itself lies in.
    private static Path samples() {
        return places().map(place -> place.resolve(SAMPLES))
                .filter(Files::isDirectory)
                .findFirst()
                .orElse(SAMPLES);
    }

    private static Stream<Path> places() {
        // Asked of the class path, for a class from a record of what a start needs does not know where it came from.
        String first = System.getProperty("java.class.path").split(File.pathSeparator, 2)[0];
        Stream<Path> above = Stream.iterate(Path.of(first).toAbsolutePath(), Objects::nonNull, Path::getParent);
        return Stream.concat(Stream.of(Path.of("")), above);
    }
}
