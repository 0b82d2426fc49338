package dev.trajectory.ui.grid;

import dev.trajectory.edit.Edit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What writing into cells of a grid would do, all in one step.
///
/// @param edit null where it would do nothing, or cannot be done
/// @param lines what it would do, in words, a line for each cell that becomes different
/// @param problems why it cannot be done; nothing where it can
public record Change(@Nullable Edit edit, List<String> lines, List<Problem> problems) {

    /// Nothing.
    public static final Change NONE = new Change(null, List.of(), List.of());

    public Change {
        lines = List.copyOf(lines);
        problems = List.copyOf(problems);
    }

    /// What is wrong with what a cell would hold.
    public record Problem(At at, String sentence) {}
}
