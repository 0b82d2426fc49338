/// Measures the window itself: frames of scripted gestures on the real canvas, and the time from an edit to new dates.
///
/// A script does one thing a frame, as a hand would: it turns the wheel, drags, types. A film plays it with the
/// toolkit's frames coming as fast as they can be made, so that the time from one frame to the next is what a frame
/// takes, its layout and its painting included. Where there is no display, the toolkit paints into memory, without a
/// graphics card.
@NullMarked
package dev.trajectory.ui.bench;

import org.jspecify.annotations.NullMarked;
