package dev.trajectory.app.start;

import dev.trajectory.model.OrganisationId;
import java.util.List;

/// Who plays the parts of a pattern.
///
/// @param lead the organisation that leads, one of those that take part
/// @param all those that take part, in the plan's order
record Part(OrganisationId lead, List<OrganisationId> all) {

    static final OrganisationId LEAD = new OrganisationId("LEAD");
    static final OrganisationId EACH = new OrganisationId("EACH");
    static final OrganisationId OTHER = new OrganisationId("OTHER");

    Part {
        all = List.copyOf(all);
    }

    /// Those who play a part: nobody plays that of the others when one organisation acts alone.
    List<OrganisationId> playing(OrganisationId part) {
        if (part.equals(LEAD)) {
            return List.of(lead);
        }
        return part.equals(EACH)
                ? all
                : all.stream().filter(body -> !body.equals(lead)).toList();
    }

    /// Those whom a part means in a chunk: in one that is made for each, that one alone.
    ///
    /// @param owner of the chunk in the pattern
    /// @param body the organisation that this copy is for
    List<OrganisationId> meant(OrganisationId part, OrganisationId owner, OrganisationId body) {
        return part.equals(LEAD) || owner.equals(LEAD) ? playing(part) : List.of(body);
    }
}
