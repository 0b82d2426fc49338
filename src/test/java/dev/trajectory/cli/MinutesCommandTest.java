package dev.trajectory.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The command that says what became of a plan.
class MinutesCommandTest {

    private static final String PLAN = "samples/northmoor.trajectory";

    @TempDir
    private Path folder;

    @Test
    void theLogIsToldAsMarkdown() {
        CommandRun run = CommandRun.of("minutes", PLAN);

        assertThat(run.code()).isZero();
        assertThat(run.out()).startsWith("# ").contains("First made");
    }

    @Test
    void aLogWithNothingSinceIsRefusedWithWhatToDo() {
        CommandRun run = CommandRun.of("minutes", PLAN, "--since", "2199-01-01");

        assertThat(run.code()).isEqualTo(Commands.NOT_UNDERSTOOD);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("2199-01-01", "--against");
    }

    @Test
    void againstAnEarlierFileTheDifferenceIsWorkedOut() throws IOException {
        Path earlier = folder.resolve("earlier.trajectory");
        String now = Files.readString(Path.of(PLAN));
        String title = "Regional integration engine";
        assertThat(now).contains(title);
        Files.writeString(earlier, now.replaceFirst(title, "Integration engine"));

        CommandRun same = CommandRun.of("minutes", PLAN, "--against", PLAN, "--on", "2027-02-03");
        CommandRun other = CommandRun.of("minutes", PLAN, "--against", earlier.toString());

        assertThat(same.out()).contains("minutes of 3 Feb 2027", "Nothing in the plan is different.");
        assertThat(other.out()).contains("## Changed", title, ": name");
    }

    @Test
    void anEarlierFileThatIsNotThereIsRefused() {
        CommandRun run = CommandRun.of("minutes", PLAN, "--against", "nowhere.trajectory");

        assertThat(run.code()).isEqualTo(Commands.NOT_UNDERSTOOD);
        assertThat(run.err()).contains("nowhere.trajectory");
    }
}
