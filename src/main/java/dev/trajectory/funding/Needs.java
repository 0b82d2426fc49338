package dev.trajectory.funding;

import dev.trajectory.model.Chunk;
import dev.trajectory.model.ChunkId;
import dev.trajectory.model.FundKind;
import dev.trajectory.model.OrganisationId;
import dev.trajectory.model.Plan;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Sums the lines of each chunk up to what it needs of each kind of money for each payer.
final class Needs {

    private record Key(OrganisationId payer, FundKind kind) {}

    private static final class Total {
        private final ByYear.Sum oneOff = new ByYear.Sum();
        private final ByYear.Sum recurrent = new ByYear.Sum();
    }

    private Needs() {}

    /// What a plan needs, in the priority order of its chunks.
    static List<Need> of(Plan plan, List<LineCost> lines) {
        Map<ChunkId, List<LineCost>> byChunk = new LinkedHashMap<>();
        for (LineCost line : lines) {
            byChunk.computeIfAbsent(line.chunk(), _ -> new ArrayList<>()).add(line);
        }
        List<Need> needs = new ArrayList<>();
        plan.chunks().stream()
                .filter(chunk -> byChunk.containsKey(chunk.id()))
                .sorted(Chunk.BY_PRIORITY)
                .forEach(chunk -> needs.addAll(of(byChunk.getOrDefault(chunk.id(), List.of()))));
        return needs;
    }

    /// What the cost lines of one chunk need.
    static List<Need> of(List<LineCost> lines) {
        Map<Key, Total> totals = new LinkedHashMap<>();
        for (LineCost line : lines) {
            Total total = totals.computeIfAbsent(new Key(line.payer(), line.fundKind()), _ -> new Total());
            (line.line().isRecurrent() ? total.recurrent : total.oneOff).add(line.paid());
        }
        List<Need> needs = new ArrayList<>(totals.size());
        totals.forEach((key, total) -> needs.add(new Need(
                lines.getFirst().chunk(), key.payer(), key.kind(), total.oneOff.amounts(), total.recurrent.amounts())));
        return needs;
    }
}
