package dev.trajectory.ui.map;

import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/// A figure with what it is above it and what it counts below.
final class BigFigure extends VBox {

    private final Label figure = new Label();
    private final Label unit = new Label();

    BigFigure(String name) {
        Label head = new Label(name);
        head.getStyleClass().add("quiet");
        figure.getStyleClass().add("slip-figure");
        unit.getStyleClass().add("quiet");
        setMinWidth(USE_PREF_SIZE);
        getChildren().addAll(head, figure, unit);
    }

    void show(String number, String counted) {
        figure.setText(number);
        unit.setText(counted);
    }
}
