/// How a cost falls over financial years, and what awards pay of it.
///
/// ## Costs over years
/// A cost line is laid over the plan's financial years by the days of its chunk, wherever those come from
/// ([Dates]). What is paid once is spent evenly over every calendar day from start to finish, both included, or
/// as its profile says, and divided by rounded running totals, so that the years add up to it to the penny. What
/// recurs accrues from the day after the finish to the end of the appraisal: in each year the yearly amount
/// times the days in it over the days of that year. A parent's costs fall over its span. Costs of chunks without
/// dates fall in no year; [Costs#undated] names them.
///
/// All amounts are in the plan's prices: those in another year's are brought to them by the deflator ([Prices]). A
/// line's cash ([LineCost#paid]) is its amount with contingency, and with the tax on both that is not recovered.
///
/// ## The ledger
/// Money comes by fund, kind, organisation and year, and only that organisation may spend it, on that kind of
/// cost, in that year; capital never pays for revenue. Each year: funds in the plan's order, organisations in
/// the plan's order, then chunks in the priority order. What a fund pays towards what a chunk costs an
/// organisation in a year is at most the cost times one less its match, at most what nobody has paid yet, and at
/// most what is left. The oldest award is drawn first. On the last day of the year what is left lapses, unless
/// the fund carries forward. A fund may name a last day of spending: after its year nothing is drawn, and what
/// is left lapses. Gates are not asked. Costs are in cash, without optimism bias.
///
/// Two laws hold to the penny: what is needed = drawn + gap, and what is awarded = drawn + lapsed + carried.
///
/// *More money never widens a gap.* Take one organisation, kind and year. When a fund has more to give, each
/// chunk in turn finds as much or more left and is left with as little or less unpaid: what stays unpaid, `max(u
/// − min(k, m), 0)` for `u` unpaid, `k` the most the fund may pay and `m` left, falls with `u` and with rising
/// `m`; what stays in the fund, `max(m − min(k, u), 0)`, rises with `m` and with falling `u`. So every later
/// chunk, every later fund, and by what is carried forward every later year, starts no worse. This is of one set
/// of dates: where more money moves a chunk, other years may look worse.
///
/// Sources: HFMA and NHS practice as gathered in the project's notes on method, section 4; the draw rule is this
/// product's convention.
///
/// May use `calendar` and `model`.
@NullMarked
package dev.trajectory.funding;

import org.jspecify.annotations.NullMarked;
