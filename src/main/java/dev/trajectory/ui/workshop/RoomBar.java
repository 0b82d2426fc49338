package dev.trajectory.ui.workshop;

import dev.trajectory.words.WindowWords;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/// What stands above the board: the plan's name, the steps, the end.
final class RoomBar extends HBox {

    private final Label title = new Label();
    private final Tooltip whole = new Tooltip();
    private final Map<Step, ToggleButton> steps = new EnumMap<>(Step.class);

    RoomBar(WindowWords words, Node mark, List<Step> shown, Consumer<Step> goTo, Node timer, Runnable end) {
        getStyleClass().add("room-bar");
        title.getStyleClass().add("room-title");
        title.setTooltip(whole);
        title.setMinWidth(0);
        HBox row = new HBox();
        row.getStyleClass().add("room-steps");
        row.setMinWidth(USE_PREF_SIZE);
        for (Step step : shown) {
            ToggleButton button =
                    new ToggleButton(words.say("room.step", step.number(), words.say("room.step." + step)));
            button.getStyleClass().add("room-step");
            button.setMinWidth(USE_PREF_SIZE);
            button.setOnAction(_ -> goTo.accept(step));
            steps.put(step, button);
            row.getChildren().add(button);
        }
        Button ends = new Button(words.say("room.end"));
        ends.getStyleClass().add("room-end");
        ends.setMinWidth(USE_PREF_SIZE);
        ends.setOnAction(_ -> end.run());
        getChildren().addAll(mark, title, gap(), row, gap(), timer, ends);
    }

    private static Region gap() {
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        return gap;
    }

    void show(String name) {
        title.setText(name);
        whole.setText(name);
    }

    void show(Step step) {
        steps.forEach((each, button) -> button.setSelected(each == step));
    }
}
