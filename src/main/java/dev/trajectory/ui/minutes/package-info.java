/// Minutes: what became of the plan since a workshop began or since it was opened, worked out and never typed, to be
/// kept in the plan's log, copied into a mail or saved.
@NullMarked
package dev.trajectory.ui.minutes;

import org.jspecify.annotations.NullMarked;
