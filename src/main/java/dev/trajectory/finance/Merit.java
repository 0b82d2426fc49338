package dev.trajectory.finance;

import dev.trajectory.model.ChunkId;
import dev.trajectory.model.Money;
import org.jspecify.annotations.Nullable;

/// What a chunk is worth by itself: present values, with optimism bias.
///
/// A benefit is shared over the chunks that enable it as they share the cost of all of them; evenly where they
/// cost nothing.
///
/// @param benefits its shares of the benefits it enables
/// @param costs what it costs, but for what is paid already
/// @param capital the capital it takes, not discounted, in cash
public record Merit(ChunkId chunk, Money benefits, Money costs, Money capital) {

    /// Benefits less costs.
    public Money value() {
        return benefits.minus(costs);
    }

    /// The value for each pound of capital; null where it takes none.
    public @Nullable Ratio valuePerCapital() {
        return Ratio.of(value(), capital);
    }
}
