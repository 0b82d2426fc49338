package dev.trajectory.funding;

import dev.trajectory.model.Money;
import dev.trajectory.model.SpendProfile;
import java.util.List;

/// An amount divided into the parts that a profile states, summed up from the first.
final class Stated {

    private final long pence;
    private final long[] totals;

    private Stated(long pence, long[] totals) {
        this.pence = pence;
        this.totals = totals;
    }

    static Stated of(SpendProfile profile, long pence) {
        List<Money> parts = profile.stated();
        long[] totals = new long[parts.size()];
        long sum = 0;
        for (int i = 0; i < totals.length; i++) {
            sum = Math.addExact(sum, Math.abs(parts.get(i).pence()));
            totals[i] = sum;
        }
        return new Stated(pence, totals);
    }

    int size() {
        return totals.length;
    }

    /// Whether it states nothing but nil.
    boolean isNothing() {
        return totals.length == 0 || totals[totals.length - 1] == 0;
    }

    /// What the first so many parts come to; all of them where there are no more.
    long upTo(int parts) {
        int passed = Math.min(parts, totals.length);
        return passed == 0 ? 0 : Money.proportion(pence, totals[passed - 1], totals[totals.length - 1]);
    }
}
