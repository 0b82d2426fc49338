package dev.trajectory.ui.chunk;

import dev.trajectory.draw.roadmap.Viewport.Grouping;
import dev.trajectory.edit.RemoveChunks;
import dev.trajectory.model.ChunkId;
import dev.trajectory.ui.desk.Action;
import dev.trajectory.ui.desk.Desk;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;

/// What keys do to whole chunks wherever they are drawn: take them away, copy them, put them elsewhere.
///
/// @param chosen the chunks it is done with, the one selected last at the end
/// @param order all that are drawn, one after the other
/// @param lanes what what is cut takes over from the chunk it is pasted behind
public record WholeKeys(
        Desk desk, Supplier<List<ChunkId>> chosen, Supplier<List<ChunkId>> order, Supplier<Grouping> lanes) {

    /// All of it.
    public List<Action> actions() {
        List<Action> actions = new ArrayList<>(withoutPaste());
        actions.add(Action.onCanvas("paste", "Shortcut+V", () -> true, this::paste));
        return actions;
    }

    /// All but pasting.
    public List<Action> withoutPaste() {
        ChunkClipboard clipboard = new ChunkClipboard(desk);
        return List.of(
                Action.onCanvas("remove", "Delete", this::any, this::remove),
                Action.onCanvas("copy", "Shortcut+C", this::any, () -> clipboard.copy(inOrder())),
                Action.onCanvas("cut", "Shortcut+X", this::any, () -> clipboard.cut(inOrder())),
                Action.onCanvas("duplicate", "Shortcut+D", this::any, () -> clipboard.duplicate(inOrder())));
    }

    private boolean any() {
        return !chosen.get().isEmpty();
    }

    /// As they are drawn; those that are not come last.
    private List<ChunkId> inOrder() {
        Set<ChunkId> all = new LinkedHashSet<>(chosen.get());
        List<ChunkId> drawn =
                new ArrayList<>(order.get().stream().filter(all::remove).toList());
        drawn.addAll(all);
        return drawn;
    }

    /// Pastes behind the chunk selected last.
    public void paste() {
        List<ChunkId> all = chosen.get();
        new ChunkClipboard(desk).paste(all.isEmpty() ? null : all.getLast(), lanes.get());
    }

    /// Takes the chunks away, and selects the one drawn after them; at the end, the one before.
    private void remove() {
        RemoveChunks edit = new RemoveChunks(inOrder());
        int lost = edit.dependenciesLost(desk.plan());
        Set<ChunkId> gone = new HashSet<>(edit.all(desk.plan()));
        List<ChunkId> drawn = order.get();
        int at = Math.max(0, drawn.indexOf(edit.chunks().getFirst()));
        Stream<ChunkId> next =
                Stream.concat(drawn.subList(at, drawn.size()).stream(), drawn.subList(0, at).reversed().stream());
        if (desk.perform(edit)) {
            desk.host().sayDone(desk.words().say("removed", gone.size(), lost));
            next.filter(id -> !gone.contains(id)).findFirst().ifPresent(id -> desk.select(Set.of(id)));
        }
    }
}
