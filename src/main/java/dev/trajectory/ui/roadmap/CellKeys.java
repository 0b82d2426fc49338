package dev.trajectory.ui.roadmap;

import dev.trajectory.draw.roadmap.Column;
import dev.trajectory.edit.Edit;
import dev.trajectory.edit.Together;
import dev.trajectory.model.ChunkId;
import dev.trajectory.ui.chunk.ChunkInput;
import dev.trajectory.ui.desk.Action;
import dev.trajectory.ui.desk.Desk;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;

/// What keys do in the cells of the outline: type into them, go from one to the next, add rows.
final class CellKeys implements CellEditor.Next {

    private final Desk desk;
    private final RoadmapCamera camera;
    private final RoadmapSurface surface;
    private final Chosen chosen;
    private final OutlineCursor cursor;
    private final CellEditor editor;
    private final EntryLine entry;

    CellKeys(Desk desk, RoadmapCamera camera, RoadmapSurface surface, OutlineCursor cursor, EntryLine entry) {
        this.desk = desk;
        this.camera = camera;
        this.surface = surface;
        this.cursor = cursor;
        this.chosen = new Chosen(camera, surface);
        this.editor = new CellEditor(desk, surface, this);
        this.entry = entry;
        surface.addEventHandler(KeyEvent.KEY_TYPED, this::typed);
    }

    List<Action> actions() {
        return List.of(
                Action.onCanvas("edit", "Enter", () -> true, this::edit),
                Action.onCanvas("editAlso", "F2", chosen::any, () -> open(null)),
                Action.onCanvas("nextCell", "Tab", cursor::isActive, this::right),
                Action.onCanvas("previousCell", "Shift+Tab", cursor::isActive, this::left),
                Action.onCanvas("fillDown", "Shortcut+Shift+D", cursor::isActive, this::fillDown),
                Action.onCanvas("newChunk", "N", () -> true, () -> entry.open(chosen.last(), false)),
                Action.onCanvas("newChunkAbove", "Insert", () -> true, () -> entry.open(chosen.last(), true)));
    }

    /// Whether letters go to the outline's cells.
    boolean takesLetters() {
        return cursor.isActive() && surface.isFocused();
    }

    boolean close() {
        return editor.close() || entry.close();
    }

    private void typed(KeyEvent event) {
        String letter = event.getCharacter();
        boolean plain = !event.isShortcutDown() && !event.isAltDown() && !event.isMetaDown();
        if (takesLetters() && plain && !letter.isEmpty() && letter.charAt(0) > ' ' && letter.charAt(0) != 127) {
            open(letter);
            event.consume();
        }
    }

    /// Enter edits the cell; where no row is selected, it adds one.
    private void edit() {
        if (chosen.any()) {
            open(null);
        } else {
            entry.open(null, false);
        }
    }

    private void open(@Nullable String typed) {
        ChunkId row = chosen.last();
        if (row != null) {
            Sight.of(camera, surface).row(row);
            surface.draw();
            cursor.enter(cursor.isActive() ? cursor.column() : Column.NAME);
            editor.open(row, cursor.column(), typed);
        }
    }

    /// Gives the cells of the rows selected what the first of them says; the only one, what the row above says.
    private void fillDown() {
        Column column = cursor.column();
        List<ChunkId> rows = chosen.inRows();
        ChunkId first = rows.getFirst();
        List<ChunkId> order = surface.chart().order();
        int above = order.indexOf(first) - 1;
        ChunkId source = rows.size() > 1 || above < 0 ? first : order.get(above);
        if (!ChunkInput.isEditable(column) || column == Column.NAME) {
            desk.host().say(desk.words().say("cell.notFilled"));
            return;
        }
        String text = CellEditor.typed(desk, surface.chart(), source, column);
        List<Edit> edits = new ArrayList<>();
        for (ChunkId row : rows) {
            ChunkInput.Read read = new ChunkInput(desk).read(column, List.of(row), text);
            if (read.edit() == null && !read.problem().isEmpty()) {
                desk.host().say(read.problem());
                return;
            }
            if (read.edit() != null && !row.equals(source)) {
                edits.add(read.edit());
            }
        }
        if (!edits.isEmpty()) {
            desk.perform(new Together(edits.getFirst().label(), edits));
        }
    }

    @Override
    public void down() {
        surface.requestFocus();
        ChunkId row = chosen.last();
        List<ChunkId> order = surface.draw().order();
        int at = row == null ? -1 : order.indexOf(row);
        if (at >= 0 && at + 1 < order.size()) {
            desk.select(Set.of(order.get(at + 1)));
            Sight.of(camera, surface).row(order.get(at + 1));
        } else {
            entry.open(row, false);
        }
    }

    @Override
    public void right() {
        surface.requestFocus();
        if (!cursor.step(1)) {
            cursor.toEnd(false);
        }
    }

    @Override
    public void left() {
        surface.requestFocus();
        if (!cursor.step(-1)) {
            cursor.toEnd(true);
        }
    }

    @Override
    public void stay() {
        surface.requestFocus();
    }
}
