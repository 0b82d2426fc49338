package dev.trajectory.ui.workshop;

import java.util.function.Consumer;
import java.util.function.Supplier;

/// Where something is kept that is half done: a line half typed, a vote half counted. It is not said yet, and so no
/// part of the plan: it lies beside the settings of who does it, by the plan it is done for.
///
/// @param before what there was when the program ended, as text; empty for nothing
/// @param keep keeps what there is now
public record HalfTyped(Supplier<String> before, Consumer<String> keep) {}
