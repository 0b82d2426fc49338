package dev.trajectory.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.trajectory.model.Plan;
import dev.trajectory.outlook.Outlook;
import dev.trajectory.ui.rollout.RolledOut;
import dev.trajectory.ui.shell.MainWindow;
import dev.trajectory.ui.workshop.Room;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseEvent;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// A monkey at the keyboard and the mouse: whatever it does, nothing breaks, the plan can be computed, and undo to the
/// start gives the plan it began with. A seed that fails becomes a test of its own.
class MonkeyTest {

    private static final int EVENTS = Boolean.getBoolean("trajectory.thorough") ? 20_000 : 1_000;
    private static final int CHECKED_EVERY = 250;

    /// Not a view one goes to: F5 leads there, whenever it was left.
    private static final String ROOM = "workshop";

    /// Keys that do something in some view; those that ask a file dialog or end the program are left out.
    private static final List<KeyCode> KEYS = List.of(
            KeyCode.UP,
            KeyCode.DOWN,
            KeyCode.LEFT,
            KeyCode.RIGHT,
            KeyCode.ENTER,
            KeyCode.TAB,
            KeyCode.ESCAPE,
            KeyCode.DELETE,
            KeyCode.INSERT,
            KeyCode.F1,
            KeyCode.F2,
            KeyCode.HOME,
            KeyCode.END,
            KeyCode.PAGE_DOWN,
            KeyCode.A,
            KeyCode.B,
            KeyCode.C,
            KeyCode.D,
            KeyCode.F,
            KeyCode.G,
            KeyCode.H,
            KeyCode.I,
            KeyCode.J,
            KeyCode.K,
            KeyCode.L,
            KeyCode.M,
            KeyCode.P,
            KeyCode.R,
            KeyCode.V,
            KeyCode.X,
            KeyCode.Y,
            KeyCode.Z,
            KeyCode.DIGIT1,
            KeyCode.DIGIT2,
            KeyCode.DIGIT3,
            KeyCode.PLUS,
            KeyCode.MINUS,
            KeyCode.SPACE);

    private final List<Throwable> thrown = new ArrayList<>();

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
        walk(view, window -> {
            if (!view.equals(ROOM)) {
                window.look(view);
            }
        });
    }

    /// Beside a view, in the room of a workshop where a vote is taken, and while the roadmap is played.
    @ParameterizedTest
    @ValueSource(strings = {"vote", "minutes", "workshop room.VOTE", "playback"})
    void nothingItDoesBesideAViewOrInARoomBreaksAnything(String actions) {
        walk(actions, window -> {
            for (String action : actions.split(" ")) {
                window.actions().stream()
                        .filter(each -> each.id().equals(action))
                        .findFirst()
                        .orElseThrow()
                        .tryToRun();
            }
        });
    }

    private void walk(String name, Consumer<MainWindow> begin) {
        long seed = name.hashCode();
        Random random = new Random(seed);
        Plan first = name.equals("rollout") ? RolledOut.offered() : Ui.sample("northmoor");
        MainWindow window = Ui.get(() -> Ui.window(first, 1440, 900));
        Ui.run(() -> Thread.currentThread().setUncaughtExceptionHandler((_, error) -> thrown.add(error)));
        Ui.run(() -> begin.accept(window));
        Ui.frame();
        for (int event = 1; event <= EVENTS; event++) {
            if (name.equals(ROOM) && !(window.view() instanceof Room)) {
                Ui.run(() -> Ui.key(window.scene(), KeyCode.F5, Set.of()));
            }
            act(window, random);
            if (event % CHECKED_EVERY == 0) {
                Ui.frame();
                check(window, seed, event);
            }
        }
        Ui.run(() -> window.desk().session().goTo(0));
        assertThat(window.desk().session().whole())
                .as("seed %d: the plan after undoing all", seed)
                .isEqualTo(first);
    }

    private void check(MainWindow window, long seed, int event) {
        assertThat(thrown).as("seed %d, up to event %d", seed, event).isEmpty();
        Plan plan = window.desk().plan();
        assertThat(Outlook.of(plan).plan()).as("seed %d, event %d", seed, event).isEqualTo(plan);
    }

    private static void act(MainWindow window, Random random) {
        Ui.run(() -> {
            if (random.nextInt(3) == 0) {
                mouse(window, random);
            } else {
                key(window, random);
            }
        });
    }

    private static void key(MainWindow window, Random random) {
        KeyCode key = KEYS.get(random.nextInt(KEYS.size()));
        List<KeyCode> held = new ArrayList<>();
        for (KeyCode modifier : List.of(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.ALT)) {
            if (random.nextInt(4) == 0) {
                held.add(modifier);
            }
        }
        Ui.key(window.scene(), key, Set.copyOf(held));
    }

    private static void mouse(MainWindow window, Random random) {
        Node view = window.view().node();
        double x = random.nextDouble() * view.getLayoutBounds().getWidth();
        double y = random.nextDouble() * view.getLayoutBounds().getHeight();
        Set<KeyCode> held = random.nextInt(5) == 0 ? Set.of(KeyCode.CONTROL) : Set.of();
        Ui.event(view, MouseEvent.MOUSE_MOVED, held, x, y);
        Ui.event(view, MouseEvent.MOUSE_PRESSED, held, x, y);
        for (int step = random.nextInt(4); step > 0; step--) {
            x += random.nextInt(-120, 121);
            y += random.nextInt(-60, 61);
            Ui.event(view, MouseEvent.MOUSE_DRAGGED, held, x, y);
        }
        Ui.event(view, MouseEvent.MOUSE_RELEASED, held, x, y);
    }
}
