package dev.trajectory.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import dev.trajectory.KilledProcess;
import dev.trajectory.file.PlanFiles;
import dev.trajectory.file.Reading;
import dev.trajectory.model.Plan;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The program with its window is killed at any moment while a plan is edited and saved in it, started again, and
/// killed again: each time it offers the plan as it was at some point no earlier than the last of which it was said
/// that all before it is safe, and the step that made it can be undone.
class KilledWindowTest {

    private static final int KILLS = Boolean.getBoolean("trajectory.thorough") ? 25 : 1;

    private static final List<String> OPTIONS = List.of(
            "-Xmx256m",
            "-XX:TieredStopAtLevel=1",
            "-XX:+UseSerialGC",
            "--enable-native-access=ALL-UNNAMED",
            "-Djava.awt.headless=true",
            "-Dglass.platform=Big",
            "-Dprism.order=sw");

    @TempDir
    private Path home;

    /// What a plan was after each thing done to it, and what undoing that would have made of it.
    private record State(Plan plan, @Nullable Plan undone) {}

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void thePlanIsOfferedAsItWas(boolean isKeptInAFile) throws IOException, InterruptedException {
        if (isKeptInAFile) {
            Files.copy(Path.of("samples/first-steps.trajectory"), WorkedWindow.file(home));
        }
        List<State> states = List.of(new State(plan(Path.of("samples/first-steps.trajectory")), null));
        int safe = 0;
        for (int kill = 0; kill < KILLS; kill++) {
            int seed = 2 * kill + (isKeptInAFile ? 0 : 1);
            List<String> said = worked(seed, new Random(seed).nextInt(1 << (4 + seed % 6)));
            assertNothingLost(states, safe, said, seed);
            states = states(seed, said);
            safe = safe(said);
        }
        assertNothingLost(states, safe, worked(-1, 0), KILLS);
    }

    /// What the program said until it was killed.
    ///
    /// @param seed of what it does; less than nought when it only shows what it begins with
    private List<String> worked(int seed, int more) throws IOException, InterruptedException {
        List<String> arguments = List.of(home.toString(), Integer.toString(seed), Boolean.toString(seed >= 0));
        List<String> said = KilledProcess.said(WorkedWindow.class, OPTIONS, arguments, "begun"::equals, more);
        assertThat(said).as("seed %d", seed).contains("begun").noneMatch(line -> line.startsWith("failed"));
        return said;
    }

    private void assertNothingLost(List<State> states, int safe, List<String> said, int seed) {
        Plan begunWith = plan(WorkedWindow.begunWith(home));
        List<State> found = states.subList(safe, states.size()).stream()
                .filter(state -> state.plan().equals(begunWith))
                .toList();
        assertThat(found).as("seed %d, safe up to %d: %s", seed, safe, said).isNotEmpty();
        if (said.contains("recovered")) {
            Plan undone = Files.exists(WorkedWindow.undone(home)) ? plan(WorkedWindow.undone(home)) : null;
            assertThat(found).as("seed %d", seed).extracting(State::undone).contains(undone);
        }
    }

    /// What the plan was after each thing done to it, for more than was done.
    private List<State> states(int seed, List<String> said) {
        WindowScript script = new WindowScript(seed, plan(WorkedWindow.begunWith(home)));
        List<State> states = new ArrayList<>();
        states.add(new State(script.plan(), script.undone()));
        for (int i = 0; i < said.size() + 10; i++) {
            script.next();
            states.add(new State(script.plan(), script.undone()));
        }
        return states;
    }

    private static int safe(List<String> said) {
        return said.stream()
                .filter(line -> line.startsWith("safe "))
                .mapToInt(line -> Integer.parseInt(line.substring(5)))
                .max()
                .orElse(0);
    }

    private static Plan plan(Path file) {
        return ((Reading.Opened) PlanFiles.read(file)).document().plan();
    }
}
