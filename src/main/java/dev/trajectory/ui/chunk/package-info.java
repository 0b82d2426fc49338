/// What views share about chunks: reading what is typed about them, and saying what there is to say of them.
@NullMarked
package dev.trajectory.ui.chunk;

import org.jspecify.annotations.NullMarked;
