package dev.trajectory.edit.rollout;

import dev.trajectory.model.Chunk;
import dev.trajectory.model.ChunkId;
import dev.trajectory.model.Dependency;
import dev.trajectory.model.DependencyType;
import dev.trajectory.model.Lag;
import dev.trajectory.model.Pace;
import dev.trajectory.model.Plan;
import dev.trajectory.model.Rollout;
import dev.trajectory.model.RolloutCopy;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// When it is a copy's turn: by date, or behind the wave before.
///
/// @param firsts the chunks of the pattern that wait for none of it
/// @param lasts the chunks of the pattern that none of it waits for
record Waves(Rollout rollout, Set<ChunkId> firsts, Set<ChunkId> lasts) {

    /// Of a parent, all below it begin the pattern or end it; the parent itself has no dates to wait with.
    static Waves of(Plan plan, Rollout rollout) {
        Set<ChunkId> pattern = new LinkedHashSet<>(rollout.pattern());
        Set<ChunkId> waiting = new HashSet<>();
        Set<ChunkId> awaited = new HashSet<>();
        Set<ChunkId> parents = new HashSet<>();
        for (ChunkId id : pattern) {
            Chunk chunk = plan.chunks().find(id);
            if (chunk != null) {
                chunk.dependencies().stream()
                        .map(Dependency::on)
                        .filter(pattern::contains)
                        .forEach(on -> {
                            waiting.add(id);
                            awaited.add(on);
                        });
                if (chunk.parent() != null) {
                    parents.add(chunk.parent());
                }
            }
        }
        Set<ChunkId> firsts = new LinkedHashSet<>();
        Set<ChunkId> lasts = new LinkedHashSet<>();
        for (ChunkId id : pattern) {
            if (plan.chunks().has(id) && !parents.contains(id)) {
                Set<ChunkId> lineage = plan.lineage(id);
                if (lineage.stream().noneMatch(waiting::contains)) {
                    firsts.add(id);
                }
                if (lineage.stream().noneMatch(awaited::contains)) {
                    lasts.add(id);
                }
            }
        }
        return new Waves(rollout, firsts, lasts);
    }

    private boolean isByDate() {
        return rollout.pace().by() == Pace.By.DATE;
    }

    private long shift(RolloutCopy copy) {
        return (copy.wave() - 1L) * rollout.pace().weeks();
    }

    /// The earliest start of a copy's chunk.
    @Nullable
    LocalDate notBefore(Chunk chunk, RolloutCopy copy) {
        LocalDate own = chunk.notBefore();
        LocalDate from = rollout.pace().from();
        if (!isByDate()) {
            return copy.wave() == 1 ? own : null;
        }
        if (firsts.contains(chunk.id()) && from != null && (own == null || own.isBefore(from))) {
            own = from;
        }
        return own == null ? null : own.plusWeeks(shift(copy));
    }

    /// The day a copy's chunk must finish by. Where waves wait for each other, only wave 1 has that of the
    /// pattern.
    @Nullable
    LocalDate deadline(Chunk chunk, RolloutCopy copy) {
        LocalDate own = chunk.deadline();
        if (!isByDate()) {
            return copy.wave() == 1 ? own : null;
        }
        return own == null ? null : own.plusWeeks(shift(copy));
    }

    /// What a copy's chunk waits for of the wave before.
    List<Dependency> waits(Chunk chunk, RolloutCopy copy) {
        List<Dependency> waits = new ArrayList<>();
        if (!isByDate() && copy.wave() > 1 && firsts.contains(chunk.id())) {
            Lag lag = new Lag(rollout.pace().weeks(), Lag.Unit.WORKING_WEEKS);
            for (ChunkId end : before(copy.wave())) {
                waits.add(new Dependency(end, DependencyType.FS, lag.isNone() ? Lag.NONE : lag, null, null));
            }
        }
        return waits;
    }

    /// The ends of the last wave before this one that anyone is in; the pattern is in wave 1.
    private List<ChunkId> before(int wave) {
        int last = rollout.copies().stream()
                .mapToInt(RolloutCopy::wave)
                .filter(each -> each < wave)
                .max()
                .orElse(1);
        List<ChunkId> ends = new ArrayList<>(last == 1 ? lasts : List.of());
        for (RolloutCopy copy : rollout.copies()) {
            if (copy.wave() == last) {
                lasts.stream().map(copy::copyOf).filter(Objects::nonNull).forEach(ends::add);
            }
        }
        return ends;
    }
}
