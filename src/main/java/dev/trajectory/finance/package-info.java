/// The money of a plan: what it costs whom and when, who gains, and whether it is worth it.
///
/// Three views that are never mixed:
///
/// ## The economic case ([EconomicCase])
/// Society, all organisations together, real prices, discounted, over the years appraised. Costs at their full
/// amount when spent; benefits that are cash-releasing, not cash-releasing or societal, disbenefits below nil
/// among them. No transfers. `DF(0) = 1`, `DF(t) = DF(t − 1) / (1 + r(t))`, applied to whole financial years
/// ([Discounting]); health effects on their own schedule. With optimism bias a one-off cost is raised by its
/// chunk's rate, a recurrent one by the plan's, and a benefit by its own, mostly below nil. NPSV = PVB − PVC;
/// BCR = PVB / PVC, and there is none where nothing costs anything. (HM Treasury, Green Book.)
///
/// Amounts are exact until they are present values: those are rounded by running totals, so that every sum of
/// them is the exact sum rounded once.
///
/// ## The financial case ([Position], [dev.trajectory.funding.Ledger])
/// Each organisation, each financial year, capital and revenue apart, not discounted. Cash-releasing benefits and
/// transfers, both sides, count; nothing else does. Gain shares ([GainShares]) move cash between organisations.
///
/// ## Who pays and who gains ([PayersAndGainers])
/// All that organisations pay and gain over the years appraised, not discounted, before optimism bias.
///
/// ## Benefits over years
/// A benefit starts on the day after the last chunk that enables it has finished, and its lag after that.
/// Benefit year `n` runs from the start plus `n` years and has the `n`-th step of the ramp; the last stays. In
/// each financial year: the full year's value times the ramp times the days over the days of the year.
///
/// May use `schedule`, `funding`, `calendar` and `model`.
@NullMarked
package dev.trajectory.finance;

import org.jspecify.annotations.NullMarked;
