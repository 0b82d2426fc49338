package dev.trajectory.ui.bench;

import dev.trajectory.draw.Picture;
import dev.trajectory.model.ChunkId;
import dev.trajectory.model.Plan;
import dev.trajectory.ui.map.MapView;
import dev.trajectory.ui.picture.PictureCanvas;
import dev.trajectory.ui.shell.MainWindow;
import java.util.List;
import java.util.Set;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;

/// The gestures that are measured.
final class Scripts {

    private static final double FRAME = 16;
    private static final double WHEEL = 66;

    /// Frames until a movement turns back.
    private static final int THERE = 60;

    /// A bar at least as wide is dragged: narrower ones are all handles.
    private static final double WIDE = 12;

    /// Frames from one quarter of the playback to the next, so that one is always on its way.
    private static final int QUARTER = 12;

    private Scripts() {}

    /// What plans of every size promise.
    static List<Script> ofEverySize() {
        return List.of(
                script("windowScroll", at("roadmap"), (window, frame) -> wheel(window, Set.of(), turn(frame, WHEEL))),
                script(
                        "windowZoom",
                        at("roadmap"),
                        (window, frame) -> wheel(window, Set.of(KeyCode.CONTROL), turn(frame, -WHEEL))));
    }

    /// What is promised of plans of a thousand chunks besides.
    static List<Script> ofAThousand() {
        return List.of(
                dragging("windowBarDrag", "roadmap", 0.5),
                dragging("windowCardDrag", "board", 0.2),
                script("windowMapPan", at("map"), (window, frame) -> wheel(window, Set.of(), turn(frame, WHEEL))),
                script(
                        "windowMapZoom",
                        at("map"),
                        (window, frame) -> wheel(window, Set.of(KeyCode.CONTROL), turn(frame, -WHEEL))),
                new Script(
                        "windowRoomSelect", FRAME, action("workshop"), _ -> true, Scripts::select, action("roomEnd")),
                new Script("windowRoomType", FRAME, action("workshop"), _ -> true, Scripts::type, window -> {
                    field(window).clear();
                    action("roomEnd").in(window);
                }),
                new Script(
                        "windowPlayback",
                        FRAME,
                        window -> {
                            window.desk().appearance().systemIsStill().set(false);
                            action("playback").in(window);
                        },
                        _ -> true,
                        Scripts::play,
                        window -> {
                            action("playbackEnd").in(window);
                            window.desk().appearance().systemIsStill().set(true);
                        }));
    }

    private static Script script(String name, Script.Part begin, Script.Step step) {
        return new Script(name, FRAME, begin, Scripts::isMade, step, _ -> {});
    }

    private static Script.Part at(String view) {
        return window -> window.look(view);
    }

    private static Script.Part action(String id) {
        return window -> window.actions().stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow()
                .tryToRun();
    }

    private static boolean isMade(MainWindow window) {
        return !(window.view() instanceof MapView map) || map.isMade();
    }

    /// So much one way, then as much back.
    private static double turn(int frame, double by) {
        return frame / THERE % 2 == 0 ? -by : by;
    }

    private static void wheel(MainWindow window, Set<KeyCode> held, double pixels) {
        Node node = window.view().node();
        Point2D middle = middle(node);
        Event.fireEvent(
                node,
                new ScrollEvent(
                        ScrollEvent.SCROLL,
                        middle.getX(),
                        middle.getY(),
                        middle.getX(),
                        middle.getY(),
                        false,
                        held.contains(KeyCode.CONTROL),
                        false,
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
                        null));
    }

    private static Point2D middle(Node node) {
        return node.localToScene(
                node.getLayoutBounds().getCenterX(), node.getLayoutBounds().getCenterY());
    }

    /// Takes a chunk by its middle and drags it there and back.
    ///
    /// @param from what share of the view's width is passed over before one is looked for
    private static Script dragging(String name, String view, double from) {
        Drag drag = new Drag(from);
        return new Script(name, FRAME, at(view), Scripts::isMade, drag::step, drag::end);
    }

    /// A drag that goes on from frame to frame.
    private static final class Drag {

        private final double from;
        private Point2D at = Point2D.ZERO;

        Drag(double from) {
            this.from = from;
        }

        void step(MainWindow window, int frame) {
            Node node = window.view().node();
            if (frame == 0) {
                at = chunk(node, from);
                mouse(node, MouseEvent.MOUSE_MOVED, at);
                mouse(node, MouseEvent.MOUSE_PRESSED, at);
            }
            at = at.add(frame / THERE % 2 == 0 ? 4 : -4, 0);
            mouse(node, MouseEvent.MOUSE_DRAGGED, at);
        }

        void end(MainWindow window) {
            mouse(window.view().node(), MouseEvent.MOUSE_RELEASED, at);
            while (window.desk().snapshot().history().canUndo()) {
                window.desk().session().undo();
            }
        }
    }

    /// Where a chunk is drawn.
    private static Point2D chunk(Node node, double from) {
        PictureCanvas canvas = (PictureCanvas) node.lookupAll("*").stream()
                .filter(PictureCanvas.class::isInstance)
                .findFirst()
                .orElseThrow();
        Picture picture = canvas.picture();
        if (picture != null) {
            for (double y = picture.height() / 4; y < picture.height(); y += 5) {
                for (double x = picture.width() * from; x < picture.width(); x += WIDE) {
                    if (picture.at(x, y) instanceof ChunkId chunk && chunk.equals(picture.at(x + WIDE, y))) {
                        return new Point2D(x + WIDE / 2, y);
                    }
                }
            }
        }
        throw new IllegalStateException("No chunk is drawn");
    }

    private static void mouse(Node node, EventType<MouseEvent> type, Point2D at) {
        Point2D scene = node.localToScene(at);
        boolean moved = type == MouseEvent.MOUSE_MOVED;
        Event.fireEvent(
                node,
                new MouseEvent(
                        type,
                        scene.getX(),
                        scene.getY(),
                        scene.getX(),
                        scene.getY(),
                        moved ? MouseButton.NONE : MouseButton.PRIMARY,
                        1,
                        false,
                        false,
                        false,
                        false,
                        !moved && type != MouseEvent.MOUSE_RELEASED,
                        false,
                        false,
                        false,
                        false,
                        true,
                        null));
    }

    private static void select(MainWindow window, int frame) {
        List<ChunkId> chunks = List.copyOf(window.desk().plan().chunks().byId().keySet());
        window.desk().select(Set.of(chunks.get(frame * 7 % chunks.size())));
    }

    private static void type(MainWindow window, int frame) {
        Plan plan = window.desk().plan();
        String first = plan.chunks().stream().findFirst().orElseThrow().title();
        String code = plan.organisations().stream().findFirst().orElseThrow().code();
        String text = String.join(" ", first, "@" + code, "3w", "after", first, "");
        TextField field = field(window);
        int at = frame % text.length();
        if (at == 0) {
            field.clear();
        }
        field.appendText(text.substring(at, at + 1));
    }

    private static TextField field(MainWindow window) {
        return (TextField) window.scene().getRoot().lookup("#capture");
    }

    private static void play(MainWindow window, int frame) {
        if (frame % QUARTER == 0) {
            action(frame / THERE % 2 == 0 ? "playbackForward" : "playbackBack").in(window);
        }
    }
}
