package dev.trajectory.ui.workshop;

import java.util.function.Consumer;
import java.util.function.Supplier;

/// Where the line that is half typed is kept. It is not said yet, and so no part of the plan: it lies beside the
/// settings of who types it, by the plan it is typed for.
///
/// @param before what stood in the line when the program ended
/// @param keep keeps what stands in it now
public record HalfTyped(Supplier<String> before, Consumer<String> keep) {}
