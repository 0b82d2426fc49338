package dev.trajectory.ui.roadmap;

import dev.trajectory.draw.roadmap.Column;
import dev.trajectory.draw.roadmap.RoadmapChart.LaneBox;
import dev.trajectory.model.OrganisationId;
import dev.trajectory.ui.desk.Action;
import dev.trajectory.ui.desk.ActionMenu;
import dev.trajectory.ui.desk.Desk;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.function.Supplier;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;

/// The menus of the right button: what can be done with what is under the pointer, each with its key.
final class RoadmapMenus {

    private static final List<String> ON_BAR = List.of(
            "why",
            "chunkFindings",
            "peek",
            "details",
            ActionMenu.LINE,
            "hold",
            "release",
            "pin",
            "unpin",
            "milestone",
            ActionMenu.LINE,
            "link",
            "linkSelection",
            "unlinkSelection",
            ActionMenu.LINE,
            "split",
            "merge",
            "duplicate",
            "remove",
            ActionMenu.LINE,
            "fitSelection");

    private static final List<String> ON_ROW = List.of(
            "edit",
            "newChunk",
            "newChunkAbove",
            "chunkFindings",
            "details",
            ActionMenu.LINE,
            "cut",
            "copy",
            "paste",
            "fillDown",
            "duplicate",
            "remove",
            ActionMenu.LINE,
            "indent",
            "outdent",
            "priorityUp",
            "priorityDown",
            ActionMenu.LINE,
            "split",
            "merge");

    private static final List<String> ON_LANE = List.of(
            ActionMenu.LINE,
            "foldAll",
            "unfoldAll",
            ActionMenu.LINE,
            "group.organisation",
            "group.workstream",
            "group.tranche");

    private static final List<String> ON_TIME = List.of("fit", "today", ActionMenu.LINE, "years", "quarters", "months");

    private static final List<String> ON_NOTHING =
            List.of("newChunk", "paste", "selectAll", ActionMenu.LINE, "holdNext", ActionMenu.LINE, "fit", "today");

    private final Desk desk;
    private final RoadmapCamera camera;
    private final RoadmapSurface surface;
    private final EntryLine entry;
    private final ColumnHeads heads;
    private final ActionMenu named;

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
        this.named = new ActionMenu(desk.words(), actions);
    }

    ContextMenu of(Hit hit) {
        ContextMenu menu = new ContextMenu();
        switch (hit) {
            case Hit.Bar _, Hit.BarEdge _, Hit.Handle _ -> named.add(ON_BAR, menu);
            case Hit.Cell _, Hit.Fold _, Hit.Sign _ -> named.add(ON_ROW, menu);
            case Hit.LaneHead(LaneBox lane, boolean _) -> addLane(lane, menu);
            case Hit.TimeHead() -> named.add(ON_TIME, menu);
            case Hit.ColumnHead(Column column) -> menu.getItems().setAll(heads.items(column));
            case Hit.ColumnEdge(Column column) -> menu.getItems().setAll(heads.items(column));
            case Hit.OutlineEdge _ -> menu.getItems().setAll(heads.items(Column.NAME));
            case Hit.Sheet(), Hit.Margin() -> named.add(ON_NOTHING, menu);
        }
        return menu;
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
        named.add(ON_LANE, menu);
    }

    private void add(String word, ContextMenu menu, Runnable run) {
        MenuItem item = new MenuItem(desk.words().say(word));
        item.setId(word);
        item.setOnAction(_ -> run.run());
        menu.getItems().add(item);
    }
}
