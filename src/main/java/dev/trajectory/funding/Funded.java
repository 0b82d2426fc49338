package dev.trajectory.funding;

/// A need and what pays for it: `cost = drawn + gap` in every year.
///
/// @param cost what funds are asked for; a year in which more comes back than is spent asks for nothing
/// @param drawn what they pay
/// @param gap what nobody pays
public record Funded(Need need, ByYear cost, ByYear drawn, ByYear gap) {}
