package dev.trajectory.ui.roadmap;

import dev.trajectory.draw.roadmap.Column;
import dev.trajectory.edit.ChangeChunks;
import dev.trajectory.edit.ChunkField;
import dev.trajectory.edit.Edit;
import dev.trajectory.edit.Label;
import dev.trajectory.edit.Link;
import dev.trajectory.edit.MergeChunks;
import dev.trajectory.edit.Place;
import dev.trajectory.edit.Prioritise;
import dev.trajectory.edit.PutUnder;
import dev.trajectory.edit.RemoveChunks;
import dev.trajectory.edit.Together;
import dev.trajectory.edit.Unlink;
import dev.trajectory.model.Chunk;
import dev.trajectory.model.ChunkId;
import dev.trajectory.model.Hold;
import dev.trajectory.model.Plan;
import dev.trajectory.model.WorkSpan;
import dev.trajectory.schedule.Placement;
import dev.trajectory.ui.desk.Action;
import dev.trajectory.ui.desk.Desk;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;

/// What keys do in the outline: type into cells, add and remove rows, move them up, down, in and out.
final class OutlineKeys implements CellEditor.Next {

    private static final List<String> ON_CHUNK = List.of(
            "edit",
            "newChunk",
            "newChunkAbove",
            "",
            "cut",
            "copy",
            "paste",
            "duplicate",
            "remove",
            "",
            "split",
            "merge",
            "",
            "hold",
            "release",
            "pin",
            "unpin",
            "",
            "indent",
            "outdent",
            "priorityUp",
            "priorityDown");
    private static final List<String> ON_EMPTY = List.of("newChunk", "paste", "", "holdNext");

    private final Desk desk;
    private final RoadmapCamera camera;
    private final RoadmapSurface surface;
    private final OutlineCursor cursor;
    private final CellEditor editor;
    private final EntryLine entry;
    private final ChunkClipboard clipboard;

    OutlineKeys(Desk desk, RoadmapCamera camera, RoadmapSurface surface, OutlineCursor cursor) {
        this.desk = desk;
        this.camera = camera;
        this.surface = surface;
        this.cursor = cursor;
        this.editor = new CellEditor(desk, surface, this);
        this.entry = new EntryLine(desk, camera, surface);
        this.clipboard = new ChunkClipboard(desk);
        surface.addEventHandler(KeyEvent.KEY_TYPED, this::typed);
    }

    List<Action> actions() {
        return List.of(
                Action.onCanvas("edit", "Enter", () -> true, this::edit),
                Action.onCanvas("editAlso", "F2", this::hasRow, () -> open(null)),
                Action.onCanvas("nextCell", "Tab", cursor::isActive, this::right),
                Action.onCanvas("previousCell", "Shift+Tab", cursor::isActive, this::left),
                Action.onCanvas("newChunk", "N", () -> true, () -> entry.open(cursor.row(), false)),
                Action.onCanvas("newChunkAbove", "Insert", () -> true, () -> entry.open(cursor.row(), true)),
                Action.onCanvas("remove", "Delete", this::hasRow, this::remove),
                Action.onCanvas("copy", "Shortcut+C", this::hasRow, () -> clipboard.copy(selected())),
                Action.onCanvas("cut", "Shortcut+X", this::hasRow, () -> clipboard.cut(selected())),
                Action.onCanvas("paste", "Shortcut+V", () -> true, () -> clipboard.paste(cursor.row())),
                Action.onCanvas("duplicate", "Shortcut+D", this::hasRow, () -> clipboard.duplicate(selected())),
                Action.onCanvas("split", "Shortcut+B", this::hasRow, this::split),
                Action.onCanvas("merge", "Shortcut+J", () -> selected().size() > 1, this::merge),
                Action.onCanvas("indent", "Alt+Shift+Right", this::hasRow, this::indent),
                Action.onCanvas("outdent", "Alt+Shift+Left", this::hasRow, this::outdent),
                Action.onCanvas("priorityUp", "Alt+Up", this::hasRow, () -> prioritise(-1)),
                Action.onCanvas("priorityDown", "Alt+Down", this::hasRow, () -> prioritise(1)),
                Action.onCanvas("linkSelection", "Shortcut+F2", () -> selected().size() > 1, this::link),
                Action.onCanvas("unlinkSelection", "Shortcut+Shift+F2", this::hasRow, this::unlink),
                Action.onCanvas("hold", "H", this::hasRow, () -> hold(selected())),
                Action.onCanvas("release", "Shift+H", this::hasRow, this::release),
                Action.of("holdNext", "", () -> true, this::holdNextWeeks),
                Action.onCanvas("pin", "P", this::hasRow, this::pin),
                Action.onCanvas("unpin", "Shift+P", this::hasRow, this::unpin),
                Action.onCanvas("milestone", "Shortcut+M", this::hasRow, this::milestone));
    }

    /// The menu of the right button: what can be done now, each with its key.
    ContextMenu menu(boolean onChunk) {
        List<String> wanted = onChunk ? ON_CHUNK : ON_EMPTY;
        ContextMenu menu = new ContextMenu();
        List<Action> actions = actions();
        for (String id : wanted) {
            if (id.isEmpty()) {
                menu.getItems().add(new SeparatorMenuItem());
                continue;
            }
            for (Action action : actions) {
                if (action.id().equals(id)) {
                    MenuItem item = new MenuItem(desk.words().say(action.key("")));
                    item.setAccelerator(action.key());
                    item.setDisable(!action.enabled().getAsBoolean());
                    item.setOnAction(_ -> action.tryToRun());
                    menu.getItems().add(item);
                }
            }
        }
        return menu;
    }

    /// Whether letters go to the outline's cells.
    boolean takesLetters() {
        return cursor.isActive() && surface.isFocused();
    }

    boolean close() {
        return editor.close() || entry.close();
    }

    private boolean hasRow() {
        return cursor.row() != null;
    }

    /// What is selected, in the order of the rows.
    private List<ChunkId> selected() {
        Set<ChunkId> selection = camera.viewport().selection();
        return surface.chart().order().stream().filter(selection::contains).toList();
    }

    private Label label(Label.Kind kind, List<ChunkId> chunks) {
        return new Label(kind, "", List.copyOf(chunks), "");
    }

    private void typed(KeyEvent event) {
        String letter = event.getCharacter();
        boolean plain = !event.isShortcutDown() && !event.isAltDown() && !event.isMetaDown();
        if (takesLetters() && plain && !letter.isEmpty() && letter.charAt(0) > ' ' && letter.charAt(0) != 127) {
            open(letter);
            event.consume();
        }
    }

    /// Enter edits the cell; where no row is selected, or the last one was just typed, it adds a row.
    private void edit() {
        if (hasRow()) {
            open(null);
        } else {
            entry.open(null, false);
        }
    }

    /// Edits the cell the cursor is in.
    void open() {
        open(null);
    }

    private void open(@Nullable String typed) {
        ChunkId row = cursor.row();
        if (row != null) {
            Sight.of(camera, surface).row(row);
            surface.draw();
            cursor.enter(cursor.isActive() ? cursor.column() : Column.NAME);
            editor.open(row, cursor.column(), typed);
        }
    }

    @Override
    public void down() {
        surface.requestFocus();
        ChunkId row = cursor.row();
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

    /// Asks how to break the chunk down.
    void split() {
        ChunkId row = cursor.row();
        Chunk chunk = row == null ? null : desk.plan().chunks().find(row);
        if (chunk != null) {
            SplitCard.ask(desk, chunk);
        }
    }

    private void merge() {
        List<ChunkId> chunks = selected();
        if (desk.perform(new MergeChunks(chunks, ""))) {
            desk.select(Set.of(chunks.getFirst()));
        }
    }

    private void remove() {
        RemoveChunks edit = new RemoveChunks(selected());
        int lost = edit.dependenciesLost(desk.plan());
        int all = edit.all(desk.plan()).size();
        List<ChunkId> order = surface.chart().order();
        int at = order.indexOf(edit.chunks().getFirst());
        if (desk.perform(edit)) {
            desk.host().say(desk.words().say("removed", all, lost));
            List<ChunkId> left = surface.draw().order();
            if (!left.isEmpty()) {
                desk.select(Set.of(left.get(Math.clamp(at, 0, left.size() - 1))));
            }
        }
    }

    /// Puts the rows under the row seen above the first of them, on its level.
    private void indent() {
        List<ChunkId> chunks = selected();
        List<ChunkId> order = surface.chart().order();
        Chunk first = chunks.isEmpty() ? null : desk.plan().chunks().find(chunks.getFirst());
        for (int at = first == null ? -1 : order.indexOf(first.id()) - 1; at >= 0; at--) {
            Chunk above = desk.plan().chunks().find(order.get(at));
            if (above != null && first != null && Objects.equals(above.parent(), first.parent())) {
                desk.perform(new PutUnder(chunks, above.id()));
                return;
            }
        }
        desk.host().say(desk.words().say("indent.nothingAbove"));
    }

    private void outdent() {
        apply(PutUnder.outdent(desk.plan(), selected()), "outdent.top");
    }

    private void apply(@Nullable Edit edit, String nothing) {
        if (edit == null) {
            desk.host().say(desk.words().say(nothing));
        } else {
            desk.perform(edit);
        }
    }

    /// Moves what is selected past its neighbour in the priority order.
    private void prioritise(int by) {
        List<ChunkId> chunks = new ArrayList<>(selected());
        List<ChunkId> order = desk.plan().chunks().stream()
                .sorted(Comparator.comparing(Chunk::order))
                .map(Chunk::id)
                .toList();
        chunks.sort(Comparator.comparingInt(order::indexOf));
        int edge = order.indexOf(by < 0 ? chunks.getFirst() : chunks.getLast()) + by;
        if (edge >= 0 && edge < order.size()) {
            ChunkId neighbour = order.get(edge);
            Place place = by < 0 ? new Place.Before(neighbour) : new Place.After(neighbour);
            desk.perform(new Prioritise(chunks, place), "prioritise" + chunks);
            desk.host().say(desk.words().say("priority.now", edge + 1, order.size()));
        }
    }

    /// Each of the chunks selected waits for the one selected before it.
    private void link() {
        List<ChunkId> chunks = List.copyOf(camera.viewport().selection());
        List<Edit> edits = new ArrayList<>();
        for (int i = 1; i < chunks.size(); i++) {
            edits.add(Link.of(chunks.get(i), chunks.get(i - 1)));
        }
        desk.perform(new Together(edits.getFirst().label(), edits));
    }

    /// The chunks selected no longer wait for each other; of a single one, for nothing.
    private void unlink() {
        Plan plan = desk.plan();
        List<ChunkId> chunks = selected();
        List<Edit> edits = new ArrayList<>();
        for (ChunkId id : chunks) {
            Chunk chunk = plan.chunks().find(id);
            if (chunk != null) {
                chunk.dependencies().stream()
                        .filter(each -> chunks.size() == 1 || chunks.contains(each.on()))
                        .forEach(each -> edits.add(new Unlink(id, each.on())));
            }
        }
        if (!edits.isEmpty()) {
            desk.perform(new Together(edits.getFirst().label(), edits));
        }
    }

    private void hold(List<ChunkId> chunks) {
        List<Edit> edits = new ArrayList<>();
        Set<ChunkId> parents = desk.plan().parents();
        for (ChunkId id : chunks) {
            Placement placement = desk.snapshot().outlook().schedule().placement(id);
            if (placement != null && !parents.contains(id)) {
                Hold hold = new Hold(placement.start(), placement.finish());
                edits.add(new ChangeChunks<>(List.of(id), ChunkField.HOLD, hold));
            }
        }
        if (!edits.isEmpty()) {
            desk.perform(new Together(label(Label.Kind.HOLD, chunks), edits));
        }
    }

    /// Holds all that start within eight weeks of the status date, and have not begun.
    private void holdNextWeeks() {
        LocalDate status = desk.plan().settings().statusDate();
        LocalDate from = status == null ? desk.plan().settings().planStart() : status;
        List<ChunkId> next = new ArrayList<>();
        for (Chunk chunk : desk.plan().chunks()) {
            Placement placement = desk.snapshot().outlook().schedule().placement(chunk.id());
            if (placement != null
                    && !chunk.progress().isStarted()
                    && !placement.start().isBefore(from)
                    && placement.start().isBefore(from.plusWeeks(8))) {
                next.add(chunk.id());
            }
        }
        if (next.isEmpty()) {
            desk.host().say(desk.words().say("hold.none", desk.words().day(from.plusWeeks(8))));
        } else {
            hold(next);
            desk.host()
                    .say(desk.words().say("hold.next", next.size(), desk.words().day(from.plusWeeks(8))));
        }
    }

    private void release() {
        Edit edit = new ChangeChunks<@Nullable Hold>(selected(), ChunkField.HOLD, null);
        desk.perform(new Together(label(Label.Kind.RELEASE, selected()), List.of(edit)));
    }

    private void pin() {
        List<Edit> edits = new ArrayList<>();
        for (ChunkId id : selected()) {
            Placement placement = desk.snapshot().outlook().schedule().placement(id);
            if (placement != null) {
                edits.add(new ChangeChunks<>(List.of(id), ChunkField.PIN, placement.start()));
            }
        }
        if (!edits.isEmpty()) {
            desk.perform(new Together(edits.getFirst().label(), edits));
        }
    }

    private void unpin() {
        desk.perform(new ChangeChunks<@Nullable LocalDate>(selected(), ChunkField.PIN, null));
    }

    private void milestone() {
        desk.perform(new ChangeChunks<>(selected(), ChunkField.DURATION, WorkSpan.NIL));
    }
}
