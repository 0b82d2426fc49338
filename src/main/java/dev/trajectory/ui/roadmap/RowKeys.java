package dev.trajectory.ui.roadmap;

import dev.trajectory.edit.Edit;
import dev.trajectory.edit.Place;
import dev.trajectory.edit.Prioritise;
import dev.trajectory.edit.PutUnder;
import dev.trajectory.model.Chunk;
import dev.trajectory.model.ChunkId;
import dev.trajectory.ui.chunk.WholeKeys;
import dev.trajectory.ui.desk.Action;
import dev.trajectory.ui.desk.Desk;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/// What keys do to rows: take them away, copy them, move them up, down, in and out.
final class RowKeys {

    private final Desk desk;
    private final RoadmapSurface surface;
    private final Chosen chosen;
    private final RowOrder rows;
    private final WholeKeys wholes;

    RowKeys(Desk desk, RoadmapSurface surface, Chosen chosen, RowOrder rows) {
        this.desk = desk;
        this.surface = surface;
        this.chosen = chosen;
        this.rows = rows;
        this.wholes = new WholeKeys(
                desk,
                chosen::inTurn,
                () -> surface.chart().order(),
                () -> chosen.camera().viewport().grouping());
    }

    List<Action> actions() {
        List<Action> actions = new ArrayList<>(wholes.actions());
        actions.addAll(List.of(
                Action.onCanvas("indent", "Alt+Shift+Right", chosen::any, this::indent),
                Action.onCanvas("indentAlso", "Alt+Right", chosen::any, this::indent),
                Action.onCanvas("outdent", "Alt+Shift+Left", chosen::any, this::outdent),
                Action.onCanvas("outdentAlso", "Alt+Left", chosen::any, this::outdent),
                Action.onCanvas("priorityUp", "Alt+Up", chosen::any, () -> prioritise(-1)),
                Action.onCanvas("priorityUpAlso", "Alt+Shift+Up", chosen::any, () -> prioritise(-1)),
                Action.onCanvas("priorityDown", "Alt+Down", chosen::any, () -> prioritise(1)),
                Action.onCanvas("priorityDownAlso", "Alt+Shift+Down", chosen::any, () -> prioritise(1))));
        return actions;
    }

    /// Puts the rows under the row seen above the first of them, on its level and in its lane.
    private void indent() {
        List<ChunkId> chunks = chosen.inRows();
        List<ChunkId> order = surface.chart().order();
        Chunk first = chunks.isEmpty() ? null : desk.plan().chunks().find(chunks.getFirst());
        for (int at = first == null ? -1 : order.indexOf(first.id()) - 1; at >= 0; at--) {
            Chunk above = desk.plan().chunks().find(order.get(at));
            if (above != null
                    && first != null
                    && Objects.equals(above.parent(), first.parent())
                    && surface.chart().laneOf(above.id()).equals(surface.chart().laneOf(first.id()))) {
                boolean hadWork = !desk.plan().parents().contains(above.id())
                        && !above.duration().isNil();
                if (desk.perform(new PutUnder(chunks, above.id())) && hadWork) {
                    String time = above.duration().toString();
                    desk.host().sayDone(desk.words().say("indent.noWork", above.title(), time));
                }
                return;
            }
        }
        desk.host().say(desk.words().say("indent.nothingAbove"));
    }

    private void outdent() {
        Edit edit = PutUnder.outdent(desk.plan(), chosen.inRows());
        if (edit == null) {
            desk.host().say(desk.words().say("outdent.top"));
        } else {
            desk.perform(edit);
        }
    }

    /// Moves what is selected past its neighbour in the priority order.
    private void prioritise(int by) {
        List<ChunkId> chunks = new ArrayList<>(chosen.inRows());
        List<ChunkId> order = desk.plan().chunks().stream()
                .sorted(Chunk.BY_PRIORITY)
                .map(Chunk::id)
                .toList();
        chunks.sort(Comparator.comparingInt(order::indexOf));
        rows.neighbour(by < 0 ? chunks.getFirst() : chunks.getLast(), by).ifPresent(neighbour -> {
            Place place = by < 0 ? new Place.Before(neighbour) : new Place.After(neighbour);
            desk.perform(new Prioritise(chunks, place), "prioritise" + chunks);
            desk.host().say(desk.words().say("priority.now", order.indexOf(neighbour) + 1, order.size()));
        });
    }
}
