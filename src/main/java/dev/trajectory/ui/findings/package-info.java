/// What the checks found, in sentences, at the side of the window.
@NullMarked
package dev.trajectory.ui.findings;

import org.jspecify.annotations.NullMarked;
