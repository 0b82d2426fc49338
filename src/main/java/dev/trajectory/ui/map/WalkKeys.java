package dev.trajectory.ui.map;

import dev.trajectory.draw.map.MapLayout;
import dev.trajectory.draw.page.Box;
import dev.trajectory.draw.page.DependencyLine;
import dev.trajectory.model.Chunk;
import dev.trajectory.model.ChunkId;
import dev.trajectory.model.Id;
import dev.trajectory.ui.desk.Action;
import dev.trajectory.ui.desk.Desk;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Walks the map by keys: left and right along dependencies or, where a card has none, to the parent that has some, up
/// and down within a column; with Shift the lines of a card are chosen one after the other, and Enter goes along the
/// one chosen.
final class WalkKeys {

    private final Desk desk;
    private final MapSurface surface;

    WalkKeys(Desk desk, MapSurface surface) {
        this.desk = desk;
        this.surface = surface;
    }

    List<Action> actions() {
        return List.of(
                key("map.before", "Left", () -> along(true)),
                key("map.after", "Right", () -> along(false)),
                key("map.above", "Up", () -> within(-1)),
                key("map.below", "Down", () -> within(1)),
                key("map.lineBefore", "Shift+Left", () -> choose(true)),
                key("map.lineAfter", "Shift+Right", () -> choose(false)),
                Action.onCanvas("selectAll", "Shortcut+A", () -> true, this::selectAll),
                Action.onCanvas("map.enter", "Enter", this::any, this::enter),
                Action.onCanvas("details", "Alt+Enter", this::any, desk.host()::details));
    }

    private static Action key(String id, String key, Runnable run) {
        return Action.onCanvas(id, key, () -> true, run);
    }

    private boolean any() {
        return Selected.last(surface) != null;
    }

    private void select(ChunkId chunk) {
        desk.select(Set.of(chunk));
        surface.reveal(chunk);
    }

    private void selectAll() {
        MapLayout map = surface.map();
        if (map != null) {
            desk.select(new LinkedHashSet<Id>(map.cards().keySet()));
        }
    }

    /// Along the line chosen, else to the card nearest in height that a line leads to.
    private void along(boolean back) {
        MapLayout map = surface.map();
        ChunkId from = Selected.last(surface);
        if (map == null) {
            return;
        }
        if (from == null) {
            first(map);
            return;
        }
        List<DependencyLine> lines = map.linesOf(from, back);
        DependencyLine chosen = surface.look().line();
        DependencyLine line = chosen != null && lines.contains(chosen) ? chosen : nearest(map, lines, from);
        ChunkId above = line == null ? above(map, from, back) : null;
        if (above != null) {
            select(above);
        } else if (line == null) {
            desk.host().say(desk.words().say(back ? "map.nothingBefore" : "map.nothingAfter"));
        } else {
            select(line.otherThan(from));
        }
    }

    /// The nearest parent above a chunk from which a line leads that way: it waits, and is waited for, as that is.
    private @Nullable ChunkId above(MapLayout map, ChunkId from, boolean back) {
        Set<ChunkId> seen = new HashSet<>();
        Chunk at = desk.plan().chunks().find(from);
        while (at != null && at.parent() != null && seen.add(at.id())) {
            if (!map.linesOf(at.parent(), back).isEmpty()) {
                return at.parent();
            }
            at = desk.plan().chunks().find(at.parent());
        }
        return null;
    }

    private static @Nullable DependencyLine nearest(MapLayout map, List<DependencyLine> lines, ChunkId from) {
        double height = centre(map, from);
        DependencyLine nearest = null;
        for (DependencyLine line : lines) {
            if (nearest == null
                    || Math.abs(centre(map, line.otherThan(from)) - height)
                            < Math.abs(centre(map, nearest.otherThan(from)) - height)) {
                nearest = line;
            }
        }
        return nearest;
    }

    private static double centre(MapLayout map, ChunkId chunk) {
        Box card = map.cards().get(chunk);
        return card == null ? 0 : card.centre();
    }

    private void first(MapLayout map) {
        if (!map.cards().isEmpty()) {
            select(map.cards().firstEntry().getKey());
        }
    }

    /// To the next card above or below in the column; at its end, to the next column.
    private void within(int by) {
        MapLayout map = surface.map();
        ChunkId from = Selected.last(surface);
        if (map == null) {
            return;
        }
        if (from == null) {
            first(map);
            return;
        }
        List<ChunkId> order = List.copyOf(map.cards().keySet());
        int at = order.indexOf(from) + by;
        if (at >= 0 && at < order.size()) {
            select(order.get(at));
        }
    }

    private void choose(boolean back) {
        MapLayout map = surface.map();
        ChunkId from = Selected.last(surface);
        List<DependencyLine> lines = map == null || from == null ? List.of() : map.linesOf(from, back);
        if (lines.isEmpty()) {
            if (from != null) {
                desk.host().say(desk.words().say(back ? "map.nothingBefore" : "map.nothingAfter"));
            }
            return;
        }
        int at = lines.indexOf(surface.look().line());
        surface.look(surface.look().withLine(lines.get((at + 1) % lines.size())));
    }

    /// Goes along the line chosen; where none is, opens the inspector.
    private void enter() {
        DependencyLine line = surface.look().line();
        ChunkId from = Selected.last(surface);
        if (line != null && from != null && line.touches(from)) {
            select(line.otherThan(from));
        } else {
            desk.host().details();
        }
    }

    /// Chooses no line any more; false when none was.
    boolean leaveLine() {
        if (surface.look().line() == null) {
            return false;
        }
        surface.look(surface.look().withLine(null));
        return true;
    }
}
