/// Why there is a programme at all: its vision, its outcomes, and what leads to each.
@NullMarked
package dev.trajectory.ui.outcomes;

import org.jspecify.annotations.NullMarked;
