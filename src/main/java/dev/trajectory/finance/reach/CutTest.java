package dev.trajectory.finance.reach;

import dev.trajectory.finance.Finances;
import dev.trajectory.funding.ByYear;
import dev.trajectory.model.Counting;
import java.util.List;
import java.util.SequencedMap;

/// What comes of less money, and what could be deferred so that nobody's gap grows.
///
/// @param money of the plan
/// @param less the money of the plan with less of it and nothing done about it
/// @param before gaps with the money there is
/// @param after gaps with less of it and nothing done about it
/// @param deferrals up to three sets to defer, each for an aim of its own, no two alike; none when no gap is wider,
///     or when nothing that could be left out makes up for it
public record CutTest(Cut cut, Finances money, Finances less, Gaps before, Gaps after, List<Deferral> deferrals) {

    public CutTest {
        deferrals = List.copyOf(deferrals);
    }

    /// Tries a cut. Where the search is stopped, sets close the gap but may hold chunks that could stay.
    ///
    /// @param money of the plan; where it keeps funding, each trial is sequenced anew
    /// @param counting which awards count as money there is
    public static CutTest of(Finances money, Counting counting, Cut cut, Watch<CutTest> watch) {
        return of(money, money.of(cut.of(money.plan(), counting)), counting, cut, watch);
    }

    /// Tries a cut of which it is known already what it does to the plan's money.
    ///
    /// @param less the money of the plan with less of it
    public static CutTest of(Finances money, Finances less, Counting counting, Cut cut, Watch<CutTest> watch) {
        Gaps before = Gaps.of(money, counting);
        Gaps after = Gaps.of(less, counting);
        CutTest alone = new CutTest(cut, money, less, before, after, List.of());
        if (after.excessOver(before) == 0) {
            return alone;
        }
        watch.sofar(0, alone);
        DeferralSearch search = new DeferralSearch(less, counting, before, after);
        return alone.with(search.run(watch.through(alone::with)));
    }

    private CutTest with(List<Deferral> found) {
        return new CutTest(cut, money, less, before, after, found);
    }

    /// Who loses how much of which kind of money, by year.
    public SequencedMap<Gaps.Purse, ByYear> losers() {
        return after.widerThan(before);
    }
}
