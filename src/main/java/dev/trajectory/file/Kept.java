package dev.trajectory.file;

import java.nio.file.Path;

/// Where a plan is kept, and what its file held when it was last read or written.
///
/// @param hash of the file's bytes, as [ContentHash] spells it
public record Kept(Path path, String hash) {}
