/// A map in order that shares what it has in common with the maps it was made from, so that a history of a thousand
/// plans costs little more than one.
///
/// Values stand in blocks of 64. Putting another value in place of one copies its block and the list of blocks; all
/// else, the index from keys to places above all, is shared. Added keys go to a small index beside the large one until
/// there are so many that a new one pays. What is removed leaves a gap, until there are more gaps than values.
@NullMarked
package dev.trajectory.model.shared;

import org.jspecify.annotations.NullMarked;
