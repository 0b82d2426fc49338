package dev.trajectory.ui.map;

import dev.trajectory.draw.map.Arrangement;
import dev.trajectory.model.ChunkId;
import dev.trajectory.ui.control.Choice;
import dev.trajectory.ui.control.Icons;
import dev.trajectory.ui.desk.Action;
import dev.trajectory.ui.desk.Desk;
import dev.trajectory.ui.map.Wish.Reach;
import dev.trajectory.words.WindowWords;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/// What stands above the map: what is in focus and how far around it one looks, what is marked, and how cards are
/// arranged.
final class MapBar {

    private final Desk desk;
    private final MapSurface surface;
    private final WindowWords words;
    private final Button focused = new Button();
    private final Choice<Reach> reach;
    private final CheckBox critical;
    private final CheckBox promises;
    private final CheckBox faded;
    private final CheckBox implied;
    private final Label hidden = new Label();
    private final Choice<Arrangement> arrangement;

    MapBar(Desk desk, MapSurface surface, FocusKeys focus) {
        this.desk = desk;
        this.surface = surface;
        this.words = desk.words();
        this.reach = new Choice<>(Reach.class, each -> words.say("map.reach." + each), focus::look);
        this.arrangement = new Choice<>(Arrangement.class, each -> words.say("map.arrange." + each), this::arrange);
        this.critical = box("critical", this::mark);
        this.promises = box("promises", this::mark);
        this.faded = box("faded", () -> surface.wish(surface.wish().withFaded(isFaded())));
        this.implied = box("implied", () -> surface.wish(surface.wish().withoutImplied(!showsImplied())));
        String said = words.say("map.implied.help");
        implied.setTooltip(new Tooltip(said));
        implied.setAccessibleHelp(said);
        hidden.getStyleClass().add("hidden-rows");
        hidden.setMinWidth(Region.USE_PREF_SIZE);
        hidden.setId("map-hidden");
        focused.setGraphic(Icons.icon("fltral-dismiss-16", 14));
        focused.setContentDisplay(ContentDisplay.RIGHT);
        focused.getStyleClass().add("focus-chip");
        focused.setId("map-focus");
        focused.setMaxWidth(240);
        focused.setOnAction(_ -> {
            focus.leave();
            surface.requestFocus();
        });
        surface.onScene(this::show);
        show();
    }

    private boolean isFaded() {
        return faded.isSelected();
    }

    private boolean showsImplied() {
        return implied.isSelected();
    }

    private CheckBox box(String name, Runnable changed) {
        CheckBox box = new CheckBox(words.say("map.show." + name));
        box.setMinWidth(Region.USE_PREF_SIZE);
        box.setId("map-" + name);
        box.setOnAction(_ -> changed.run());
        return box;
    }

    private void mark() {
        surface.look(surface.look().withMarks(critical.isSelected(), promises.isSelected()));
    }

    private void arrange(Arrangement chosen) {
        surface.wish(surface.wish().with(chosen));
        show();
    }

    /// Shows what is so.
    void show() {
        Wish wish = surface.wish();
        ChunkId focus = wish.focus();
        focused.setText(
                focus == null ? words.say("map.everything") : desk.sentences().name(focus));
        focused.setDisable(focus == null);
        focused.setAccessibleText(
                focus == null
                        ? words.say("map.everything")
                        : words.say("map.leave", desk.sentences().name(focus)));
        reach.set(wish.reach());
        critical.setSelected(surface.look().critical());
        promises.setSelected(surface.look().promises());
        faded.setSelected(wish.faded());
        implied.setSelected(!wish.hidesImplied());
        int count = surface.implied().size();
        hidden.setText(wish.hidesImplied() && count > 0 ? words.say("map.hidden", count) : "");
        arrangement.set(wish.arrangement());
    }

    List<Node> nodes() {
        Label label = new Label(words.say("map.focus"));
        label.getStyleClass().add("quiet");
        label.setLabelFor(focused);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        return List.of(label, focused, reach, critical, promises, faded, implied, hidden, gap, arrangement);
    }

    List<Action> actions() {
        List<Action> actions = new ArrayList<>();
        for (Arrangement each : Arrangement.values()) {
            actions.add(Action.of("map.arrange." + each, "", () -> arrange(each)));
        }
        return actions;
    }
}
