package dev.trajectory.file;

import java.util.UUID;

/// What a file says about itself, around the plan.
///
/// @param version of the file as it was read, or the current one for a new document
/// @param lineage given when a plan is first made and the same in every copy: copies of one plan can be compared
public record Envelope(Version version, UUID lineage) {}
