package dev.trajectory.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.trajectory.model.Plan;
import dev.trajectory.outlook.Outlook;
import dev.trajectory.ui.shell.MainWindow;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.event.EventType;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseEvent;
import javafx.stage.Window;

/// A monkey at the keyboard and the mouse of a window. The same seed does the same again.
///
/// It mostly presses in the view it was put before, often anywhere in the window, and in what has popped up. Whenever
/// it has gone elsewhere it is brought back after a while. Each event has to end in time, whatever it brings about.
final class Monkey {

    private static final int CHECKED_EVERY = 250;
    private static final int BROUGHT_BACK_EVERY = 50;
    private static final int DRAWN_EVERY = 25;
    private static final int REMEMBERED = 40;

    /// An event that takes longer hangs.
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    /// What asks the system for a file, which there is none of in tests.
    private static final Set<String> KEPT_OUT = Set.of("minutes-save");

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

    private final MainWindow window;
    private final Plan first;
    private final Consumer<MainWindow> back;
    private final long seed;
    private final Random random;
    private final Deque<String> done = new ArrayDeque<>();
    private int event;

    /// @param back leads to where it is to play, from wherever it has got to
    Monkey(MainWindow window, Plan first, Consumer<MainWindow> back, long seed) {
        this.window = window;
        this.first = first;
        this.back = back;
        this.seed = seed;
        this.random = new Random(seed);
    }

    /// So many events; then everything is undone.
    void play(int events) {
        for (event = 1; event <= events; event++) {
            if (event % BROUGHT_BACK_EVERY == 1) {
                within(() -> back.accept(window), "back to its view");
            }
            act();
            if (event % DRAWN_EVERY == 0) {
                within(Ui::frame, "a frame");
            }
            if (event % CHECKED_EVERY == 0) {
                Plan plan = window.desk().plan();
                assertThat(Outlook.of(plan).plan()).as(this::story).isEqualTo(plan);
            }
        }
        within(() -> window.desk().session().goTo(0), "undo all");
        assertThat(window.desk().session().whole())
                .as(() -> "the plan after undoing all; " + story())
                .isEqualTo(first);
    }

    private void act() {
        if (random.nextInt(3) == 0) {
            mouse();
        } else {
            key();
        }
    }

    /// Something on the UI thread, which has to end in time and to throw nothing.
    private void within(Runnable deed, String said) {
        done.addLast(event + ". " + said);
        if (done.size() > REMEMBERED) {
            done.removeFirst();
        }
        try {
            Ui.within(PATIENCE, deed);
        } catch (AssertionError e) {
            throw new AssertionError(story(), e);
        }
    }

    /// What there is to know to do it again.
    private String story() {
        return "seed %d, event %d; before it:%n%s".formatted(seed, event, String.join("\n", done));
    }

    private void key() {
        KeyCode key = KEYS.get(random.nextInt(KEYS.size()));
        List<KeyCode> held = new ArrayList<>();
        for (KeyCode modifier : List.of(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.ALT)) {
            if (random.nextInt(4) == 0) {
                held.add(modifier);
            }
        }
        String said = held.stream().map(each -> each + "+").collect(Collectors.joining()) + key;
        within(() -> Ui.key(window.scene(), key, Set.copyOf(held)), said);
    }

    /// Presses somewhere, drags at times, and lets go.
    private void mouse() {
        Scene scene = Ui.get(this::scene);
        Point2D at = Ui.get(() -> somewhere(scene));
        Node node = Ui.get(() -> at(scene.getRoot(), at));
        Set<KeyCode> held = random.nextInt(5) == 0 ? Set.of(KeyCode.CONTROL) : Set.of();
        List<Point2D> way = new ArrayList<>(List.of(at));
        for (int step = random.nextInt(4); step > 0; step--) {
            way.add(way.getLast().add(random.nextInt(-120, 121), random.nextInt(-60, 61)));
        }
        if (node == null || isKeptOut(node)) {
            return;
        }
        String said = String.format(
                Locale.ROOT, "%s pressed at %s and dragged by %s, %s", Spoken.path(node), at, way.size() - 1, held);
        within(
                () -> {
                    send(node, MouseEvent.MOUSE_MOVED, held, way.getFirst());
                    send(node, MouseEvent.MOUSE_PRESSED, held, way.getFirst());
                    way.stream().skip(1).forEach(each -> send(node, MouseEvent.MOUSE_DRAGGED, held, each));
                    send(node, MouseEvent.MOUSE_RELEASED, held, way.getLast());
                },
                said);
    }

    private static void send(Node node, EventType<MouseEvent> type, Set<KeyCode> held, Point2D inScene) {
        Point2D own = node.sceneToLocal(inScene);
        Ui.event(node, type, held, own.getX(), own.getY());
    }

    /// The window, or, one time in three when there is one, what popped up last.
    private Scene scene() {
        List<Window> popups = Window.getWindows().stream()
                .filter(each -> each.isShowing() && each != window.scene().getWindow())
                .toList();
        return popups.isEmpty() || random.nextInt(3) > 0
                ? window.scene()
                : popups.getLast().getScene();
    }

    /// Two times in three a point of the view, else one of the whole scene.
    private Point2D somewhere(Scene scene) {
        Node within =
                scene == window.scene() && random.nextInt(3) > 0 ? window.view().node() : scene.getRoot();
        double x = random.nextDouble() * within.getLayoutBounds().getWidth();
        double y = random.nextDouble() * within.getLayoutBounds().getHeight();
        return within.localToScene(x, y);
    }

    /// The foremost node at a point, as the toolkit would find it; null where there is none.
    private static Node at(Node node, Point2D inScene) {
        Point2D own = node.sceneToLocal(inScene);
        if (!node.isVisible() || node.isMouseTransparent() || node.isDisabled() || own == null) {
            return null;
        }
        if (node.getClip() != null && !node.getClip().contains(own)) {
            return null;
        }
        if (node instanceof Parent parent) {
            for (Node child : parent.getChildrenUnmodifiable().reversed()) {
                Node found = at(child, inScene);
                if (found != null) {
                    return found;
                }
            }
        }
        return node.contains(own) ? node : null;
    }

    private static boolean isKeptOut(Node node) {
        for (Node each = node; each != null; each = each.getParent()) {
            if (each.getId() != null && KEPT_OUT.contains(each.getId())) {
                return true;
            }
        }
        return false;
    }
}
