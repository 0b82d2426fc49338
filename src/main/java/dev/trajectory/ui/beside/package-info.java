/// What opens beside a chunk, on whatever picture it lies: why it starts when it does, what it is at a glance, and
/// the line in which another one is typed.
@NullMarked
package dev.trajectory.ui.beside;

import org.jspecify.annotations.NullMarked;
