package dev.trajectory.schedule;

import java.util.AbstractList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The causes of one chunk, looked for when somebody asks: finding them takes as long as the dates themselves, and
/// most are never read.
///
/// Safe to read from several threads: finding them twice finds the same.
final class LazyCauses extends AbstractList<Cause> {

    private final CauseFinder finder;
    private final int leaf;
    private volatile @Nullable List<Cause> found;

    LazyCauses(CauseFinder finder, int leaf) {
        this.finder = finder;
        this.leaf = leaf;
    }

    @Override
    public Cause get(int index) {
        return causes().get(index);
    }

    @Override
    public int size() {
        return causes().size();
    }

    private List<Cause> causes() {
        List<Cause> causes = found;
        if (causes == null) {
            causes = List.copyOf(finder.causes(leaf));
            found = causes;
        }
        return causes;
    }
}
