package dev.trajectory.ui.welcome;

import dev.trajectory.app.start.StartProblem.Field;

/// What is wrong with an answer, in words.
///
/// @param row the organisation it is about, counted from 0; -1 for none
record Complaint(Field field, int row, String sentence) {}
