package dev.trajectory.schedule;

import dev.trajectory.model.Id;
import org.jspecify.annotations.Nullable;

/// A kept limit that forbids a chunk to start on some day.
record Obstacle(Cause.Kind kind, @Nullable Id subject) {}
