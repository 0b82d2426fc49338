/// What the shell and the views agree on: the desk that a view works at, the actions it offers, the view itself.
@NullMarked
package dev.trajectory.ui.desk;

import org.jspecify.annotations.NullMarked;
