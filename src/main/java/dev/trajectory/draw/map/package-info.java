/// The dependency map: chunks as cards, laid out left to right by how many steps they are in, and the dependencies
/// between them as lines.
///
/// ## How it is laid out
/// [MapGraph] says which cards and lines there are. [Layered] hands them to Eclipse's layered layout (ELK, after
/// Sugiyama, Tagawa and Toda 1981), the only place that knows it: a chunk's column is the longest way to it from one
/// that waits for nothing, columns are sorted so that few lines cross, and lines run as curves between the cards.
/// [Lanes] takes only the columns and their order from it, and gives each organisation a lane. What has no
/// dependencies stands in a block of its own below. The result, a [MapLayout], is in pixels of the size cards usually
/// have; it takes a while to make and is made beside the window.
///
/// ## How it is drawn
/// A [MapScene] is a layout with all that a plan's outlook says of its cards; [MapPicture] draws what of it a
/// [MapCamera] sees, each shape with the chunk it belongs to.
@NullMarked
package dev.trajectory.draw.map;

import org.jspecify.annotations.NullMarked;
