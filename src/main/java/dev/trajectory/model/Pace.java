package dev.trajectory.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// How the waves of a rollout follow each other.
///
/// @param by what a wave waits for
/// @param weeks by how many weeks each wave is behind the one before: between their starts where waves go by date,
///     from the finish of the one to the start of the other where they wait for each other; 0 to 5,200
/// @param from the first day of wave 1, where waves go by date; null leaves wave 1 to the pattern's own dates
public record Pace(By by, int weeks, @Nullable LocalDate from) {

    /// What a wave waits for.
    public enum By {
        /// Its date.
        DATE,
        /// All that the wave before ends with.
        WAVE
    }

    /// Waves that wait for the one before and follow it at once.
    public static final Pace ONE_AFTER_ANOTHER = new Pace(By.WAVE, 0, null);

    public Pace {
        InvalidValue.requireRange("weeks", weeks, 0, 5_200);
        InvalidValue.requireDate("from", from);
    }
}
