package dev.trajectory.ui.control;

import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// What a panel with a list has in it: a filter where there is one, a quiet line about the list, the list.
public final class PanelBody extends VBox {

    private final Label summary = new Label();

    public PanelBody(ChosenList<?> list) {
        getStyleClass().add("panel-body");
        summary.getStyleClass().addAll("quiet", "panel-line");
        summary.setWrapText(true);
        summary.setMinHeight(Region.USE_PREF_SIZE);
        VBox.setVgrow(list, Priority.ALWAYS);
        getChildren().addAll(summary, list);
    }

    /// Puts a field above the list in which one types what is looked for.
    ///
    /// @param prompt what it is for
    public TextField filter(String prompt) {
        TextField filter = new TextField();
        filter.setPromptText(prompt);
        filter.setAccessibleText(prompt);
        getChildren().addFirst(filter);
        return filter;
    }

    /// Says how many rows there are, or how many are hidden.
    public void say(String text) {
        summary.setText(text);
    }
}
