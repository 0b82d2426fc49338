/// Finding and doing anything by typing its name, and the sheet that lists all keys.
@NullMarked
package dev.trajectory.ui.palette;

import org.jspecify.annotations.NullMarked;
