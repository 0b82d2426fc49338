/// The page of a plan's money: what it costs whom and when, what pays for it, how far that goes, who gains, and
/// whether it is worth it.
///
/// Capital and revenue are never added up against money. Each card says of which years, in which prices, and whether
/// in cash or as a present value. Every figure is one that `finance` and `funding` computed, or a plain sum of such.
///
/// May use what `draw` may.
@NullMarked
package dev.trajectory.draw.money;

import org.jspecify.annotations.NullMarked;
