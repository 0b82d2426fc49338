package dev.trajectory.ui.records;

import dev.trajectory.edit.Refusal;
import dev.trajectory.model.InvalidValue;
import dev.trajectory.ui.control.Completion;
import dev.trajectory.ui.control.Icons;
import dev.trajectory.ui.control.WrapRow;
import dev.trajectory.ui.control.Wrong;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// Several values, as chips with a field behind them that adds one more.
final class SeveralEditor implements FieldEditor {

    private final Editors editors;
    private final Kind.Several kind;
    private final Hand hand;
    private final List<Object> values = new ArrayList<>();
    private final WrapRow chips = new WrapRow(5, 5);
    private final TextField adding = new TextField();
    private final Wrong wrong = new Wrong(adding);
    private final VBox box = new VBox(chips, adding);

    /// What is shown is not typed, and what is around it may not be shown yet.
    private boolean showing;

    SeveralEditor(Editors editors, Kind.Several kind, Shape.Field field, Hand hand) {
        this.editors = editors;
        this.kind = kind;
        this.hand = hand;
        box.getStyleClass().add("several");
        chips.getStyleClass().add("chips");
        adding.setPromptText(editors.say("records.addOne"));
        adding.setAccessibleText(editors.say("records.addTo", editors.words().label(field)));
        adding.getStyleClass().add("field");
        if (kind.form().isChoice()) {
            Completion.of(adding, kind.form()::offers, this::keep);
        }
        adding.textProperty().addListener(_ -> {
            wrong.say(problem());
            if (!showing) {
                hand.typed();
            }
        });
        adding.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
        adding.focusedProperty().addListener((_, _, focused) -> {
            if (!focused && !adding.getText().isBlank()) {
                keep();
            }
        });
    }

    private String problem() {
        try {
            read();
            return "";
        } catch (NotRead e) {
            return e.sentence();
        } catch (InvalidValue e) {
            return editors.desk().sentences().refusal(Refusal.of(e));
        }
    }

    private void key(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER && !adding.getText().isBlank()) {
            keep();
            event.consume();
        } else if (event.getCode() == KeyCode.ESCAPE && !adding.getText().isEmpty()) {
            adding.clear();
            event.consume();
        } else if (event.getCode() == KeyCode.BACK_SPACE && adding.getText().isEmpty() && !values.isEmpty()) {
            remove(values.size() - 1);
            event.consume();
        }
    }

    /// What is typed becomes a chip, once the record takes it.
    private void keep() {
        try {
            Object all = read();
            if (hand.done()) {
                show(all);
            }
        } catch (NotRead | InvalidValue e) {
            hand.done();
        }
    }

    private void remove(int index) {
        values.remove(index);
        draw();
        adding.requestFocus();
        hand.done();
    }

    private void draw() {
        List<Node> nodes = new ArrayList<>();
        for (int i = 0; i < values.size(); i++) {
            nodes.add(chip(i));
        }
        chips.getChildren().setAll(nodes);
        chips.setVisible(!nodes.isEmpty());
        chips.setManaged(!nodes.isEmpty());
    }

    private HBox chip(int index) {
        String text = kind.form().write().apply(values.get(index));
        Label label = new Label(text);
        label.setTooltip(new Tooltip(text));
        Button cross = new Button(null, Icons.icon("fltral-dismiss-12", 12));
        cross.getStyleClass().add("flat");
        cross.setAccessibleText(editors.say("records.takeAway", text));
        cross.setOnAction(_ -> remove(index));
        cross.setMinWidth(Region.USE_PREF_SIZE);
        HBox chip = new HBox(label, cross);
        chip.getStyleClass().add("chip");
        return chip;
    }

    @Override
    public Region node() {
        return box;
    }

    @Override
    public void focus() {
        adding.requestFocus();
    }

    @Override
    public void show(@Nullable Object value) {
        values.clear();
        if (value instanceof Collection<?> shown) {
            shown.forEach(each -> values.add(Objects.requireNonNull(each)));
        }
        showing = true;
        adding.clear();
        showing = false;
        draw();
    }

    @Override
    public Object read() throws NotRead {
        Set<Object> all = new LinkedHashSet<>(values);
        String typed = adding.getText().strip();
        if (!typed.isEmpty()) {
            all.add(kind.form().read().read(typed));
        }
        return kind.isSet() ? Collections.unmodifiableSet(all) : List.copyOf(all);
    }
}
