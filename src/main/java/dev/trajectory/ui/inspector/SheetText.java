package dev.trajectory.ui.inspector;

import javafx.scene.control.Label;

/// What is written between the fields of a sheet: headings, and quiet lines where there is nothing.
final class SheetText {

    private SheetText() {}

    static Label heading(String text) {
        return label(text, "sheet-heading");
    }

    static Label quiet(String text) {
        return label(text, "quiet");
    }

    private static Label label(String text, String style) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.getStyleClass().add(style);
        return label;
    }
}
