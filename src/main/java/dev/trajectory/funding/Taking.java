package dev.trajectory.funding;

/// Money taken from a reserve for a year.
///
/// @param year by the calendar year it starts in
record Taking(Reserve from, int year, long pence) {}
