package dev.trajectory.finance.reach;

import dev.trajectory.model.ChunkId;
import dev.trajectory.model.Money;
import java.time.LocalDate;
import java.util.List;

/// Whether the money reaches the milestone it must reach at least.
///
/// @param chunk the milestone
/// @param finish when it is done
/// @param capital what nobody pays of it and of all it waits for, up to the end of the year it is done in
/// @param revenue the same of revenue
/// @param needed it and all it waits for
/// @param undated of these, what costs something and has no dates, so that it falls in no year that money is for
/// @param end the calendar year that the year after the one it is done in starts in
public record StartLine(
        ChunkId chunk,
        LocalDate finish,
        Money capital,
        Money revenue,
        List<ChunkId> needed,
        List<ChunkId> undated,
        int end) {

    public StartLine {
        needed = List.copyOf(needed);
        undated = List.copyOf(undated);
    }

    /// Whether all of it is known to be paid for.
    public boolean isReached() {
        return capital.pence() == 0 && revenue.pence() == 0 && undated.isEmpty();
    }
}
