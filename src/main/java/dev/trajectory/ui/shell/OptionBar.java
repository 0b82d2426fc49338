package dev.trajectory.ui.shell;

import dev.trajectory.app.Snapshot;
import dev.trajectory.edit.Reach;
import dev.trajectory.model.Option;
import dev.trajectory.ui.control.Icons;
import dev.trajectory.ui.control.Named;
import dev.trajectory.ui.control.OneOf;
import dev.trajectory.ui.desk.Desk;
import dev.trajectory.ui.options.OptionActions;
import dev.trajectory.ui.options.OptionMenu;
import dev.trajectory.words.WindowWords;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.geometry.Side;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/// Which option is looked at, the plan itself first; where changes go while one is; and what can be done with it.
final class OptionBar extends HBox {

    private static final double WIDEST = 260;
    private static final int ICON = 16;

    private final Desk desk;
    private final WindowWords words;
    private final OptionActions actions;
    private final OneOf<Optional<Option>> options = new OneOf<>();
    private final ToggleButton reach = new ToggleButton();
    private final Button menu = new Button(null, Icons.icon("fltrmz-more-20", ICON));
    private boolean setting;

    OptionBar(Desk desk) {
        this.desk = desk;
        this.words = desk.words();
        this.actions = OptionActions.ofLooked(desk);
        setAlignment(Pos.CENTER);
        getStyleClass().add("option-bar");
        options.setId("options");
        options.setMaxWidth(WIDEST);
        options.setAccessibleText(words.say("option.picker"));
        options.setConverter(new Named<>(chosen -> chosen.map(Option::name).orElseGet(() -> words.say("option.plan"))));
        options.setOnAction(_ -> {
            if (options.getValue() != null) {
                lookAt(options.getValue());
            }
        });
        reach.setId("reach");
        reach.setMinWidth(Region.USE_PREF_SIZE);
        reach.setTooltip(new Tooltip(words.say("reach.help")));
        reach.setOnAction(_ -> desk.session().reach(reach.isSelected() ? Reach.ALL : Reach.OPTION));
        menu.setId("option-menu");
        menu.getStyleClass().add("flat");
        menu.setTooltip(new Tooltip(words.say("option.menu")));
        menu.setAccessibleText(words.say("option.menu"));
        menu.setOnAction(_ -> menu().show(menu, Side.BOTTOM, 0, 0));
        getChildren().addAll(options, menu, reach);
    }

    private void lookAt(Optional<Option> chosen) {
        if (!setting) {
            desk.session().lookAt(chosen.map(Option::id).orElse(null));
            chosen.ifPresent(option -> desk.host().say(words.say("option.looking", option.name())));
        }
    }

    /// What can be done with the option looked at, each with its key.
    ContextMenu menu() {
        return OptionMenu.of(actions.groups(), words);
    }

    void show(Snapshot snapshot) {
        setting = true;
        options.getItems().clear();
        options.getItems().add(Optional.empty());
        snapshot.whole().options().forEach(option -> options.getItems().add(Optional.of(option)));
        options.setValue(Optional.ofNullable(snapshot.option()));
        boolean hasOptions = !snapshot.whole().options().isEmpty();
        options.setVisible(hasOptions);
        options.setManaged(hasOptions);
        setting = false;
        showReach(snapshot);
    }

    private void showReach(Snapshot snapshot) {
        boolean isLooking = snapshot.option() != null;
        boolean all = snapshot.reach() == Reach.ALL;
        reach.setVisible(isLooking);
        reach.setManaged(isLooking);
        reach.setSelected(all);
        reach.setText(words.say(all ? "reach.all" : "reach.option"));
        reach.setAccessibleText(reach.getText());
    }
}
