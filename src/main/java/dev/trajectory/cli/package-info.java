/// The commands: what the program does without a window.
///
/// Results go to standard output, talk to standard error. Exit codes: 0 fine, 1 only from `check` when it finds
/// errors,
/// 2 for a file that cannot be read or a command that is not understood.
///
/// May use all below but `ui` and `app`.
@NullMarked
package dev.trajectory.cli;

import org.jspecify.annotations.NullMarked;
