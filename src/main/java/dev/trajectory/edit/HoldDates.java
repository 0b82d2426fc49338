package dev.trajectory.edit;

import dev.trajectory.model.Chunk;
import dev.trajectory.model.ChunkId;
import dev.trajectory.model.Hold;
import dev.trajectory.model.Plan;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;

/// Holds chunks at dates that were agreed, mostly those computed for them just then.
///
/// @param holds by chunk
public record HoldDates(SequencedMap<ChunkId, Hold> holds) implements Edit {

    public HoldDates {
        holds = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(holds));
    }

    @Override
    public Result apply(Plan plan) {
        List<Chunk> held = new ArrayList<>();
        for (Map.Entry<ChunkId, Hold> hold : holds.entrySet()) {
            Chunk chunk = plan.chunks().find(hold.getKey());
            if (chunk == null) {
                return Refusal.gone(hold.getKey());
            }
            held.add(chunk.draft().hold(hold.getValue()).chunk());
        }
        return Changes.chunks(plan, () -> held);
    }

    @Override
    public Label label() {
        return new Label(Label.Kind.HOLD, "", List.copyOf(holds.keySet()), "");
    }
}
