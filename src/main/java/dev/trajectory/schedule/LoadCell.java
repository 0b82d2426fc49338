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

    /// What is asked of the same in another month.
    LoadCell in(YearMonth other);

    /// Impact points asked of an organisation.
    record Points(OrganisationId subject, YearMonth month) implements LoadCell {

        @Override
        public Points in(YearMonth other) {
            return new Points(subject, other);
        }
    }

    /// People asked for of a role.
    record People(RoleId subject, YearMonth month) implements LoadCell {

        @Override
        public People in(YearMonth other) {
            return new People(subject, other);
        }
    }
}
