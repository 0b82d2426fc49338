/// The page of a rollout: a chart of its waves, a table of its copies, and what the pattern offers them.
///
/// May use `draw.page` and all below.
@NullMarked
package dev.trajectory.draw.rollout;

import org.jspecify.annotations.NullMarked;
