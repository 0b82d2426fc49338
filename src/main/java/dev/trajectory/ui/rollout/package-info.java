/// The view of rollouts: the page that `draw.rollout` makes, a form that designs a rollout and shows what it would do
/// before it is stamped, and one for each copy.
@NullMarked
package dev.trajectory.ui.rollout;

import org.jspecify.annotations.NullMarked;
