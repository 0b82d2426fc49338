package dev.trajectory.draw.page;

import dev.trajectory.model.OrganisationId;
import org.jspecify.annotations.Nullable;

/// Whose promises are looked at.
///
/// @param one the organisation that gives or gets them; null for all
/// @param other the organisation on the other side of all of them; null for any
public record Whose(@Nullable OrganisationId one, @Nullable OrganisationId other) {

    /// Those of all organisations.
    public static final Whose ALL = new Whose(null, null);

    /// Those that an organisation gives and gets.
    public static Whose of(OrganisationId organisation) {
        return new Whose(organisation, null);
    }

    /// Those of two organisations to each other, both ways.
    public static Whose between(OrganisationId one, OrganisationId other) {
        return new Whose(one, other);
    }
}
