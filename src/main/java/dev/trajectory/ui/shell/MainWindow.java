package dev.trajectory.ui.shell;

import dev.trajectory.app.PlanSession;
import dev.trajectory.app.Snapshot;
import dev.trajectory.edit.Refusal;
import dev.trajectory.model.Id;
import dev.trajectory.model.Plan;
import dev.trajectory.ui.desk.Action;
import dev.trajectory.ui.desk.Desk;
import dev.trajectory.ui.desk.View;
import dev.trajectory.ui.records.RecordsView;
import dev.trajectory.ui.roadmap.RoadmapView;
import dev.trajectory.ui.theme.FontFaces;
import dev.trajectory.words.WindowWords;
import dev.trajectory.words.Words;
import org.jspecify.annotations.Nullable;
import dev.trajectory.outlook.Outlook;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javafx.geometry.Pos;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;

/// The window of one plan: bars around the view that is looked at. It hands snapshots to views and keys to actions, and
/// knows no more of either.
public final class MainWindow implements Desk.Host {

    private final Desk desk;
    private final List<View> views;
    private final Rail rail;
    private final TopBar topBar;
    private final StatusBar statusBar;
    private final HBox viewBar = new HBox();
    private final BorderPane centre = new BorderPane();
    private final Side side;
    private final BorderPane frame = new BorderPane();
    private final Toasts toasts = new Toasts();
    private final StackPane root = new StackPane(frame, toasts);
    private final Scene scene;
    private View here;

    /// @param width of the window's content, in pixels
    public MainWindow(PlanSession session, WindowWords words, FontFaces fonts, double width, double height) {
        this.desk = new Desk(session, words, fonts, this);
        this.views = List.of(new RoadmapView(desk), new RecordsView(desk));
        this.here = views.getFirst();
        this.rail = new Rail(views, words, this::goTo, () -> {});
        this.topBar = new TopBar(desk, deeds());
        this.statusBar = new StatusBar(words.locale(), () -> {});
        this.side = new Side(desk);
        viewBar.getStyleClass().add("view-bar");
        centre.setTop(viewBar);
        frame.setTop(topBar);
        frame.setLeft(rail);
        frame.setCenter(centre);
        frame.setRight(side);
        frame.setBottom(statusBar);
        StackPane.setAlignment(toasts, Pos.BOTTOM_CENTER);
        root.getStyleClass().add("window");
        this.scene = new Scene(root, width, height);
        new Look(scene, desk).install();
        new KeyDispatch(this::actions, views, this::goTo, () -> here.takesLetters()).install(scene);
        session.view(this::show);
        session.receive(new Receipts(desk, toasts)::show);
        goTo(here);
    }

    private TopBar.Deeds deeds() {
        return new TopBar.Deeds() {
            @Override
            public void menu(Button at) {}

            @Override
            public void find() {}

            @Override
            public void undo() {
                desk.session().undo();
            }

            @Override
            public void redo() {
                desk.session().redo();
            }

            @Override
            public void history() {}
        };
    }

    public Scene scene() {
        return scene;
    }

    /// The view that is looked at.
    public View view() {
        return here;
    }

    public Desk desk() {
        return desk;
    }

    /// All that can be done now: in the window, and in the view that is looked at.
    public List<Action> actions() {
        List<Action> actions = new ArrayList<>();
        actions.add(Action.of(
                "undo", "Shortcut+Z", () -> desk.snapshot().history().canUndo(), desk.session()::undo));
        actions.add(Action.of(
                "redo", "Shortcut+Y", () -> desk.snapshot().history().canRedo(), desk.session()::redo));
        actions.add(Action.of(
                "redoAlso",
                "Shortcut+Shift+Z",
                () -> desk.snapshot().history().canRedo(),
                desk.session()::redo));
        actions.add(Action.of("stepBack", "Esc", this::canStepBack, this::stepBack));
        actions.addAll(here.actions());
        return actions;
    }

    private boolean canStepBack() {
        return !(scene.getFocusOwner() instanceof TextInputControl);
    }

    /// One step back: what lies over the view, then messages, the selection, the panel.
    private void stepBack() {
        if (here.stepBack() || toasts.dismiss()) {
            return;
        }
        if (!desk.snapshot().selection().isEmpty()) {
            desk.select(Set.of());
        } else if (!side.close()) {
            here.focus();
        }
    }

    private void goTo(View view) {
        here = view;
        rail.here(view);
        viewBar.getChildren().setAll(view.bar());
        centre.setCenter(view.node());
        show(desk.snapshot());
        view.focus();
    }

    private void show(Snapshot snapshot) {
        topBar.show(snapshot);
        statusBar.show(snapshot);
        side.show(snapshot);
        here.show(snapshot);
    }

    @Override
    public void say(String text) {
        toasts.say("note", text, false, List.of());
    }

    @Override
    public void refuse(Refusal refusal, Plan plan) {
        toasts.say("refusal", Words.of(plan, desk.words().locale()).refusal(refusal), true, List.of());
    }

    @Override
    public void preview(@Nullable Outlook outlook) {
        if (outlook == null) {
            statusBar.show(desk.snapshot());
        } else {
            statusBar.preview(outlook);
        }
    }

    @Override
    public void reveal(Id id) {
        desk.select(Set.of(id));
        here.reveal(id);
    }
}
