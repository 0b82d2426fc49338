package dev.trajectory.ui.welcome;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// Cards below a heading; nothing at all while there are none.
class Shelf extends VBox {

    private final CardGrid grid;

    /// @param columns how many cards stand side by side
    /// @param beside what stands at the end of the heading's line
    Shelf(String title, int columns, Node... beside) {
        grid = new CardGrid(columns);
        Label heading = new Label(title);
        heading.getStyleClass().add("welcome-heading");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox head = new HBox(heading, gap);
        head.getChildren().addAll(beside);
        head.getStyleClass().add("welcome-section-head");
        getStyleClass().add("welcome-section");
        getChildren().addAll(head, grid);
        put(List.of());
    }

    final void put(List<? extends Node> cards) {
        grid.show(cards);
        setManaged(!cards.isEmpty());
        setVisible(!cards.isEmpty());
    }
}
