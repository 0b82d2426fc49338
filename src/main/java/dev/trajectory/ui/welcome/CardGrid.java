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

    /// How narrow a card may be; where there is no room for that, rows have fewer.
    private static final double LEAST_WIDTH = 160;

    private final int most;

    /// @param most cards in a row
    CardGrid(int most) {
        this.most = most;
    }

    private int columns(double width) {
        return (int) Math.clamp(Math.floor((width + ACROSS) / (LEAST_WIDTH + ACROSS)), 1, most);
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
        double room = width < 0 ? USUAL_WIDTH : width;
        int columns = columns(room);
        double height = 0;
        for (int first = 0; first < getChildren().size(); first += columns) {
            height += rowHeight(first, columns, cell(room, columns)) + (first == 0 ? 0 : DOWN);
        }
        return height;
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected void layoutChildren() {
        int columns = columns(getWidth());
        double cell = cell(getWidth(), columns);
        double top = 0;
        for (int first = 0; first < getChildren().size(); first += columns) {
            double height = rowHeight(first, columns, cell);
            for (int i = first; i < end(first, columns); i++) {
                double left = Math.floor((i - first) * (cell + ACROSS));
                getChildren().get(i).resizeRelocate(left, top, Math.floor(cell), height);
            }
            top += height + DOWN;
        }
    }

    private static double cell(double width, int columns) {
        return Math.max(0, (width - (columns - 1) * ACROSS) / columns);
    }

    private double rowHeight(int first, int columns, double cell) {
        return getChildren().subList(first, end(first, columns)).stream()
                .mapToDouble(card -> Math.ceil(card.prefHeight(Math.floor(cell))))
                .max()
                .orElse(0);
    }

    private int end(int first, int columns) {
        return Math.min(first + columns, getChildren().size());
    }
}
