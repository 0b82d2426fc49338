/// What would make every organisation whole: transfers of revenue after which the plan leaves none of them worse off.
///
/// ## The least money
/// Of one year. Take what the plan leaves each organisation with, and call those below nil short, by their shortfall,
/// and those above nil able, by their surplus. Whoever is short must be given its shortfall, so no set of transfers
/// that makes all whole moves less than the sum of shortfalls; and where the system is not short, the surpluses
/// suffice to move just that. Where the system is short, nothing makes all whole; then all surplus goes to those who
/// are short so that what is left of the largest shortfall is as small as it can be (levelling: shortfalls are filled
/// from the largest down to one common level, for any other way of giving the same money leaves somebody above it).
///
/// ## The fewest transfers
/// Look at the transfers as lines between givers and takers. Each connected piece of `g` givers and `t` takers needs
/// at least `g + t − 1` lines, and that many suffice where its givers have as much as its takers need: let each giver
/// in turn fill the takers in turn. So the fewest lines are found by dividing takers and givers into pieces with the
/// least sum of `g + t − 1`; as every taker is in one piece, that is the number of takers and the least sum of `g −
/// 1`. Up to [Pairing#EXACT] organisations all divisions are looked at (dynamic programming over subsets, a piece
/// always holding the first taker that is left). With more, one piece is taken, which is within one of the fewest for
/// each piece that could be split off.
///
/// May use `finance` and below.
@NullMarked
package dev.trajectory.finance.transfer;

import org.jspecify.annotations.NullMarked;
