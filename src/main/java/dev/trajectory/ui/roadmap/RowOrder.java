package dev.trajectory.ui.roadmap;

import dev.trajectory.draw.roadmap.Column;
import dev.trajectory.draw.roadmap.Viewport.Order;
import dev.trajectory.model.Chunk;
import dev.trajectory.model.ChunkId;
import dev.trajectory.ui.desk.Action;
import dev.trajectory.ui.desk.Desk;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.ToggleGroup;
import org.jspecify.annotations.Nullable;

/// How the rows of a lane follow each other, and what that means for a chunk put above or below another: by their
/// dates or by a column it may turn up elsewhere, and then it is said where, and why.
final class RowOrder {

    private final Desk desk;
    private final RoadmapCamera camera;
    private final RoadmapSurface surface;
    private final Map<Order, RadioMenuItem> items = new EnumMap<>(Order.class);

    RowOrder(Desk desk, RoadmapCamera camera, RoadmapSurface surface) {
        this.desk = desk;
        this.camera = camera;
        this.surface = surface;
        ToggleGroup one = new ToggleGroup();
        for (Order each : Order.values()) {
            RadioMenuItem item = new RadioMenuItem(desk.words().say("roadmap.rows." + word(each)));
            item.setToggleGroup(one);
            item.setOnAction(_ -> choose(each));
            items.put(each, item);
        }
    }

    private static String word(Order order) {
        return order.name().toLowerCase(Locale.ROOT);
    }

    /// To be shown in a menu.
    List<MenuItem> items() {
        return List.copyOf(items.values());
    }

    /// Marks the order that rows have now; none where they are sorted by a column.
    void show() {
        items.forEach((order, item) -> item.setSelected(camera.viewport().isOrderedBy(order)));
    }

    List<Action> actions() {
        List<Action> actions = new ArrayList<>();
        for (Order each : Order.values()) {
            actions.add(Action.of("rows." + word(each), "", () -> choose(each)));
        }
        return actions;
    }

    private void choose(Order order) {
        camera.columns(camera.viewport().columns().unsorted());
        camera.order(order);
        surface.redraw();
    }

    /// The chunk that stands next to others in the priority order, as far as that is seen: where rows follow it,
    /// the one in the row above or below on their level and in their lane; else whichever is next of all.
    ///
    /// @param edge the first or last of the others
    /// @param by -1 for the one before, 1 for the one after
    Optional<ChunkId> neighbour(ChunkId edge, int by) {
        List<ChunkId> order = camera.viewport().isOrderedBy(Order.PRIORITY)
                ? surface.chart().order().stream()
                        .filter(id -> isBeside(edge, id))
                        .toList()
                : desk.plan().chunks().stream()
                        .sorted(Chunk.BY_PRIORITY)
                        .map(Chunk::id)
                        .toList();
        int at = order.indexOf(edge) + by;
        return at < 0 || at >= order.size() ? Optional.empty() : Optional.of(order.get(at));
    }

    private boolean isBeside(ChunkId one, ChunkId other) {
        Chunk chunk = desk.plan().chunks().find(one);
        Chunk beside = desk.plan().chunks().find(other);
        return chunk != null
                && beside != null
                && Objects.equals(chunk.parent(), beside.parent())
                && surface.chart().laneOf(one).equals(surface.chart().laneOf(other));
    }

    /// Says where a chunk that was put next to a row turned up, where that is not next to it.
    ///
    /// @param beside the row it was put above or below; null for none
    void tellWhere(ChunkId added, @Nullable ChunkId beside, boolean above) {
        List<ChunkId> order = surface.draw().order();
        if (beside == null || !order.contains(added) || !order.contains(beside)) {
            return;
        }
        int rows = rowsBelow(order, added, beside, each -> desk.plan().isWithin(each, beside));
        if (rows == (above ? -1 : 1) || isElsewhereByItself(added, beside)) {
            return;
        }
        Column sort = camera.viewport().columns().sort();
        String why = sort == null
                ? desk.words().say("rows.elsewhere.dates")
                : desk.words()
                        .say(
                                "rows.elsewhere.column",
                                desk.words().say("column." + sort.name().toLowerCase(Locale.ROOT)));
        desk.host()
                .say(desk.words()
                        .say(
                                "rows.elsewhere",
                                desk.sentences().name(added),
                                Math.abs(rows),
                                rows < 0 ? 0 : 1,
                                desk.sentences().name(beside),
                                why));
    }

    /// How many rows one is below another, negative above. What lies between and belongs to the other counts as
    /// one with it.
    static int rowsBelow(List<ChunkId> order, ChunkId added, ChunkId beside, Predicate<ChunkId> isOfOther) {
        int at = order.indexOf(added);
        int asked = order.indexOf(beside);
        long between = order.subList(Math.min(at, asked) + 1, Math.max(at, asked)).stream()
                .filter(isOfOther.negate())
                .count();
        return Math.toIntExact(between + 1) * (at < asked ? -1 : 1);
    }

    /// Whether it is no wonder that one is not next to the other: rows follow the priority order, in which it was
    /// put there, or what was typed put it into another lane.
    private boolean isElsewhereByItself(ChunkId added, ChunkId beside) {
        return camera.viewport().isOrderedBy(Order.PRIORITY)
                || !surface.chart().laneOf(added).equals(surface.chart().laneOf(beside));
    }
}
