package dev.trajectory.ui.roadmap;

import dev.trajectory.draw.roadmap.RoadmapChart.LaneBox;
import dev.trajectory.model.OrganisationId;
import dev.trajectory.ui.desk.Action;
import dev.trajectory.ui.desk.Desk;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;

/// The menus of the right button: what can be done with what is under the pointer, each with its key.
final class RoadmapMenus {

    private static final String LINE = "";

    private static final List<String> ON_BAR = List.of(
            "why",
            "peek",
            "details",
            LINE,
            "hold",
            "release",
            "pin",
            "unpin",
            "milestone",
            LINE,
            "link",
            "linkSelection",
            "unlinkSelection",
            LINE,
            "split",
            "merge",
            "duplicate",
            "remove",
            LINE,
            "fitSelection");

    private static final List<String> ON_ROW = List.of(
            "edit",
            "newChunk",
            "newChunkAbove",
            "details",
            LINE,
            "cut",
            "copy",
            "paste",
            "fillDown",
            "duplicate",
            "remove",
            LINE,
            "indent",
            "outdent",
            "priorityUp",
            "priorityDown",
            LINE,
            "split",
            "merge");

    private static final List<String> ON_LANE =
            List.of(LINE, "foldAll", "unfoldAll", LINE, "group.organisation", "group.workstream", "group.tranche");

    private static final List<String> ON_TIME = List.of("fit", "today", LINE, "years", "quarters", "months");

    private static final List<String> ON_NOTHING =
            List.of("newChunk", "paste", "selectAll", LINE, "holdNext", LINE, "fit", "today");

    private final Desk desk;
    private final RoadmapCamera camera;
    private final RoadmapSurface surface;
    private final EntryLine entry;
    private final ColumnHeads heads;
    private final Supplier<List<Action>> actions;

    /// @param actions all that can be done on the roadmap
    RoadmapMenus(
            Desk desk,
            RoadmapCamera camera,
            RoadmapSurface surface,
            EntryLine entry,
            ColumnHeads heads,
            Supplier<List<Action>> actions) {
        this.desk = desk;
        this.camera = camera;
        this.surface = surface;
        this.entry = entry;
        this.heads = heads;
        this.actions = actions;
    }

    ContextMenu of(Hit hit) {
        ContextMenu menu = new ContextMenu();
        switch (hit) {
            case Hit.Bar _, Hit.BarEdge _, Hit.Handle _ -> add(ON_BAR, menu);
            case Hit.Cell _, Hit.Fold _ -> add(ON_ROW, menu);
            case Hit.LaneHead(LaneBox lane, boolean _) -> addLane(lane, menu);
            case Hit.TimeHead() -> add(ON_TIME, menu);
            case Hit.ColumnHead _, Hit.ColumnEdge _, Hit.OutlineEdge _ ->
                menu.getItems().setAll(heads.items());
            case Hit.Sheet(), Hit.Margin() -> add(ON_NOTHING, menu);
        }
        return menu;
    }

    private void add(List<String> ids, ContextMenu menu) {
        Map<String, Action> known = new LinkedHashMap<>();
        actions.get().forEach(action -> known.putIfAbsent(action.id(), action));
        for (String id : ids) {
            Action action = known.get(id);
            if (id.equals(LINE)) {
                menu.getItems().add(new SeparatorMenuItem());
            } else if (action != null) {
                MenuItem item = new MenuItem(desk.words().say(action.key("")));
                item.setId(id);
                item.setAccelerator(action.key());
                item.setDisable(!action.enabled().getAsBoolean());
                item.setOnAction(_ -> action.tryToRun());
                menu.getItems().add(item);
            }
        }
    }

    private void addLane(LaneBox lane, ContextMenu menu) {
        lane.id()
                .ifPresent(id -> add(lane.folded() ? "lane.unfold" : "lane.fold", menu, () -> {
                    camera.fold(id);
                    surface.redraw();
                }));
        add(
                "lane.select",
                menu,
                () -> desk.select(new LinkedHashSet<>(surface.chart().chunksIn(lane))));
        if (lane.id().orElse(null) instanceof OrganisationId owner) {
            add("lane.new", menu, () -> entry.openFor(owner, lane.header().bottom()));
        }
        add(ON_LANE, menu);
    }

    private void add(String word, ContextMenu menu, Runnable run) {
        MenuItem item = new MenuItem(desk.words().say(word));
        item.setId(word);
        item.setOnAction(_ -> run.run());
        menu.getItems().add(item);
    }
}
