package dev.trajectory.ui.quantity;

import dev.trajectory.model.Id;
import dev.trajectory.model.Plan;
import dev.trajectory.ui.Ui;
import dev.trajectory.ui.picture.PictureCanvas;
import dev.trajectory.ui.shell.MainWindow;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import org.jspecify.annotations.Nullable;

/// What a plan's window says, read as a screen reader does: the words of labels and fields, and what is said of what
/// is drawn.
final class InWindow {

    private final Plan plan;
    private @Nullable MainWindow window;
    private final Map<String, List<String>> spoken = new LinkedHashMap<>();
    private final Map<String, Drawn> drawn = new LinkedHashMap<>();
    private final Map<String, Selected> selected = new LinkedHashMap<>();
    private @Nullable List<List<String>> quarters;
    private @Nullable Drawn room;

    InWindow(Plan plan) {
        this.plan = plan;
    }

    MainWindow window() {
        MainWindow open = window;
        if (open == null) {
            open = Ui.get(() -> Ui.window(plan, 1920, 1400));
            window = open;
        }
        return open;
    }

    /// Goes to a view.
    private void look(String view) {
        if (!Ui.get(() -> window().here().id()).equals(view)) {
            Ui.run(() -> window().look(view));
            Ui.until(() -> Ui.isMade(window()));
        }
    }

    /// All that is said in a view.
    List<String> spoken(String view) {
        return spoken.computeIfAbsent(view, _ -> {
            look(view);
            Ui.frame();
            return said(window().view().node());
        });
    }

    /// The figures of a view that can be asked why they are what they are, by name.
    Map<String, String> figures(String view) {
        Map<String, String> figures = new LinkedHashMap<>();
        for (String said : spoken(view)) {
            int end = said.lastIndexOf(": ");
            if (end > 0) {
                figures.putIfAbsent(said.substring(0, end), said.substring(end + 2));
            }
        }
        return figures;
    }

    /// The words of the pictures in a view.
    Drawn drawn(String view) {
        return drawn.computeIfAbsent(view, _ -> {
            look(view);
            return drawn();
        });
    }

    /// The words of the pictures in what is seen now.
    private Drawn drawn() {
        Ui.frame();
        return Ui.get(() -> Drawn.of(window().view().node().lookupAll("*").stream()
                .filter(PictureCanvas.class::isInstance)
                .map(each -> ((PictureCanvas) each).picture())
                .filter(Objects::nonNull)
                .toList()));
    }

    /// What is said of a chunk that is selected.
    ///
    /// @param sentence by the surface it is drawn on
    /// @param beside by the inspector: labels and fields by their ids
    record Selected(String sentence, Map<String, String> beside) {}

    /// What is said in a view of a chunk that is selected.
    Selected selected(String view, Id chunk) {
        return selected.computeIfAbsent(view + " " + chunk, _ -> {
            look(view);
            select(chunk);
            Ui.frame();
            return Ui.get(
                    () -> new Selected(String.valueOf(window().view().node().getAccessibleText()), beside()));
        });
    }

    private Map<String, String> beside() {
        Map<String, String> beside = new LinkedHashMap<>();
        for (Node node : window().scene().getRoot().lookupAll("*")) {
            if (node.getId() != null && node.getId().startsWith("inspector-")) {
                String text = words(node);
                if (text != null) {
                    beside.put(node.getId().substring("inspector-".length()), text);
                }
            }
        }
        return beside;
    }

    void select(Id id) {
        Ui.run(() -> window().desk().select(Set.of(id)));
    }

    /// The names of the views one can go to.
    List<String> rail() {
        window();
        return Ui.get(() -> window().scene().getRoot().lookupAll(".rail .toggle-button").stream()
                .map(each -> ((Labeled) each).getText())
                .toList());
    }

    /// What stands beside a name below every view.
    String status(String name) {
        List<String> said = within("#status-bar");
        int at = said.indexOf(name);
        return at < 0 ? "nothing" : said.get(at + 1);
    }

    /// All that is said within the node that a style sheet's selector finds.
    List<String> within(String selector) {
        Ui.frame();
        return said(Ui.get(() -> window().scene().getRoot().lookup(selector)));
    }

    /// The words of the board in the room of a workshop.
    Drawn room() {
        Drawn drawn = room;
        if (drawn == null) {
            run("workshop");
            drawn = drawn();
            run("roomEnd");
            room = drawn;
        }
        return drawn;
    }

    /// What is said of the chunks that a status meeting of a day goes through.
    List<String> meeting(String day) {
        look("roadmap");
        run("statusMeeting");
        Ui.run(() -> ((TextInputControl) window().scene().getRoot().lookup("#status-date")).setText(day));
        Ui.run(() -> window().scene().getRoot().lookup("#status-date").requestFocus());
        Ui.press(window(), KeyCode.ENTER);
        List<String> said = within("#status-list");
        run("statusMeeting");
        return said;
    }

    /// What is said of what the checks found, as far as there is room for it.
    List<String> findings() {
        return spoken.computeIfAbsent("findings", _ -> {
            look("roadmap");
            run("findings");
            List<String> said = within(".side");
            run("findings");
            return said;
        });
    }

    /// What is said of each quarter that is played.
    List<List<String>> playback() {
        List<List<String>> played = quarters;
        if (played == null) {
            played = play();
            quarters = played;
        }
        return played;
    }

    private List<List<String>> play() {
        look("roadmap");
        run("playback");
        List<List<String>> quarters = new ArrayList<>();
        List<String> last = List.of();
        for (List<String> now = within("#playback-caption"); !now.equals(last); now = within("#playback-caption")) {
            quarters.add(now);
            last = now;
            Ui.press(window(), KeyCode.RIGHT);
        }
        Ui.press(window(), KeyCode.ESCAPE);
        return quarters;
    }

    /// Runs an action, as the palette does.
    void run(String action) {
        Ui.run(() -> window().actions().stream()
                .filter(each -> each.id().equals(action))
                .findFirst()
                .orElseThrow()
                .tryToRun());
        Ui.frame();
    }

    static List<String> said(Node node) {
        List<String> said = new ArrayList<>();
        Ui.run(() -> collect(node, said));
        return said;
    }

    private static @Nullable String words(Node node) {
        return switch (node) {
            case Labeled labeled -> labeled.getText();
            case TextInputControl field -> field.getText();
            default -> null;
        };
    }

    private static void collect(Node node, List<String> into) {
        if (!node.isVisible()) {
            return;
        }
        for (String each : new String[] {words(node), node.getAccessibleText()}) {
            if (each != null && !each.isBlank()) {
                into.add(each);
            }
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> collect(child, into));
        }
    }
}
