package dev.trajectory.check;

import java.util.function.Consumer;

/// Looks for one thing, or a few that are found together, and hands over what it found in the plan's order.
@FunctionalInterface
interface Check {

    void look(Review review, Consumer<Finding> found);
}
