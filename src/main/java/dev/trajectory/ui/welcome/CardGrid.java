package dev.trajectory.ui.welcome;

import java.util.List;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.layout.Pane;

/// Cards side by side, all as wide as each other, those of a row as high as the highest.
final class CardGrid extends Pane {

    private static final double ACROSS = 18;
    private static final double DOWN = 16;
    private static final double USUAL_WIDTH = 900;

    private final int columns;

    CardGrid(int columns) {
        this.columns = columns;
    }

    void show(List<? extends Node> cards) {
        getChildren().setAll(cards);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefWidth(double height) {
        return USUAL_WIDTH;
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected double computePrefHeight(double width) {
        double cell = cell(width < 0 ? USUAL_WIDTH : width);
        double height = 0;
        for (int first = 0; first < getChildren().size(); first += columns) {
            height += rowHeight(first, cell) + (first == 0 ? 0 : DOWN);
        }
        return height;
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected void layoutChildren() {
        double cell = cell(getWidth());
        double top = 0;
        for (int first = 0; first < getChildren().size(); first += columns) {
            double height = rowHeight(first, cell);
            for (int i = first; i < end(first); i++) {
                double left = Math.floor((i - first) * (cell + ACROSS));
                getChildren().get(i).resizeRelocate(left, top, Math.floor(cell), height);
            }
            top += height + DOWN;
        }
    }

    private double cell(double width) {
        return Math.max(0, (width - (columns - 1) * ACROSS) / columns);
    }

    private double rowHeight(int first, double cell) {
        return getChildren().subList(first, end(first)).stream()
                .mapToDouble(card -> Math.ceil(card.prefHeight(Math.floor(cell))))
                .max()
                .orElse(0);
    }

    private int end(int first) {
        return Math.min(first + columns, getChildren().size());
    }
}
