package dev.trajectory.model;

/// A theme of chunks.
public record Workstream(WorkstreamId id, String name) implements Identified<WorkstreamId> {
    public Workstream {
        InvalidValue.requireText("name", name, Plan.NAME_LENGTH);
    }
}
