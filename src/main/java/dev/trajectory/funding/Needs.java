package dev.trajectory.funding;

import dev.trajectory.model.Chunk;
import dev.trajectory.model.ChunkId;
import dev.trajectory.model.Plan;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// Sums the lines of each chunk up to what it needs of each kind of money for each payer.
final class Needs {

    private static final class Total {
        private final LineCost first;
        private final ByYear.Sum oneOff = new ByYear.Sum();
        private final ByYear.Sum recurrent = new ByYear.Sum();

        private Total(LineCost first) {
            this.first = first;
        }

        private boolean isOf(LineCost line) {
            return first.fundKind() == line.fundKind() && first.payer().equals(line.payer());
        }

        private void add(LineCost line) {
            (line.line().isRecurrent() ? recurrent : oneOff).add(line.paid());
        }

        private Need need() {
            return new Need(first.chunk(), first.payer(), first.fundKind(), oneOff.amounts(), recurrent.amounts());
        }
    }

    private Needs() {}

    /// What a plan needs, in the priority order of its chunks.
    ///
    /// @param lines cost lines by chunk
    static List<Need> of(Plan plan, Map<ChunkId, List<LineCost>> lines) {
        List<Need> needs = new ArrayList<>();
        plan.chunks().stream()
                .filter(chunk -> lines.containsKey(chunk.id()))
                .sorted(Chunk.BY_PRIORITY)
                .forEach(chunk -> needs.addAll(of(lines.getOrDefault(chunk.id(), List.of()))));
        return needs;
    }

    /// What the cost lines of one chunk need.
    static List<Need> of(List<LineCost> lines) {
        List<Total> totals = new ArrayList<>(lines.size());
        for (LineCost line : lines) {
            total(totals, line).add(line);
        }
        return totals.stream().map(Total::need).toList();
    }

    private static Total total(List<Total> totals, LineCost line) {
        for (Total total : totals) {
            if (total.isOf(line)) {
                return total;
            }
        }
        totals.add(new Total(line));
        return totals.getLast();
    }
}
