/// The money of a plan: what it costs whom and when, who gains, and whether it is worth it.
///
/// Three views that are never mixed:
///
/// ## The economic case ([EconomicCase])
/// Society, all organisations together, in the plan's prices, discounted, over the years appraised. Costs at
/// their full amount when spent, without tax; benefits that are cash-releasing, not cash-releasing or societal,
/// disbenefits below nil among them. No transfers, no depreciation, no capital dividend, no contingency. `DF(0)
/// = 1`, `DF(t) = DF(t − 1) / (1 + r(t))`, applied to whole financial years ([Discounting]); health effects on
/// their own schedule. With optimism bias a cost is raised by its rate times what is not managed away: its
/// line's own rate, else its category's upper bound, else its chunk's (one-off) or the plan's (recurrent); a
/// benefit changes by its own rate, mostly below nil. NPSV = PVB − PVC; BCR = PVB / PVC, and there is none where
/// nothing costs anything. Benefits may fall by NPSV / PVB and costs rise by NPSV / PVC before it is not worth
/// doing. (HM Treasury, Green Book.)
///
/// What was paid before the status date is sunk: whatever is chosen, it is not paid again, so costs are what is still
/// to be paid ([dev.trajectory.funding.CostAhead]). It stands apart ([EconomicCase#presentSunk]), and counts in the
/// payback, which asks of all money; the financial case has it as history. Both are of what the plan holds: under an
/// option, what was paid for chunks that it leaves out is in neither. Benefits count whole. Where there is a status
/// date, a cost line with a stated forecast counts by it, whether or not anything was paid; one without counts as
/// planned, less what was paid and never below nil. What recurs counts from the month after the last one paid. Without
/// a status date all costs count as planned.
///
/// Amounts are exact until they are present values: those are rounded by running totals, so that any number of
/// them add up to their exact sum rounded once, and lines, classes and years to the same total.
///
/// ## The financial case ([Position], [dev.trajectory.funding.Ledger])
/// Each organisation, each financial year, capital and revenue apart, not discounted, in the plan's prices, in
/// cash: with contingency and the tax that is not recovered, without optimism bias. Cash-releasing benefits and
/// transfers, both sides, count; nothing else does. Gain shares ([GainShares]) move cash between organisations.
/// Owning what is bought costs revenue besides ([CapitalCharges]): depreciation in equal yearly parts from the
/// day after a chunk has finished, and for NHS trusts the dividend, its rate times the mean of what assets are
/// worth in the books when a year opens and closes, money spent on what is not finished among them.
///
/// ## Who pays and who gains ([PayersAndGainers])
/// All that organisations pay and gain over the years appraised, not discounted, before optimism bias. A benefit
/// is shared over those who pay for the chunks that enable it.
///
/// ## Benefits over years ([BenefitFlow])
/// A benefit starts on the day after the last chunk that enables it has finished, and its lag after that.
/// Benefit year `n` runs from the start plus `n` years and has the `n`-th step of the ramp; the last stays. In
/// each financial year: the full year's value times the ramp times the days over the days of the year. A
/// forecast counts once it is adopted; what was measured stands beside. What is withdrawn counts nowhere.
///
/// ## Why ([Finances#why])
/// Each [Quantity] is the sum, to the penny, of the rows of its [Account]: cost lines, benefits, draws, awards,
/// rules.
///
/// Conventions of this product, for the field has none: the shares of [PayersAndGainers] and [Merits]; which
/// assets bear a dividend; the month of delay ([Delay]); the yearly loss of an [Exposure] by the day; the
/// break-even conversion ([Finances#breakEvenConversion]).
///
/// May use `schedule`, `funding`, `calendar` and `model`.
@NullMarked
package dev.trajectory.finance;

import org.jspecify.annotations.NullMarked;
