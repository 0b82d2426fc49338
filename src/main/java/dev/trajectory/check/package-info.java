/// What is wrong with, or doubtful about, a plan and its schedule, as values that `words` turns into sentences.
///
/// May use `schedule`, `graph`, `calendar` and `model`.
@NullMarked
package dev.trajectory.check;

import org.jspecify.annotations.NullMarked;
