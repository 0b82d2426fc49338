package dev.trajectory.ui.settings;

import dev.trajectory.draw.Theme;
import dev.trajectory.draw.roadmap.Viewport.Rows;
import dev.trajectory.file.Preferences.Motion;
import dev.trajectory.ui.control.Choice;
import dev.trajectory.ui.desk.Desk;
import java.util.List;
import java.util.Locale;
import javafx.beans.property.ObjectProperty;
import javafx.scene.control.Slider;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/// How the window looks to the one who sits before it; no part of the plan.
final class LookSection extends Section {

    private static final int LEAST = 90;
    private static final int MOST = 150;
    private static final int STEP = 10;

    private final Desk desk;
    private final Choice<Theme> theme;

    LookSection(Desk desk) {
        super(desk.words(), "settings.look");
        this.desk = desk;
        this.theme = theme();
        add("settings.theme", theme);
        addTextSize();
        addRows(desk.appearance().rows());
        addMotion(desk.appearance().motion());
    }

    /// Takes the keyboard.
    void focus() {
        theme.getChildren().getFirst().requestFocus();
    }

    private Choice<Theme> theme() {
        Choice<Theme> choice =
                new Choice<>(Theme.class, each -> words().say("settings.theme." + each.word()), desk.theme()::set);
        desk.theme().subscribe(choice::set);
        return named("settings.theme", choice);
    }

    private void addTextSize() {
        Slider slider = new Slider(LEAST, MOST, desk.textPercent().get());
        slider.setBlockIncrement(STEP);
        slider.setMajorTickUnit(STEP);
        slider.setMinorTickCount(0);
        slider.setSnapToTicks(true);
        slider.setAccessibleText(words().say("settings.text"));
        CheckedField<Integer> field = new CheckedField<>(
                words().say("settings.text"),
                text -> Typed.number(text, LEAST, MOST, words()),
                desk.textPercent()::set);
        field.field().setPrefColumnCount(3);
        slider.valueProperty().subscribe(_ -> follow(slider));
        slider.valueChangingProperty().subscribe(_ -> follow(slider));
        desk.textPercent().subscribe(percent -> {
            slider.setValue(percent.intValue());
            field.follow(String.valueOf(percent.intValue()));
        });
        HBox.setHgrow(slider, Priority.ALWAYS);
        HBox row = new HBox(slider, field);
        row.getStyleClass().add("setting-row");
        row.disableProperty().bind(desk.theme().isEqualTo(Theme.PROJECTOR));
        explain("settings.text", row);
    }

    /// Text takes its new size when the thumb is let go, for all of the window is laid out again.
    private void follow(Slider slider) {
        if (!slider.isValueChanging()) {
            desk.textPercent().set((int) Math.round(slider.getValue()));
        }
    }

    private void addMotion(ObjectProperty<Motion> motion) {
        Choice<Motion> choice = new Choice<>(
                Motion.class,
                each -> words().say("settings.motion." + each.name().toLowerCase(Locale.ROOT)),
                motion::set);
        motion.subscribe(choice::set);
        explain("settings.motion", named("settings.motion", choice));
    }

    private void addRows(ObjectProperty<Rows> rows) {
        Choice<Rows> choice = new Choice<>(
                List.of(Rows.COMPACT, Rows.NORMAL, Rows.ROOMY),
                each -> words().say("settings.rows." + each.name().toLowerCase(Locale.ROOT)),
                rows::set);
        rows.subscribe(choice::set);
        add("settings.rows", named("settings.rows", choice));
    }
}
