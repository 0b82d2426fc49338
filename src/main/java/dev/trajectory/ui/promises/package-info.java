/// The view of promises: the page that `draw.promises` makes, for all organisations or for one, and a form in which a
/// promise is answered.
@NullMarked
package dev.trajectory.ui.promises;

import org.jspecify.annotations.NullMarked;
