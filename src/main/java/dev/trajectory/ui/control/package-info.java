/// The parts that views are made of: actions, icons, chips, popovers. They know nothing of plans.
@NullMarked
package dev.trajectory.ui.control;

import org.jspecify.annotations.NullMarked;
