package dev.trajectory.file;

import java.nio.file.Path;
import java.time.Instant;

/// A plan that was worked on. It is remembered when its file is gone, too: the drive may come back.
///
/// @param name the programme's
/// @param isPinned whether the user wants it kept in sight
public record RecentPlan(Path path, String name, Instant lastOpened, boolean isPinned) {}
