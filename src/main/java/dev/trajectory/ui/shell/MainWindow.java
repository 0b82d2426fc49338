package dev.trajectory.ui.shell;

import dev.trajectory.app.PlanSession;
import dev.trajectory.app.Snapshot;
import dev.trajectory.ui.desk.Action;
import dev.trajectory.ui.desk.Desk;
import dev.trajectory.ui.desk.Once;
import dev.trajectory.ui.desk.Panel;
import dev.trajectory.ui.desk.Place;
import dev.trajectory.ui.desk.SeenPlan;
import dev.trajectory.ui.desk.View;
import dev.trajectory.ui.palette.KeySheet;
import dev.trajectory.ui.palette.Palette;
import dev.trajectory.ui.theme.Appearance;
import dev.trajectory.ui.theme.FontFaces;
import dev.trajectory.words.WindowWords;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;

/// The window of one plan: bars around the view that is looked at. It hands snapshots to views and keys to actions,
/// and knows no more of either.
public final class MainWindow {

    /// Windows at least this wide, with text of the usual size, open with the panel that belongs beside their
    /// first view.
    private static final double ROOM_FOR_PANEL = 1_400;

    private final Scene scene;
    private final Desk desk;
    private final Features features;
    private final Side side;
    private final Centre centre;
    private final Rail rail;
    private final TopBar topBar;
    private final StatusBar statusBar;
    private final Answers answers;
    private final Overlays overlays;
    private final WindowActions own;

    /// Before all other keys.
    private final TypedText typed;

    private final Receipts receipts;
    private final Rooms rooms;
    private final Memory memory;
    private final SeenPlan seen = new SeenPlan();
    private List<Action> offered = List.of();

    /// Fills a scene with the window of a session.
    ///
    /// @param clock tells what day it is
    public MainWindow(
            Scene scene,
            PlanSession session,
            WindowWords words,
            FontFaces fonts,
            Appearance appearance,
            Memory memory,
            Clock clock) {
        this.scene = scene;
        Desk.Host host = new Guide(this);
        this.memory = memory;
        this.desk = new Desk(session, words, fonts, scene, appearance, clock, host);
        this.features = Features.of(desk, memory);
        this.side = new Side(desk);
        this.centre = new Centre(side, features.places().getFirst());
        this.rail = new Rail(features.places(), words, this::goTo, () -> side.toggle(features.settings()));
        this.topBar = new TopBar(desk, deeds());
        this.answers = new Answers(desk);
        this.statusBar = new StatusBar(desk, () -> side.toggle(features.findings()), () -> look(Features.PROMISES));
        StackPane root = new StackPane(new BorderPane(centre, topBar, side, statusBar, rail), answers);
        this.overlays = new Overlays(root, this::palette, this::keySheet);
        Parts parts = new Parts(
                scene,
                List.of(
                        Parts.Part.of(topBar),
                        Parts.Part.of(rail),
                        Parts.Part.of(centre.bar()),
                        new Parts.Part(centre, () -> view().focus()),
                        new Parts.Part(side, side::focus),
                        Parts.Part.of(statusBar),
                        Parts.Part.of(overlays.toasts())));
        this.typed = new TypedText(scene);
        this.own = new WindowActions(desk, features, side, centre, answers, overlays, parts, scene);
        this.rooms = new Rooms(scene, root, desk, features, memory, new Rooms.Window() {
            @Override
            public Desk desk(Appearance other) {
                return desk.looking(other);
            }

            @Override
            public void open(Once<Panel> panel) {
                side.open(panel);
            }

            @Override
            public void changed() {
                MainWindow.this.show(desk.snapshot());
                view().focus();
            }
        });
        root.getStyleClass().add("window");
        scene.setRoot(root);
        new KeyDispatch(
                        this::keyed,
                        features.places(),
                        this::goTo,
                        () -> view().takesLetters(),
                        (button, key) -> centre.leaves(button, key) || view().leaves(button, key),
                        this::sayPlaces)
                .install(scene);
        session.view(this::show);
        this.receipts = new Receipts(desk, overlays.toasts());
        session.receive(receipts::show);
        Once<Panel> beside = centre.here().beside();
        if (beside != null && scene.getWidth() >= desk.px(ROOM_FOR_PANEL)) {
            side.open(beside);
        }
        goTo(centre.here());
        askOfWorkshop();
    }

    /// Asks what is to become of a workshop that nobody has ended, where there is one.
    void askOfWorkshop() {
        new LeftWorkshop(desk, rooms, memory.workshop()).ask();
    }

    /// Nobody leaves a room, or what is played, for one thing that can be done in a view.
    private Palette palette() {
        return new Palette(desk, this::actions, features.places(), this::goTo, () -> !rooms.isOn());
    }

    private KeySheet keySheet() {
        return new KeySheet(desk.words(), this::keyGroups, features.places());
    }

    private TopBar.Deeds deeds() {
        return new TopBar.Deeds() {
            @Override
            public void menu(Button at) {
                new PlanMenu(desk.words(), MainWindow.this::actions).show(at);
            }

            @Override
            public void find() {
                overlays.openPalette();
            }

            @Override
            public void undo() {
                desk.session().undo();
            }

            @Override
            public void redo() {
                desk.session().redo();
            }

            @Override
            public void history() {
                side.toggle(features.history());
            }

            @Override
            public void workshop() {
                rooms.beginWorkshop();
            }
        };
    }

    public Scene scene() {
        return scene;
    }

    public Desk desk() {
        return desk;
    }

    /// Goes to a place by its id. Throws [java.util.NoSuchElementException] where there is none.
    public void look(String id) {
        goTo(features.places().stream()
                .filter(place -> place.id().equals(id))
                .findFirst()
                .orElseThrow());
    }

    private void goTo(Place place) {
        rooms.leave();
        rail.here(place);
        centre.goTo(place);
        show(desk.snapshot());
        view().focus();
    }

    /// Says where one can go.
    private void sayPlaces() {
        WindowWords words = desk.words();
        String places = features.places().stream()
                .map(place -> words.say("go.place", String.valueOf(place.letter()), words.say("view." + place.id())))
                .collect(Collectors.joining(words.say("go.and")));
        desk.host().say(words.say("go.nowhere", places));
    }

    /// Where one is.
    public Place here() {
        return centre.here();
    }

    /// The view that is looked at.
    public View view() {
        View filling = rooms.view();
        return filling == null ? centre.view() : filling;
    }

    /// All that can be done now: in the window, and in the view that is looked at.
    public List<Action> actions() {
        List<Action> actions = windowActions();
        actions.addAll(view().actions());
        return actions;
    }

    /// What keys do now: what lies over a view keeps keys from it, and a question from all that is not the
    /// program's.
    private List<Action> keyed() {
        if (overlays.isAsking()) {
            List<Action> actions = own.anywhere();
            actions.addAll(offered);
            return actions;
        }
        return overlays.isAnyOpen() ? windowActions() : actions();
    }

    private List<Action> windowActions() {
        List<Action> actions = rooms.isOn() ? own.anywhere() : own.all();
        actions.addAll(rooms.actions(() -> !overlays.isAnyOpen()));
        actions.addAll(offered);
        return actions;
    }

    private List<KeySheet.Group> keyGroups() {
        String name = Objects.requireNonNullElse(rooms.name(), here().id());
        return List.of(
                new KeySheet.Group(desk.words().say("keys.window"), windowActions()),
                new KeySheet.Group(desk.words().say("view." + name), view().actions()));
    }

    Features features() {
        return features;
    }

    Side side() {
        return side;
    }

    StatusBar statusBar() {
        return statusBar;
    }

    Answers answers() {
        return answers;
    }

    Overlays overlays() {
        return overlays;
    }

    Receipts receipts() {
        return receipts;
    }

    Rooms rooms() {
        return rooms;
    }

    /// Adds what the program can do with this window: save, open and so on.
    void offer(List<Action> actions) {
        offered = actions;
    }

    /// Whether there is a workshop in which something was done that its minutes are to tell, or a note to them.
    boolean isWorkshopToTell() {
        return rooms.isAnythingToTell();
    }

    /// Ends the workshop, if there is one; goes on once its minutes are in the plan's log.
    void endWorkshop(Runnable then) {
        rooms.endWorkshop(_ -> then.run());
    }

    /// The window goes: a workshop that nobody has ended is left for whoever opens the plan next.
    void leave() {
        memory.workshop().leave();
    }

    /// Tells when the window becomes the room of a workshop, and when it is none any more.
    void onWorkshop(Consumer<Boolean> listener) {
        rooms.onWorkshop(listener);
    }

    /// Says how the plan stands with its file.
    ///
    /// @param trouble whether that is not as it should be
    void saved(String text, boolean trouble) {
        topBar.saved(text, trouble);
    }

    /// Says something that must not be missed, until [#noMore].
    void warn(String kind, String text) {
        overlays.toasts().warn(kind, text);
    }

    /// What was warned of holds no more.
    void noMore(String kind) {
        overlays.toasts().noMore(kind);
    }

    /// Asks no more what someone asked and nobody has answered.
    void withdraw(Object asker) {
        overlays.withdraw(asker);
    }

    private void show(Snapshot snapshot) {
        if (!rooms.isOn()) {
            answers.show(snapshot);
            topBar.show(snapshot);
            statusBar.show(snapshot);
            rail.show(snapshot);
            side.show(snapshot);
        }
        view().show(snapshot);
        if (seen.isOther(snapshot)) {
            typed.keep();
        }
    }
}
