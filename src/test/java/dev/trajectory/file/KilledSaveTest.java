package dev.trajectory.file;

import static org.assertj.core.api.Assertions.assertThat;

import dev.trajectory.model.LogEntry;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A process that saves without pause is killed again and again: the file and its backup can always be read.
class KilledSaveTest {

    private static final Path SAMPLE = Path.of("samples/northmoor.trajectory");

    @TempDir
    private Path folder;

    @Test
    void aFileSavedByAProcessThatIsKilledAlwaysReads() throws IOException, InterruptedException {
        Path file = folder.resolve("plan.trajectory");
        Files.copy(SAMPLE, file);
        for (int round = 0; round < 4; round++) {
            Process saver = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-Xmx128m",
                            "-cp",
                            System.getProperty("java.class.path"),
                            Saver.class.getName(),
                            file.toString())
                    .redirectErrorStream(true)
                    .start();
            try {
                // The saver says a word after each of its saves; it is killed somewhere after the third or later.
                for (int word = 0; word < 3 + round; word++) {
                    assertThat(saver.getInputStream().read()).isEqualTo('.');
                }
            } finally {
                saver.destroyForcibly();
                assertThat(saver.waitFor(60, TimeUnit.SECONDS)).isTrue();
            }

            assertThat(PlanFiles.read(file)).isInstanceOf(Reading.Opened.class);
            assertThat(PlanFiles.read(folder.resolve("plan.trajectory.bak"))).isInstanceOf(Reading.Opened.class);
        }
    }

    /// Saves for ever, each time another version.
    static final class Saver {

        private Saver() {}

        public static void main(String[] args) throws IOException {
            Path file = Path.of(args[0]);
            Document document = Expect.opened(Files.readAllBytes(file));
            for (int day = 0; ; day++) {
                LogEntry entry = LogEntry.note(LocalDate.of(2027, 1, 1).plusDays(day % 1000), "Saved again");
                if (PlanFiles.save(document.withPlan(document.plan().withLogged(entry)), file)
                        instanceof Saving.Refused refused) {
                    throw new IOException(refused.problem().toString());
                }
                System.out.write('.');
                System.out.flush();
            }
        }
    }
}
