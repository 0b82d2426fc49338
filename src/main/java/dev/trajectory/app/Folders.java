package dev.trajectory.app;

import java.nio.file.Path;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Where the program keeps what is its own and no plan's. A value; the folders need not be there.
///
/// @param settings what a user chose: the preferences
/// @param state what the program remembers: journals, who has what open, the log of errors
/// @param spare a place for journals when the state folder cannot be written to
public record Folders(Path settings, Path state, Path spare) {

    /// The system property that names one folder to hold all of it.
    public static final String HOME_PROPERTY = "trajectory.home";

    /// The folders of this computer's user.
    public static Folders usual() {
        return of(name -> System.getProperty(name), name -> System.getenv(name));
    }

    /// The folders by the conventions of a system.
    ///
    /// @param properties the system's properties by their names, null where there is none
    /// @param variables the environment's variables, likewise
    static Folders of(Function<String, @Nullable String> properties, Function<String, @Nullable String> variables) {
        Path spare = Path.of(given(properties.apply("java.io.tmpdir"), "."))
                .resolve("trajectory-"
                        + given(properties.apply("user.name"), "user").replaceAll("[^\\w.-]", "_"));
        String own = properties.apply(HOME_PROPERTY);
        if (own != null && !own.isBlank()) {
            Path home = Path.of(own).toAbsolutePath();
            return new Folders(home.resolve("settings"), home.resolve("state"), home.resolve("spare"));
        }
        Path user = Path.of(given(properties.apply("user.home"), ".")).toAbsolutePath();
        String system = given(properties.apply("os.name"), "").toLowerCase(Locale.ROOT);
        if (system.contains("mac")) {
            Path support =
                    user.resolve("Library").resolve("Application Support").resolve("Trajectory");
            return new Folders(support, support.resolve("State"), spare);
        }
        if (system.contains("windows")) {
            Path data = user.resolve("AppData");
            return new Folders(
                    absolute(variables.apply("APPDATA"), data.resolve("Roaming"))
                            .resolve("Trajectory"),
                    absolute(variables.apply("LOCALAPPDATA"), data.resolve("Local"))
                            .resolve("Trajectory"),
                    spare);
        }
        // Source: XDG Base Directory Specification 0.8; a path there that is not absolute is to be passed over.
        return new Folders(
                absolute(variables.apply("XDG_CONFIG_HOME"), user.resolve(".config"))
                        .resolve("trajectory"),
                absolute(
                                variables.apply("XDG_STATE_HOME"),
                                user.resolve(".local").resolve("state"))
                        .resolve("trajectory"),
                spare);
    }

    /// The journals of all programs that ran.
    Path journals() {
        return state.resolve("journals");
    }

    private static String given(@Nullable String value, String usual) {
        return value == null || value.isBlank() ? usual : value;
    }

    private static Path absolute(@Nullable String value, Path usual) {
        Path path = Path.of(given(value, ""));
        return path.isAbsolute() ? path : usual;
    }
}
