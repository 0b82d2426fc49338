package dev.trajectory.finance.reach;

import dev.trajectory.finance.Bias;
import dev.trajectory.finance.Finances;
import dev.trajectory.model.Chunk;
import dev.trajectory.model.ChunkId;
import dev.trajectory.model.Counting;
import dev.trajectory.model.FundKind;
import dev.trajectory.model.Money;
import dev.trajectory.model.Option;
import dev.trajectory.model.OptionId;
import dev.trajectory.model.OptionKind;
import dev.trajectory.model.Plan;
import dev.trajectory.model.Scope;
import dev.trajectory.schedule.Sequencer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;

/// What comes of leaving sets of chunks out of a plan, at the cost of leaving what is on order for them; each set is
/// tried once.
final class Trials {

    private final Finances finances;
    private final Counting counting;
    private final Gaps wanted;
    private final Map<Set<ChunkId>, Trial> tried = new HashMap<>();

    /// @param finances of the plan of which chunks are left out
    /// @param wanted the gaps that nobody's may be wider than
    Trials(Finances finances, Counting counting, Gaps wanted) {
        this.finances = finances;
        this.counting = counting;
        this.wanted = wanted;
    }

    /// What comes of leaving a set out; each part of the answer is worked out when it is asked for, for most sets
    /// are ruled out by the first.
    final class Trial {

        private final Set<ChunkId> left;
        private final Finances without;
        private long excess = -1;
        private double value = Double.NaN;

        private Trial(Set<ChunkId> left) {
            this.left = left;
            without = left.isEmpty() ? finances : lacking(left);
        }

        /// What is left out.
        Set<ChunkId> left() {
            return left;
        }

        /// The money of the plan without them.
        Finances money() {
            return without;
        }

        /// By how much gaps are still wider than wanted, in pence.
        long excess() {
            if (excess < 0) {
                excess = Gaps.of(without, counting).excessOver(wanted);
            }
            return excess;
        }

        /// By how much gaps of each kind of money are still wider than wanted.
        SequencedMap<FundKind, Money> excessByKind() {
            return Gaps.of(without, counting).excessByKind(wanted);
        }

        /// What the plan without them is worth to society, in pence.
        double value() {
            if (Double.isNaN(value)) {
                value = without.netPresentValue(Bias.WITH).pence();
            }
            return value;
        }
    }

    /// The money of the plan without chunks. Where leaving them costs something that is borne when work can begin,
    /// so that everything is sequenced anew.
    private Finances lacking(Set<ChunkId> left) {
        Plan plan = finances.plan();
        Plan lacking = lacking(plan, left);
        List<Chunk> due = Exit.due(plan.chunks().stream()
                .filter(chunk -> left.contains(chunk.id()))
                .toList());
        if (due.isEmpty()) {
            return finances.of(lacking);
        }
        Plan borne = Exit.borne(lacking, due);
        return Finances.of(borne, Sequencer.sequence(borne));
    }

    /// A plan without chunks and without what hangs on them: benefits that they enable, gates that they produce
    /// and the awards behind those.
    static Plan lacking(Plan plan, Set<ChunkId> left) {
        Option deferred = Option.of(new OptionId("DEFERRED"), "Deferred", OptionKind.LESS_AMBITIOUS);
        return plan.under(deferred.draft().scope(new Scope.Without(left)).option());
    }

    /// What comes of leaving these out.
    Trial without(Set<ChunkId> left) {
        return tried.computeIfAbsent(Set.copyOf(left), _ -> new Trial(left));
    }
}
