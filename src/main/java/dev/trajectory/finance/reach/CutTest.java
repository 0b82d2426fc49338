package dev.trajectory.finance.reach;

import dev.trajectory.finance.Finances;
import dev.trajectory.funding.ByYear;
import dev.trajectory.model.Counting;
import dev.trajectory.model.Plan;
import java.util.List;
import java.util.SequencedMap;
import java.util.function.BooleanSupplier;

/// What comes of less money, and what could be deferred so that nobody's gap grows.
///
/// @param before gaps with the money there is
/// @param after gaps with less of it, all else as it is
/// @param deferrals up to three sets to defer, each for an aim of its own, no two alike; none when no gap is wider,
///     or when nothing that could be left out makes up for it
public record CutTest(Cut cut, Gaps before, Gaps after, List<Deferral> deferrals) {

    public CutTest {
        deferrals = List.copyOf(deferrals);
    }

    /// Tries a cut.
    ///
    /// @param counting which awards count as money there is
    /// @param stopped asked between steps; when it answers true, the sets found so far are given
    public static CutTest of(Plan plan, Finances finances, Counting counting, Cut cut, BooleanSupplier stopped) {
        Plan less = cut.of(plan, counting);
        Finances poorer = Finances.of(less, finances.dates());
        Gaps before = Gaps.of(finances.ledger(counting));
        Gaps after = Gaps.of(poorer.ledger(counting));
        List<Deferral> deferrals = after.excessOver(before) == 0
                ? List.of()
                : new DeferralSearch(less, poorer, counting, before, after).run(stopped);
        return new CutTest(cut, before, after, deferrals);
    }

    /// Who loses how much of which kind of money, by year.
    public SequencedMap<Gaps.Purse, ByYear> losers() {
        return after.widerThan(before);
    }
}
