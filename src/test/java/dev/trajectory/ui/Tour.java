package dev.trajectory.ui;

import dev.trajectory.app.Recent;
import dev.trajectory.app.start.StarterPattern;
import dev.trajectory.draw.Theme;
import dev.trajectory.file.FileTrouble;
import dev.trajectory.file.RecentPlan;
import dev.trajectory.model.Chunk;
import dev.trajectory.model.ChunkId;
import dev.trajectory.model.Id;
import dev.trajectory.model.Plan;
import dev.trajectory.ui.control.Question.Answer;
import dev.trajectory.ui.picture.PictureCanvas;
import dev.trajectory.ui.shell.MainWindow;
import dev.trajectory.ui.theme.FontFaces;
import dev.trajectory.ui.welcome.Glimpses;
import dev.trajectory.ui.welcome.NewPlanWizard;
import dev.trajectory.ui.welcome.WelcomeView;
import dev.trajectory.words.TroubleWords;
import dev.trajectory.words.WindowWords;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ListView;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseEvent;
import org.jspecify.annotations.Nullable;

/// Leads through all that the program can show, and stops wherever there is something to look at: every view, panel,
/// question, form, popover and page, right and wrong.
final class Tour {

    /// What is done at each stop.
    interface Stop {

        /// @param name where one is, such as `inspector-money`
        void at(String name, Scene scene);
    }

    /// What it types itself, so that it is not taken for words of the program.
    static final List<String> TYPED = List.of(
            "zzz",
            "Choose the wards",
            "Ward A",
            "Ward B",
            "Yyy",
            "Xxx",
            "Test the Wi-Fi",
            "a while",
            "Keep people at home",
            "One record",
            "Northmoor Integrated Care Board",
            "Eskwater and Ripley District Hospitals",
            "Saltmarsh Council",
            "NICB",
            "ERDH",
            "Eastvale maternity record",
            "Council shared services",
            "half.trajectory",
            "gone.trajectory",
            "plan.trajectory.bak",
            "plan.trajectory",
            "northmoor.trajectory",
            "first-steps.trajectory",
            "first steps",
            "Trajectory",
            "/home/sam/plans/plan.trajectory",
            "/home/sam/plans",
            "samples/",
            "pom.xml",
            "<?xml version=\"1.0\" enco",
            "SC");

    /// Fields of a form in which something wrong is typed.
    private static final int MISTAKES = Boolean.getBoolean("trajectory.thorough") ? 6 : 2;

    private static final Path SAMPLES = Path.of("samples");
    private static final Instant NOW = Instant.parse("2026-11-24T10:42:00Z");

    private final Locale locale;
    private final double width;
    private final double height;
    private final int textPercent;
    private final Theme theme;
    private final Stop stop;

    /// @param textPercent the size of text, 90 to 150
    Tour(Locale locale, double width, double height, int textPercent, Stop stop) {
        this(locale, width, height, textPercent, Theme.LIGHT, stop);
    }

    /// On a projector, whose text goes with the size of the window.
    static Tour projected(double width, double height, Stop stop) {
        return new Tour(Locale.UK, width, height, 100, Theme.PROJECTOR, stop);
    }

    private Tour(Locale locale, double width, double height, int textPercent, Theme theme, Stop stop) {
        this.theme = theme;
        this.locale = locale;
        this.width = width;
        this.height = height;
        this.textPercent = textPercent;
        this.stop = stop;
    }

    /// Through the window of a plan.
    void window(Plan plan) {
        MainWindow window = Ui.get(() -> Ui.window(plan, width, height, locale));
        Ui.run(() -> window.desk().textPercent().set(textPercent));
        Ui.run(() -> window.desk().theme().set(theme));
        new InWindow(window).all();
    }

    /// Through the views of the window of a plan alone.
    void views(Plan plan) {
        MainWindow window = Ui.get(() -> Ui.window(plan, width, height, locale));
        Ui.run(() -> window.desk().theme().set(theme));
        new InWindow(window).views();
    }

    /// Through the room of a workshop on a plan.
    void room(Plan plan) {
        MainWindow window = Ui.get(() -> Ui.window(plan, width, height, locale));
        Ui.run(() -> window.desk().textPercent().set(textPercent));
        new InWindow(window).room();
    }

    private void stop(String name, Scene scene) {
        Ui.frame();
        Ui.run(() -> stop.at(name, scene));
    }

    /// A walk through one window.
    private final class InWindow {

        private final MainWindow window;
        private final Scene scene;
        private final List<Chunk> chunks;

        InWindow(MainWindow window) {
            this.window = window;
            this.scene = window.scene();
            this.chunks = window.desk().plan().chunks().stream().toList();
        }

        void all() {
            views();
            inspector();
            roadmap();
            questions();
            records();
            outcomes();
            status();
            panels();
            palette();
        }

        private void views() {
            for (ToggleButton place : all(ToggleButton.class, ".rail .toggle-button")) {
                Ui.run(place::fire);
                stop("view-" + Ui.get(() -> window.here().id()));
            }
            Ui.run(() -> window.look("roadmap"));
        }

        private void inspector() {
            if (all(Node.class, "#inspector").isEmpty()) {
                run("inspector");
            }
            stop("inspector-nothing");
            select(chunks.get(3));
            for (int tab = 0;
                    tab < all(ToggleButton.class, ".tabs .toggle-button").size();
                    tab++) {
                int chosen = tab;
                Ui.run(() -> all(ToggleButton.class, ".tabs .toggle-button")
                        .get(chosen)
                        .fire());
                for (Chunk chunk : List.of(chunks.get(chunks.size() / 2), chunks.get(3))) {
                    select(chunk);
                    stop("inspector-" + tab + "-" + chunk.id());
                }
                mistakes("#inspector .text-field", "inspector-" + tab);
            }
            Ui.run(() ->
                    all(ToggleButton.class, ".tabs .toggle-button").getFirst().fire());
            select(chunks.get(3), chunks.get(4), chunks.get(5));
            stop("inspector-several");
            select(chunks.get(3));
        }

        /// What opens beside a card.
        private void cards() {
            Ui.run(() -> window.look("board"));
            select(chunks.get(3));
            run("boardNew");
            type("#entry-card-line", "Test the Wi-Fi @" + code() + " 3w after 5 zzz zzz @zzz !");
            stop("entry-card");
            Ui.press(scene, KeyCode.ESCAPE);
            run("why");
            stop("board-why");
            run("stepBack");
            Ui.run(() -> window.look("roadmap"));
            select(chunks.get(3));
        }

        /// Types what no field of a form understands, wherever it can be typed.
        private void mistakes(String fields, String name) {
            int all = all(TextInputControl.class, fields).size();
            for (int i = 0; i < Math.min(all, MISTAKES); i++) {
                List<TextInputControl> now = all(TextInputControl.class, fields);
                if (i < now.size() && Ui.get(now.get(i)::isEditable)) {
                    TextInputControl field = now.get(i);
                    String before = Ui.get(field::getText);
                    Ui.run(() -> {
                        field.requestFocus();
                        field.setText("zzz");
                    });
                    Ui.press(scene, KeyCode.ENTER);
                    stop(name + "-wrong-" + i);
                    Ui.run(() -> field.setText(before));
                    Ui.press(scene, KeyCode.ESCAPE);
                }
            }
            undoAll();
        }

        private void roadmap() {
            select(chunks.get(3));
            run("why");
            stop("why");
            run("stepBack");
            focusView();
            Ui.press(scene, KeyCode.N);
            type("#entry-line", "Test the Wi-Fi @" + code() + " 3w after 5 zzz zzz @zzz !");
            stop("entry-line");
            Ui.press(scene, KeyCode.ESCAPE);
            type("#filter", "zzz");
            stop("filter");
            type("#filter", "");
            focusView();
            select(chunks.get(3));
            for (int cell = 0; cell < 4; cell++) {
                Ui.press(scene, KeyCode.F2);
                if (Ui.get(() -> scene.lookup("#cell-editor").isVisible())) {
                    type("#cell-editor", "a while");
                    stop("cell-editor-" + cell);
                    Ui.press(scene, KeyCode.ESCAPE);
                }
                Ui.press(scene, KeyCode.TAB);
            }
            focusView();
            run("hold");
            run("holdNext");
            stop("toasts");
            undoAll();
            drag();
        }

        /// Drags the first bars in sight as far to the right and to the left as there is room.
        private void drag() {
            Node surface = scene.lookup("#roadmap");
            PictureCanvas canvas = (PictureCanvas) surface.lookup("PictureCanvas");
            int dragged = 0;
            for (double y = 110; y < 400 && dragged < 2; y += 11) {
                double x = Ui.get(() -> surface.getLayoutBounds().getWidth()) - 14;
                while (x > 380 && !(canvas.picture().at(x, y) instanceof ChunkId)) {
                    x -= 7;
                }
                if (x > 420) {
                    drag(surface, x - 4, y, x + 160, "drag-later-" + dragged);
                    drag(surface, x - 4, y, x - 160, "drag-sooner-" + dragged);
                    dragged++;
                    y += 22;
                }
            }
            undoAll();
        }

        private void drag(Node surface, double from, double y, double to, String name) {
            Ui.mouse(surface, MouseEvent.MOUSE_MOVED, Set.of(), from, y);
            Ui.mouse(surface, MouseEvent.MOUSE_PRESSED, Set.of(), from, y);
            Ui.mouse(surface, MouseEvent.MOUSE_DRAGGED, Set.of(), (from + to) / 2, y);
            Ui.mouse(surface, MouseEvent.MOUSE_DRAGGED, Set.of(), to, y);
            stop(name);
            Ui.mouse(surface, MouseEvent.MOUSE_RELEASED, Set.of(), to, y);
            stop(name + "-dropped");
        }

        private void questions() {
            select(chunks.get(3));
            run("split");
            for (ToggleButton way : all(ToggleButton.class, ".split .toggle-button")) {
                Ui.run(way::fire);
                stop("split-" + all(ToggleButton.class, ".split .toggle-button").indexOf(way));
            }
            type(".split .text-field", "");
            stop("split-wrong");
            Ui.press(scene, KeyCode.ESCAPE);
            select(chunks.get(3), chunks.get(4));
            run("merge");
            stop("merge");
            Ui.press(scene, KeyCode.ESCAPE);
            cards();
            run("rollOut");
            for (CheckBox box : all(CheckBox.class, ".rollout-grid .check-box")) {
                Ui.run(() -> box.setSelected(true));
            }
            stop("roll-out");
            Ui.press(scene, KeyCode.ENTER);
            Ui.run(() -> window.look("rollout"));
            stop("view-rollout-copies");
            Ui.run(() -> window.look("roadmap"));
            run("undo");
            select(chunks.get(3));
            run("rollOut");
            type(".question .split .text-field", "");
            stop("roll-out-wrong");
            Ui.press(scene, KeyCode.ESCAPE);
            Ui.run(() -> {
                ClipboardContent content = new ClipboardContent();
                content.putString("- Choose the wards\n  - Ward A @" + code() + " 3w zzz @zzz\n");
                Clipboard.getSystemClipboard().setContent(content);
            });
            run("paste");
            stop("paste");
            Ui.press(scene, KeyCode.ESCAPE);
            Ui.run(() -> {
                ClipboardContent content = new ClipboardContent();
                content.putString("Zzz\tYyy\tXxx\nWard A\t" + code() + "\t3w\nWard B\tzzz\t4w\n \t\t3w\n");
                Clipboard.getSystemClipboard().setContent(content);
            });
            run("paste");
            stop("paste-table");
            Ui.press(scene, KeyCode.ESCAPE);
            TroubleWords troubles = new TroubleWords(locale);
            for (FileTrouble.Kind kind : FileTrouble.Kind.values()) {
                FileTrouble trouble = new FileTrouble(
                        kind,
                        Path.of("/home/sam/plans/plan.trajectory"),
                        FileTrouble.DENIED,
                        Path.of("/home/sam/plans"));
                List<Answer> answers = new ArrayList<>();
                kind.waysOut().forEach(way -> answers.add(new Answer(troubles.wayOut(way), () -> {})));
                answers.add(new Answer(window.desk().words().say("answer.later"), () -> {}));
                String text = troubles.where(trouble) + "\n\n" + troubles.advice(trouble);
                Ui.run(() -> window.desk().host().ask(troubles.what(trouble), text, null, answers));
                stop("trouble-" + kind);
                Ui.press(scene, KeyCode.ESCAPE);
            }
        }

        private void records() {
            Ui.run(() -> window.look("records"));
            ListView<?> chapters = (ListView<?>) Ui.get(() -> scene.lookup("#chapters"));
            for (int i = 0; i < Ui.get(() -> chapters.getItems().size()); i++) {
                int chapter = i;
                Ui.run(() -> chapters.getSelectionModel().select(chapter));
                stop("records-" + i);
                mistakes(".record-form .text-field", "records-" + i);
            }
            Ui.run(() -> window.look("roadmap"));
        }

        private void outcomes() {
            Ui.run(() -> window.look("outcomes"));
            Ui.frame();
            Ui.run(() -> {
                scene.lookup(".add-tracing").requestFocus();
                ((TextInputControl) scene.lookup(".add-tracing")).setText("zzz");
            });
            Ui.press(scene, KeyCode.ENTER);
            stop("outcomes-wrong");
            Ui.press(scene, KeyCode.ESCAPE);
            run("newOutcome");
            stop("outcomes-new");
            undoAll();
            Ui.run(() -> window.look("roadmap"));
        }

        private void status() {
            run("statusMeeting");
            stop("status-early");
            type("#status-date", "zzz");
            Ui.press(scene, KeyCode.ENTER);
            stop("status-wrong");
            type("#status-date", "2027-09-01");
            Ui.press(scene, KeyCode.ENTER);
            stop("status");
            Ui.press(scene, KeyCode.F);
            Ui.press(scene, KeyCode.DOWN);
            Ui.press(scene, KeyCode.S);
            Ui.press(scene, KeyCode.DOWN);
            Ui.press(scene, KeyCode.R);
            stop("status-remaining");
            type("#status-first", "a while");
            Ui.press(scene, KeyCode.ENTER);
            stop("status-remaining-wrong");
            Ui.press(scene, KeyCode.ESCAPE);
            Ui.press(scene, KeyCode.D);
            stop("status-dates");
            type("#status-first", "a while");
            Ui.press(scene, KeyCode.ENTER);
            stop("status-dates-wrong");
            Ui.press(scene, KeyCode.ESCAPE);
            Ui.run(() -> ((Button) scene.lookup("#status-save")).fire());
            stop("status-saved");
            undoAll();
            run("statusMeeting");
        }

        private void panels() {
            select(chunks.get(3));
            run("hold");
            run("history");
            stop("history");
            undoAll();
            stop("history-undone");
            run("findings");
            stop("findings");
            ListView<?> findings = (ListView<?>) Ui.get(() -> scene.lookup(".findings"));
            Ui.run(findings::requestFocus);
            Ui.press(scene, KeyCode.RIGHT);
            stop("findings-open");
            run("settings");
            stop("settings");
            mistakes(".settings .text-field", "settings");
            run("settings");
            run("vote");
            Ui.press(scene, KeyCode.DIGIT2);
            Ui.press(scene, KeyCode.DIGIT5);
            stop("vote-hands");
            Ui.run(() -> ((Button) scene.lookup("#vote-keep")).fire());
            stop("vote-missing");
            Ui.run(() -> ((Button) scene.lookup("#vote-more")).fire());
            mistakes("#vote-panel .vote-about .text-field", "vote");
            Ui.run(() -> all(ToggleButton.class, "#vote-panel .choice .toggle-button")
                    .getLast()
                    .fire());
            stop("vote-organisations");
            run("minutes");
            stop("minutes");
            run("minutes");
            run("playback");
            stop("playback");
            run("playbackLast");
            stop("playback-last");
            run("playbackEnd");
        }

        void room() {
            Ui.press(scene, KeyCode.F5);
            type("#capture", "Test the Wi-Fi");
            Ui.press(scene, KeyCode.ENTER);
            type("#capture", "zzz");
            Ui.press(scene, KeyCode.ENTER, KeyCode.SHIFT);
            type("#capture", "zzz");
            Ui.press(scene, KeyCode.ENTER, KeyCode.ALT);
            stop("room-decide");
            Ui.run(() -> ((Button) scene.lookup("#decide-keep")).fire());
            stop("room-decisions");
            Ui.press(scene, KeyCode.ESCAPE);
            type("#capture", "Ward A @" + code() + " 3w after 5 @zzz !");
            select(chunks.get(3));
            for (KeyCode step : List.of(KeyCode.DIGIT1, KeyCode.DIGIT2, KeyCode.DIGIT3, KeyCode.DIGIT4)) {
                Ui.press(scene, step, KeyCode.CONTROL);
                stop("room-" + step);
            }
            Ui.press(scene, KeyCode.DIGIT3, KeyCode.CONTROL);
            select(chunks.get(3));
            run("link");
            stop("room-link");
            Ui.press(scene, KeyCode.ESCAPE);
            type("#capture", "");
            Ui.run(() -> {
                ClipboardContent content = new ClipboardContent();
                content.putString("- Choose the wards\n  - Ward A @" + code() + " 3w zzz @zzz\n");
                Clipboard.getSystemClipboard().setContent(content);
            });
            run("roomPaste");
            stop("room-paste");
            Ui.press(scene, KeyCode.ESCAPE);
            run("keys");
            stop("room-keys");
            Ui.press(scene, KeyCode.ESCAPE);
            run("palette");
            stop("room-palette");
            Ui.press(scene, KeyCode.ESCAPE);
            Ui.press(scene, KeyCode.ESCAPE);
            stop("room-ended");
        }

        private void palette() {
            run("palette");
            stop("palette");
            type(".palette .text-field", "e");
            stop("palette-found");
            type(".palette .text-field", "zzz");
            stop("palette-none");
            Ui.press(scene, KeyCode.ESCAPE);
            run("keys");
            stop("keys");
            type(".key-sheet .text-field", "o");
            stop("keys-filtered");
            Ui.press(scene, KeyCode.ESCAPE);
        }

        private String code() {
            return window.desk().plan().organisations().stream()
                    .findFirst()
                    .orElseThrow()
                    .code();
        }

        private void stop(String name) {
            Tour.this.stop(name, scene);
        }

        private void focusView() {
            Ui.run(() -> window.view().focus());
        }

        private void select(Chunk... wanted) {
            Set<Id> ids = new LinkedHashSet<>();
            for (Chunk chunk : wanted) {
                ids.add(chunk.id());
            }
            Ui.run(() -> window.desk().select(ids));
            Ui.frame();
        }

        private void run(String action) {
            Ui.run(() -> window.actions().stream()
                    .filter(each -> each.id().equals(action))
                    .findFirst()
                    .orElseThrow()
                    .tryToRun());
            Ui.frame();
        }

        private void undoAll() {
            Ui.run(() -> window.desk().session().goTo(0));
            Ui.frame();
        }

        private void type(String field, String text) {
            Ui.run(() -> {
                TextInputControl input = (TextInputControl) Objects.requireNonNull(scene.lookup(field), field);
                input.requestFocus();
                input.setText(text);
            });
            Ui.frame();
        }

        private <N extends Node> List<N> all(Class<N> type, String selector) {
            Ui.frame();
            return Ui.get(() -> scene.getRoot().lookupAll(selector).stream()
                    .filter(type::isInstance)
                    .filter(Tour::isSeen)
                    .map(type::cast)
                    .toList());
        }
    }

    private static boolean isSeen(Node node) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (!at.isVisible()) {
                return false;
            }
        }
        return true;
    }

    /// Through the first screen and the questions for a new plan.
    void beginnings() {
        welcome(List.of(), "welcome-first");
        welcome(
                List.of(
                        recent(SAMPLES.resolve("northmoor.trajectory"), "Northmoor", 60, false),
                        recent(Path.of("pom.xml"), "Eastvale maternity record", 86_400, false),
                        recent(Path.of("gone.trajectory"), "Council shared services", 9_000_000, true),
                        recent(SAMPLES.resolve("first-steps.trajectory"), "Home", 90_000_000, false)),
                "welcome");
        for (StarterPattern pattern : StarterPattern.values()) {
            wizard(pattern, "new-" + pattern.key());
        }
    }

    private static Recent recent(Path path, String name, long secondsAgo, boolean gone) {
        return new Recent(new RecentPlan(path, name, NOW.minusSeconds(secondsAgo), false), gone);
    }

    private void welcome(List<Recent> recents, String name) {
        WelcomeView view = Ui.get(() -> {
            WelcomeView made = new WelcomeView(
                    new WindowWords(locale),
                    new FontFaces(),
                    new SimpleObjectProperty<>(Theme.LIGHT),
                    new Glimpses(Runnable::run, Runnable::run),
                    Clock.fixed(NOW, ZoneOffset.UTC),
                    new NoDeeds());
            made.showRecents(recents);
            made.showSamples(
                    List.of(SAMPLES.resolve("first-steps.trajectory"), SAMPLES.resolve("northmoor.trajectory")));
            Ui.show(made, new SimpleObjectProperty<>(Theme.LIGHT), textPercent, width, height);
            return made;
        });
        stop(name, view.getScene());
    }

    private void wizard(StarterPattern pattern, String name) {
        NewPlanWizard wizard = Ui.get(() -> {
            NewPlanWizard made = new NewPlanWizard(
                    new WindowWords(locale),
                    new FontFaces(),
                    new SimpleObjectProperty<>(Theme.LIGHT),
                    new Glimpses(Runnable::run, Runnable::run),
                    LocalDate.of(2027, 4, 1),
                    pattern,
                    _ -> {},
                    () -> {});
            Ui.show(
                    made,
                    new SimpleObjectProperty<>(Theme.LIGHT),
                    textPercent,
                    Math.min(width, 1080),
                    Math.min(height, 760));
            made.focus();
            return made;
        });
        Scene scene = wizard.getScene();
        type(scene, "#new-start", "zzz");
        stop(name + "-1-wrong", scene);
        type(scene, "#new-start", "2027-04-01");
        type(scene, "#new-name", "One record");
        stop(name + "-1", scene);
        next(scene);
        stop(name + "-2-empty", scene);
        type(
                scene,
                "#new-names",
                "Northmoor Integrated Care Board\nEskwater and Ripley District Hospitals\nSaltmarsh Council\n");
        Ui.run(() -> ((ButtonBase) scene.lookup("#new-names-add")).fire());
        stop(name + "-2", scene);
        next(scene);
        type(scene, "#new-freeze-from", "zzz");
        stop(name + "-3-wrong", scene);
        type(scene, "#new-freeze-from", "");
        type(scene, "#new-freeze-from", "1 Dec");
        stop(name + "-3", scene);
        next(scene);
        stop(name + "-4", scene);
        next(scene);
        stop(name + "-5", scene);
    }

    private static void next(Scene scene) {
        Ui.press(scene, KeyCode.RIGHT, KeyCode.ALT);
    }

    private static void type(Scene scene, String field, String text) {
        Ui.frame();
        Ui.run(() -> ((TextInputControl) Objects.requireNonNull(scene.lookup(field), field)).setText(text));
        Ui.frame();
    }

    private static final class NoDeeds implements WelcomeView.Deeds {

        @Override
        public void newPlan(@Nullable StarterPattern pattern) {}

        @Override
        public void open(Path file) {}

        @Override
        public void openDialog() {}

        @Override
        public void forget(Path file) {}
    }
}
