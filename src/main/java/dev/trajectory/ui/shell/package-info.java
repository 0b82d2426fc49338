/// The main window: it assembles the views around a session and knows none of their insides.
@NullMarked
package dev.trajectory.ui.shell;

import org.jspecify.annotations.NullMarked;
