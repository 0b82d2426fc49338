/// How the window looks and by what rules the plan is computed, at the side of the window.
@NullMarked
package dev.trajectory.ui.settings;

import org.jspecify.annotations.NullMarked;
