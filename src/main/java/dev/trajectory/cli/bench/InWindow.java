package dev.trajectory.cli.bench;

import dev.trajectory.model.Plan;
import java.util.List;

/// Measures what is done in a window. Commands have no toolkit, so who starts the program hands one in.
public interface InWindow extends AutoCloseable {

    /// What something took.
    ///
    /// @param name what was measured
    /// @param promise within how many milliseconds it is to be done
    /// @param times in milliseconds
    record Timing(String name, double promise, List<Double> times) {}

    /// Whether there is a display: without one windows are painted into memory, without a graphics card.
    boolean isOnDisplay();

    /// All that is promised of a window on a plan.
    List<Timing> measure(Plan plan);

    @Override
    void close();
}
