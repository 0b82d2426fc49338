package dev.trajectory.ui.control;

import java.util.stream.Stream;
import javafx.scene.control.Label;
import javafx.scene.text.Text;

/// The name before a field: as wide as those above and below it, or as its own longest word; longer ones go on in a
/// second line.
public final class FieldName extends Label {

    private static final double USUAL_EMS = 7.4;

    /// Room for rounding, in pixels.
    private static final double SPARE = 2;

    public FieldName(String text) {
        super(text);
        setWrapText(true);
        setMinHeight(USE_PREF_SIZE);
        getStyleClass().add("field-label");
    }

    @Override
    protected double computeMinWidth(double height) {
        return computePrefWidth(height);
    }

    @Override
    protected double computePrefWidth(double height) {
        double longest =
                Stream.of(getText().split("\\s")).mapToDouble(this::width).max().orElse(0);
        return Math.max(USUAL_EMS * getFont().getSize(), longest + SPARE) + snappedLeftInset() + snappedRightInset();
    }

    private double width(String word) {
        Text measured = new Text(word);
        measured.setFont(getFont());
        return measured.getLayoutBounds().getWidth();
    }
}
