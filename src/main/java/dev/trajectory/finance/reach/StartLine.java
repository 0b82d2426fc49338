package dev.trajectory.finance.reach;

import dev.trajectory.model.ChunkId;
import dev.trajectory.model.Money;
import java.time.LocalDate;

/// Whether the money reaches the milestone it must reach at least.
///
/// @param chunk the milestone
/// @param finish when it is done
/// @param capital what nobody pays of it and of all it waits for, up to the end of the year it is done in
/// @param revenue the same of revenue
public record StartLine(ChunkId chunk, LocalDate finish, Money capital, Money revenue) {

    public boolean isReached() {
        return capital.pence() == 0 && revenue.pence() == 0;
    }
}
