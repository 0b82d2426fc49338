package dev.trajectory.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The log tells where an error happened and nothing of any plan.
class ErrorLogTest {

    @TempDir
    private Path home;

    private Folders folders;
    private ErrorLog log;

    @BeforeEach
    void open() {
        folders = new Folders(home.resolve("settings"), home.resolve("state"), home.resolve("spare"));
        log = new ErrorLog(folders, InstantSource.fixed(Instant.parse("2027-03-01T12:00:00Z")), "1.2.3");
    }

    @Test
    void itTellsWhenWhereAndUnderWhatAndNothingOfThePlan() {
        IllegalStateException error =
                new IllegalStateException("Chunk “Secret merger”", new IOException("Secret payroll"));
        error.addSuppressed(new IllegalArgumentException("Secret name"));

        Path file = log.add(error, "CHANGE");

        assertThat(file)
                .content()
                .startsWith("2027-03-01T12:00:00Z  trajectory 1.2.3  java ")
                .contains(
                        "doing CHANGE\n",
                        "java.lang.IllegalStateException\n",
                        "because of java.io.IOException\n",
                        "suppressed java.lang.IllegalArgumentException\n",
                        getClass().getName() + ".itTells",
                        System.getProperty("os.name"))
                .doesNotContain("Secret");
    }

    @Test
    void anErrorThatCausesItselfAndOneWithoutEndAreWritten() {
        Exception one = new Exception();
        Exception two = new Exception(one);
        one.initCause(two);
        StackOverflowError endless = new StackOverflowError();
        StackTraceElement frame = new StackTraceElement("Class", "method", "Class.java", 1);
        endless.setStackTrace(Stream.generate(() -> frame).limit(5_000).toArray(StackTraceElement[]::new));

        assertThat(log.add(one, "")).isNotNull();
        assertThat(log.add(endless, "")).content().hasSizeLessThan(30_000);
    }

    @Test
    void itDoesNotGrowWithoutEnd() throws IOException {
        Exception error = new Exception();
        for (int i = 0; i < 1_500; i++) {
            log.add(error, "CHANGE");
        }

        try (Stream<Path> files = Files.list(home.resolve("state").resolve("logs"))) {
            assertThat(files)
                    .hasSize(4)
                    .allSatisfy(file -> assertThat(Files.size(file)).isLessThan(ErrorLog.MOST_BYTES + 20_000));
        }
    }

    @Test
    void whereItCannotBeWrittenNothingHappens() throws IOException {
        Files.writeString(folders.state(), "a file is in the way");

        assertThat(log.add(new Exception(), "CHANGE")).isNull();
    }
}
