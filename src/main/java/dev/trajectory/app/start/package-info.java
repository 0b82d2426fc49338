/// How a plan begins: a few answers, bank holidays reckoned by rule, and starter patterns that are plan files
/// themselves.
///
/// A starter pattern is a plan whose organisations are parts to be played: LEAD, the organisation that leads; EACH,
/// every organisation that takes part, the leading one too; OTHER, every one but the leading one. Its chunks are made
/// once for each organisation that plays their owner's part (see [dev.trajectory.app.start.PatternCopies]).
@NullMarked
package dev.trajectory.app.start;

import org.jspecify.annotations.NullMarked;
