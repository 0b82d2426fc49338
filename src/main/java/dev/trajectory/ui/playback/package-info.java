/// Playback: the roadmap built quarter by quarter for an audience, filling the window, with what happens in each
/// quarter said beside it.
///
/// [dev.trajectory.ui.playback.Reel] says where a playback stands, from the times that it is told; the view draws
/// that. Where things may not move it steps.
@NullMarked
package dev.trajectory.ui.playback;

import org.jspecify.annotations.NullMarked;
