/// Pictures in a window: a canvas that paints a display list.
@NullMarked
package dev.trajectory.ui.picture;

import org.jspecify.annotations.NullMarked;
