package dev.trajectory.ui.money;

import dev.trajectory.finance.reach.Cut;
import dev.trajectory.model.Counting;
import dev.trajectory.model.Plan;
import dev.trajectory.words.CutWords;

/// A cut that is tried or has been.
///
/// @param plan of which
/// @param counting which awards counted then
/// @param sentences in the names of that plan
record CutTried(Plan plan, Cut cut, Counting counting, CutWords sentences) {}
