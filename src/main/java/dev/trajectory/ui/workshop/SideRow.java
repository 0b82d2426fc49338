package dev.trajectory.ui.workshop;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/// A line of a panel beside the board that can be pressed: its key, its text, and what stands behind it.
final class SideRow extends Button {

    private final HBox line = new HBox();

    /// @param key what does the same; empty for none
    /// @param behind what stands at the end of the line, or nothing
    SideRow(String key, String text, Runnable run, Node... behind) {
        line.getStyleClass().add("side-line");
        if (!key.isEmpty()) {
            Label cap = new Label(key);
            cap.getStyleClass().add("side-key");
            cap.setMinWidth(Region.USE_PREF_SIZE);
            line.getChildren().add(cap);
        }
        Label label = new Label(text);
        label.setMinWidth(0);
        label.setWrapText(true);
        label.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(label, Priority.ALWAYS);
        line.getChildren().add(label);
        line.getChildren().addAll(behind);
        line.setMaxWidth(Double.MAX_VALUE);
        setGraphic(line);
        setTooltip(new Tooltip(text));
        setAccessibleText(key.isEmpty() ? text : key + " " + text);
        setMaxWidth(Double.MAX_VALUE);
        setMinWidth(0);
        getStyleClass().addAll("flat", "side-row");
        line.prefWidthProperty().bind(widthProperty().subtract(2));
        setOnAction(_ -> run.run());
        setWrapText(true);
    }

    /// A long text takes as many lines as it needs.
    @Override
    protected double computePrefHeight(double width) {
        double around = snappedLeftInset() + snappedRightInset();
        double within = Math.max(0, (width < 0 ? getWidth() : width) - around);
        double high = snappedTopInset() + snappedBottomInset() + line.prefHeight(within);
        return Math.max(getMinHeight(), within == 0 ? super.computePrefHeight(width) : high);
    }
}
