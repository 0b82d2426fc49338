/// The view of a plan's money: the page that `draw.money` makes, with switches above it.
@NullMarked
package dev.trajectory.ui.money;

import org.jspecify.annotations.NullMarked;
