package dev.trajectory.ui.shell;

import dev.trajectory.app.Snapshot;
import dev.trajectory.outlook.Outlook;
import dev.trajectory.ui.control.Icons;
import dev.trajectory.ui.desk.Place;
import dev.trajectory.words.WindowWords;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// The way from view to view. In a low window its entries come closer, then stand as icons alone, whose tooltips name
/// them, then with hardly anything between them, and scroll where even these do not fit.
final class Rail extends ScrollPane {

    private static final int ICON = 20;

    /// The highest count that is written out.
    private static final int MOST = 99;

    /// How far a count at an icon's corner lies over it, in times its width.
    private static final double OVERLAP = 0.2;

    /// How far it stands out above it, in times its height.
    private static final double LIFT = 0.2;

    private static final PseudoClass TIGHT = PseudoClass.getPseudoClass("tight");
    private static final PseudoClass LOW = PseudoClass.getPseudoClass("low");

    private final VBox entries = new VBox();

    private final Map<Place, ToggleButton> buttons = new LinkedHashMap<>();
    private final Map<Place, Integer> asking = new HashMap<>();
    private final WindowWords words;
    private @Nullable Place here;
    private @Nullable Outlook counted;

    Rail(List<Place> places, WindowWords words, Consumer<Place> goTo, Runnable settings) {
        this.words = words;
        getStyleClass().add("rail-scroll");
        entries.getStyleClass().add("rail");
        setContent(entries);
        setFitToWidth(true);
        setFitToHeight(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        setFocusTraversable(false);
        setMinHeight(0);
        for (Place place : places) {
            String name = words.say("view." + place.id());
            ToggleButton button = new ToggleButton(name);
            button.setGraphic(Icons.icon(place.icon(), ICON));
            button.setTooltip(new Tooltip(words.say("view.key", name, place.letter())));
            button.setOnAction(_ -> goTo.accept(place));
            buttons.put(place, button);
            entries.getChildren().add(button);
        }
        Region gap = new Region();
        VBox.setVgrow(gap, Priority.ALWAYS);
        Button settingsButton = new Button(words.say("action.settings"), Icons.icon("fltrmz-settings-20", ICON));
        settingsButton.setTooltip(new Tooltip(words.say("action.settings")));
        settingsButton.setOnAction(_ -> settings.run());
        entries.getChildren().addAll(gap, settingsButton);
        heightProperty().addListener((_, _, _) -> fit());
        settingsButton.heightProperty().addListener((_, _, _) -> fit());
        fit();
    }

    /// Shows entries as roomily as the height allows.
    private void fit() {
        entries.pseudoClassStateChanged(LOW, false);
        show(false, ContentDisplay.TOP);
        if (!fits()) {
            show(true, ContentDisplay.TOP);
        }
        if (!fits()) {
            show(true, ContentDisplay.GRAPHIC_ONLY);
        }
        if (!fits()) {
            entries.pseudoClassStateChanged(LOW, true);
        }
    }

    private boolean fits() {
        applyCss();
        return getHeight() == 0 || entries.prefHeight(-1) <= getHeight();
    }

    private void show(boolean tight, ContentDisplay display) {
        entries.pseudoClassStateChanged(TIGHT, tight);
        for (Node entry : entries.getChildren()) {
            if (entry instanceof ButtonBase button) {
                button.setContentDisplay(display);
            }
        }
    }

    /// Marks the place where one is.
    void here(Place now) {
        here = now;
        buttons.forEach((place, button) -> {
            button.setSelected(place.equals(here));
            button.setGraphic(graphic(place));
        });
    }

    /// Says at each place how many things there want an answer; while findings are worked out, those of before.
    @SuppressWarnings("ReferenceEquality") // outlooks are made once and handed on; comparing their contents is slow
    void show(Snapshot snapshot) {
        if (snapshot.stage() != Snapshot.Stage.COMPLETE || snapshot.outlook() == counted) {
            return;
        }
        counted = snapshot.outlook();
        buttons.forEach((place, button) -> {
            int count = place.asking().applyAsInt(snapshot.outlook());
            if (asking.getOrDefault(place, 0) != count) {
                asking.put(place, count);
                button.setGraphic(graphic(place));
                String name = words.say("view." + place.id());
                String said =
                        count == 0 ? name : words.say("rail.asks", name, words.say("rail.asks." + place.id(), count));
                button.setAccessibleText(said);
                button.getTooltip().setText(words.say("view.key", said, place.letter()));
            }
        });
    }

    private Node graphic(Place place) {
        Node icon = Icons.icon(place.equals(here) ? place.iconWhenHere() : place.icon(), ICON);
        int count = asking.getOrDefault(place, 0);
        if (count == 0) {
            return icon;
        }
        Label badge = new Label(count > MOST ? words.say("rail.many", MOST) : words.say("rail.few", count));
        badge.getStyleClass().add("rail-badge");
        badge.setMinSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        StackPane.setAlignment(icon, Pos.BOTTOM_CENTER);
        StackPane.setAlignment(badge, Pos.TOP_RIGHT);
        StackPane both = new StackPane(icon, badge) {
            @Override
            protected double computePrefWidth(double height) {
                double over = icon.prefWidth(-1) * OVERLAP;
                return icon.prefWidth(-1) + 2 * Math.max(0, badge.prefWidth(-1) - over);
            }

            @Override
            protected double computePrefHeight(double width) {
                return icon.prefHeight(-1) * (1 + LIFT);
            }
        };
        both.setMinSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        both.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        return both;
    }
}
