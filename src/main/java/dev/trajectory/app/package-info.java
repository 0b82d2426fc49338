/// The program without its window: the plan being worked on, its history, what is computed from it, and where it is
/// kept.
@NullMarked
package dev.trajectory.app;

import org.jspecify.annotations.NullMarked;
