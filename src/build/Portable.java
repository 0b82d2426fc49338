import java.io.File;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.spi.ToolProvider;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Makes the portable folder `dist/Trajectory`: the program with its own Java, for the system this runs on.
///
/// The program is started once on a made-up display, so that its folder holds a record of the classes a start needs;
/// with it the window comes sooner, from wherever the folder is moved to.
public final class Portable {

    private static final String NAME = "Trajectory";
    private static final String JAR = "trajectory.jar";
    private static final String CACHE = "trajectory.aot";
    private static final String MAIN = "dev.trajectory.Launcher";
    private static final String SAMPLE = "samples/northmoor.trajectory";

    /// Beside what `jdeps` finds: reads zip files as file systems, knows the formats of the United Kingdom.
    private static final List<String> MORE_MODULES = List.of("jdk.localedata", "jdk.zipfs");

    private static final List<String> OPTIONS = List.of("--enable-native-access=ALL-UNNAMED", "-Xms64m", "-Xmx2g");

    /// Uses the record; says nothing where it is missing or refused, for the program starts all the same.
    private static final List<String> USE =
            List.of("-XX:AOTCache=$APPDIR/" + CACHE, "-Xlog:aot*=off", "-Xlog:cds*=off");

    private final Path target;
    private final String version;
    private final Path input;
    private final Path runtime;
    private final Path draft;
    private final Path home;

    private Portable(Path target, String version) {
        this.target = target;
        this.version = version;
        this.input = target.resolve("dist-input");
        this.runtime = target.resolve("dist-runtime");
        this.draft = target.resolve("dist-draft");
        this.home = target.resolve("dist-home");
    }

    /// @param args the build folder with the jar and its `lib`, and the version
    public static void main(String[] args) throws Exception {
        new Portable(Path.of(args[0]).toAbsolutePath(), args[1]).make();
    }

    private void make() throws IOException, InterruptedException {
        Path dist = target.resolve("dist");
        for (Path old : List.of(input, runtime, draft, home, dist)) {
            delete(old);
        }
        gather();
        run(
                "jlink",
                List.of("--add-modules", modules(), "--output", runtime.toString()),
                List.of("--strip-debug", "--no-man-pages", "--no-header-files", "--include-locales", "en"));
        image(draft, OPTIONS);
        record(draft);
        image(dist, Stream.concat(OPTIONS.stream(), USE.stream()).toList());
        for (Path old : List.of(input, runtime, draft, home)) {
            delete(old);
        }
        System.out.println("Made " + dist.resolve(NAME));
    }

    private void image(Path at, List<String> options) throws IOException {
        run(
                "jpackage",
                List.of("--type", "app-image", "--name", NAME, "--app-version", version, "--dest", at.toString()),
                List.of("--input", input.toString(), "--main-jar", JAR, "--icon", icon()),
                List.of("--runtime-image", runtime.toString()),
                options.stream()
                        .flatMap(option -> Stream.of("--java-options", option))
                        .toList());
    }

    /// What goes beside the program: its libraries, the samples, the licences.
    private void gather() throws IOException {
        Files.createDirectories(input);
        Files.copy(target.resolve(JAR), input.resolve(JAR));
        copy(target.resolve("lib"), input.resolve("lib"));
        copy(Path.of("samples"), input.resolve("samples"));
        Files.copy(Path.of("LICENSE"), input.resolve("LICENSE"));
        Files.copy(Path.of("src/docs/third-party-notices.md"), input.resolve("third-party-notices.md"));
    }

    private String modules() throws IOException {
        List<String> arguments = new ArrayList<>(List.of(
                "--multi-release",
                "25",
                "--ignore-missing-deps",
                "--print-module-deps",
                "--module-path",
                input.resolve("lib").toString()));
        arguments.add(input.resolve(JAR).toString());
        try (Stream<Path> jars = Files.list(input.resolve("lib"))) {
            jars.sorted().map(Path::toString).forEach(arguments::add);
        }
        // Warnings come first, the modules last.
        List<String> lines = output("jdeps", arguments).lines().toList();
        TreeSet<String> modules = new TreeSet<>(List.of(lines.getLast().split(",")));
        modules.addAll(MORE_MODULES);
        return String.join(",", modules);
    }

    /// Starts the program as its launcher would and lets it write down what its start needed. It has a home of its
    /// own, so that the settings and journals of whoever makes the folder stay as they are.
    private void record(Path image) throws IOException, InterruptedException {
        Path settings = find(image, NAME + ".cfg");
        List<String> command = new ArrayList<>();
        command.add(runtime.resolve("bin").resolve("java").toString());
        command.addAll(OPTIONS);
        command.add("-XX:AOTCacheOutput=" + input.resolve(CACHE));
        command.add("-Xlog:aot*=error");
        command.add("-Dtrajectory.home=" + home);
        command.addAll(List.of("-Dtrajectory.rehearsal=true", "-Dglass.platform=Headless", "-Dprism.order=sw"));
        command.addAll(List.of("-classpath", classPath(settings), MAIN));
        command.add(input.resolve(SAMPLE).toString());
        int code = new ProcessBuilder(command).inheritIO().start().waitFor();
        if (code != 0 || !Files.exists(input.resolve(CACHE))) {
            throw new IOException("The program ended with " + code + " without having recorded its start: "
                    + String.join(" ", command));
        }
    }

    /// The class path that the launcher's settings name.
    private static String classPath(Path settings) throws IOException {
        return Files.readAllLines(settings).stream()
                .filter(line -> line.startsWith("app.mainjar=") || line.startsWith("app.classpath="))
                .map(line -> line.substring(line.indexOf('=') + 1))
                .map(jar -> jar.replace("$APPDIR", settings.getParent().toString()))
                .collect(Collectors.joining(File.pathSeparator));
    }

    private static Path find(Path folder, String name) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(each -> each.endsWith(name)).findFirst().orElseThrow();
        }
    }

    private static String icon() {
        String system = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        String ending = system.contains("windows") ? ".ico" : system.contains("mac") ? ".icns" : "-512.png";
        return Path.of("icons", "trajectory" + ending).toString();
    }

    @SafeVarargs
    private static void run(String tool, List<String>... arguments) {
        System.out.print(output(tool, Stream.of(arguments).flatMap(List::stream).toList()));
    }

    private static String output(String tool, List<String> arguments) {
        StringWriter said = new StringWriter();
        PrintWriter to = new PrintWriter(said);
        int code = ToolProvider.findFirst(tool).orElseThrow().run(to, to, arguments.toArray(String[]::new));
        if (code != 0) {
            throw new IllegalStateException(tool + " ended with " + code + ":\n" + said);
        }
        return said.toString();
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> all = Files.walk(from)) {
            for (Path each : all.toList()) {
                Files.copy(each, to.resolve(from.relativize(each).toString()));
            }
        }
    }

    private static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
                // Some files of a runtime may only be read, and Windows keeps those.
                if (!Files.isSymbolicLink(each) && !each.toFile().setWritable(true)) {
                    throw new IOException("Cannot be deleted: " + each);
                }
                Files.delete(each);
            }
        }
    }
}
