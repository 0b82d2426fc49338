package dev.trajectory.model;

/// What kind of work a chunk is.
public enum ChunkType {
    DISCOVERY,
    ENABLER,
    BUSINESS_CASE,
    PROCUREMENT,
    BUILD,
    DEPLOY,
    ADOPT,
    DECOMMISSION
}
