package dev.trajectory.schedule;

import java.util.ArrayList;
import java.util.List;
import java.util.PriorityQueue;
import org.jspecify.annotations.Nullable;

/// The leaves whose dependencies are all placed, the first in the priority order next; but those that money may
/// pay for of which it is not known yet when its gate opens come after all others.
final class Ready {

    private final Network network;
    private final @Nullable MoneyLedger money;
    private final int[] numberOfRank;
    private final PriorityQueue<Integer> ranks = new PriorityQueue<>();
    private final PriorityQueue<Integer> uncertain = new PriorityQueue<>();

    Ready(Network network, @Nullable MoneyLedger money) {
        this.network = network;
        this.money = money;
        numberOfRank = new int[network.size() + network.circular().size()];
        for (int leaf = 0; leaf < network.size(); leaf++) {
            numberOfRank[network.leaves().get(leaf).rank()] = leaf;
        }
    }

    void add(int leaf) {
        (money == null || money.isKnown(leaf) ? ranks : uncertain)
                .add(network.leaves().get(leaf).rank());
    }

    boolean isEmpty() {
        return ranks.isEmpty() && uncertain.isEmpty();
    }

    int next() {
        return numberOfRank[ranks.isEmpty() ? uncertain.remove() : ranks.remove()];
    }

    /// Looks again which leaves are uncertain, now that more is known.
    void sortAgain() {
        List<Integer> all = new ArrayList<>(uncertain);
        uncertain.clear();
        all.forEach(rank -> add(numberOfRank[rank]));
    }
}
