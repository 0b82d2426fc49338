package dev.trajectory.funding;

/// A chunk whose start is looked for. Both answers never fall as the day rises.
public interface Moving {

    /// The first day it may start on, this one or later.
    int next(int day);

    /// The last day of its work when it starts on a day it may start on.
    int finish(int start);
}
