/// The inspector: everything about the chunks selected, to be read and changed.
@NullMarked
package dev.trajectory.ui.inspector;

import org.jspecify.annotations.NullMarked;
