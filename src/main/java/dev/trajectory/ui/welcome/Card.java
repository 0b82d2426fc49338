package dev.trajectory.ui.welcome;

import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;

/// A button as large as a card: click, Enter or Space presses it; arrows go to the card on that side.
class Card extends Button {

    private static final double PADDING = 12;

    private final VBox content = new VBox();

    Card() {
        getStyleClass().setAll("card");
        content.getStyleClass().add("card-content");
        content.setMouseTransparent(true);
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        setGraphic(content);
        setMinWidth(0);
        setPrefWidth(0);
        setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
        content.prefWidthProperty().bind(widthProperty().subtract(2 * PADDING + 2));
        content.setMinWidth(0);
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER) {
                event.consume();
                fire();
            }
        });
    }

    final void fill(Node... nodes) {
        content.getChildren().setAll(nodes);
    }

    /// As high as what is in it asks for at this width.
    @Override
    protected double computePrefHeight(double width) {
        double inner = width < 0 ? -1 : width - 2 * PADDING - 2;
        return content.prefHeight(inner) + 2 * PADDING + 2;
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }
}
