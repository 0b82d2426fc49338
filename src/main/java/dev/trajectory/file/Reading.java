package dev.trajectory.file;

import org.jspecify.annotations.Nullable;

/// What came of reading a file.
public sealed interface Reading {

    /// It holds a plan.
    ///
    /// @param caution what the user must know though it opened: that it is read-only because a newer version wrote
    /// it;
    ///     else null
    record Opened(Document document, @Nullable FileProblem caution) implements Reading {}

    /// It does not, or not one that can be read. The file is untouched.
    record Refused(FileProblem problem) implements Reading {}
}
