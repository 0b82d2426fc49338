/// The roadmap as it grows, quarter by quarter, as a display list: all organisations on one picture, bars only up to
/// the day it has come to, what starts in the quarter named.
@NullMarked
package dev.trajectory.draw.playback;

import org.jspecify.annotations.NullMarked;
