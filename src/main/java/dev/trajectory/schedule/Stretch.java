package dev.trajectory.schedule;

import dev.trajectory.model.ByMonth;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/// How much of what there is in a month is asked for: impact points of an organisation's capacity, or the days of a
/// role's people, in hundredths, of those of its pool.
///
/// @param asked 0 or more
/// @param room how much there is; null means no limit has been agreed
public record Stretch(long asked, @Nullable Long room) {

    /// Nothing asked in a month.
    ///
    /// @param limit how much there is; null means no limit has been agreed
    public static Stretch nothing(LoadCell cell, @Nullable ByMonth limit) {
        long days = cell instanceof LoadCell.People ? cell.month().lengthOfMonth() : 1;
        return new Stretch(0, limit == null ? null : limit.in(cell.month()) * days);
    }

    public boolean isOver() {
        return room != null && asked > room;
    }

    /// What is asked in per cent of what there is, rounded half up; null where there is nothing to compare with.
    public @Nullable Integer percent() {
        return room == null || room == 0
                ? null
                : BigDecimal.valueOf(asked * 100)
                        .divide(BigDecimal.valueOf(room), 0, RoundingMode.HALF_UP)
                        .intValueExact();
    }
}
