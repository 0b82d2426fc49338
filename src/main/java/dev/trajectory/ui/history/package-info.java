/// The steps a plan went through, at the side of the window.
@NullMarked
package dev.trajectory.ui.history;

import org.jspecify.annotations.NullMarked;
