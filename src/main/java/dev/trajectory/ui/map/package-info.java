/// The dependency map: what waits for what, from left to right, and what would happen if something slipped.
///
/// [MapSurface] shows a [dev.trajectory.draw.map.MapScene], which [Laying] makes beside the UI thread whenever the
/// plan, the theme or what is wished for changes. What is selected is the window's selection, shared with every other
/// view.
@NullMarked
package dev.trajectory.ui.map;

import org.jspecify.annotations.NullMarked;
