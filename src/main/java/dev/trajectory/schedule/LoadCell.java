package dev.trajectory.schedule;

import dev.trajectory.model.Id;
import dev.trajectory.model.OrganisationId;
import dev.trajectory.model.RoleId;
import java.time.YearMonth;

/// One month of what is asked of an organisation or of a scarce role.
public sealed interface LoadCell {

    /// Whom it is asked of.
    Id subject();

    YearMonth month();

    /// Impact points asked of an organisation.
    record Points(OrganisationId subject, YearMonth month) implements LoadCell {}

    /// People asked for of a role.
    record People(RoleId subject, YearMonth month) implements LoadCell {}
}
