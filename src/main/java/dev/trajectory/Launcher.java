package dev.trajectory;

import dev.trajectory.cli.Commands;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.List;
import java.util.stream.Stream;

/// Starts the program: a command when there are arguments, else the sample's roadmap, drawn to a file.
public final class Launcher {

    private static final Path SAMPLE = Path.of("samples", "northmoor.trajectory");
    private static final String PICTURE = "northmoor-roadmap.png";

    private Launcher() {}

    public static void main(String[] arguments) {
        if (System.getProperty("java.awt.headless") == null) {
            System.setProperty("java.awt.headless", "true");
        }
        System.exit(Commands.run(arguments.length == 0 ? drawSample() : arguments, System.out, System.err));
    }

    private static String[] drawSample() {
        Path folder = Files.isDirectory(Path.of("target")) ? Path.of("target") : Path.of("");
        return new String[] {
            "render",
            sample().toString(),
            "--view",
            "roadmap",
            "--to",
            folder.resolve(PICTURE).toString()
        };
    }

    /// The sample below the working directory, else below a folder the program itself lies in.
    private static Path sample() {
        return places().map(place -> place.resolve(SAMPLE))
                .filter(Files::exists)
                .findFirst()
                .orElse(SAMPLE);
    }

    private static Stream<Path> places() {
        CodeSource source = Launcher.class.getProtectionDomain().getCodeSource();
        if (source == null) {
            return Stream.of(Path.of(""));
        }
        try {
            Path program = Path.of(source.getLocation().toURI()).toAbsolutePath();
            List<Path> above = Stream.iterate(program, place -> place != null, Path::getParent)
                    .toList();
            return Stream.concat(Stream.of(Path.of("")), above.stream());
        } catch (URISyntaxException e) {
            return Stream.of(Path.of(""));
        }
    }
}
