/// Pages: tiles, cards, tables and charts in one picture, whose figures can be asked where they come from.
///
/// A [Page] is a [dev.trajectory.draw.Picture] with its [Spot]s: the places that stand for a record or a figure, each
/// with what a screen reader says of it. A window lays something that takes the keyboard over each spot; a file paints
/// the picture alone. Pages are as wide as they are asked to be and as high as what is on them.
///
/// May use `draw` and all below.
@NullMarked
package dev.trajectory.draw.page;

import org.jspecify.annotations.NullMarked;
