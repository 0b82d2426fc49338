package dev.trajectory.ui.beside;

import dev.trajectory.draw.page.Box;
import dev.trajectory.draw.page.PageStyle;
import dev.trajectory.draw.roadmap.Column;
import dev.trajectory.model.Chunk;
import dev.trajectory.model.ChunkId;
import dev.trajectory.ui.chunk.ChunkInput;
import dev.trajectory.ui.control.Wrong;
import dev.trajectory.ui.desk.Action;
import dev.trajectory.ui.desk.Desk;
import dev.trajectory.ui.link.Ground;
import java.util.List;
import java.util.function.Supplier;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;

/// A field over a card in which its chunk is renamed: Enter keeps what is typed, Esc does not, and neither does what
/// is wrong.
public final class Renaming {

    private static final double LEAST_WIDTH = 240;
    private static final double LEAST_HEIGHT = 28;

    private final Desk desk;
    private final Ground ground;
    private final TextField field = new TextField();
    private final Wrong wrong = new Wrong(field);
    private @Nullable Chunk renamed;

    /// A field that is not open yet.
    public Renaming(Desk desk, Ground ground) {
        this.desk = desk;
        this.ground = ground;
        field.setId("rename");
        field.getStyleClass().add("cell-editor");
        field.setManaged(false);
        field.setVisible(false);
        wrong.sentence().getStyleClass().add("cell-problem");
        wrong.sentence().setMouseTransparent(true);
        ground.overlay().getChildren().addAll(field, wrong.sentence());
        field.textProperty().addListener(_ -> check());
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        field.focusedProperty().addListener((_, _, focused) -> {
            if (!focused && renamed != null) {
                leave();
            }
        });
        ground.onFrame(this::place);
    }

    /// The key that opens it.
    ///
    /// @param chunk that is renamed; null for none
    public Action action(Supplier<@Nullable ChunkId> chunk) {
        return Action.onCanvas("rename", "F2", () -> chunk.get() != null, () -> open(chunk.get()));
    }

    private void open(@Nullable ChunkId id) {
        Chunk chunk = desk.plan().chunks().find(id);
        if (chunk == null) {
            return;
        }
        ground.reveal(chunk.id());
        renamed = chunk;
        field.setText(chunk.title());
        field.setAccessibleText(desk.words().say("rename.said", chunk.title()));
        field.setVisible(true);
        place();
        field.requestFocus();
        field.selectAll();
        check();
    }

    private void place() {
        Chunk chunk = renamed;
        Box card = chunk == null ? null : ground.place(chunk.id());
        if (card != null) {
            PageStyle style = desk.pageStyle();
            double width = Math.max(style.px(LEAST_WIDTH), card.width() + 2);
            double height = Math.max(style.px(LEAST_HEIGHT), field.prefHeight(width));
            field.resizeRelocate(card.x() - 1, card.y() - 1, width, height);
            double below = wrong.sentence().prefHeight(width);
            wrong.sentence().resizeRelocate(card.x() - 1, card.y() + height + 1, width, below);
        }
    }

    private void check() {
        wrong.say(problem());
        wrong.sentence().setManaged(false);
        place();
    }

    private ChunkInput.@Nullable Read read() {
        Chunk chunk = renamed;
        return chunk == null || field.getText().equals(chunk.title())
                ? null
                : new ChunkInput(desk).read(Column.NAME, List.of(chunk.id()), field.getText());
    }

    /// What is wrong with what is typed; empty for nothing.
    private String problem() {
        ChunkInput.Read read = read();
        return read == null ? "" : read.problem(desk);
    }

    private void key(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER) {
            event.consume();
            if (!wrong.isSaid()) {
                keep();
                close();
            }
        } else if (event.getCode() == KeyCode.ESCAPE) {
            event.consume();
            close();
        }
    }

    private void keep() {
        ChunkInput.Read read = read();
        if (read != null && read.edit() != null) {
            desk.perform(read.edit());
        }
    }

    /// The keyboard goes elsewhere: what is right is kept, what is wrong is said and dropped.
    private void leave() {
        String why = problem();
        if (why.isEmpty()) {
            keep();
        } else {
            desk.host().say(desk.words().say("cell.dropped", field.getText(), why));
        }
        hide();
    }

    private void hide() {
        renamed = null;
        field.setVisible(false);
        wrong.say("");
    }

    /// Takes it away with nothing kept; false when it was not there.
    public boolean close() {
        if (renamed == null) {
            return false;
        }
        hide();
        ground.requestFocus();
        return true;
    }
}
