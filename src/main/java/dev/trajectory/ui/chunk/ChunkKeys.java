package dev.trajectory.ui.chunk;

import dev.trajectory.edit.ChangeChunks;
import dev.trajectory.edit.Edit;
import dev.trajectory.edit.HoldDates;
import dev.trajectory.edit.Label;
import dev.trajectory.edit.Together;
import dev.trajectory.model.Chunk;
import dev.trajectory.model.ChunkField;
import dev.trajectory.model.ChunkId;
import dev.trajectory.model.Hold;
import dev.trajectory.schedule.Placement;
import dev.trajectory.ui.desk.Action;
import dev.trajectory.ui.desk.Desk;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// What can be done with chunks wherever they are drawn.
///
/// @param chosen the chunks it is done with, the one selected last at the end
/// @param why answers beside a chunk why it starts when it does
public record ChunkKeys(Desk desk, Supplier<List<ChunkId>> chosen, Consumer<ChunkId> why) {

    /// All of it.
    public List<Action> actions() {
        return List.of(
                Action.onCanvas("why", "W", this::any, () -> why.accept(last())),
                Action.onCanvas("chunkFindings", "K", this::hasFindings, () -> new ChunkFindings(desk, last()).open()),
                Action.onCanvas("hold", "H", this::any, () -> hold(desk, chosen.get())),
                Action.onCanvas("release", "Shift+H", this::any, this::release),
                Action.onCanvas("split", "Shortcut+B", this::any, this::split),
                Action.onCanvas(
                        "merge", "Shortcut+J", () -> chosen.get().size() > 1, () -> MergeCard.ask(desk, chosen.get())));
    }

    private boolean any() {
        return !chosen.get().isEmpty();
    }

    private boolean hasFindings() {
        return any() && new ChunkFindings(desk, last()).any();
    }

    private ChunkId last() {
        return chosen.get().getLast();
    }

    /// Holds chunks at the dates they have; parents and chunks without dates are passed over.
    public static void hold(Desk desk, List<ChunkId> chunks) {
        SequencedMap<ChunkId, Hold> holds = new LinkedHashMap<>();
        Set<ChunkId> parents = desk.plan().parents();
        for (ChunkId id : chunks) {
            Placement placement = desk.snapshot().outlook().schedule().placement(id);
            if (placement != null && !parents.contains(id)) {
                holds.put(id, new Hold(placement.start(), placement.finish()));
            }
        }
        if (!holds.isEmpty()) {
            desk.perform(new HoldDates(holds));
        }
    }

    private void release() {
        List<ChunkId> chunks = chosen.get();
        Edit edit = new ChangeChunks<@Nullable Hold>(chunks, ChunkField.HOLD, null);
        desk.perform(new Together(new Label(Label.Kind.RELEASE, "", List.copyOf(chunks), ""), List.of(edit)));
    }

    private void split() {
        Chunk chunk = desk.plan().chunks().find(last());
        if (chunk != null) {
            SplitCard.ask(desk, chunk);
        }
    }
}
