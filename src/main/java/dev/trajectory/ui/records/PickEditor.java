package dev.trajectory.ui.records;

import dev.trajectory.ui.control.OneOf;
import dev.trajectory.ui.desk.Desk;
import dev.trajectory.ui.glossary.Abbreviations;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/// One of a few values.
final class PickEditor implements FieldEditor {

    /// A choice: a value, or nothing.
    private record Choice(@Nullable Object value) {}

    private final OneOf<Choice> box = new OneOf<>();
    private final TextForm form;
    private final boolean nullable;
    private final Hand hand;
    private boolean showing;

    PickEditor(Desk desk, TextForm form, Shape.Field field, String label, Hand hand) {
        this.form = form;
        this.nullable = field.nullable();
        this.hand = hand;
        box.setAccessibleText(label);
        box.setMaxWidth(Double.MAX_VALUE);
        box.setVisibleRowCount(14);
        box.setConverter(new StringConverter<>() {
            @Override
            public String toString(@Nullable Choice choice) {
                Object value = choice == null ? null : choice.value();
                return value == null
                        ? desk.words().say("records.none")
                        : form.write().apply(value);
            }

            @Override
            public Choice fromString(String text) {
                throw new IllegalStateException("Nothing is typed into a list of choices");
            }
        });
        Abbreviations abbreviations = new Abbreviations(desk);
        box.valueProperty().subscribe(chosen -> {
            String lines = abbreviations.lines(box.getConverter().toString(chosen));
            box.setTooltip(lines.isEmpty() ? null : new Tooltip(lines));
        });
        box.setOnShowing(_ -> fill(box.getValue()));
        box.setOnAction(_ -> {
            if (!showing) {
                hand.done();
            }
        });
    }

    private void fill(@Nullable Choice chosen) {
        boolean was = showing;
        showing = true;
        List<Choice> choices = new ArrayList<>();
        if (nullable) {
            choices.add(new Choice(null));
        }
        form.choices().get().forEach(value -> choices.add(new Choice(value)));
        if (chosen != null && !choices.contains(chosen)) {
            choices.add(chosen);
        }
        if (!box.getItems().equals(choices)) {
            box.getItems().setAll(choices);
        }
        box.setValue(chosen);
        showing = was;
    }

    /// Whether it chooses from words of the program, which are never cut off, and not from names in the plan.
    boolean isOfWords() {
        return form.choices().get().stream().allMatch(Enum.class::isInstance);
    }

    @Override
    public Region node() {
        return box;
    }

    @Override
    public void show(@Nullable Object value) {
        fill(new Choice(value));
    }

    /// Chooses as a user does.
    void choose(@Nullable Object value) {
        fill(new Choice(value));
        hand.done();
    }

    @Override
    public @Nullable Object read() {
        return Objects.requireNonNull(box.getValue()).value();
    }
}
