/// The page of options side by side: the verdict, the figures, and the chunks that move.
///
/// Every figure is one of [dev.trajectory.outlook.Comparison]. No option is recommended.
///
/// May use what `draw` may.
@NullMarked
package dev.trajectory.draw.options;

import org.jspecify.annotations.NullMarked;
