package dev.trajectory.ui;

import com.sun.javafx.tk.Toolkit;
import dev.trajectory.app.PlanSession;
import dev.trajectory.app.Recalculator;
import dev.trajectory.draw.Theme;
import dev.trajectory.file.PlanFiles;
import dev.trajectory.file.Reading;
import dev.trajectory.file.ViewPreferences;
import dev.trajectory.model.Plan;
import dev.trajectory.outlook.Outlook;
import dev.trajectory.ui.map.MapView;
import dev.trajectory.ui.minutes.Beginning;
import dev.trajectory.ui.shell.MainWindow;
import dev.trajectory.ui.shell.Memory;
import dev.trajectory.ui.theme.Appearance;
import dev.trajectory.ui.theme.FontFaces;
import dev.trajectory.ui.theme.Look;
import dev.trajectory.ui.theme.TextSize;
import dev.trajectory.words.WindowWords;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.value.ObservableValue;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import javafx.stage.Window;
import javax.imageio.ImageIO;

/// The toolkit in tests: starts once, works without a display, computes at once and on the UI thread, so that nothing
/// has to be waited for. What nobody catches there fails the test that comes upon it next.
public final class Ui {

    private static final long PATIENCE_SECONDS = 60;
    private static final Queue<Throwable> UNCAUGHT = new ConcurrentLinkedQueue<>();
    private static boolean started;
    private static Thread uiThread;
    private static Stage open;

    private Ui() {}

    /// Does something on the UI thread and gives what came of it; its exceptions are thrown here.
    public static <T> T get(Callable<T> task) {
        return get(task, Duration.ofSeconds(PATIENCE_SECONDS));
    }

    /// Does something on the UI thread, which has to have come to its end in time; its exceptions are thrown here.
    public static void within(Duration patience, Runnable task) {
        get(
                () -> {
                    task.run();
                    return null;
                },
                patience);
    }

    private static <T> T get(Callable<T> task, Duration patience) {
        if (started && Platform.isFxApplicationThread()) {
            return onUiThread(task);
        }
        start();
        CompletableFuture<T> done = new CompletableFuture<>();
        Platform.runLater(() -> {
            try {
                done.complete(task.call());
            } catch (Throwable e) {
                done.completeExceptionally(e);
            }
        });
        try {
            T made = done.get(patience.toMillis(), TimeUnit.MILLISECONDS);
            Throwable uncaught = UNCAUGHT.poll();
            if (uncaught != null) {
                throw new AssertionError("Caught by nobody on the UI thread: " + uncaught, uncaught);
            }
            return made;
        } catch (ExecutionException e) {
            throw new AssertionError("On the UI thread: " + e.getCause(), e.getCause());
        } catch (InterruptedException | TimeoutException e) {
            throw new AssertionError("The UI thread does not answer, for it is here:\n" + whereItIs(), e);
        }
    }

    /// What the UI thread is about.
    private static String whereItIs() {
        return Thread.getAllStackTraces().entrySet().stream()
                .filter(each -> each.getKey().equals(uiThread))
                .flatMap(each -> Stream.of(each.getValue()))
                .map(String::valueOf)
                .collect(Collectors.joining("\n"));
    }

    private static <T> T onUiThread(Callable<T> task) {
        try {
            return task.call();
        } catch (Exception e) {
            throw new AssertionError("On the UI thread: " + e, e);
        }
    }

    public static void run(Runnable task) {
        get(() -> {
            task.run();
            return null;
        });
    }

    private static synchronized void start() {
        if (!started) {
            started = true;
            CompletableFuture<Void> ready = new CompletableFuture<>();
            Platform.startup(() -> {
                uiThread = Thread.currentThread();
                ready.complete(null);
            });
            Platform.setImplicitExit(false);
            ready.orTimeout(PATIENCE_SECONDS, TimeUnit.SECONDS).join();
        }
    }

    /// Samples that were asked for, and what was computed from them: hundreds of tests begin with the same.
    private static final Map<String, Outlook> SAMPLES = new ConcurrentHashMap<>();

    /// A sample by its file's name.
    public static Plan sample(String name) {
        return SAMPLES.computeIfAbsent(name, _ -> Outlook.of(read(name))).plan();
    }

    private static Plan read(String name) {
        Path file = Path.of("samples", name + ".trajectory");
        return switch (PlanFiles.read(file)) {
            case Reading.Opened opened -> opened.document().plan();
            case Reading.Refused refused -> throw new AssertionError(refused.toString());
        };
    }

    /// A session that computes at once.
    @SuppressWarnings("ReferenceEquality") // a plan is a sample when it is the very one that was handed out
    public static PlanSession session(Plan plan) {
        return session(plan, Runnable::run);
    }

    /// A session of a plan.
    ///
    /// @param worker works out what is worked out beside the UI thread
    public static PlanSession session(Plan plan, Executor worker) {
        Outlook outlook = SAMPLES.values().stream()
                .filter(each -> each.plan() == plan)
                .findFirst()
                .orElseGet(() -> Outlook.of(plan));
        return PlanSession.of(outlook, new Recalculator(worker, Runnable::run));
    }

    /// A window on a plan, shown, in which nothing slides. To be called on the UI thread.
    public static MainWindow window(Plan plan, double width, double height) {
        return window(plan, width, height, Locale.UK);
    }

    /// A window on a plan in a language, shown, in which nothing slides. To be called on the UI thread.
    public static MainWindow window(Plan plan, double width, double height, Locale locale) {
        Appearance appearance = new Appearance(_ -> () -> {});
        appearance.systemIsStill().set(true);
        return window(session(plan), appearance, width, height, locale);
    }

    /// A window on a plan that looks so, shown. To be called on the UI thread.
    public static MainWindow window(Plan plan, Appearance appearance, double width, double height) {
        return window(session(plan), appearance, width, height);
    }

    /// A window on a session that looks so, shown. To be called on the UI thread.
    public static MainWindow window(PlanSession session, Appearance appearance, double width, double height) {
        return window(session, appearance, width, height, Locale.UK);
    }

    /// In all windows it is 27 November 2026.
    private static final Clock TODAY = Clock.fixed(Instant.parse("2026-11-27T09:00:00Z"), ZoneOffset.UTC);

    /// A window on a plan that keeps there how workshops began, shown. To be called on the UI thread.
    public static MainWindow window(Plan plan, double width, double height, Beginning workshop) {
        Appearance appearance = new Appearance(_ -> () -> {});
        appearance.systemIsStill().set(true);
        return window(session(plan), appearance, width, height, Locale.UK, workshop);
    }

    private static MainWindow window(
            PlanSession session, Appearance appearance, double width, double height, Locale locale) {
        return window(session, appearance, width, height, locale, Beginning.NOWHERE);
    }

    private static MainWindow window(
            PlanSession session,
            Appearance appearance,
            double width,
            double height,
            Locale locale,
            Beginning workshop) {
        Thread.currentThread().setUncaughtExceptionHandler((_, error) -> UNCAUGHT.add(error));
        Scene scene = new Scene(new Pane(), width, height);
        new Look(scene, appearance.theme(), new TextSize(scene, appearance)).install();
        Map<String, ViewPreferences> kept = new HashMap<>();
        Memory memory = new Memory(id -> kept.getOrDefault(id, ViewPreferences.usual()), kept::put, "", workshop);
        MainWindow window =
                new MainWindow(scene, session, new WindowWords(locale), new FontFaces(), appearance, memory, TODAY);
        show(scene, width, height);
        return window;
    }

    /// A region in a window of its own, dressed in a theme, shown. To be called on the UI thread.
    public static void show(Region root, ObservableValue<Theme> theme, double width, double height) {
        show(root, theme, 100, width, height);
    }

    /// A region in a window of its own, dressed in a theme and a size of text, shown. To be called on the UI
    /// thread.
    public static void show(Region root, ObservableValue<Theme> theme, int textPercent, double width, double height) {
        Scene scene = new Scene(root, width, height);
        new Look(scene, theme, new SimpleIntegerProperty(textPercent)).install();
        show(scene, width, height);
        root.applyCss();
        root.layout();
    }

    private static void show(Scene scene, double width, double height) {
        Stage before = open;
        if (before != null) {
            before.close();
        }
        Stage stage = new Stage();
        open = stage;
        stage.setScene(scene);
        stage.setWidth(width);
        stage.setHeight(height);
        stage.show();
    }

    /// Lets the toolkit draw a frame, so that all is where it belongs.
    public static void frame() {
        run(() -> {
            Toolkit.getToolkit().firePulse();
            Toolkit.getToolkit().firePulse();
        });
    }

    /// Lets the toolkit draw frames until something is so: what is made beside the UI thread takes its time.
    public static void until(Callable<Boolean> isSo) {
        long start = System.nanoTime();
        while (!get(isSo)) {
            if (System.nanoTime() - start > TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS)) {
                throw new AssertionError("It did not come to be");
            }
            frame();
        }
        frame();
    }

    /// Whether the map of a window is made; true of every other view.
    public static boolean isMade(MainWindow window) {
        return !(window.view() instanceof MapView map) || map.isMade();
    }

    /// Presses and releases a key on what has the focus.
    public static void press(MainWindow window, KeyCode key, KeyCode... modifiers) {
        press(window.scene(), key, modifiers);
    }

    /// Presses and releases a key on what has the focus.
    public static void press(Scene scene, KeyCode key, KeyCode... modifiers) {
        frame();
        run(() -> key(scene, key, Set.of(modifiers)));
        frame();
    }

    /// Types a text into what has the focus, letter by letter.
    public static void type(MainWindow window, String text) {
        for (char c : text.toCharArray()) {
            run(() -> {
                Node target = window.scene().getFocusOwner();
                for (EventType<KeyEvent> type : List.of(KeyEvent.KEY_PRESSED, KeyEvent.KEY_TYPED)) {
                    String sent = type == KeyEvent.KEY_TYPED ? String.valueOf(c) : "";
                    Event.fireEvent(
                            target, new KeyEvent(type, sent, "", KeyCode.UNDEFINED, false, false, false, false));
                }
            });
            frame();
        }
    }

    /// Presses and releases a key on what has the focus, on the UI thread, without letting a frame pass.
    public static void key(Scene scene, KeyCode key, Set<KeyCode> held) {
        Node target = scene.getFocusOwner() == null ? scene.getRoot() : scene.getFocusOwner();
        for (EventType<KeyEvent> type : List.of(KeyEvent.KEY_PRESSED, KeyEvent.KEY_RELEASED)) {
            Event.fireEvent(
                    target,
                    new KeyEvent(
                            type,
                            "",
                            "",
                            key,
                            held.contains(KeyCode.SHIFT),
                            held.contains(KeyCode.CONTROL),
                            held.contains(KeyCode.ALT),
                            false));
        }
    }

    /// Presses the primary button at the first point of a node, drags it over the others and, at the last, lets
    /// go.
    ///
    /// @param shown done before the button is let go
    public static void drag(Node node, Runnable shown, Set<KeyCode> held, double... points) {
        mouse(node, MouseEvent.MOUSE_MOVED, held, points[0], points[1]);
        mouse(node, MouseEvent.MOUSE_PRESSED, held, points[0], points[1]);
        for (int i = 2; i < points.length; i += 2) {
            mouse(node, MouseEvent.MOUSE_DRAGGED, held, points[i], points[i + 1]);
        }
        shown.run();
        mouse(node, MouseEvent.MOUSE_RELEASED, held, points[points.length - 2], points[points.length - 1]);
    }

    /// As [#drag], with another button than the primary one.
    public static void drag(Node node, MouseButton button, double... points) {
        for (int i = 0; i < points.length; i += 2) {
            EventType<MouseEvent> type = i == 0 ? MouseEvent.MOUSE_PRESSED : MouseEvent.MOUSE_DRAGGED;
            double x = points[i];
            double y = points[i + 1];
            run(() -> event(node, type, button, 1, Set.of(), x, y));
            frame();
        }
        run(() -> event(
                node,
                MouseEvent.MOUSE_RELEASED,
                button,
                1,
                Set.of(),
                points[points.length - 2],
                points[points.length - 1]));
        frame();
    }

    /// Presses and lets go of the primary button so many times in a row.
    public static void click(Node node, int times, Set<KeyCode> held, double x, double y) {
        frame();
        for (int count = 1; count <= times; count++) {
            int clicks = count;
            run(() -> {
                event(node, MouseEvent.MOUSE_PRESSED, MouseButton.PRIMARY, clicks, held, x, y);
                event(node, MouseEvent.MOUSE_RELEASED, MouseButton.PRIMARY, clicks, held, x, y);
            });
            frame();
        }
    }

    /// Turns the wheel over a point of a node.
    ///
    /// @param pixels downwards when negative
    public static void wheel(Node node, Set<KeyCode> held, double pixels, double x, double y) {
        Point2D scene = node.localToScene(x, y);
        run(() -> Event.fireEvent(
                node,
                new ScrollEvent(
                        ScrollEvent.SCROLL,
                        scene.getX(),
                        scene.getY(),
                        scene.getX(),
                        scene.getY(),
                        held.contains(KeyCode.SHIFT),
                        held.contains(KeyCode.CONTROL),
                        held.contains(KeyCode.ALT),
                        false,
                        false,
                        false,
                        0,
                        pixels,
                        0,
                        pixels,
                        ScrollEvent.HorizontalTextScrollUnits.NONE,
                        0,
                        ScrollEvent.VerticalTextScrollUnits.NONE,
                        0,
                        0,
                        null)));
        frame();
    }

    /// What the menu of the right button offers at a point of a node, in words; the menu is closed again.
    public static List<MenuItem> menu(Node node, double x, double y) {
        return get(() -> {
            Point2D scene = node.localToScene(x, y);
            Event.fireEvent(
                    node,
                    new ContextMenuEvent(
                            ContextMenuEvent.CONTEXT_MENU_REQUESTED,
                            scene.getX(),
                            scene.getY(),
                            scene.getX(),
                            scene.getY(),
                            false,
                            null));
            List<MenuItem> items = new ArrayList<>();
            for (Window each : List.copyOf(Window.getWindows())) {
                if (each instanceof ContextMenu menu) {
                    items.addAll(menu.getItems());
                    menu.hide();
                }
            }
            return items;
        });
    }

    /// Sends one event of the primary button to a node.
    public static void mouse(Node node, EventType<MouseEvent> type, Set<KeyCode> held, double x, double y) {
        frame();
        run(() -> event(node, type, held, x, y));
        frame();
    }

    /// Sends one event of the primary button to a node, on the UI thread, without letting a frame pass.
    public static void event(Node node, EventType<MouseEvent> type, Set<KeyCode> held, double x, double y) {
        MouseButton button = type == MouseEvent.MOUSE_MOVED ? MouseButton.NONE : MouseButton.PRIMARY;
        event(node, type, button, 1, held, x, y);
    }

    private static void event(
            Node node,
            EventType<MouseEvent> type,
            MouseButton button,
            int clicks,
            Set<KeyCode> held,
            double x,
            double y) {
        Point2D scene = node.localToScene(x, y);
        boolean down = type == MouseEvent.MOUSE_PRESSED || type == MouseEvent.MOUSE_DRAGGED;
        Event.fireEvent(
                node,
                new MouseEvent(
                        type,
                        scene.getX(),
                        scene.getY(),
                        scene.getX(),
                        scene.getY(),
                        button,
                        clicks,
                        held.contains(KeyCode.SHIFT),
                        held.contains(KeyCode.CONTROL),
                        held.contains(KeyCode.ALT),
                        false,
                        down && button == MouseButton.PRIMARY,
                        down && button == MouseButton.MIDDLE,
                        false,
                        false,
                        false,
                        true,
                        null));
    }

    /// Keeps a picture of a window in `target/screens`, its theme behind the name.
    ///
    /// @return the picture
    public static BufferedImage screen(MainWindow window, String name) {
        frame();
        return get(() -> {
            Theme theme = window.desk().theme().get();
            return screen(window.scene(), name + (theme == Theme.LIGHT ? "" : "-" + theme.word()));
        });
    }

    /// Keeps a picture of a region's window in `target/screens`.
    public static void screen(Region root, String name) {
        frame();
        run(() -> screen(root.getScene(), name));
    }

    /// Keeps a picture of a scene in `target/screens`. To be called on the UI thread.
    ///
    /// @return the picture
    public static BufferedImage screen(Scene scene, String name) {
        BufferedImage picture = picture(scene);
        try {
            Path file = Path.of("target", "screens", name + ".png");
            Files.createDirectories(file.getParent());
            ImageIO.write(picture, "png", file.toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return picture;
    }

    /// A scroll pane keeps its last picture until the window is drawn anew, which without a screen comes late.
    private static BufferedImage picture(Scene scene) {
        scene.getRoot().lookupAll(".viewport").forEach(each -> each.setCache(false));
        WritableImage image = scene.snapshot(null);
        int width = (int) image.getWidth();
        int height = (int) image.getHeight();
        BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        int[] pixels = ((DataBufferInt) picture.getRaster().getDataBuffer()).getData();
        image.getPixelReader().getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
        return picture;
    }
}
