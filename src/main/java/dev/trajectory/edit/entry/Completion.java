package dev.trajectory.edit.entry;

import dev.trajectory.model.Id;

/// Something a line being typed could go on with.
///
/// @param from where in the line it would be put
/// @param to up to where it would replace what is there
/// @param text what would be put there
/// @param id the record it names
public record Completion(int from, int to, String text, Id id) {

    /// The line with this put in.
    public String in(String line) {
        int end = Math.min(to, line.length());
        return line.substring(0, Math.min(from, end)) + text + line.substring(end);
    }
}
