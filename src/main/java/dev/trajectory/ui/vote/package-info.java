/// Votes of confidence: a panel in which a vote is taken, by hands raised or by organisation, and kept with the plan.
///
/// What is counted is a value ([dev.trajectory.ui.vote.HandCount], [dev.trajectory.ui.vote.Ballots]) until it is kept;
/// the panel shows it and turns keys into the next one.
@NullMarked
package dev.trajectory.ui.vote;

import org.jspecify.annotations.NullMarked;
