package dev.trajectory.ui.shell;

import dev.trajectory.app.PlanSession;
import dev.trajectory.app.Snapshot;
import dev.trajectory.draw.Theme;
import dev.trajectory.edit.Refusal;
import dev.trajectory.file.ViewPreferences;
import dev.trajectory.model.Id;
import dev.trajectory.model.Plan;
import dev.trajectory.outlook.Outlook;
import dev.trajectory.ui.control.Question;
import dev.trajectory.ui.desk.Action;
import dev.trajectory.ui.desk.Desk;
import dev.trajectory.ui.desk.View;
import dev.trajectory.ui.findings.FindingsPanel;
import dev.trajectory.ui.history.HistoryPanel;
import dev.trajectory.ui.inspector.Inspector;
import dev.trajectory.ui.outcomes.OutcomesView;
import dev.trajectory.ui.palette.KeySheet;
import dev.trajectory.ui.palette.Palette;
import dev.trajectory.ui.records.RecordsView;
import dev.trajectory.ui.roadmap.RoadmapView;
import dev.trajectory.ui.settings.SettingsPanel;
import dev.trajectory.ui.status.StatusMeetingPanel;
import dev.trajectory.ui.theme.Appearance;
import dev.trajectory.ui.theme.FontFaces;
import dev.trajectory.ui.theme.Look;
import dev.trajectory.words.WindowWords;
import dev.trajectory.words.Words;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/// The window of one plan: bars around the view that is looked at. It hands snapshots to views and keys to actions,
/// and knows no more of either.
public final class MainWindow implements Desk.Host {

    /// Windows at least this wide open with the inspector beside the roadmap.
    private static final double ROOM_FOR_INSPECTOR = 1_400;

    private final Desk desk;
    private final List<View> views;
    private final Rail rail;
    private final TopBar topBar;
    private final StatusBar statusBar;
    private final HBox viewBar = new HBox();
    private final BorderPane centre = new BorderPane();
    private final Side side;
    private final RoadmapView roadmap;
    private final Inspector inspector;
    private final FindingsPanel findings;
    private final HistoryPanel historyPanel;
    private final SettingsPanel settings;
    private final StatusMeetingPanel statusMeeting;
    private final BorderPane frame = new BorderPane();
    private final Toasts toasts = new Toasts();
    private final Question question = new Question();
    private final Palette palette;
    private final KeySheet keySheet;
    private final StackPane root = new StackPane(frame, toasts);
    private List<Action> offered = List.of();
    private boolean inspectorWasOpen;
    private final Scene scene;
    private View here;

    /// @param width of the window's content, in pixels
    public MainWindow(
            PlanSession session,
            WindowWords words,
            FontFaces fonts,
            Appearance appearance,
            double width,
            double height) {
        this.desk = new Desk(session, words, fonts, appearance, this);
        this.side = new Side(desk);
        this.roadmap = new RoadmapView(desk);
        this.views = List.of(roadmap, new OutcomesView(desk), new RecordsView(desk));
        this.statusMeeting = new StatusMeetingPanel(desk);
        this.inspector = new Inspector(desk, roadmap::why, roadmap::split);
        this.here = views.getFirst();
        this.findings = new FindingsPanel(desk);
        this.historyPanel = new HistoryPanel(desk);
        this.settings = new SettingsPanel(desk);
        this.rail = new Rail(views, words, this::goTo, () -> side.toggle(settings));
        this.topBar = new TopBar(desk, deeds());
        this.statusBar = new StatusBar(words.locale(), () -> side.toggle(findings));
        viewBar.getStyleClass().add("view-bar");
        centre.setTop(viewBar);
        frame.setTop(topBar);
        frame.setLeft(rail);
        frame.setCenter(centre);
        frame.setRight(side);
        frame.setBottom(statusBar);
        StackPane.setAlignment(toasts, Pos.BOTTOM_CENTER);
        this.palette = new Palette(desk, this::actions, views, this::goTo);
        this.keySheet = new KeySheet(words, this::keyGroups, views);
        settings.rows().addListener((_, _, rows) -> roadmap.rows(rows));
        root.getChildren().addAll(palette, keySheet, question);
        root.getStyleClass().add("window");
        this.scene = new Scene(root, width, height);
        new Look(scene, desk.theme(), desk.textPercent()).install();
        new KeyDispatch(this::actions, views, this::goTo, () -> here.takesLetters()).install(scene);
        session.view(this::show);
        session.receive(new Receipts(desk, toasts)::show);
        if (width >= ROOM_FOR_INSPECTOR) {
            side.open(inspector);
        }
        goTo(here);
    }

    private TopBar.Deeds deeds() {
        return new TopBar.Deeds() {
            @Override
            public void menu(Button at) {
                palette.open();
            }

            @Override
            public void find() {
                palette.open();
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
                side.toggle(historyPanel);
            }
        };
    }

    public Scene scene() {
        return scene;
    }

    public Desk desk() {
        return desk;
    }

    /// Goes to a view by its id. Throws [java.util.NoSuchElementException] where there is none.
    public void look(String id) {
        goTo(views.stream().filter(view -> view.id().equals(id)).findFirst().orElseThrow());
    }

    /// The view that is looked at.
    public View view() {
        return here;
    }

    /// All that can be done now: in the window, and in the view that is looked at.
    public List<Action> actions() {
        List<Action> actions = new ArrayList<>();
        actions.add(
                Action.of("undo", "Shortcut+Z", () -> desk.snapshot().history().canUndo(), desk.session()::undo));
        actions.add(
                Action.of("redo", "Shortcut+Y", () -> desk.snapshot().history().canRedo(), desk.session()::redo));
        actions.add(Action.of(
                "redoAlso", "Shortcut+Shift+Z", () -> desk.snapshot().history().canRedo(), desk.session()::redo));
        actions.add(Action.of("palette", "Shortcut+K", () -> palette.open()));
        actions.add(Action.of("keys", "F1", () -> keySheet.open()));
        actions.add(Action.of("findings", "Shortcut+Shift+F", () -> side.toggle(findings)));
        actions.add(Action.of("history", "Shortcut+H", () -> side.toggle(historyPanel)));
        actions.add(Action.of("statusMeeting", "Shortcut+Shift+M", () -> side.toggle(statusMeeting)));
        actions.add(Action.of("settings", "Shortcut+Comma", () -> side.toggle(settings)));
        for (Theme theme : Theme.values()) {
            actions.add(
                    Action.of("theme." + theme.word(), "", () -> desk.theme().set(theme)));
        }
        actions.add(Action.of("inspector", "Shortcut+I", () -> side.toggle(inspector)));
        actions.add(Action.of("stepBack", "Esc", this::canStepBack, this::stepBack));
        actions.addAll(offered);
        actions.addAll(here.actions());
        return actions;
    }

    private List<KeySheet.Group> keyGroups() {
        Set<String> own = new HashSet<>();
        here.actions().forEach(action -> own.add(action.id()));
        List<Action> window =
                actions().stream().filter(action -> !own.contains(action.id())).toList();
        return List.of(
                new KeySheet.Group(desk.words().say("keys.window"), window),
                new KeySheet.Group(desk.words().say("view." + here.id()), here.actions()));
    }

    /// Arranges the roadmap as it was, and has told what is arranged from now on.
    void remember(ViewPreferences before, Consumer<ViewPreferences> keep) {
        roadmap.remember(before, keep);
    }

    /// Adds what the program can do with this window: save, open and so on.
    void offer(List<Action> actions) {
        offered = actions;
    }

    /// Says how the plan stands with its file.
    void saved(String text) {
        topBar.saved(text);
    }

    /// Says something that must not be missed, for as long as it holds.
    void warn(String kind, String text) {
        toasts.say(kind, text, true, List.of());
    }

    /// Asks something over the window.
    void ask(String title, String text, List<Question.Answer> answers) {
        question.ask(title, text, null, answers);
    }

    private boolean canStepBack() {
        return !(scene.getFocusOwner() instanceof TextInputControl)
                && !palette.isOpen()
                && !keySheet.isOpen()
                && !question.isOpen();
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
        boolean leavesRoadmap = here.equals(roadmap) && !view.equals(roadmap);
        if (leavesRoadmap) {
            inspectorWasOpen = side.isOpen(inspector);
            if (inspectorWasOpen) {
                side.close();
            }
        } else if (view.equals(roadmap) && !here.equals(roadmap) && inspectorWasOpen && side.isEmpty()) {
            side.open(inspector);
        }
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
    public void ask(String title, String text, @Nullable Node details, List<Question.Answer> answers) {
        question.ask(title, text, details, answers);
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

    @Override
    public void details() {
        side.open(inspector);
        inspector.focus();
    }
}
