package dev.trajectory.ui.shell;

import dev.trajectory.file.ViewPreferences;
import dev.trajectory.ui.minutes.Beginning;
import java.util.function.BiConsumer;
import java.util.function.Function;

/// What is remembered of how views were arranged, from one start of the program to the next.
///
/// @param before how the view of that id was arranged last
/// @param keep has kept how a view is arranged from now on
/// @param lineage of the plan in the window: what it and all its copies have in common
/// @param workshop how that plan was when a workshop about it began
public record Memory(
        Function<String, ViewPreferences> before,
        BiConsumer<String, ViewPreferences> keep,
        String lineage,
        Beginning workshop) {}
