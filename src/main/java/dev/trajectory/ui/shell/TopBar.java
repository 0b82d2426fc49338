package dev.trajectory.ui.shell;

import dev.trajectory.app.Snapshot;
import dev.trajectory.edit.History;
import dev.trajectory.ui.control.Icons;
import dev.trajectory.ui.desk.Desk;
import dev.trajectory.words.WindowWords;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/// The bar at the top: the plan's name and whether it is saved, the option looked at, find, undo and redo.
final class TopBar extends HBox {

    private static final PseudoClass TROUBLE = PseudoClass.getPseudoClass("trouble");
    private static final int ICON = 16;
    private static final KeyCombination FIND = KeyCombination.valueOf("Shortcut+K");

    /// What its buttons do.
    interface Deeds {
        void menu(Button at);

        void find();

        void undo();

        void redo();

        void history();

        void workshop();
    }

    private final Desk desk;
    private final WindowWords words;
    private final Button name = new Button();
    private final Tooltip nameTip = new Tooltip();
    private final javafx.scene.control.Label saved = new javafx.scene.control.Label();
    private final OptionBar options;
    private final Button undo;
    private final Button redo;

    TopBar(Desk desk, Deeds deeds) {
        this.desk = desk;
        this.words = desk.words();
        getStyleClass().add("top-bar");
        name.getStyleClass().addAll("plan-name", "flat");
        name.setGraphic(Icons.icon("fltral-chevron-down-16", 12));
        name.setContentDisplay(javafx.scene.control.ContentDisplay.RIGHT);
        name.setOnAction(_ -> deeds.menu(name));
        name.setTooltip(nameTip);
        saved.getStyleClass().addAll("quiet", "saved");
        saved.setId("saved");
        options = new OptionBar(desk);
        Button find = new Button(words.say("find.prompt"), Icons.icon("fltrmz-search-20", ICON));
        find.getStyleClass().add("find");
        find.setMinWidth(USE_PREF_SIZE);
        find.setOnAction(_ -> deeds.find());
        javafx.scene.control.Label key = new javafx.scene.control.Label(FIND.getDisplayText());
        key.getStyleClass().add("key");
        key.setMinWidth(USE_PREF_SIZE);
        HBox search = new HBox(find, key);
        search.getStyleClass().add("search");
        undo = icon("fltral-arrow-undo-20", deeds::undo);
        redo = icon("fltral-arrow-redo-20", deeds::redo);
        Button history = icon("fltral-history-20", deeds::history);
        history.setTooltip(new Tooltip(words.say("action.history")));
        history.setAccessibleText(words.say("action.history"));
        Button workshop = icon("fltrmz-presenter-24", deeds::workshop);
        workshop.setTooltip(new Tooltip(words.say("action.workshop")));
        workshop.setAccessibleText(words.say("action.workshop"));
        getChildren().addAll(name, saved, gap(), options, gap(), search, undo, redo, history, workshop);
    }

    private static Button icon(String literal, Runnable deed) {
        Button button = new Button(null, Icons.icon(literal, ICON));
        button.getStyleClass().add("flat");
        button.setOnAction(_ -> deed.run());
        return button;
    }

    private static Region gap() {
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        return gap;
    }

    /// Says where the plan is kept and whether all of it is there.
    ///
    /// @param trouble whether that is not as it should be
    void saved(String text, boolean trouble) {
        saved.setText(text);
        saved.setGraphic(trouble ? Icons.icon("fltfmz-warning-16", 12) : null);
        saved.pseudoClassStateChanged(TROUBLE, trouble);
    }

    void show(Snapshot snapshot) {
        name.setText(snapshot.plan().programme().name());
        nameTip.setText(snapshot.plan().programme().name());
        options.show(snapshot);
        History history = snapshot.history();
        show(undo, "undo", desk.step(history, history.at()));
        show(redo, "redo", history.canRedo() ? desk.step(history, history.at() + 1) : "");
    }

    /// Names what a button would undo or do again; it rests where there is nothing.
    private void show(Button button, String action, String step) {
        String text = step.isEmpty() ? words.say("action." + action) : words.say(action + ".named", step);
        button.setDisable(step.isEmpty());
        button.setTooltip(new Tooltip(text));
        button.setAccessibleText(text);
    }
}
