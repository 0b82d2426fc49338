/// Measures how fast the engine is, with JMH underneath, on plans made up for the purpose.
///
/// May use all that commands may.
@NullMarked
package dev.trajectory.cli.bench;

import org.jspecify.annotations.NullMarked;
