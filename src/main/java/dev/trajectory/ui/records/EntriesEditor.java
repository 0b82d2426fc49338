package dev.trajectory.ui.records;

import dev.trajectory.ui.control.Icons;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SequencedMap;
import javafx.scene.control.Button;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// Values by key, a row each.
final class EntriesEditor implements FieldEditor {

    private record Entry(FieldEditor key, FieldEditor value) {}

    private final Editors editors;
    private final Kind.Entries kind;
    private final Shape.Field keyField;
    private final Shape.Field valueField;
    private final Hand hand;
    private final List<Entry> entries = new ArrayList<>();
    private final GridPane grid = new GridPane();
    private final Button add;
    private final VBox box;

    EntriesEditor(Editors editors, Kind.Entries kind, Hand hand) {
        this.editors = editors;
        this.kind = kind;
        this.hand = hand;
        Shape.Field field = kind.field();
        java.lang.reflect.Type[] types = ((java.lang.reflect.ParameterizedType) field.type()).getActualTypeArguments();
        this.keyField = new Shape.Field(field.owner(), field.index(), field.name(), types[0], false);
        this.valueField = new Shape.Field(field.owner(), field.index(), field.name(), types[1], false);
        this.add = new Button(editors.say("records.addRow"), Icons.icon("fltral-add-16", 16));
        add.setAccessibleText(editors.say("records.addTo", editors.words().label(field)));
        add.setOnAction(_ -> add());
        ColumnConstraints wide = new ColumnConstraints();
        wide.setHgrow(Priority.ALWAYS);
        wide.setMinWidth(72);
        ColumnConstraints narrow = new ColumnConstraints();
        boolean isLine = kind.value() instanceof Kind.Line;
        narrow.setPrefWidth(isLine ? 110 : 320);
        narrow.setMinWidth(isLine ? 72 : 200);
        grid.getColumnConstraints().addAll(wide, narrow);
        grid.getStyleClass().add("rows");
        box = new VBox(grid, new HBox(add));
        box.getStyleClass().add("several");
    }

    private void add() {
        try {
            entries.add(entry(freshKey(), editors.fresh().value(valueField.type(), valueField)));
            draw();
            entries.getLast().key().focus();
            hand.done();
        } catch (NotRead e) {
            editors.desk().host().say(e.sentence());
        }
    }

    /// A key that is not there yet. Throws [NotRead] where all are.
    private Object freshKey() throws NotRead {
        List<Object> taken = new ArrayList<>();
        for (Entry entry : entries) {
            taken.add(Objects.requireNonNull(entry.key().read()));
        }
        List<Object> choices = kind.key().form().choices().get();
        if (kind.keyType() != String.class && !kind.key().form().isChoice()) {
            return editors.fresh().key(kind.keyType(), taken);
        }
        Object any = choices.isEmpty() ? editors.say("records.new") : null;
        for (int i = 2; any != null && taken.contains(any); i++) {
            any = editors.say("records.newNumbered", i);
        }
        for (Object choice : choices) {
            if (!taken.contains(choice)) {
                return choice;
            }
        }
        if (any == null) {
            throw new NotRead(editors.say("records.allThere"));
        }
        return any;
    }

    private Entry entry(Object key, Object value) {
        Entry entry = new Entry(editors.of(kind.key(), keyField, hand), editors.of(kind.value(), valueField, hand));
        if (entry.key() instanceof PickEditor pick && pick.isOfWords()) {
            pick.node().setMinWidth(Region.USE_PREF_SIZE);
        }
        entry.key().show(key);
        entry.value().show(value);
        return entry;
    }

    private void draw() {
        grid.getChildren().clear();
        grid.setVisible(!entries.isEmpty());
        grid.setManaged(!entries.isEmpty());
        for (int i = 0; i < entries.size(); i++) {
            int index = i;
            Button cross = new Button(null, Icons.icon("fltral-dismiss-12", 12));
            cross.getStyleClass().add("flat");
            cross.setAccessibleText(editors.say("records.removeRow", i + 1));
            cross.setOnAction(_ -> {
                entries.remove(index);
                draw();
                hand.done();
            });
            grid.addRow(i, entries.get(i).key().node(), entries.get(i).value().node(), cross);
        }
    }

    @Override
    public Region node() {
        return box;
    }

    @Override
    public void focus() {
        if (entries.isEmpty()) {
            add.requestFocus();
        } else {
            entries.getFirst().value().focus();
        }
    }

    @Override
    public void show(@Nullable Object value) {
        entries.clear();
        if (value instanceof Map<?, ?> shown) {
            shown.forEach((key, each) -> entries.add(entry(Objects.requireNonNull(key), Objects.requireNonNull(each))));
        }
        draw();
    }

    @Override
    public Object read() throws NotRead {
        SequencedMap<Object, Object> map = new LinkedHashMap<>();
        for (Entry entry : entries) {
            Object key = Objects.requireNonNull(entry.key().read());
            if (map.put(key, Objects.requireNonNull(entry.value().read())) != null) {
                throw new NotRead(
                        editors.say("records.twice", kind.key().form().write().apply(key)));
            }
        }
        return map;
    }
}
