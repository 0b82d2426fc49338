/// What a rollout's pattern gives its copies, and what it offers them later.
///
/// [GivenChunks] works out what the pattern would give a copy today: each chunk of the pattern with the copy's
/// organisation in the part of the pattern's ([Playing]), called by its site ([Called]), scaled ([Scale]),
/// in its wave ([Waves]), waiting for the copy's own chunks, or, where it has not got one, for what is before that in
/// the pattern ([Waits], [Pattern]). [Offers] compares that with what was given when the copy was stamped or an offer
/// last taken, field by field, texts that speak of an organisation by whether the pattern's own have changed
/// ([Called]), and [Merge] tells what taking it makes of a field that the copy's owner has changed by hand.
///
/// What is given comes in kinds, each of which says what of it the pattern gives a copy, in which fields, and what of
/// a field is the copy's own ([Given]): chunks, the benefits that the pattern's chunks enable ([GivenBenefits]), gates
/// to which each copy puts its own case ([GivenGates]), and gates that are decided once for all ([SharedGates]). As a
/// copy is stamped all of it comes in the same step ([Brought]); from then on all of it is offered in the same way.
@NullMarked
package dev.trajectory.edit.rollout;

import org.jspecify.annotations.NullMarked;
