/// What views share about chunks: reading what is typed about them.
@NullMarked
package dev.trajectory.ui.chunk;

import org.jspecify.annotations.NullMarked;
