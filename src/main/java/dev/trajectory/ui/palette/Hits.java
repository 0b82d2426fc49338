package dev.trajectory.ui.palette;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// The entries that answer best to what was typed, and how many more do.
///
/// @param best the best first; of those that answer equally well, in the order they came
/// @param more how many answer besides
record Hits(Needle needle, List<Entry> best, int more) {

    private static final long LOW = 0xFFFF_FFFFL;

    Hits {
        best = List.copyOf(best);
    }

    /// @param most how many are listed at most
    static Hits of(Needle needle, List<Entry> entries, int most) {
        long[] ranks = new long[entries.size()];
        int found = 0;
        for (int i = 0; i < ranks.length; i++) {
            int score = needle.score(entries.get(i).name());
            if (score != Needle.NONE) {
                ranks[found++] = ((long) (needle.isEmpty() ? 0 : -score) << Integer.SIZE) | i;
            }
        }
        Arrays.sort(ranks, 0, found);
        List<Entry> best = new ArrayList<>();
        for (int i = 0; i < Math.min(most, found); i++) {
            best.add(entries.get((int) (ranks[i] & LOW)));
        }
        return new Hits(needle, best, found - best.size());
    }

    /// How many answer.
    int found() {
        return best.size() + more;
    }

    /// Those of the best that are not listed yet.
    List<Entry> besides(List<Entry> listed) {
        return best.stream()
                .filter(each -> listed.stream().noneMatch(each::isSameAs))
                .toList();
    }
}
