/// The status meeting: what has happened by a date, recorded row by row and saved in one step.
@NullMarked
package dev.trajectory.ui.status;

import org.jspecify.annotations.NullMarked;
