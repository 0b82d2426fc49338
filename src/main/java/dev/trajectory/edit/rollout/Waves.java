package dev.trajectory.edit.rollout;

import dev.trajectory.model.Chunk;
import dev.trajectory.model.Lag;
import dev.trajectory.model.Pace;
import dev.trajectory.model.Rollout;
import dev.trajectory.model.RolloutCopy;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// When it is a copy's turn: by date, or behind the wave before.
record Waves(Rollout rollout, Pattern pattern) {

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
        if (pattern.firsts().contains(chunk.id()) && from != null && (own == null || own.isBefore(from))) {
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

    /// Whether a chunk of the pattern is one that waits for the wave before in a copy.
    boolean waits(Chunk chunk, RolloutCopy copy) {
        return !isByDate() && copy.wave() > 1 && pattern.firsts().contains(chunk.id());
    }

    /// How long a wave waits after the one before.
    Lag lag() {
        int weeks = rollout.pace().weeks();
        return weeks == 0 ? Lag.NONE : new Lag(weeks, Lag.Unit.WORKING_WEEKS);
    }

    /// The last wave before one that anyone is in; the pattern is in wave 1.
    int before(int wave) {
        return rollout.copies().stream()
                .mapToInt(RolloutCopy::wave)
                .filter(each -> each < wave)
                .max()
                .orElse(1);
    }
}
