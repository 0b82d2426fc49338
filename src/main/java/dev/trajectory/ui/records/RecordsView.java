package dev.trajectory.ui.records;

import dev.trajectory.app.Snapshot;
import dev.trajectory.model.Chunk;
import dev.trajectory.model.ChunkId;
import dev.trajectory.model.Id;
import dev.trajectory.model.Plan;
import dev.trajectory.ui.control.Icons;
import dev.trajectory.ui.desk.Action;
import dev.trajectory.ui.desk.Desk;
import dev.trajectory.ui.desk.View;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/// Everything in the plan, to be looked up and changed: sections, their records, and a form of one of them.
public final class RecordsView implements View {

    private final Desk desk;
    private final Editors editors;
    private final ChapterList chapters;
    private final RecordTable table;
    private final RecordForm form;
    private final TableBesideForm parts;
    private final BorderPane node;
    private final TextField filter = new TextField();
    private final Label hidden = new Label();
    private final Button add;
    private final Button remove;
    private final Button paste;
    private final RecordPaste clipboard;
    private Chapter chapter = Chapters.all().getFirst();
    private int index;
    private @Nullable Set<Id> selection;

    public RecordsView(Desk desk) {
        this.desk = desk;
        this.editors = Editors.at(desk);
        this.chapters = new ChapterList(desk, this::open);
        this.form = new RecordForm(desk, editors);
        this.table = new RecordTable(desk, editors, wishes());
        this.clipboard = new RecordPaste(desk, editors);
        this.add = button("addRecord", "fltral-add-16", this::add);
        this.remove = button("removeRecord", "fltral-delete-16", this::remove);
        this.paste = button("pasteRecords", "fltral-clipboard-paste-16", this::paste);
        filter.setPromptText(desk.words().say("records.filter"));
        filter.setAccessibleText(desk.words().say("records.filter"));
        filter.getStyleClass().add("record-filter");
        hidden.getStyleClass().add("hidden-rows");
        hidden.setId("hidden-records");
        hidden.setMinWidth(Region.USE_PREF_SIZE);
        filter.textProperty().addListener(_ -> show());
        parts = new TableBesideForm(desk, table.node(), form.node());
        node = new BorderPane(parts.node());
        node.setLeft(chapters.node());
        node.getStyleClass().add("records");
    }

    private Button button(String action, String icon, Runnable run) {
        Button button = new Button(desk.words().say("action." + action), Icons.icon(icon, 16));
        button.setTooltip(new Tooltip(desk.words().say("records.key." + action)));
        button.setOnAction(_ -> run.run());
        return button;
    }

    private RecordTable.Wishes wishes() {
        return new RecordTable.Wishes() {
            @Override
            public void select(RecordTable.Line line) {
                choose(line.index());
            }

            @Override
            public void add() {
                RecordsView.this.add();
            }

            @Override
            public void remove() {
                RecordsView.this.remove();
            }

            @Override
            public void field(String name) {
                form.focus(name);
            }

            @Override
            public void copy() {
                RecordsView.this.copy();
            }

            @Override
            public void paste() {
                RecordsView.this.paste();
            }
        };
    }

    @Override
    public Region node() {
        return node;
    }

    @Override
    public List<Node> bar() {
        return List.of(add, remove, paste, filter, hidden);
    }

    @Override
    public List<Action> actions() {
        return List.of(
                Action.of("addRecord", "", () -> !chapter.isSingle(), this::add),
                Action.of("removeRecord", "", this::canRemove, this::remove),
                Action.onCanvas("copyRecords", "Shortcut+C", this::isTable, this::copy),
                Action.onCanvas("pasteRecords", "Shortcut+V", this::isTable, this::paste),
                Action.of("tableWider", "Alt+Shift+Right", parts::isDivided, parts::widenTable),
                Action.of("tableNarrower", "Alt+Shift+Left", parts::isDivided, parts::narrowTable));
    }

    @Override
    public void show(Snapshot snapshot) {
        if (!snapshot.selection().equals(selection)) {
            selection = snapshot.selection();
            follow(snapshot.selection());
        }
        show();
    }

    /// Goes where the record last selected is.
    private void follow(Set<Id> selected) {
        Id last = null;
        for (Id id : selected) {
            last = id;
        }
        if (last != null) {
            Chapter of = Chapters.of(last);
            int at = place(of, last);
            if (at >= 0) {
                chapter = of;
                index = at;
            }
        }
    }

    private int place(Chapter of, Id id) {
        int at = 0;
        for (Record row : of.rows(of.plan(desk))) {
            if (id.equals(of.id(row))) {
                return at;
            }
            at++;
        }
        return -1;
    }

    private void show() {
        Plan plan = chapter.plan(desk);
        List<? extends Record> rows = chapter.rows(plan);
        index = Math.clamp(index, 0, Math.max(0, rows.size() - 1));
        parts.show(!chapter.isSingle());
        chapters.show(plan, chapter);
        if (!chapter.isSingle()) {
            table.show(chapter, rows, filter.getText());
            table.select(index);
        }
        Record row = rows.isEmpty() ? null : rows.get(index);
        form.show(chapter, index, row, row == null ? "" : title(row));
        boolean filtered = !chapter.isSingle() && !filter.getText().isBlank();
        hidden.setText(filtered ? desk.words().say("filter.hidden", rows.size() - table.shown()) : "");
        add.setDisable(chapter.isSingle());
        paste.setDisable(chapter.isSingle());
        remove.setDisable(!canRemove());
        filter.setDisable(chapter.isSingle());
    }

    private String title(Record row) {
        Id id = chapter.about(row);
        return id == null
                ? desk.words().say("records.one." + chapter.name())
                : desk.sentences().name(id);
    }

    private boolean isTable() {
        return !chapter.isSingle();
    }

    /// Copies the records shown.
    private void copy() {
        clipboard.copy(
                chapter,
                table.table().getItems().stream().map(RecordTable.Line::row).toList());
    }

    private void paste() {
        clipboard.paste(chapter);
    }

    private boolean canRemove() {
        return !chapter.isSingle() && !chapter.rows(chapter.plan(desk)).isEmpty();
    }

    private void open(Chapter other) {
        if (!other.equals(chapter)) {
            chapter = other;
            index = 0;
            filter.clear();
            show();
        }
    }

    /// Shows a record of the chapter, and selects it in the plan.
    private void choose(int at) {
        if (at != index) {
            index = at;
            select();
            show();
        }
    }

    private void select() {
        List<? extends Record> rows = chapter.rows(chapter.plan(desk));
        Id id = index < rows.size() ? chapter.about(rows.get(index)) : null;
        if (id != null) {
            selection = Set.of(id);
            desk.select(Set.of(id));
        }
    }

    private void add() {
        if (chapter.isSingle()) {
            return;
        }
        try {
            List<? extends Id> ids = chapter.freshIds(desk.snapshot().whole(), 1);
            Record fresh = editors.fresh().row(chapter.shape(), ids.isEmpty() ? null : ids.getFirst());
            List<? extends Record> rows = chapter.rows(chapter.plan(desk));
            Record row = rows.isEmpty() ? fresh : chapter.beside(fresh, rows.get(index));
            filter.clear();
            if (desk.perform(chapter.add(chapter.plan(desk), row))) {
                index = chapter.placeOfLast(chapter.plan(desk), row);
                select();
                show();
                Telling.columns(chapter).stream()
                        .filter(field -> RecordCell.isTyped(editors.kinds().of(field)))
                        .findFirst()
                        .ifPresent(field -> form.focus(field.name()));
            }
        } catch (NotRead e) {
            desk.host().say(e.sentence());
        }
    }

    private void remove() {
        if (canRemove()) {
            desk.perform(chapter.remove(chapter.plan(desk), index));
        }
    }

    @Override
    public boolean reveal(Id id) {
        int at = place(Chapters.of(id), id);
        if (at >= 0) {
            filter.clear();
            chapter = Chapters.of(id);
            index = at;
            show();
        }
        return at >= 0;
    }

    @Override
    public void focus() {
        (chapter.isSingle() ? chapters.node() : table.table()).requestFocus();
    }

    @Override
    public boolean takesLetters() {
        return Objects.requireNonNullElse(node.getScene(), null) != null
                && node.getScene().getFocusOwner() instanceof javafx.scene.control.TextInputControl;
    }

    @Override
    public boolean stepBack() {
        if (filter.getText().isEmpty()) {
            return false;
        }
        filter.clear();
        return true;
    }

    /// Goes to a chapter by its name, as choosing it in the list does.
    public void open(String name) {
        Chapters.all().stream()
                .filter(each -> each.name().equals(name))
                .findFirst()
                .ifPresent(this::open);
    }

    /// Goes to the costs of a chunk, the others filtered out where it has any.
    public void openCosts(ChunkId chunk) {
        Plan plan = desk.plan();
        Chunk of = plan.chunks().find(chunk);
        open("costs");
        if (of != null && !of.costs().isEmpty()) {
            index = new CostChapter()
                            .placeOfLast(plan, CostRow.of(chunk, of.costs().getLast()))
                    + 1
                    - of.costs().size();
            filter.setText(desk.sentences().name(chunk));
            select();
            show();
        }
    }

    RecordForm form() {
        return form;
    }

    RecordTable table() {
        return table;
    }
}
