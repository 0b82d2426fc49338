package dev.trajectory.ui.control;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;

/// A row of buttons of which one is down.
public final class Choice<E extends Enum<E>> extends WrapRow {

    private final Map<E, ToggleButton> buttons;
    private boolean setting;

    /// @param text names a value
    /// @param chosen told what a user chooses
    public Choice(Class<E> type, Function<E, String> text, Consumer<E> chosen) {
        this(List.of(type.getEnumConstants()), text, chosen);
    }

    /// @param values to choose from, at least one
    /// @param text names a value
    /// @param chosen told what a user chooses
    public Choice(List<E> values, Function<E, String> text, Consumer<E> chosen) {
        super(0, 2);
        buttons = new EnumMap<>(values.getFirst().getDeclaringClass());
        ToggleGroup group = new ToggleGroup();
        getStyleClass().add("choice");
        for (E value : values) {
            ToggleButton button = new Way(text.apply(value), () -> chosen.accept(value));
            button.setToggleGroup(group);
            button.setMinWidth(USE_PREF_SIZE);
            button.setUserData(value);
            button.selectedProperty().subscribe(is -> {
                if (is && !setting) {
                    chosen.accept(value);
                }
            });
            buttons.put(value, button);
            getChildren().add(button);
        }
    }

    /// One of the ways. It is chosen when it is pressed, and when arrows come to it; pressed again, it stays
    /// chosen.
    private static final class Way extends ToggleButton {

        private final Runnable again;

        Way(String text, Runnable again) {
            super(text);
            this.again = again;
        }

        @Override
        public void fire() {
            if (!isDisabled()) {
                if (isSelected()) {
                    again.run();
                } else {
                    setSelected(true);
                }
            }
        }
    }

    /// Shows what is chosen, without telling anybody.
    public void set(E value) {
        setting = true;
        Objects.requireNonNull(buttons.get(value)).setSelected(true);
        setting = false;
    }
}
