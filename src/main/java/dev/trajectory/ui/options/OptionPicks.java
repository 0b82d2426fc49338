package dev.trajectory.ui.options;

import dev.trajectory.file.ViewPreferences;
import dev.trajectory.model.Option;
import dev.trajectory.model.OptionId;
import dev.trajectory.ui.control.Icons;
import dev.trajectory.ui.control.Popover;
import dev.trajectory.words.WindowWords;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ContentDisplay;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// Which options are compared: a button that says how many, and a tick for each. Options that are new are ticked; the
/// plan itself is while it has one option only to compare with, until somebody ticks or unticks it.
final class OptionPicks {

    /// The plan itself as a part of the view.
    private static final String PLAN = "plan";

    private static final double WIDTH = 360;
    private static final int ICON = 12;

    private final WindowWords words;
    private final Pane overlay;
    private final Runnable changed;
    private final Popover popover;
    private final Button button = new Button();
    private final VBox ticks = new VBox();
    private final Set<String> hidden = new LinkedHashSet<>();
    private List<Option> options = List.of();
    private Runnable keeper = () -> {};
    private @Nullable Boolean plan;

    /// @param overlay where the ticks float
    /// @param changed called when something is ticked or not any more
    OptionPicks(WindowWords words, Pane overlay, Runnable changed) {
        this.words = words;
        this.overlay = overlay;
        this.changed = changed;
        this.popover = new Popover(words.say("popover.close"));
        popover.setId("option-picks");
        overlay.getChildren().add(popover);
        ticks.getStyleClass().add("ticks");
        ticks.addEventFilter(KeyEvent.KEY_PRESSED, this::press);
        button.setId("pick-options");
        button.setGraphic(Icons.icon("fltral-chevron-down-16", ICON));
        button.setContentDisplay(ContentDisplay.RIGHT);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(_ -> open());
    }

    Button button() {
        return button;
    }

    /// Ticks what was ticked, and has kept what is ticked from now on.
    ///
    /// @param before how the view was arranged last
    /// @param lineage of the plan in the window
    void remember(Supplier<ViewPreferences> before, Consumer<ViewPreferences> keep, String lineage) {
        hidden.addAll(before.get().folded(lineage));
        if (before.get().parts().containsKey(PLAN)) {
            plan = before.get().shows(PLAN, true);
        }
        keeper = () -> {
            ViewPreferences kept = before.get().withFolded(lineage, hidden);
            keep.accept(plan == null ? kept : kept.withPart(PLAN, plan));
        };
    }

    /// A tick for the plan itself and one for each option.
    List<CheckBox> boxes() {
        return ticks.getChildren().stream().map(CheckBox.class::cast).toList();
    }

    boolean isPlanTicked() {
        return !options.isEmpty() && (plan == null ? options.size() == 1 : plan);
    }

    /// Offers these, and the plan itself.
    void show(Collection<Option> now) {
        if (!options.equals(List.copyOf(now))) {
            options = List.copyOf(now);
            List<CheckBox> boxes = new ArrayList<>(List.of(planTick()));
            options.forEach(option -> boxes.add(tick(option)));
            ticks.getChildren().setAll(boxes);
        }
        count();
    }

    private void count() {
        long ticked = options.stream().filter(each -> isTicked(each.id())).count() + (isPlanTicked() ? 1 : 0);
        button.setText(words.say("options.pick", ticked, options.isEmpty() ? 0 : options.size() + 1));
        button.setDisable(options.isEmpty());
    }

    private void changed() {
        keeper.run();
        count();
        changed.run();
    }

    private CheckBox planTick() {
        CheckBox tick = new CheckBox(words.say("options.tick.plan"));
        tick.setSelected(isPlanTicked());
        tick.setOnAction(_ -> {
            plan = tick.isSelected();
            changed();
        });
        return tick;
    }

    boolean isTicked(OptionId option) {
        return !hidden.contains(option.value());
    }

    private CheckBox tick(Option option) {
        CheckBox tick = new CheckBox(words.say("options.tick", option.id().value(), option.name()));
        tick.setWrapText(true);
        tick.setSelected(isTicked(option.id()));
        tick.setOnAction(_ -> {
            if (tick.isSelected()) {
                hidden.remove(option.id().value());
            } else {
                hidden.add(option.id().value());
            }
            changed();
        });
        return tick;
    }

    /// Up and Down go from tick to tick.
    private void press(KeyEvent press) {
        int step = press.getCode() == KeyCode.DOWN ? 1 : press.getCode() == KeyCode.UP ? -1 : 0;
        for (int at = 0; step != 0 && at < ticks.getChildren().size(); at++) {
            if (ticks.getChildren().get(at).isFocused()) {
                int next = Math.floorMod(at + step, ticks.getChildren().size());
                ticks.getChildren().get(next).requestFocus();
                press.consume();
                return;
            }
        }
    }

    void open() {
        popover.open(
                words.say("options.pick.title"),
                ticks,
                overlay.sceneToLocal(button.localToScene(button.getBoundsInLocal())),
                Math.min(WIDTH, overlay.getWidth() - 16));
        ticks.getChildren().stream().findFirst().ifPresent(Node::requestFocus);
    }

    /// Takes the ticks away; false when they were not there.
    boolean close() {
        return popover.close();
    }
}
