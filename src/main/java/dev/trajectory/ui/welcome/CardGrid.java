package dev.trajectory.ui.welcome;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;

/// Cards side by side, all as wide as each other.
final class CardGrid extends GridPane {

    private final int columns;

    CardGrid(int columns) {
        this.columns = columns;
        getStyleClass().add("card-grid");
        for (int i = 0; i < columns; i++) {
            ColumnConstraints column = new ColumnConstraints();
            column.setPercentWidth(100.0 / columns);
            getColumnConstraints().add(column);
        }
    }

    void show(List<? extends Node> cards) {
        getChildren().clear();
        for (int i = 0; i < cards.size(); i++) {
            add(cards.get(i), i % columns, i / columns);
        }
    }
}
