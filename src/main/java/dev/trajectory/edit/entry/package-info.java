/// Reads what is typed or pasted into edits: one line for a chunk, a list or a table for many.
///
/// Words that the reader goes by ("after", "weeks", the names of months and of columns) come from outside, in a
/// [Vocabulary], so that each language has its own. What is not understood or could mean several things becomes a
/// problem with the candidates and is never guessed.
@NullMarked
package dev.trajectory.edit.entry;

import org.jspecify.annotations.NullMarked;
