/// A table that is worked in as in a spreadsheet: a cursor that arrows move, a block that Shift stretches, typing that
/// replaces what stands there, and blocks that go to a spreadsheet and come back. What it shows, and what typing does,
/// is told by [dev.trajectory.ui.grid.Cells]; whether one cell is typed into or a block is pasted, the same function
/// answers, so that a paste can do no more and no less than typing.
@NullMarked
package dev.trajectory.ui.grid;

import org.jspecify.annotations.NullMarked;
