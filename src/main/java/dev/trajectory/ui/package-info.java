/// The window. May use everything; nothing may use it.
@NullMarked
package dev.trajectory.ui;

import org.jspecify.annotations.NullMarked;
