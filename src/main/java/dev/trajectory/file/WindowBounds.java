package dev.trajectory.file;

/// Where the window is on the screens, in pixels of the desktop as the system counts them.
///
/// @param isMaximised whether it fills its screen; the other bounds are those it goes back to
public record WindowBounds(int x, int y, int width, int height, boolean isMaximised) {}
