/// Dependencies as lines between cards, on whichever picture: choosing them, saying what they mean, taking them away,
/// and answering the promise that goes with one where it is seen.
@NullMarked
package dev.trajectory.ui.line;

import org.jspecify.annotations.NullMarked;
