package dev.trajectory.ui.shell;

import dev.trajectory.ui.control.Icons;
import dev.trajectory.ui.desk.View;
import dev.trajectory.words.WindowWords;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.scene.Node;
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

    private final Map<View, ToggleButton> places = new LinkedHashMap<>();

    Rail(List<View> views, WindowWords words, Consumer<View> goTo, Runnable settings) {
        getStyleClass().add("rail");
        ToggleGroup group = new ToggleGroup();
        for (View view : views) {
            ToggleButton place = new ToggleButton(words.say("view." + view.id()));
            place.setToggleGroup(group);
            place.setContentDisplay(ContentDisplay.TOP);
            place.setGraphic(Icons.icon(view.icon(), ICON));
            place.setTooltip(new Tooltip(words.say("view.key", words.say("view." + view.id()), view.letter())));
            place.setOnAction(_ -> goTo.accept(view));
            places.put(view, place);
            getChildren().add(place);
        }
        Region gap = new Region();
        setVgrow(gap, Priority.ALWAYS);
        Button settingsPlace = new Button(words.say("action.settings"), Icons.icon("fltrmz-settings-20", ICON));
        settingsPlace.setContentDisplay(ContentDisplay.TOP);
        settingsPlace.setOnAction(_ -> settings.run());
        getChildren().addAll(gap, settingsPlace);
    }

    /// Marks the view that is looked at.
    void here(View view) {
        places.forEach((each, place) -> {
            boolean here = each.equals(view);
            place.setSelected(here);
            Node icon = Icons.icon(here ? each.iconWhenHere() : each.icon(), ICON);
            place.setGraphic(icon);
        });
    }
}
