package dev.trajectory.model;

import org.jspecify.annotations.Nullable;

/// A scarce skill.
///
/// @param pool how many people there are, by month, in hundredths of a full-time equivalent; null means no limit
/// @param shared whether the pool serves all organisations
public record Role(RoleId id, String name, @Nullable ByMonth pool, boolean shared, String notes)
        implements Identified<RoleId> {
    public Role {
        InvalidValue.requireText("name", name, Plan.NAME_LENGTH);
        InvalidValue.requireLength("notes", notes, Plan.TEXT_LENGTH);
    }

    /// The same role with other people.
    public Role withPool(@Nullable ByMonth changed) {
        return new Role(id, name, changed, shared, notes);
    }
}
