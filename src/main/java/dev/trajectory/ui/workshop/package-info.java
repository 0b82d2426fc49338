/// Workshop mode: the room in which twenty people build a plan together, on a projector.
///
/// A [Room] fills the window: the plan's name, the steps and the end above, the board in the middle, a line into which
/// chunks are typed below. It is drawn as on a screen of 1080 lines and as large as the screen there is: on one of 768
/// lines everything is 0.71 times as large. One em is 26 pixels of 1080 lines, so nothing may be smaller than 0.85 em;
/// the room's [dev.trajectory.ui.desk.Desk] is that of the window with the projector's theme and that size, so that
/// parts of other views can be used as they are.
///
/// What belongs to a step alone stands at the right of the board, in a [StepPanel]; a step without one leaves the
/// board that place. What somebody asks for in between stands there until they go on with the step: what was found
/// about a card, the parking lot, what there is to decide. Panels are handed to the room when the window is assembled,
/// and it knows none of their insides.
///
/// What the room makes is made by edits, and so is in the journal at once like all others: a lid that is closed loses
/// nothing.
@NullMarked
package dev.trajectory.ui.workshop;

import org.jspecify.annotations.NullMarked;
