package dev.trajectory.ui.control;

import javafx.scene.control.Spinner;
import javafx.scene.control.SpinnerValueFactory.IntegerSpinnerValueFactory;
import javafx.util.StringConverter;

/// A whole number to be stepped or typed. What is typed and is none leaves the number that was there, and so does
/// nothing at all: the toolkit's own spinner has no value then.
public final class WholeNumber extends Spinner<Integer> {

    private static final String NUMBER = "[+-]?\\d{1,9}";

    /// @param least the smallest it may be
    /// @param most the largest
    /// @param value what it begins with, between them
    public WholeNumber(int least, int most, int value) {
        IntegerSpinnerValueFactory numbers = new IntegerSpinnerValueFactory(least, most, value);
        numbers.setConverter(new StringConverter<>() {
            @Override
            public String toString(Integer number) {
                return number == null ? "" : number.toString();
            }

            @Override
            public Integer fromString(String text) {
                String typed = text == null ? "" : text.strip();
                return typed.matches(NUMBER)
                        ? Integer.valueOf(Math.clamp(Integer.parseInt(typed), least, most))
                        : numbers.getValue();
            }
        });
        setValueFactory(numbers);
        setEditable(true);
        getEditor().accessibleTextProperty().bind(accessibleTextProperty());
        getEditor().focusedProperty().addListener((_, _, focused) -> {
            if (!focused) {
                getEditor().setText(numbers.getConverter().toString(getValue()));
            }
        });
    }
}
