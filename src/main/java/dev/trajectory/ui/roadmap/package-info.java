/// The roadmap: its chart on a canvas, what the mouse and the keys do on it.
@NullMarked
package dev.trajectory.ui.roadmap;

import org.jspecify.annotations.NullMarked;
