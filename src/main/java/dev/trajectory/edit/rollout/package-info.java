/// What a rollout's pattern gives its copies, and what it offers them later.
///
/// [Gifts] works out what the pattern would give a copy today: each chunk of the pattern with the copy's organisation
/// in the part of the pattern's ([Playing]), scaled ([Scale]), in its wave ([Waves]), waiting for the copy's own
/// chunks. [Offers] compares that with what was given when the copy was stamped or an offer last taken, field by
/// field, and [Merge] tells what taking it makes of a field that the copy's owner has changed by hand.
///
/// As a copy is stamped it also gets the benefits that the pattern's chunks enable ([GivenBenefits]) and stands behind
/// the gates that the pattern does ([GivenGates]); these are given once.
@NullMarked
package dev.trajectory.edit.rollout;

import org.jspecify.annotations.NullMarked;
