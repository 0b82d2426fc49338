package dev.trajectory.ui.grid;

import dev.trajectory.edit.Edit;
import dev.trajectory.edit.Result;
import dev.trajectory.ui.control.Completion;
import dev.trajectory.ui.desk.Desk;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import javafx.css.PseudoClass;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;

/// Typing into one cell of a grid. Enter and Tab keep what is typed and go on, Esc does not keep it; what is wrong is
/// said while it is typed and cannot be kept.
final class GridTyping {

    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");

    private final Desk desk;
    private final Grid grid;
    private final TextField field = new TextField();
    private @Nullable At at;
    private @Nullable GridCell host;
    private String before = "";

    GridTyping(Desk desk, Grid grid) {
        this.desk = desk;
        this.grid = grid;
        field.setId("grid-field");
        field.getStyleClass().add("record-cell");
        Completion.of(field, () -> at == null ? List.of() : grid.cells().offers(at), () -> {});
        field.textProperty().addListener(_ -> check());
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        field.focusedProperty().addListener((_, _, focused) -> {
            if (!focused) {
                leave();
            }
        });
    }

    TextField field() {
        return field;
    }

    /// Whether a cell is the one that shows the field.
    boolean isIn(GridCell cell) {
        return cell.equals(host) && at != null && at.equals(cell.place());
    }

    boolean isOn() {
        return at != null;
    }

    /// Begins to type into a cell.
    ///
    /// @param typed what has been typed already and replaces what stands there; null to go on from that
    void begin(At cell, @Nullable String typed) {
        host = grid.cell(cell);
        if (host == null) {
            return;
        }
        before = grid.cells().at(cell).typed();
        at = cell;
        field.setAccessibleText(grid.cells().columns().get(cell.column()).title());
        field.setText(typed == null ? before : typed);
        grid.draw();
        field.applyCss(); // else its skin comes later, finds it focused and selects all
        field.requestFocus();
        field.end();
        check();
    }

    private void key(KeyEvent event) {
        switch (event.getCode()) {
            case ENTER -> finish(event, () -> grid.step(event.isShiftDown() ? -1 : 1, 0));
            case TAB -> finish(event, () -> grid.next(event.isShiftDown() ? -1 : 1));
            case ESCAPE -> finish(event, null);
            default -> {}
        }
    }

    /// @param onward what is done once it is kept; null not to keep it
    private void finish(KeyEvent event, @Nullable Runnable onward) {
        event.consume();
        if (onward == null) {
            end();
            grid.table().requestFocus();
        } else if (check().isEmpty()) {
            Change change = change();
            end();
            grid.table().requestFocus();
            keep(change);
            onward.run();
        }
    }

    /// The focus goes elsewhere: what is right is kept, what is wrong is said and dropped.
    void leave() {
        if (at == null) {
            return;
        }
        String typed = field.getText();
        String wrong = check();
        Change change = change();
        end();
        if (wrong.isEmpty()) {
            keep(change);
        } else {
            desk.host().say(desk.words().say("cell.dropped", typed, wrong));
        }
    }

    private void keep(Change change) {
        Edit edit = change.edit();
        if (edit != null) {
            desk.perform(edit);
        }
    }

    private void end() {
        at = null;
        host = null;
        grid.say("");
        grid.draw();
    }

    private Change change() {
        At cell = at;
        if (cell == null || field.getText().equals(before)) {
            return Change.NONE;
        }
        SequencedMap<At, String> texts = new LinkedHashMap<>();
        texts.put(cell, field.getText());
        return grid.cells().write(texts);
    }

    /// Says what is wrong; nothing where all is well.
    private String check() {
        if (at == null) {
            return "";
        }
        String wrong = problem(desk, change());
        field.pseudoClassStateChanged(WRONG, !wrong.isEmpty());
        grid.say(wrong);
        return wrong;
    }

    /// Why a change cannot be made; empty where it can.
    static String problem(Desk desk, Change change) {
        if (!change.problems().isEmpty()) {
            return change.problems().getFirst().sentence();
        }
        Edit edit = change.edit();
        return edit != null && desk.session().ask(edit) instanceof Result.Refused(var refusal)
                ? desk.sentences().refusal(refusal)
                : "";
    }
}
