package dev.trajectory.ui.settings;

import dev.trajectory.words.WindowWords;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// Settings one below the other, under a heading.
class Section extends VBox {

    private final WindowWords words;

    /// @param title its key in words
    Section(WindowWords words, String title) {
        this.words = words;
        getStyleClass().add("settings-section");
        Label head = new Label(words.say(title));
        head.getStyleClass().add("settings-title");
        getChildren().add(head);
    }

    final WindowWords words() {
        return words;
    }

    /// Adds a setting: its name above what sets it.
    ///
    /// @param key of its name in words
    final void add(String key, Node control) {
        Label label = new Label(words.say(key));
        label.getStyleClass().add("setting-name");
        label.setWrapText(true);
        label.setLabelFor(control);
        VBox box = new VBox(label, control);
        box.getStyleClass().add("setting");
        getChildren().add(box);
    }

    /// Adds a setting with a sentence about what it does, the words `key` + `.does`.
    final void explain(String key, Node control) {
        add(key, control);
        Pane box = (Pane) getChildren().getLast();
        box.getChildren().add(1, sentence(key + ".does"));
    }

    final Label sentence(String key) {
        Label label = new Label(words.say(key));
        label.getStyleClass().add("quiet");
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    /// A choice of which each button says, to a screen reader, what is chosen by it.
    final <N extends Pane> N named(String key, N choice) {
        for (Node button : choice.getChildren()) {
            button.setAccessibleText(words.say("settings.choice", words.say(key), ((Labeled) button).getText()));
        }
        choice.setMaxWidth(Region.USE_PREF_SIZE);
        return choice;
    }
}
