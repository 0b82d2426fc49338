/// Reads what is typed or pasted into edits: one line for a chunk, a list or a table for many.
///
/// What is pasted is read in steps: of plain text and HTML, the one with more of its order left ([Copied]); a
/// table where lines have cells, whose first line may name them; else a list, parted from what stands around it in
/// a mail or a chat, with the depth of each line told by its marks and how far it is set in, and who leads it by the
/// organisation in whose lane it stands; then each title or line, and the cells beside it. Every line makes a chunk,
/// says something of one, or is told with the reason why it does not; what the plan would refuse after the lines above
/// it is told as well. What can be read in several ways is for [Choices] to say, and everything is read again.
///
/// Words that the reader goes by ("after", "weeks", the names of months and of columns) come from outside, in a
/// [Vocabulary], so that each language has its own. What is not understood or could mean several things becomes a
/// problem with the candidates and is never guessed.
@NullMarked
package dev.trajectory.edit.entry;

import org.jspecify.annotations.NullMarked;
