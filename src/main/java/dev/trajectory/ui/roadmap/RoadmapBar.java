package dev.trajectory.ui.roadmap;

import dev.trajectory.draw.roadmap.Viewport.Grouping;
import dev.trajectory.draw.roadmap.Viewport.Part;
import dev.trajectory.model.ChunkId;
import dev.trajectory.ui.chunk.NewChunkButton;
import dev.trajectory.ui.control.Choice;
import dev.trajectory.ui.control.Named;
import dev.trajectory.ui.control.OneOf;
import dev.trajectory.ui.desk.Action;
import dev.trajectory.ui.desk.ActionMenu;
import dev.trajectory.ui.desk.Desk;
import dev.trajectory.words.WindowWords;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.SplitMenuButton;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/// What stands above the roadmap: grouping, what is drawn, and the scale of time.
final class RoadmapBar {

    private static final List<Part> PARTS =
            List.of(Part.CRITICAL_PATH, Part.DEPENDENCIES, Part.FREEZES, Part.TRANCHES, Part.AWARDS, Part.CAPACITY);

    private final Desk desk;
    private final RoadmapCamera camera;
    private final RoadmapSurface surface;
    private final OneOf<Grouping> grouping = new OneOf<>();
    private final Choice<RoadmapCamera.Scale> scale;
    private final Map<Part, CheckMenuItem> parts = new EnumMap<>(Part.class);
    private final RowOrder rows;
    private final List<Node> nodes = new ArrayList<>();
    private final TextField filter = new TextField();
    private final Label hidden = new Label();
    private final Map<String, ChunkFilter.State> states = new HashMap<>();

    /// @param actions all that can be done on the roadmap
    RoadmapBar(Desk desk, RoadmapCamera camera, RoadmapSurface surface, RowOrder rows, Supplier<List<Action>> actions) {
        this.desk = desk;
        this.camera = camera;
        this.surface = surface;
        this.rows = rows;
        WindowWords words = desk.words();
        this.scale =
                new Choice<>(RoadmapCamera.Scale.class, each -> words.say("roadmap.scale." + word(each)), this::zoomTo);
        nodes.add(new NewChunkButton(words, "newChunk", actions));
        addGrouping(words);
        addParts(words);
        addFilter(words);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        Button today = new Button(words.say("action.today"));
        today.setMinWidth(Region.USE_PREF_SIZE);
        today.setOnAction(_ -> today());
        nodes.addAll(List.of(gap, hold(words, actions), today, scale));
    }

    /// Agreed dates: of what is selected, and of all that starts soon.
    private static SplitMenuButton hold(WindowWords words, Supplier<List<Action>> actions) {
        SplitMenuButton menu = new SplitMenuButton();
        menu.setText(words.say("roadmap.hold"));
        menu.setId("hold");
        menu.setTooltip(new Tooltip(words.say("action.holdNext")));
        menu.setOnAction(_ -> run("holdNext", actions));
        menu.setMinWidth(Region.USE_PREF_SIZE);
        menu.setOnShowing(_ -> {
            ContextMenu items = new ContextMenu();
            new ActionMenu(words, actions).add(List.of("holdNext", ActionMenu.LINE, "hold", "release"), items);
            menu.getItems().setAll(items.getItems());
        });
        menu.getItems().add(new MenuItem());
        return menu;
    }

    private static void run(String id, Supplier<List<Action>> actions) {
        actions.get().stream()
                .filter(action -> action.id().equals(id))
                .findFirst()
                .ifPresent(Action::tryToRun);
    }

    private void addGrouping(WindowWords words) {
        Label label = new Label(words.say("roadmap.group"));
        label.getStyleClass().add("quiet");
        label.setLabelFor(grouping);
        grouping.getItems().setAll(Grouping.values());
        grouping.setConverter(new Named<>(value -> words.say("roadmap.group." + word(value))));
        grouping.setValue(camera.viewport().grouping());
        grouping.setOnAction(_ -> {
            if (grouping.getValue() != camera.viewport().grouping()) {
                camera.group(grouping.getValue());
                surface.redraw();
            }
        });
        nodes.add(label);
        nodes.add(grouping);
    }

    private void addFilter(WindowWords words) {
        for (ChunkFilter.State state : ChunkFilter.State.values()) {
            states.put(words.say("filter." + word(state)).toLowerCase(words.locale()), state);
        }
        filter.setPromptText(words.say("filter.prompt"));
        filter.setId("filter");
        filter.setTooltip(new Tooltip(words.say("filter.help", String.join(", ", new TreeSet<>(states.keySet())))));
        filter.setAccessibleText(words.say("action.filter"));
        filter.setPrefColumnCount(11);
        filter.textProperty().addListener(_ -> filter());
        filter.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                filter.clear();
                surface.requestFocus();
                event.consume();
            } else if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.DOWN) {
                surface.requestFocus();
                event.consume();
            }
        });
        hidden.getStyleClass().add("hidden-rows");
        hidden.setId("hidden-rows");
        hidden.setMinWidth(Region.USE_PREF_SIZE);
        nodes.add(filter);
        nodes.add(hidden);
    }

    /// Lets the filter go where it hides a chunk.
    void showAll(ChunkId chunk) {
        Set<ChunkId> only = camera.viewport().only();
        if (only != null && !only.contains(chunk)) {
            filter.clear();
        }
    }

    /// Shows the rows that the text asks for, and says how many it hides.
    void filter() {
        Set<ChunkId> only = filter.getText().isBlank()
                ? null
                : new ChunkFilter(surface.outlook(), states, desk.words().locale()).chunks(filter.getText());
        if (!Objects.equals(only, camera.viewport().only())) {
            camera.only(only);
            surface.redraw();
        }
        int all = surface.outlook().plan().chunks().size();
        hidden.setText(only == null ? "" : desk.words().say("filter.hidden", all - only.size()));
    }

    /// What is drawn, in a menu: as boxes side by side they would take half of the bar.
    private void addParts(WindowWords words) {
        MenuButton menu = new MenuButton(words.say("roadmap.show"));
        menu.setMinWidth(Region.USE_PREF_SIZE);
        for (Part part : PARTS) {
            CheckMenuItem box = new CheckMenuItem(words.say("roadmap.part." + word(part)));
            box.setSelected(camera.shows(part));
            box.selectedProperty().addListener((_, _, shown) -> {
                camera.show(part, shown);
                surface.redraw();
            });
            parts.put(part, box);
            menu.getItems().add(box);
        }
        menu.getItems().add(new SeparatorMenuItem());
        menu.getItems().addAll(rows.items());
        menu.setOnShowing(_ -> rows.show());
        nodes.add(menu);
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    List<Node> nodes() {
        return nodes;
    }

    /// Shows what lanes are, after they were arranged from elsewhere.
    void showGrouping() {
        grouping.setValue(camera.viewport().grouping());
        parts.forEach((part, box) -> box.setSelected(camera.shows(part)));
    }

    /// Marks the scale that is nearest to what is seen.
    void showScale() {
        scale.set(camera.nearestScale());
    }

    private void zoomTo(RoadmapCamera.Scale chosen) {
        camera.zoomTo(chosen);
        surface.redraw();
    }

    /// Brings the status date into the middle; the plan's start where there is none.
    private void today() {
        LocalDate status = surface.outlook().plan().settings().statusDate();
        camera.centre(status == null ? surface.outlook().plan().settings().planStart() : status);
        surface.redraw();
    }

    private void toggle(Part part) {
        CheckMenuItem box = Objects.requireNonNull(parts.get(part));
        box.setSelected(!box.isSelected());
    }

    private void group(Grouping chosen) {
        grouping.setValue(chosen);
        desk.host().say(desk.words().say("roadmap.groupedBy." + word(chosen)));
    }

    List<Action> actions() {
        List<Action> actions = new ArrayList<>();
        actions.add(Action.of("years", "Shortcut+1", () -> zoomTo(RoadmapCamera.Scale.YEARS)));
        actions.add(Action.of("quarters", "Shortcut+2", () -> zoomTo(RoadmapCamera.Scale.QUARTERS)));
        actions.add(Action.of("months", "Shortcut+3", () -> zoomTo(RoadmapCamera.Scale.MONTHS)));
        actions.add(Action.of("filter", "Shortcut+F", () -> {
            filter.requestFocus();
            filter.selectAll();
        }));
        actions.add(Action.of("today", "Shortcut+Home", this::today));
        for (Part part : PARTS) {
            actions.add(Action.of("part." + word(part), "", () -> toggle(part)));
        }
        for (Grouping each : Grouping.values()) {
            actions.add(Action.of("group." + word(each), "", () -> group(each)));
        }
        actions.addAll(rows.actions());
        return actions;
    }
}
