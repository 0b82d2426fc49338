package dev.trajectory.ui;

import dev.trajectory.model.Plan;
import dev.trajectory.ui.rollout.RolledOut;
import dev.trajectory.ui.shell.MainWindow;
import dev.trajectory.ui.workshop.Room;
import java.util.Set;
import java.util.function.Consumer;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// A monkey at the keyboard and the mouse: whatever it does, nothing breaks or hangs, the plan can be computed, and
/// undo to the start gives the plan it began with.
///
/// Its seed is the view's name, or what `-Dtrajectory.monkey.seed` says; it plays 400 events, 20,000 where tests are
/// thorough, or as many as `-Dtrajectory.monkey.events` says. A seed that fails becomes a test of its own.
class MonkeyTest {

    private static final int EVENTS =
            Integer.getInteger("trajectory.monkey.events", Boolean.getBoolean("trajectory.thorough") ? 20_000 : 400);

    /// Not a view one goes to: F5 leads there, whenever it was left.
    private static final String ROOM = "workshop";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "roadmap",
                "board",
                "map",
                "outcomes",
                "capacity",
                "promises",
                "rollout",
                "governance",
                "money",
                "funding",
                "affordability",
                "yearend",
                "benefits",
                "options",
                "records",
                ROOM
            })
    void nothingItDoesBreaksAnything(String view) {
        play(view, seed(view), EVENTS);
    }

    /// Beside a view, in the room of a workshop where a vote is taken, and while the roadmap is played.
    @ParameterizedTest
    @ValueSource(strings = {"vote", "minutes", "workshop room.VOTE", "playback"})
    void nothingItDoesBesideAViewOrInARoomBreaksAnything(String actions) {
        play(Ui.sample("northmoor"), window -> run(window, actions), seed(actions), EVENTS);
    }

    private static long seed(String name) {
        return Long.getLong("trajectory.monkey.seed", name.hashCode());
    }

    private static void play(String view, long seed, int events) {
        Plan first = view.equals("rollout") ? RolledOut.offered() : Ui.sample("northmoor");
        play(first, window -> look(window, view), seed, events);
    }

    private static void play(Plan first, Consumer<MainWindow> back, long seed, int events) {
        MainWindow window = Ui.get(() -> Ui.window(first, 1440, 900));
        new Monkey(window, first, back, seed).play(events);
    }

    private static void look(MainWindow window, String view) {
        if (!view.equals(ROOM)) {
            window.look(view);
        } else if (!(window.view() instanceof Room)) {
            Ui.key(window.scene(), KeyCode.F5, Set.of());
        }
    }

    /// Those that can be run now: what was begun before may still go on.
    private static void run(MainWindow window, String actions) {
        for (String action : actions.split(" ")) {
            window.actions().stream()
                    .filter(each -> each.id().equals(action))
                    .findFirst()
                    .ifPresent(each -> each.tryToRun());
        }
    }
}
