/// The view of who is stretched and when: the page that `draw.capacity` makes, and for each month what it is made of,
/// what would relieve it, and how much there is.
@NullMarked
package dev.trajectory.ui.capacity;

import org.jspecify.annotations.NullMarked;
