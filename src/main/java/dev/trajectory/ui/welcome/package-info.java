/// Where a user begins: plans worked on before, samples, starter patterns, and the questions for a new plan.
@NullMarked
package dev.trajectory.ui.welcome;

import org.jspecify.annotations.NullMarked;
