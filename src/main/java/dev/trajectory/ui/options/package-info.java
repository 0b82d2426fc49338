/// The options of a plan: the view that puts them side by side, and what can be done with one.
///
/// What `draw.options` draws is computed beside the UI thread by a [dev.trajectory.app.Comparer]; until it is, the
/// page of the plan before is shown, and says that it is.
@NullMarked
package dev.trajectory.ui.options;

import org.jspecify.annotations.NullMarked;
