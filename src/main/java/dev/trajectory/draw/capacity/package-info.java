/// The capacity page: what a plan asks of each organisation and of scarce roles, against what they have.
///
/// A heat map of months, and below it the months in which more is asked than there is. Where months do not fit
/// beside each other they go on below, in a further band. Quarters and years show their worst month, never a mean: one
/// quantity has one value on every screen.
///
/// May use `draw.page` and all below.
@NullMarked
package dev.trajectory.draw.capacity;

import org.jspecify.annotations.NullMarked;
