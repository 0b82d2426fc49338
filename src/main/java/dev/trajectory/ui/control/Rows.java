package dev.trajectory.ui.control;

import javafx.scene.Node;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;

/// How tall rows of lists are whose text wraps: lists ask without saying how wide they are.
public final class Rows {

    /// Room for a scroll bar, in pixels.
    private static final double SCROLL_BAR = 16;

    private Rows() {}

    /// The height that what a cell shows needs in the width of its list.
    ///
    /// @param otherwise the height where that is not known yet
    public static double height(ListCell<?> cell, double otherwise) {
        ListView<?> list = cell.getListView();
        Node shown = cell.getGraphic();
        if (list == null || shown == null || list.getWidth() <= SCROLL_BAR) {
            return otherwise;
        }
        double aside = cell.snappedLeftInset() + cell.snappedRightInset() + SCROLL_BAR;
        return cell.snappedTopInset()
                + shown.prefHeight(Math.max(1, list.getWidth() - aside))
                + cell.snappedBottomInset();
    }
}
