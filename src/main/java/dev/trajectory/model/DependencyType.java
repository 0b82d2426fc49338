package dev.trajectory.model;

/// Which ends of two chunks a dependency ties: the first word is the chunk waited for.
public enum DependencyType {
    /// The one waiting starts after the other has finished.
    FS,
    /// The one waiting starts no earlier than the other starts.
    SS,
    /// The one waiting finishes no earlier than the other finishes.
    FF,
    /// The one waiting finishes no earlier than the other starts.
    SF
}
