package dev.trajectory.ui.records;

import dev.trajectory.edit.Edit;
import dev.trajectory.model.InvalidValue;
import dev.trajectory.ui.desk.Desk;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// All fields of one record. Each is kept by itself as soon as it is done with; one that cannot be is told why under
/// it, and is tried again when another changes.
final class RecordForm {

    /// How much of what is above a field stays in sight when it is gone to, in pixels.
    private static final double ABOVE = 24;

    private final Desk desk;
    private final Editors editors;
    private final Label title = new Label();
    private final GridPane grid = new GridPane();
    private final VBox box;
    private final ScrollPane scroll;
    private final List<FieldRow> rows = new ArrayList<>();
    private final Set<FieldRow> waiting = new LinkedHashSet<>();
    private @Nullable Chapter chapter;
    private @Nullable Record shown;
    private int index;
    private int fillings;
    private boolean isLeaving;

    RecordForm(Desk desk, Editors editors) {
        this.desk = desk;
        this.editors = editors;
        title.getStyleClass().add("form-title");
        title.setWrapText(true);
        grid.getStyleClass().add("form-grid");
        ColumnConstraints labels = new ColumnConstraints();
        ColumnConstraints fields = new ColumnConstraints();
        fields.setHgrow(Priority.ALWAYS);
        fields.setFillWidth(true);
        grid.getColumnConstraints().addAll(labels, fields);
        box = new VBox(title, grid);
        box.getStyleClass().add("record-form");
        scroll = new ScrollPane(box);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("form-scroll");
    }

    Region node() {
        return scroll;
    }

    /// Shows a record of a chapter; null for none.
    ///
    /// @param at where it stands in the chapter
    void show(Chapter of, int at, @Nullable Record row, String name) {
        boolean isOther = !of.equals(chapter) || !isSame(of, at, row);
        if (isOther && keepTyped()) {
            return;
        }
        if (isOther) {
            drop();
        }
        if (!of.equals(chapter)) {
            build(of);
        }
        Record was = isOther ? null : shown;
        chapter = of;
        index = at;
        shown = row;
        title.setText(name);
        box.setVisible(row != null);
        if (row != null) {
            fill(of.shape(), was, row);
        }
        if (isOther) {
            scroll.setVvalue(0);
        }
    }

    private boolean isSame(Chapter of, int at, @Nullable Record row) {
        Record was = shown;
        return was != null
                && row != null
                && (of.id(row) == null ? at == index : Objects.equals(of.id(was), of.id(row)));
    }

    /// A key may lead elsewhere while a field is still typed into: what stands there is kept before the field
    /// goes.
    ///
    /// @return whether that changed the plan, so that what is shown now is newer already
    private boolean keepTyped() {
        FieldRow typed = isLeaving || !stillStands() ? null : typedInto();
        if (typed == null) {
            return false;
        }
        isLeaving = true;
        int before = fillings;
        try {
            commit(typed);
        } finally {
            isLeaving = false;
        }
        return fillings != before;
    }

    /// Whether the plan has the record as it is shown, where it is shown: what was undone or removed is not put
    /// back.
    private boolean stillStands() {
        Chapter of = chapter;
        Record row = shown;
        if (of == null || row == null) {
            return false;
        }
        List<? extends Record> now = of.rows(of.plan(desk));
        return index < now.size() && now.get(index).equals(row);
    }

    private @Nullable FieldRow typedInto() {
        Scene scene = grid.getScene();
        Node focused = scene == null ? null : scene.getFocusOwner();
        return focused == null
                ? null
                : rows.stream()
                        .filter(each -> isWithin(focused, each.box()))
                        .findFirst()
                        .orElse(null);
    }

    private static boolean isWithin(Node node, Node around) {
        Node at = node;
        while (at != null && !at.equals(around)) {
            at = at.getParent();
        }
        return at != null;
    }

    /// What was typed and could not be kept is said before it goes.
    private void drop() {
        for (FieldRow row : rows) {
            if (!row.problem().isEmpty()) {
                String label = editors.words().label(row.field());
                String text = row.editor().text();
                desk.host()
                        .say(
                                text.isEmpty()
                                        ? desk.words().say("cell.dropped", label, row.problem())
                                        : desk.words().say("cell.droppedText", label, row.problem(), text));
            }
            row.say("");
        }
        waiting.clear();
    }

    private void build(Chapter of) {
        rows.clear();
        grid.getChildren().clear();
        for (Shape.Field field : of.shape().fields()) {
            FieldRow[] row = new FieldRow[1];
            FieldEditor editor = editors.of(field, new FieldEditor.Hand() {
                @Override
                public void typed() {
                    if (rows.contains(row[0])) {
                        row[0].say(problem(row[0]));
                    }
                }

                @Override
                public boolean done() {
                    return commit(row[0]);
                }
            });
            row[0] = new FieldRow(editors.words(), field, editor);
            GridPane.setValignment(row[0].label(), VPos.TOP);
            grid.addRow(rows.size(), row[0].label(), row[0].box());
            rows.add(row[0]);
        }
    }

    private void fill(Shape shape, @Nullable Record was, Record row) {
        fillings++;
        for (FieldRow each : rows) {
            Object value = shape.value(row, each.field());
            boolean isKept = was != null && Objects.equals(shape.value(was, each.field()), value);
            if (!isKept && !(was != null && shows(each, value))) {
                each.editor().show(value);
                each.say("");
                waiting.remove(each);
            }
        }
    }

    private static boolean shows(FieldRow row, @Nullable Object value) {
        try {
            return Objects.equals(row.editor().read(), value);
        } catch (NotRead | InvalidValue e) {
            return false;
        }
    }

    /// Keeps a field, with all that wait, or else by itself.
    private boolean commit(FieldRow row) {
        if (!rows.contains(row)) {
            // It was kept, or was said not to be, when a key led to another chapter; it loses the keyboard only now.
            return false;
        }
        if (shown == null) {
            return false;
        }
        waiting.add(row);
        if (!keep(List.copyOf(waiting)) && keep(List.of(row))) {
            List.copyOf(waiting).forEach(each -> keep(List.of(each)));
        }
        waiting.forEach(each -> each.say(problem(each)));
        return !waiting.contains(row);
    }

    private boolean keep(List<FieldRow> fields) {
        Optional<Edit> edit;
        try {
            edit = edit(fields);
        } catch (NotRead | InvalidValue e) {
            return false;
        }
        if (edit.isPresent() && !editors.words().problem(edit.get()).isEmpty()) {
            return false;
        }
        fields.forEach(each -> {
            waiting.remove(each);
            each.say("");
        });
        return edit.isEmpty() || desk.perform(edit.get());
    }

    /// What keeping those fields does; empty when they are as they were.
    private Optional<Edit> edit(List<FieldRow> fields) throws NotRead {
        Chapter of = Objects.requireNonNull(chapter);
        Record row = Objects.requireNonNull(shown);
        List<@Nullable Object> values = of.shape().values(row);
        for (FieldRow each : fields) {
            values.set(each.field().index(), each.editor().read());
        }
        Record changed = of.shape().make(values);
        return changed.equals(row)
                ? Optional.empty()
                : Optional.of(of.put(of.plan(desk), index, new Settling(desk).settled(row, changed)));
    }

    private String problem(FieldRow row) {
        if (shown == null) {
            return "";
        }
        try {
            return edit(List.of(row)).map(editors.words()::problem).orElse("");
        } catch (NotRead e) {
            return e.sentence();
        } catch (InvalidValue e) {
            return editors.words().problem(e, Objects.requireNonNull(chapter).shape());
        }
    }

    /// The field of that name.
    FieldRow row(String name) {
        return rows.stream()
                .filter(each -> each.field().name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No field " + name));
    }

    List<FieldRow> rows() {
        return List.copyOf(rows);
    }

    /// Takes the keyboard to a field, and the field into sight.
    void focus(String name) {
        FieldRow row = row(name);
        scroll.layout();
        double top = row.box().getBoundsInParent().getMinY()
                + grid.getBoundsInParent().getMinY();
        double hidden = box.getHeight() - scroll.getViewportBounds().getHeight();
        scroll.setVvalue(hidden <= 0 ? 0 : Math.min(1, Math.max(0, top - ABOVE) / hidden));
        row.editor().focus();
    }

    /// Keeps every field as it stands, as leaving each would.
    void keepAll() {
        rows.forEach(this::commit);
    }
}
