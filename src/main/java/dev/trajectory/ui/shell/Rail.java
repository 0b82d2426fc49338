package dev.trajectory.ui.shell;

import dev.trajectory.ui.control.Icons;
import dev.trajectory.ui.desk.Place;
import dev.trajectory.words.WindowWords;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The way from view to view.
final class Rail extends VBox {

    private static final int ICON = 20;

    private final Map<Place, ToggleButton> buttons = new LinkedHashMap<>();

    Rail(List<Place> places, WindowWords words, Consumer<Place> goTo, Runnable settings) {
        getStyleClass().add("rail");
        ToggleGroup group = new ToggleGroup();
        for (Place place : places) {
            String name = words.say("view." + place.id());
            ToggleButton button = new ToggleButton(name);
            button.setToggleGroup(group);
            button.setContentDisplay(ContentDisplay.TOP);
            button.setGraphic(Icons.icon(place.icon(), ICON));
            button.setTooltip(new Tooltip(words.say("view.key", name, place.letter())));
            button.setOnAction(_ -> goTo.accept(place));
            buttons.put(place, button);
            getChildren().add(button);
        }
        Region gap = new Region();
        setVgrow(gap, Priority.ALWAYS);
        Button settingsButton = new Button(words.say("action.settings"), Icons.icon("fltrmz-settings-20", ICON));
        settingsButton.setContentDisplay(ContentDisplay.TOP);
        settingsButton.setOnAction(_ -> settings.run());
        getChildren().addAll(gap, settingsButton);
    }

    /// Marks the place where one is.
    void here(Place here) {
        buttons.forEach((place, button) -> {
            boolean isHere = place.equals(here);
            button.setSelected(isHere);
            button.setGraphic(Icons.icon(isHere ? place.iconWhenHere() : place.icon(), ICON));
        });
    }
}
