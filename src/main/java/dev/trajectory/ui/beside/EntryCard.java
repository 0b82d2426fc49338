package dev.trajectory.ui.beside;

import dev.trajectory.draw.page.Box;
import dev.trajectory.edit.Place;
import dev.trajectory.edit.entry.Spot;
import dev.trajectory.model.ChunkId;
import dev.trajectory.model.WorkSpan;
import dev.trajectory.ui.chunk.EntryField;
import dev.trajectory.ui.control.Popover;
import dev.trajectory.ui.desk.Desk;
import dev.trajectory.ui.link.Ground;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import javafx.application.Platform;
import javafx.geometry.BoundingBox;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// The line in which a chunk is typed, `name @ORG 3w after other !`, on a card over a picture. What is
/// understood turns into chips below it as it is typed. Enter adds the chunk and offers the next line; Esc ends.
public final class EntryCard {

    private static final double WIDTH = 420;

    private final Desk desk;
    private final Ground ground;
    private final EntryField field;
    private final VBox content;
    private final Popover popover;
    private Function<WorkSpan, Spot> spot;
    private String typed = "";

    /// The chunk added last since the line was opened: the next lies behind it.
    private @Nullable ChunkId last;

    /// The chunk that Enter added last, until it is seen where it lies.
    private @Nullable ChunkId awaited;

    /// A card that is not open yet.
    public EntryCard(Desk desk, Ground ground) {
        this.desk = desk;
        this.ground = ground;
        this.field = new EntryField(desk);
        this.popover = new Popover(desk.words().say("popover.close"));
        this.spot = this::anywhere;
        Label keys = new Label(desk.words().say("entry.keys"));
        keys.getStyleClass().add("quiet");
        keys.setWrapText(true);
        keys.setMinHeight(Region.USE_PREF_SIZE);
        content = new VBox(8, field, field.chips(), keys);
        content.getStyleClass().add("entry-card");
        field.setId("entry-card-line");
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        field.focusedProperty().addListener((_, _, focused) -> {
            if (!focused && popover.isVisible() && isElsewhere()) {
                leave();
            }
        });
        popover.setId("entry-card");
        ground.overlay().getChildren().add(popover);
        ground.onFrame(this::meet);
    }

    private Spot anywhere(WorkSpan duration) {
        return new Spot(new Place.AtEnd(), null, null, duration, desk.session().freshChunkIds());
    }

    /// Opens the line.
    ///
    /// @param title where chunks go, in words
    /// @param beside where it opens
    /// @param begun what stands in the line already, before which the name is typed
    /// @param where the spot of a chunk that takes so long
    public void open(String title, Box beside, String begun, Function<WorkSpan, Spot> where) {
        spot = where;
        typed = begun;
        last = null;
        begin();
        popover.open(
                title,
                content,
                new BoundingBox(beside.x(), beside.y(), beside.width(), beside.height()),
                desk.px(WIDTH));
        field.requestFocus();
        field.positionCaret(0);
    }

    /// Whether the keyboard has gone to something of the same window that is not on the card, or the view has gone
    /// from the window: its cross takes what is typed away, as Esc does.
    private boolean isElsewhere() {
        Scene scene = popover.getScene();
        if (scene == null) {
            return true;
        }
        Node owner = scene.getFocusOwner();
        for (Node at = owner; at != null; at = at.getParent()) {
            if (at.equals(popover)) {
                return false;
            }
        }
        return scene.getWindow().isFocused();
    }

    private void begin() {
        field.setText(typed);
        field.positionCaret(0);
    }

    /// Takes it away with what is typed; false when it was not there.
    public boolean close() {
        return popover.close();
    }

    private boolean saysNothing() {
        return field.getText().strip().equals(typed.strip());
    }

    private void key(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER && !field.isCompleting()) {
            event.consume();
            if (saysNothing()) {
                close();
            } else {
                add();
                awaited = last;
                meet();
            }
        } else if (event.getCode() == KeyCode.ESCAPE && !field.isCompleting()) {
            event.consume();
            field.clear();
            close();
        }
    }

    private void add() {
        WorkSpan duration = field.read().duration().orElse(EntryField.USUAL);
        List<ChunkId> added = field.perform(behindLast(spot.apply(duration)));
        if (added != null) {
            begin();
            if (!added.isEmpty()) {
                desk.select(Set.of(added.getLast()));
                last = added.getLast();
            }
        }
    }

    /// A spot; behind what was added last, so that lines stay in the order in which they are typed.
    private Spot behindLast(Spot at) {
        ChunkId before = last;
        return before == null || !desk.plan().chunks().has(before) ? at : at.withPlace(new Place.After(before));
    }

    private void leave() {
        if (!saysNothing()) {
            field.leave(this::add);
        }
        field.clear();
        close();
    }

    /// Brings the chunk added last into sight, once it has a place.
    private void meet() {
        ChunkId added = awaited;
        if (added != null && ground.place(added) != null) {
            awaited = null;
            Platform.runLater(() -> ground.reveal(added));
        }
    }
}
