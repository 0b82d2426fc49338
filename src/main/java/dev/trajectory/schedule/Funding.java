package dev.trajectory.schedule;

import dev.trajectory.funding.Ledger;
import dev.trajectory.model.ChunkId;
import java.util.List;
import java.util.SequencedMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// What money makes of a plan whose funding is kept. Safe to read from several threads.
public final class Funding {

    private final SequencedMap<ChunkId, Cover> covers;
    private final Supplier<Ledger> drawnUp;
    private final Supplier<Ledger> forecast;
    private @Nullable Ledger ledger;

    /// @param drawnUp asked once for the ledger, when somebody wants it: drawing it up takes longer than the dates
    /// @param forecast draws up what the ledger would be at the costs that are now expected
    Funding(SequencedMap<ChunkId, Cover> covers, Supplier<Ledger> drawnUp, Supplier<Ledger> forecast) {
        this.covers = covers;
        this.drawnUp = drawnUp;
        this.forecast = forecast;
    }

    /// How every placed leaf stands with money, in the plan's order.
    public SequencedMap<ChunkId, Cover> covers() {
        return covers;
    }

    /// How a leaf stands with money; null when it is not placed, or no leaf.
    public @Nullable Cover cover(ChunkId chunk) {
        return covers.get(chunk);
    }

    /// The leaves that cannot be done for want of money, in the plan's order.
    public List<Cover> unfunded() {
        return covers.values().stream().filter(Cover::isUnfunded).toList();
    }

    /// The money set aside, and what the rest of it pays for besides.
    public synchronized Ledger ledger() {
        if (ledger == null) {
            ledger = drawnUp.get();
        }
        return ledger;
    }

    /// The same at the costs that are now expected, everything else being what it is: on the dates there are,
    /// behind the same gates, for the same chunks in the same order. What a chunk then needs and there is no money
    /// for is a gap.
    public Ledger forecast() {
        return forecast.get();
    }

    /// Whether money makes the same of both.
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Funding that && covers.equals(that.covers);
    }

    @Override
    public int hashCode() {
        return covers.hashCode();
    }
}
