package dev.trajectory.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Each system has its own places for what a program keeps.
class FoldersTest {

    private static final Path USER = Path.of("home", "someone").toAbsolutePath();

    private final Map<String, String> properties = new HashMap<>();
    private final Map<String, String> variables = new HashMap<>();

    @BeforeEach
    void someone() {
        properties.put("user.home", USER.toString());
        properties.put("user.name", "some one");
        properties.put("java.io.tmpdir", "tmp");
    }

    private Folders folders(String system) {
        properties.put("os.name", system);
        return Folders.of(properties::get, variables::get);
    }

    @Test
    void onLinuxTheyAreWhereTheDesktopKeepsThem() {
        assertThat(folders("Linux"))
                .isEqualTo(new Folders(
                        USER.resolve(".config").resolve("trajectory"),
                        USER.resolve(".local").resolve("state").resolve("trajectory"),
                        Path.of("tmp", "trajectory-some_one")));

        Path moved = Path.of("moved").toAbsolutePath();
        variables.put("XDG_CONFIG_HOME", moved.toString());
        variables.put("XDG_STATE_HOME", "relative");
        assertThat(folders("Linux").settings()).isEqualTo(moved.resolve("trajectory"));
        assertThat(folders("Linux").state())
                .isEqualTo(USER.resolve(".local").resolve("state").resolve("trajectory"));
    }

    @Test
    void onWindowsPreferencesTravelAndJournalsStay() {
        variables.put("APPDATA", USER.resolve("Roaming").toString());
        variables.put("LOCALAPPDATA", USER.resolve("Local").toString());

        assertThat(folders("Windows 11").settings())
                .isEqualTo(USER.resolve("Roaming").resolve("Trajectory"));
        assertThat(folders("Windows 11").state())
                .isEqualTo(USER.resolve("Local").resolve("Trajectory"));
    }

    @Test
    void onAMacTheyAreInApplicationSupport() {
        Path support = USER.resolve("Library").resolve("Application Support").resolve("Trajectory");

        assertThat(folders("Mac OS X").settings()).isEqualTo(support);
        assertThat(folders("Mac OS X").state()).startsWithRaw(support);
    }

    @Test
    void aPropertyPutsAllOfThemInOnePlace() {
        Path own = Path.of("own").toAbsolutePath();
        properties.put(Folders.HOME_PROPERTY, own.toString());

        Folders folders = folders("Linux");

        assertThat(folders.settings()).startsWithRaw(own);
        assertThat(folders.state()).startsWithRaw(own).isNotEqualTo(folders.settings());
        assertThat(folders.spare()).startsWithRaw(own);
    }
}
