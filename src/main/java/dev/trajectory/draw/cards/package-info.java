/// Cards to be printed, cut out and handed round: one for each chunk, several to a page of A4.
///
/// The number on a card is the one that is typed back: `12 @EGH 3w after 7`, `12>15`. Pages have the proportions of A4
/// at 96 pixels an inch, so that a page of PDF is printed at its true size.
///
/// May use `draw.page` and all below.
@NullMarked
package dev.trajectory.draw.cards;

import org.jspecify.annotations.NullMarked;
