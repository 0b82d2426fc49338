package dev.trajectory.draw.page;

/// A place on a page that stands for something one can go to or ask about.
///
/// @param said what a screen reader says of it: what it is and how much
public record Spot(Box box, Subject subject, String said) {}
