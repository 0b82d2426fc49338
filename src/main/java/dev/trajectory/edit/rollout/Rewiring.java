package dev.trajectory.edit.rollout;

import dev.trajectory.model.Chunk;
import dev.trajectory.model.ChunkChange;
import dev.trajectory.model.ChunkCopy;
import dev.trajectory.model.ChunkField;
import dev.trajectory.model.Plan;
import dev.trajectory.model.Rollout;
import dev.trajectory.model.RolloutCopy;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Leads the copies of a rollout from the waves they were in to those they are in now.
///
/// What hangs on waves is the rollout's own: were it only offered, copies would wait in a circle while the offer is
/// open. Where a copy's owner has set such a field by hand it stays, and what the pattern gives is offered. So is what
/// another pattern makes of waves: they are led by the one there was.
public final class Rewiring {

    private static final List<ChunkField<?>> BY_WAVE =
            List.of(ChunkField.DEPENDENCIES, ChunkField.NOT_BEFORE, ChunkField.DEADLINE);

    private Rewiring() {}

    /// The chunks that changed, and the rollout that remembers what they were given.
    public record Rewired(Rollout rollout, List<Chunk> chunks) {}

    /// Leads all copies that there were.
    ///
    /// @param was the rollout as it was; null when it is new
    /// @param is the rollout as it is, all its copies stamped
    public static Rewired of(Plan plan, @Nullable Rollout was, Rollout is) {
        if (was == null) {
            return new Rewired(is, List.of());
        }
        GivenChunks before = GivenChunks.of(plan, was);
        GivenChunks after = GivenChunks.of(plan, is.withPattern(was.pattern()));
        List<Chunk> changed = new ArrayList<>();
        Rollout rewired = is;
        for (RolloutCopy copy : is.copies()) {
            RolloutCopy old = was.copy(copy.organisation());
            if (old != null) {
                List<ChunkCopy> chunks = new ArrayList<>();
                for (ChunkCopy each : copy.chunks()) {
                    Chunk of = plan.chunks().find(each.of());
                    Chunk chunk = plan.chunks().find(each.copy());
                    chunks.add(
                            of == null || chunk == null || chunk.progress().isFinished()
                                    ? each
                                    : led(
                                            each,
                                            chunk,
                                            before.given(of, old, chunk.id()),
                                            after.given(of, copy, chunk.id()),
                                            changed));
                }
                rewired = rewired.withCopy(copy.withChunks(chunks));
            }
        }
        return new Rewired(rewired, changed);
    }

    private static ChunkCopy led(ChunkCopy each, Chunk chunk, Chunk from, Chunk to, List<Chunk> changed) {
        ChunkChange told = each.given();
        Chunk led = chunk;
        for (ChunkField<?> field : BY_WAVE) {
            @Nullable Object was = field.get().apply(from);
            @Nullable Object now = field.get().apply(to);
            if (!Objects.equals(was, now)) {
                Chunk given = told.of(Chunk.blank(chunk.id()));
                Merge own = Merge.of(was, now, Happened.without(field, chunk));
                Merge gift = Merge.of(was, now, field.get().apply(given));
                if (!own.overwrites() && !gift.overwrites()) {
                    led = Happened.with(field, own.value(), led);
                    told = told.holding(field, gift.value());
                }
            }
        }
        if (!led.equals(chunk)) {
            changed.add(led);
        }
        return each.with(told, each.declined());
    }
}
