package dev.trajectory.outlook;

import dev.trajectory.finance.Finances;
import dev.trajectory.finance.reach.Cut;
import dev.trajectory.finance.reach.CutTest;
import dev.trajectory.finance.reach.Watch;
import dev.trajectory.funding.ByYear;
import dev.trajectory.funding.Funded;
import dev.trajectory.model.Chunk;
import dev.trajectory.model.ChunkId;
import dev.trajectory.model.Counting;
import dev.trajectory.model.Plan;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// A plan with less money beside the plan as it is.
///
/// @param test whose gaps are wider, and what could be deferred
/// @param before the figures of the plan
/// @param after the figures with less money and nothing done about it; where funding is kept, chunks wait for money
///     and dates move
/// @param unpaid the chunks of which less is paid for than before, in the plan's order
public record CutOutlook(CutTest test, Figures before, Figures after, List<ChunkId> unpaid) {

    public CutOutlook {
        unpaid = List.copyOf(unpaid);
    }

    /// Tries a cut.
    ///
    /// @param counting which awards count as money there is
    public static CutOutlook of(Outlook outlook, Counting counting, Cut cut, Watch<CutOutlook> watch) {
        Plan plan = outlook.plan();
        Outlook less = Outlook.dates(cut.of(plan, counting));
        Figures before = Figures.of(outlook, counting);
        Figures after = Figures.of(less, counting);
        List<ChunkId> unpaid = unpaid(plan, outlook.money(), less.money(), counting);
        CutTest test = CutTest.of(
                outlook.money(),
                less.money(),
                counting,
                cut,
                watch.through(found -> new CutOutlook(found, before, after, unpaid)));
        return new CutOutlook(test, before, after, unpaid);
    }

    private static List<ChunkId> unpaid(Plan plan, Finances before, Finances after, Counting counting) {
        Map<ChunkId, ByYear.Sum> were = gaps(before, counting);
        Map<ChunkId, ByYear.Sum> are = gaps(after, counting);
        return plan.chunks().stream()
                .map(Chunk::id)
                .filter(chunk -> total(are, chunk) > total(were, chunk))
                .toList();
    }

    private static Map<ChunkId, ByYear.Sum> gaps(Finances money, Counting counting) {
        Map<ChunkId, ByYear.Sum> gaps = new HashMap<>();
        for (Funded funded : money.ledger(counting).needs()) {
            gaps.computeIfAbsent(funded.need().chunk(), _ -> new ByYear.Sum()).add(funded.gap());
        }
        return gaps;
    }

    private static long total(Map<ChunkId, ByYear.Sum> gaps, ChunkId chunk) {
        ByYear.Sum sum = gaps.get(chunk);
        return sum == null ? 0 : sum.amounts().total().pence();
    }
}
