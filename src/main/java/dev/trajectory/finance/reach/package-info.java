/// How far the money reaches, what is lost at the year's end, and what to defer when there is less of it.
///
/// ## When money runs out ([HowFar])
/// In each year the ledger says how much of what a chunk costs an organisation is paid for. The money is used in the
/// order in which the cost arises, day by day, by the cost line's own profile, what is paid once before what recurs.
/// It runs out on the first day on which the cost of the year so far is more than what is drawn. A chunk is left
/// *half-built* when some of what it costs once is paid and some is not.
///
/// ## The year's end ([YearEnd])
/// An award of one year that is not drawn lapses unless its fund carries forward. A chunk could *come forward* to use
/// it when it has not started, the fund may pay for it, and it is held back by nothing but a date set by hand, its
/// tranche, agreed dates or money: with those lifted for it alone, and everything sequenced anew, more of its cost
/// falls in that year.
///
/// ## Spending by the year's end ([SpendBy])
/// The inverse: which of these dates to lift so that so much more is spent in the year. A set counts when, with
/// everything sequenced anew, each chunk of it starts earlier and is done by the year's end, nobody is newly
/// overloaded, no limit of work is broken that the plan only warns of, and no more than the amount is spent besides,
/// by whatever moves. The best spends most; of equals the smaller set. Up to [ForwardSearch#EXACT] chunks that could
/// be lifted, all sets are tried, so that the best is known; with more, sets are built up from those that use most by
/// themselves, a chunk with what it waits for at a time, and improved by adding and exchanging until nothing helps.
///
/// ## Cutting an award ([CutTest])
/// What is cut is taken from the awards that count in proportion, to the penny. A set to defer is left out of the plan
/// until there is money, with everything that waits for it; what has started, has been paid for or is on order without
/// an exit cost is never part of one. An exit cost is paid once, as soon as work can begin, with the kind of money
/// that was to pay for what is on order: it widens gaps and takes value like any other cost. Sets are found by adding
/// chunks, each time the best by one of four rules, until no gap is wider than before the cut, and then taking back
/// what is not needed; of all sets found, the best by each of three aims is kept. So each is minimal: no chunk of it
/// could stay; it is not proved to be the best there is. Where it is known of a set how good it is before it is tried,
/// as when the latest start is wanted, sets are tried in that order and the first that will do is taken. Dates stay as
/// they are, for leaving chunks out moves no other; where funding is kept, every trial is sequenced anew, since money
/// that is no longer needed lets others start, and so is one with exit costs, which have a date of their own.
///
/// May use `finance`, `schedule` and below.
@NullMarked
package dev.trajectory.finance.reach;

import org.jspecify.annotations.NullMarked;
