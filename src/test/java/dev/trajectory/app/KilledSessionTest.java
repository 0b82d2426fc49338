package dev.trajectory.app;

import static org.assertj.core.api.Assertions.assertThat;

import dev.trajectory.KilledProcess;
import dev.trajectory.file.PlanFiles;
import dev.trajectory.file.Reading;
import dev.trajectory.model.Plan;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A process in which three plans are worked on is killed at any moment, again and again: each plan is recovered as it
/// was at some point no earlier than the last of which it was said that all before it is safe.
class KilledSessionTest {

    /// The rest of ten, and of a thousand when there is time, are of the window:
    /// [dev.trajectory.ui.shell.KilledWindowTest].
    private static final int KILLS = Boolean.getBoolean("trajectory.thorough") ? 950 : 8;

    @TempDir
    private Path folder;

    @Test
    void whatWasSaidToBeSafeIsRecoveredAfterAnyKill() throws IOException, InterruptedException {
        int recovered = 0;
        for (int seed = 1; seed <= KILLS; seed++) {
            Path home = Files.createDirectory(folder.resolve("seed-" + seed));
            List<String> said = killed(home, seed);
            recovered += assertNothingLost(home, seed, said);
        }
        assertThat(recovered).as("plans recovered in all").isGreaterThan(KILLS);
    }

    /// Runs a session, kills it, and gives what it said until then.
    private static List<String> killed(Path home, int seed) throws IOException, InterruptedException {
        // Somewhere in the first lines, or after as much as a few hundred changes.
        int more = new Random(seed).nextInt(1 << (1 + seed % 10));
        List<String> said = KilledProcess.said(
                JournalledSession.class,
                List.of("-Xmx128m", "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xshare:auto"),
                List.of(home.toString(), Integer.toString(seed)),
                _ -> true,
                more);
        assertThat(said).as("seed %d", seed).allMatch(line -> line != null && line.matches("(made|safe) \\d \\d+.*|"));
        return said;
    }

    private static int assertNothingLost(Path home, int seed, List<String> said) {
        List<List<Plan>> states = states(seed, said);
        Folders folders = new Folders(home.resolve("settings"), home.resolve("state"), home.resolve("spare"));
        try (Recovery recovery = Recovery.of(List.of(folders.journals(), folders.spare()), List.of(), Instant.EPOCH)) {
            assertThat(recovery.unreadable()).as("seed %d", seed).isEmpty();
            for (int plan = 0; plan < states.size(); plan++) {
                assertNothingLost(home, plan, states.get(plan), safe(plan, said), recovery.leftovers(), seed);
            }
            return recovery.leftovers().size();
        }
    }

    private static void assertNothingLost(
            Path home, int plan, List<Plan> states, int safe, List<Leftover> leftovers, int seed) {
        String which = "seed %d, plan %d, safe up to %d".formatted(seed, plan, safe);
        Path file = JournalledSession.fileOf(home, plan);
        if (plan == 0 || Files.exists(file)) {
            assertThat(PlanFiles.read(file))
                    .as(which)
                    .isInstanceOfSatisfying(
                            Reading.Opened.class,
                            opened -> assertThat(states)
                                    .contains(opened.document().plan()));
        }
        List<Leftover> own = leftovers.stream()
                .filter(leftover -> leftover.recover()
                        .document()
                        .envelope()
                        .lineage()
                        .equals(SessionScript.openings().get(plan).envelope().lineage()))
                .toList();
        assertThat(own).as(which).hasSizeLessThanOrEqualTo(1);
        if (own.isEmpty()) {
            Plan kept = Files.exists(file)
                    ? ((Reading.Opened) PlanFiles.read(file)).document().plan()
                    : states.getFirst();
            assertThat(states.lastIndexOf(kept)).as(which).isGreaterThanOrEqualTo(safe);
        } else {
            Recovered recovered = own.getFirst().recover();
            String label = own.getFirst().lastLabel();
            int number = label.isEmpty() ? 0 : Integer.parseInt(label);
            assertThat(number).as(which).isGreaterThanOrEqualTo(safe);
            assertThat(recovered.document().plan()).as(which).isEqualTo(states.get(number));
            assertThat(recovered.history().plan()).as(which).isEqualTo(states.get(number));
            assertThat(own.getFirst().lost()).as(which).isBetween(0, 1);
        }
    }

    /// The last number of a plan that was said to be safe.
    private static int safe(int plan, List<String> said) {
        return said.stream()
                .filter(line -> line.startsWith("safe " + plan + " "))
                .mapToInt(line -> Integer.parseInt(line.substring(7)))
                .max()
                .orElse(0);
    }

    /// What each plan was after each thing done to it, for more than was done.
    private static List<List<Plan>> states(int seed, List<String> said) {
        List<List<Plan>> states = new ArrayList<>();
        SessionScript.openings().forEach(document -> states.add(new ArrayList<>(List.of(document.plan()))));
        SessionScript script = new SessionScript(seed);
        for (int i = 0; i < said.size() + 10; i++) {
            SessionScript.Act act = script.next();
            states.get(act.plan()).add(act.result());
        }
        return states;
    }
}
