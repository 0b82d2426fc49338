/// Everything computed from a plan, in one call: the engine's one front door for the window, the commands, the
/// pictures and the reports.
///
/// May use `check`, `finance` and all below.
@NullMarked
package dev.trajectory.outlook;

import org.jspecify.annotations.NullMarked;
