package dev.trajectory.edit.entry;

import dev.trajectory.model.Id;

/// Something a line being typed could go on with.
///
/// @param from where in the line it would be put
/// @param to up to where it would replace what is there
/// @param text what would be put there
/// @param id the record it names
public record Completion(int from, int to, String text, Id id) {}
