/// What abbreviations mean: wherever one is shown, and all of them in a panel at the side.
@NullMarked
package dev.trajectory.ui.glossary;

import org.jspecify.annotations.NullMarked;
