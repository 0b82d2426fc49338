package dev.trajectory.app;

import static org.assertj.core.api.Assertions.assertThat;

import dev.trajectory.file.FileTrouble;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A file that another program has open is warned of, until that program is gone.
class OpenPlansTest {

    @TempDir
    private Path home;

    private Folders folders;
    private Path file;

    @BeforeEach
    void folders() throws IOException {
        folders = folders(home);
        file = Files.writeString(home.resolve("plan.trajectory"), "");
    }

    private static Folders folders(Path home) {
        return new Folders(home.resolve("settings"), home.resolve("state"), home.resolve("spare"));
    }

    @Test
    void whatAnotherProgramHasOpenIsWarnedOfUntilItIsKilled() throws IOException, InterruptedException {
        Process other = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Other.class.getName(),
                        home.toString(),
                        file.toString())
                .redirectErrorStream(true)
                .start();
        try (OpenPlans plans = new OpenPlans(folders)) {
            assertThat(other.getInputStream().read()).isEqualTo('.');
            assertThat(plans.claim(file)).isEqualTo(FileTrouble.of(FileTrouble.Kind.OPEN_TWICE, file));

            other.destroyForcibly();
            assertThat(other.waitFor(60, TimeUnit.SECONDS)).isTrue();
            assertThat(plans.claim(file)).isNull();
        } finally {
            other.destroyForcibly();
        }
    }

    @Test
    void aProgramDoesNotWarnOfItself() throws IOException {
        try (OpenPlans plans = new OpenPlans(folders)) {
            assertThat(plans.claim(file)).isNull();
            assertThat(plans.claim(file)).isNull();
            assertThat(plans.claim(Files.createSymbolicLink(home.resolve("link"), file)))
                    .isNull();
        }
    }

    @Test
    void nothingIsLeftWhenPlansAreClosed() throws IOException {
        Path other = home.resolve("not yet there.trajectory");
        OpenPlans plans = new OpenPlans(folders);
        plans.claim(file);
        plans.claim(other);
        Files.delete(file);

        plans.release(file);
        plans.close();

        assertThat(folders.state().resolve("open")).isEmptyDirectory();
        assertThat(home.toFile().list()).containsExactly("state");
    }

    @Test
    void whereItCannotBeFoundOutThereIsNoWarning() throws IOException {
        Files.writeString(folders.state(), "a file is in the way");

        try (OpenPlans plans = new OpenPlans(folders)) {
            assertThat(plans.claim(file)).isNull();
        }
    }

    /// Another program that has a file open, until it is killed.
    static final class Other {

        private Other() {}

        public static void main(String[] args) throws InterruptedException {
            assertThat(new OpenPlans(folders(Path.of(args[0]))).claim(Path.of(args[1])))
                    .isNull();
            System.out.write('.');
            System.out.flush();
            Thread.sleep(Long.MAX_VALUE);
        }
    }
}
