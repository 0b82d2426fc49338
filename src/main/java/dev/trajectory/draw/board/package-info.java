/// The board: organisations down, quarters or months across, a card for each chunk, and strings between them.
///
/// [BoardGrid] says where cells lie and [BoardLayout] where everything lies on the whole board; a [BoardCamera] sees a
/// part of it, with the heads of columns above and the names of organisations to the left, which stay in sight;
/// [BoardPicture] makes the shapes of that part alone. A column of several months shows the worst of them.
///
/// May use `draw.page` and all below.
@NullMarked
package dev.trajectory.draw.board;

import org.jspecify.annotations.NullMarked;
