/// The page of promises between organisations: a matrix of who gives how much to whom, and lists, what wants looking
/// at first; or one page for one organisation, of what it gives and what it gets.
///
/// May use `draw.page` and all below.
@NullMarked
package dev.trajectory.draw.promises;

import org.jspecify.annotations.NullMarked;
