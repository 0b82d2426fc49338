/// The view of the board: the picture that `draw.board` makes, on which cards are chosen and dragged to other cells.
@NullMarked
package dev.trajectory.ui.board;

import org.jspecify.annotations.NullMarked;
