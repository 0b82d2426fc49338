package dev.trajectory.ui.board;

import dev.trajectory.app.Snapshot;
import dev.trajectory.draw.Picture;
import dev.trajectory.draw.board.BoardCamera;
import dev.trajectory.draw.board.BoardGrid;
import dev.trajectory.draw.board.BoardLayout;
import dev.trajectory.draw.board.BoardSwitches;
import dev.trajectory.draw.board.BoardSwitches.End;
import dev.trajectory.draw.page.Box;
import dev.trajectory.draw.page.DependencyLine;
import dev.trajectory.file.ViewPreferences;
import dev.trajectory.model.ChunkId;
import dev.trajectory.model.Id;
import dev.trajectory.ui.chunk.ChunkClipboard;
import dev.trajectory.ui.chunk.NewChunkButton;
import dev.trajectory.ui.chunk.SpokenChunk;
import dev.trajectory.ui.control.Choice;
import dev.trajectory.ui.control.RestTip;
import dev.trajectory.ui.desk.Action;
import dev.trajectory.ui.desk.Desk;
import dev.trajectory.ui.desk.View;
import dev.trajectory.ui.line.LineKeys;
import dev.trajectory.words.WindowWords;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import javafx.application.Platform;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/// The board: organisations down, quarters or months across, a card for each chunk.
public final class BoardView implements View {

    private final Desk desk;
    private final WindowWords words;
    private final BoardSurface surface;
    private final BoardMouse mouse;
    private final BoardKeys keys;
    private final Pane spoken = new Pane();
    private final Choice<End> end;
    private final List<Tick> ticks = new ArrayList<>();
    private final Button add;

    /// A box of the bar, and the switch it stands for.
    private record Tick(CheckBox box, Predicate<BoardSwitches> shown) {}

    public BoardView(Desk desk) {
        this.desk = desk;
        this.words = desk.words();
        this.surface = new BoardSurface(desk);
        RestTip pointer = new RestTip(surface.overlay());
        this.keys = new BoardKeys(desk, surface, pointer);
        this.mouse = new BoardMouse(desk, surface, keys, pointer, this::actions);
        spoken.setMouseTransparent(true);
        surface.overlay().getChildren().add(spoken);
        surface.setAccessibleRole(AccessibleRole.NODE);
        surface.setAccessibleRoleDescription(words.say("view.board"));
        surface.onFrame(this::speak);
        this.end = new Choice<>(
                End.class, each -> words.say("board.end." + each), each -> change(switches -> switches.with(each)));
        tick("board.months", BoardSwitches::months, now -> now.withMonths(!now.months()));
        tick("board.promises", BoardSwitches::promises, now -> now.withPromises(!now.promises()));
        tick("board.critical", BoardSwitches::critical, now -> now.withCritical(!now.critical()));
        tick("board.inside", BoardSwitches::inside, now -> now.withInside(!now.inside()));
        tick("board.load", BoardSwitches::load, now -> now.withLoad(!now.load()));
        tick("board.awards", BoardSwitches::awards, now -> now.withAwards(!now.awards()));
        this.add = new NewChunkButton(words, "boardNew", this::actions);
        follow();
    }

    private void tick(String key, Predicate<BoardSwitches> shown, UnaryOperator<BoardSwitches> turned) {
        CheckBox box = new CheckBox(words.say(key));
        box.setOnAction(_ -> change(turned));
        ticks.add(new Tick(box, shown));
    }

    private void change(UnaryOperator<BoardSwitches> changed) {
        surface.switches(changed.apply(surface.switches()));
        follow();
    }

    private void follow() {
        end.set(surface.switches().end());
        ticks.forEach(each -> each.box().setSelected(each.shown().test(surface.switches())));
    }

    /// What screen readers are told: the string chosen, else the cell marked, else the sentence of the card
    /// selected last, and, while one listens, an unseen node for each card in sight.
    private void speak() {
        SpokenChunk sentences = new SpokenChunk(desk);
        surface.setAccessibleText(spoken(sentences));
        BoardLayout board = surface.board();
        BoardCamera camera = surface.camera();
        if (Platform.accessibilityActiveProperty().get() && board != null && camera != null) {
            List<Region> said = new ArrayList<>();
            board.cards().forEach((chunk, box) -> {
                if (camera.sees(box)) {
                    said.add(node(sentences.sentence(chunk, desk.snapshot().outlook()), camera.box(box)));
                }
            });
            spoken.getChildren().setAll(said);
        }
    }

    private String spoken(SpokenChunk sentences) {
        BoardGrid.Cell cell = keys.cell();
        ChunkId card = keys.card();
        DependencyLine line = surface.look().meant();
        if (line != null) {
            return new StringWords(desk, surface).sentence(line);
        }
        BoardLayout board = surface.board();
        if (cell != null && board != null) {
            return new CellName(desk).sentence(board, cell);
        }
        return card == null
                ? (words.say("view.board") + "\n" + surface.undated()).strip()
                : sentences.sentence(card, desk.snapshot().outlook());
    }

    private static Region node(String text, Box at) {
        Region node = new Region();
        node.setManaged(false);
        node.setAccessibleRole(AccessibleRole.NODE);
        node.setAccessibleText(text);
        node.resizeRelocate(at.x(), at.y(), at.width(), at.height());
        return node;
    }

    @Override
    public Region node() {
        return surface;
    }

    @Override
    public List<Node> bar() {
        Label sit = new Label(words.say("board.sit"));
        sit.getStyleClass().add("quiet");
        List<Node> bar = new ArrayList<>(List.of(add, sit, end));
        ticks.forEach(each -> bar.add(each.box()));
        return bar;
    }

    /// The card selected last; null where none is.
    public @Nullable ChunkId card() {
        return keys.card();
    }

    /// What keys do with cards where plain letters are typed: go from one to another, take one to another cell,
    /// let one wait for another, answer what was promised, take one away, copy and rename it.
    public List<Action> moves() {
        List<Action> moves = new ArrayList<>(keys.moves());
        moves.addAll(keys.lines().actions(LineKeys.Letters.TYPED));
        moves.addAll(keys.wholes());
        return moves;
    }

    /// What keys do to what is seen of the board, where plain letters are typed.
    public List<Action> looks() {
        List<Action> looks = new ArrayList<>(keys.walk().scrolls());
        looks.addAll(keys.folds().actions("Alt", "Alt+E"));
        return looks;
    }

    /// Those of them that work while something is typed as well.
    public List<Action> pages() {
        return keys.walk().pagesWhileTyping();
    }

    /// Pastes the chunks on the clipboard behind the card selected last.
    ///
    /// @return false where there are none of this plan on it
    public boolean pasteChunks() {
        boolean holdsChunks = new ChunkClipboard(desk).holdsChunks();
        if (holdsChunks) {
            keys.paste();
        }
        return holdsChunks;
    }

    /// Arranges the board as it was, and has kept how it is arranged from now on.
    ///
    /// @param before how it is kept when this is asked
    /// @param lineage of the plan it shows
    public void remember(Supplier<ViewPreferences> before, Consumer<ViewPreferences> keep, String lineage) {
        surface.switches(BoardMemory.arranged(
                before.get(), lineage, desk.plan().organisations().byId().keySet()));
        follow();
        AtomicReference<BoardSwitches> last = new AtomicReference<>(surface.switches());
        surface.onFrame(() -> {
            BoardSwitches now = surface.switches();
            if (!now.equals(last.getAndSet(now))) {
                keep.accept(BoardMemory.of(before.get(), now, lineage));
            }
        });
    }

    /// Shows no awards: in a workshop there is no room for them.
    public void hideAwards() {
        change(switches -> switches.withAwards(false));
    }

    /// Whether dragging a card draws a dependency, and does not take it to another cell.
    public void drawsLinks(boolean draws) {
        mouse.drawsLinks(draws);
    }

    @Override
    public List<Action> actions() {
        List<Action> actions = new ArrayList<>(keys.actions());
        actions.add(key("boardEnd", "S", now -> now.with(now.end() == End.START ? End.FINISH : End.START)));
        actions.add(key("boardMonths", "Q", now -> now.withMonths(!now.months())));
        actions.add(key("boardPromises", "P", now -> now.withPromises(!now.promises())));
        actions.add(key("boardCritical", "C", now -> now.withCritical(!now.critical())));
        actions.add(key("boardInside", "I", now -> now.withInside(!now.inside())));
        actions.add(key("boardAwards", "U", now -> now.withAwards(!now.awards())));
        actions.add(key("boardLoad", "O", now -> now.withLoad(!now.load())));
        return actions;
    }

    private Action key(String id, String key, UnaryOperator<BoardSwitches> changed) {
        return Action.onCanvas(id, key, () -> true, () -> change(changed));
    }

    @Override
    public void show(Snapshot snapshot) {
        surface.show(snapshot);
        keys.show(snapshot);
    }

    @Override
    public boolean reveal(Id id) {
        if (id instanceof ChunkId chunk) {
            keys.folds().unfold(chunk);
            return surface.reveal(chunk);
        }
        return false;
    }

    @Override
    public @Nullable Supplier<Picture> picture() {
        return surface.picture();
    }

    @Override
    public void focus() {
        surface.requestFocus();
    }

    @Override
    public boolean takesLetters() {
        return false;
    }

    @Override
    public boolean stepBack() {
        return mouse.cancel() || keys.close();
    }
}
