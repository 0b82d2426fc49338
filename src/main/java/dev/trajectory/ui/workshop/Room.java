package dev.trajectory.ui.workshop;

import dev.trajectory.app.Snapshot;
import dev.trajectory.model.ChunkId;
import dev.trajectory.model.DecisionId;
import dev.trajectory.model.Id;
import dev.trajectory.model.Option;
import dev.trajectory.ui.board.BoardView;
import dev.trajectory.ui.control.KeyUse;
import dev.trajectory.ui.desk.Action;
import dev.trajectory.ui.desk.Desk;
import dev.trajectory.ui.desk.Once;
import dev.trajectory.ui.desk.View;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/// The window as it is in workshop mode.
public final class Room implements View {

    private final Desk desk;
    private final Map<Step, Once<StepPanel>> panels;
    private final List<Step> steps;
    private final BorderPane root = new BorderPane();
    private final RoomTimer timer;
    private final RoomBar bar;
    private final BoardView board;
    private final CaptureBar capture;
    private final CapturePanel captured;
    private final DecisionsPanel decisions;
    private final Beside beside;
    private final Runnable end;
    private Step step = Step.CAPTURE;

    /// @param desk of the room, in the projector's theme
    /// @param panels what stands beside the board, by steps
    /// @param mark what shows whose program it is
    /// @param kept where the line that is half typed is kept
    /// @param minutes where the minutes of the timer are kept that were set last
    /// @param decided where is kept what is typed of decisions and not written down
    /// @param end ends the workshop
    public Room(
            Desk desk,
            Map<Step, Once<StepPanel>> panels,
            Node mark,
            HalfTyped kept,
            HalfTyped minutes,
            HalfTyped decided,
            Runnable end) {
        this.desk = desk;
        this.panels = Map.copyOf(panels);
        this.end = end;
        this.steps = Arrays.stream(Step.values())
                .filter(each -> each != Step.VOTE || panels.containsKey(each))
                .toList();
        this.timer = new RoomTimer(desk, minutes);
        this.bar = new RoomBar(desk.words(), mark, steps, this::step, timer, this::back);
        this.board = new BoardView(desk);
        board.hideAwards();
        this.capture = new CaptureBar(desk, kept, board::reveal, board::pasteChunks, this::park, this::decide);
        this.captured = new CapturePanel(desk, capture::takeOut);
        this.decisions = new DecisionsPanel(desk, decided, this::decided);
        this.beside = new Beside(root, board::focus, desk::snapshot);
        root.getStyleClass().add("room");
        root.setTop(bar);
        root.setCenter(board.node());
        root.setBottom(capture);
        root.addEventHandler(KeyEvent.KEY_TYPED, this::type);
        step(step);
    }

    /// The step the room is at.
    public Step step() {
        return step;
    }

    /// Goes to a step. Cards are placed one after the other, from those chosen on, and a vote is about the plan,
    /// whatever was chosen before.
    public void step(Step next) {
        if (next != step && next == Step.PLACE) {
            chooseUnplaced();
        } else if (next != step && next == Step.VOTE) {
            desk.select(Set.of());
        }
        step = next;
        board.drawsLinks(next == Step.CONNECT);
        bar.show(next);
        beside.step(panel());
        focus();
    }

    /// Chooses the first card that has no place yet, unless some card is chosen: that is what a number is meant
    /// for.
    private void chooseUnplaced() {
        boolean isChosen = desk.snapshot().selection().stream()
                .anyMatch(each ->
                        each instanceof ChunkId chunk && desk.plan().chunks().has(chunk));
        if (!isChosen) {
            Captured.of(desk.snapshot()).unplaced().stream().findFirst().ifPresent(first -> {
                desk.select(Set.of(first));
                board.reveal(first);
            });
        }
    }

    /// Shows what was found about a card, until one goes on with the step.
    public void findings(ChunkId chunk) {
        beside.ask(new FoundPanel(desk, chunk, this::leave));
        board.focus();
    }

    private void leave() {
        beside.stepBack();
    }

    /// Parks what stands in the line; where nothing does, shows what is parked.
    private void park() {
        if (capture.isBegun()) {
            capture.park();
        } else {
            beside.ask(captured);
        }
    }

    /// Adds what stands in the line as something to be decided, and asks what was; where nothing does, shows what
    /// there is to decide.
    private void decide() {
        DecisionId added = capture.isBegun() ? capture.decide() : null;
        if (added != null) {
            decisions.decide(added);
            beside.ask(decisions);
            decisions.focus();
        } else if (!capture.isBegun()) {
            decisions.list();
            beside.ask(decisions);
            board.focus();
        }
    }

    private void decided() {
        decisions.list();
        board.focus();
    }

    private void askFindings() {
        ChunkId card = board.card();
        if (card != null) {
            findings(card);
        }
    }

    private void turn(int by) {
        int at = Math.clamp(steps.indexOf(step) + by, 0, steps.size() - 1);
        step(steps.get(at));
    }

    private @Nullable StepPanel panel() {
        if (step == Step.CAPTURE) {
            return captured;
        }
        Once<StepPanel> panel = panels.get(step);
        return panel == null ? null : panel.get();
    }

    /// A letter typed where nothing is typed into begins a line.
    private void type(KeyEvent event) {
        String typed = event.getCharacter();
        boolean isText = !typed.isEmpty() && !Character.isISOControl(typed.charAt(0));
        if (isText
                && isFree(root.getScene().getFocusOwner())
                && !event.isShortcutDown()
                && !event.isAltDown()
                && !typed.isBlank()) {
            capture.begin(typed);
            event.consume();
        }
    }

    /// Whether what has the keyboard leaves letters to the line: all but fields, lists, and what lies over the
    /// board.
    private boolean isFree(@Nullable Node focus) {
        return switch (KeyUse.of(focus)) {
            case LETTERS -> false;
            case PRESSES -> !isOverBoard(focus);
            case NONE -> true;
        };
    }

    private boolean isOverBoard(@Nullable Node node) {
        return KeyUse.isWithin(node, board.node());
    }

    /// Whoever pressed a button beside the board or above it goes on with the keys of the board and of the step.
    @Override
    public boolean leaves(ButtonBase button, KeyEvent key) {
        return !KeyUse.isOfButton(button, key) && !isOverBoard(button);
    }

    @Override
    public Region node() {
        return root;
    }

    @Override
    public List<Node> bar() {
        return List.of();
    }

    @Override
    public List<Action> actions() {
        List<Action> actions = new ArrayList<>();
        actions.add(Action.of("roomEnd", "Esc", () -> !capture.isCompleting(), this::back));
        for (Step each : steps) {
            actions.add(Action.of("room." + each, "Shortcut+" + each.number(), () -> step(each)));
        }
        if (step == Step.CAPTURE) {
            actions.addAll(board.pages());
        }
        actions.add(Action.onCanvas("roomNext", "Page Down", () -> true, () -> turn(1)));
        actions.add(Action.onCanvas("roomBefore", "Page Up", () -> true, () -> turn(-1)));
        actions.add(Action.of("roomLine", "Shortcut+L", capture::focus));
        actions.add(Action.onCanvas("roomPaste", "Shortcut+V", () -> true, capture::paste));
        actions.add(Action.of("roomNewcomer", "Alt+O", capture::isStrange, capture::join));
        actions.add(Action.of("park", "Shift+Enter", this::isOfLine, this::park));
        actions.add(Action.of("decide", "Alt+Enter", this::isOfLine, this::decide));
        actions.addAll(timer.actions());
        actions.addAll(board.moves());
        actions.addAll(board.looks());
        actions.add(Action.onCanvas("chunkFindings", "Alt+K", () -> board.card() != null, this::askFindings));
        actions.addAll(beside.actions());
        return actions;
    }

    /// Whether a key that takes the line may do so: nothing is typed into a field beside the board.
    private boolean isOfLine() {
        Scene scene = root.getScene();
        Node focus = scene == null ? null : scene.getFocusOwner();
        return isFree(focus) || KeyUse.isWithin(focus, capture);
    }

    /// One step back: what is under the hand is put back, a field beside the board is left, else the workshop
    /// ends.
    private void back() {
        if (!board.stepBack() && !beside.stepBack()) {
            capture.keep();
            end.run();
        }
    }

    @Override
    public void show(Snapshot snapshot) {
        bar.show(title(snapshot));
        board.show(snapshot);
        capture.show(snapshot);
        beside.show();
    }

    /// The workshop goes on: what has no place on its board is selected all the same, and nobody leaves the room
    /// for it.
    @Override
    public boolean reveal(Id id) {
        board.reveal(id);
        return true;
    }

    /// The plan's name, and that of the option looked at.
    private String title(Snapshot snapshot) {
        String name = snapshot.plan().programme().name();
        Option option = snapshot.option();
        return option == null ? name : desk.words().say("room.option", name, option.name());
    }

    /// The line has the keyboard while chunks are captured, else the board.
    @Override
    public void focus() {
        if (step == Step.CAPTURE) {
            capture.focus();
        } else {
            board.focus();
        }
    }

    /// Letters begin a line.
    @Override
    public boolean takesLetters() {
        return true;
    }

    @Override
    public boolean stepBack() {
        return board.stepBack();
    }
}
