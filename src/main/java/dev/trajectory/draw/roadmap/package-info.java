/// The roadmap as a display list: an outline of chunks beside their bars on a timeline, in swimlanes.
///
/// [RoadmapPicture] is the front door. It works in two passes. The *layout* pass decides where everything lies:
/// [Lanes] turns the plan into lanes and rows, [RoadmapSizes] chooses how dense they are, [RoadmapFrame] cuts the
/// picture into areas, [TimeScale] turns days into x, and [RoadmapLayout] puts them together. Then each *layer*, one
/// small class each, draws one kind of thing from the back to the front into a [Drawing]; no layer knows another.
///
/// May use `draw`, `words`, `outlook` and all below.
@NullMarked
package dev.trajectory.draw.roadmap;

import dev.trajectory.draw.Drawing;
import org.jspecify.annotations.NullMarked;
