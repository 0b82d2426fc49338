/// How the window looks: the themes' colours as a style sheet, the bundled fonts, the size of text.
@NullMarked
package dev.trajectory.ui.theme;

import org.jspecify.annotations.NullMarked;
