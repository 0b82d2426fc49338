package dev.trajectory.finance.reach;

import dev.trajectory.finance.Finances;
import dev.trajectory.funding.ByYear;
import dev.trajectory.model.Counting;
import dev.trajectory.model.Plan;
import java.util.List;
import java.util.SequencedMap;

/// What comes of less money, and what could be deferred so that nobody's gap grows.
///
/// @param before gaps with the money there is
/// @param after gaps with less of it and nothing done about it
/// @param deferrals up to three sets to defer, each for an aim of its own, no two alike; none when no gap is wider,
///     or when nothing that could be left out makes up for it
public record CutTest(Cut cut, Gaps before, Gaps after, List<Deferral> deferrals) {

    public CutTest {
        deferrals = List.copyOf(deferrals);
    }

    /// Tries a cut. Where the search is stopped, sets close the gap but may hold chunks that could stay.
    ///
    /// @param finances the money of the plan; where it keeps funding, each trial is sequenced anew
    /// @param counting which awards count as money there is
    public static CutTest of(Plan plan, Finances finances, Counting counting, Cut cut, Watch<CutTest> watch) {
        Plan less = cut.of(plan, counting);
        Finances poorer = finances.of(less);
        Gaps before = Gaps.of(finances, counting);
        Gaps after = Gaps.of(poorer, counting);
        CutTest alone = new CutTest(cut, before, after, List.of());
        if (after.excessOver(before) == 0) {
            return alone;
        }
        watch.sofar(0, alone);
        DeferralSearch search = new DeferralSearch(less, poorer, counting, before, after);
        return alone.with(search.run(watch.through(alone::with)));
    }

    private CutTest with(List<Deferral> found) {
        return new CutTest(cut, before, after, found);
    }

    /// Who loses how much of which kind of money, by year.
    public SequencedMap<Gaps.Purse, ByYear> losers() {
        return after.widerThan(before);
    }
}
