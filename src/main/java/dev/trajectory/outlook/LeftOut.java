package dev.trajectory.outlook;

import dev.trajectory.model.Chunk;
import dev.trajectory.model.ChunkId;
import dev.trajectory.model.CostLine;
import dev.trajectory.model.Money;
import dev.trajectory.model.Plan;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.SequencedMap;

/// What was already spent on chunks that an option leaves out, in cash as it was paid. It is gone whichever option is
/// chosen, so that it counts in none of the figures by which one is chosen (method 1.2); who leaves work out that has
/// begun should know of it all the same.
///
/// @param spent on each chunk on which anything was, in the order of the plan
public record LeftOut(SequencedMap<ChunkId, Money> spent) {

    /// Nothing is left out that anything was spent on.
    public static final LeftOut NOTHING = new LeftOut(new LinkedHashMap<>());

    public LeftOut {
        spent = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(spent));
    }

    /// What one plan has that another leaves out.
    ///
    /// @param whole the plan with all that was spent
    /// @param under the same plan under an option
    public static LeftOut of(Plan whole, Plan under) {
        SequencedMap<ChunkId, Money> spent = new LinkedHashMap<>();
        for (Chunk chunk : whole.chunks()) {
            if (!under.chunks().has(chunk.id())) {
                Money sum = chunk.costs().stream()
                        .map(CostLine::outturn)
                        .map(outturn -> outturn.spentSoFar())
                        .reduce(Money.ZERO, Money::plus);
                if (sum.pence() != 0) {
                    spent.put(chunk.id(), sum);
                }
            }
        }
        return new LeftOut(spent);
    }

    public Money total() {
        return spent.values().stream().reduce(Money.ZERO, Money::plus);
    }
}
