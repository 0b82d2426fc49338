package dev.trajectory.schedule;

import dev.trajectory.funding.Lack;
import dev.trajectory.model.ChunkId;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Whether there is money for a chunk, where funding is kept.
///
/// @param doable the earliest start that all other limits allow, everything else standing where it is; its
///     start when that is fixed
/// @param payable the earliest start from then on for which there is money, which is where it stands; null when
///     there is none
/// @param lacks what is lacking on the days on which it stands; empty unless it is itself short
/// @param waitsFor the chunk without money that one without money waits for; else null
public record Cover(
        ChunkId chunk,
        State state,
        LocalDate doable,
        @Nullable LocalDate payable,
        List<Lack> lacks,
        @Nullable ChunkId waitsFor) {

    /// How a chunk stands with money.
    public enum State {
        /// All it needs is set aside, or it needs nothing.
        FUNDED,
        /// Its dates are fixed and what there is has been set aside, which is too little.
        SHORT,
        /// No money can ever pay for it, so none is spent on it.
        UNFUNDED,
        /// It waits for a chunk that is not funded, so no money is spent on it.
        WAITS
    }

    public Cover {
        lacks = List.copyOf(lacks);
    }

    /// Whether it cannot be done for want of money, its own or that of what it waits for.
    public boolean isUnfunded() {
        return state == State.UNFUNDED || state == State.WAITS;
    }
}
