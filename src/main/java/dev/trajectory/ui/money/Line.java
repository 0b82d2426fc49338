package dev.trajectory.ui.money;

import javafx.scene.control.Label;

/// Words in a panel, which go on in another line where they have no room, and take none where there are none.
final class Line extends Label {

    Line(String text, String style) {
        getStyleClass().add(style);
        setWrapText(true);
        setMinHeight(USE_PREF_SIZE);
        say(text);
    }

    void say(String text) {
        setText(text);
        setVisible(!text.isEmpty());
        setManaged(!text.isEmpty());
    }
}
