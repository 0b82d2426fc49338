package dev.trajectory.edit.rollout;

import dev.trajectory.model.Chunk;
import dev.trajectory.model.CostLine;
import dev.trajectory.model.Involvement;
import dev.trajectory.model.OrganisationId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;

/// An organisation in the part that another one plays in the pattern. All others stay who they are.
///
/// @param home whose part it is; null for what nobody leads
/// @param organisation who plays it in the copy
record Playing(@Nullable OrganisationId home, OrganisationId organisation) {

    boolean isHome(@Nullable OrganisationId named) {
        return Objects.equals(named, home);
    }

    @Nullable
    OrganisationId owner(@Nullable OrganisationId owner) {
        return isHome(owner) ? organisation : owner;
    }

    OrganisationId known(OrganisationId named) {
        return isHome(named) ? organisation : named;
    }

    /// Whom it touches besides its owner.
    List<OrganisationId> participants(Chunk chunk) {
        OrganisationId owner = owner(chunk.owner());
        return chunk.participants().stream()
                .map(this::known)
                .filter(each -> !each.equals(owner))
                .distinct()
                .toList();
    }

    CostLine payer(CostLine line) {
        return line.withPayer(known(line.payer()));
    }

    /// What the pattern asks of the organisation whose part is played counts for whoever plays it, in place of
    /// what it asked of that one there.
    SequencedMap<OrganisationId, Integer> impact(Chunk chunk, Scale scale) {
        SequencedMap<OrganisationId, Integer> impact = new LinkedHashMap<>();
        boolean isPlayed = home != null && chunk.impact().containsKey(home);
        chunk.impact().forEach((named, points) -> {
            if (isHome(named)) {
                impact.put(organisation, scale.points(points));
            } else if (!isPlayed || !named.equals(organisation)) {
                impact.put(named, points);
            }
        });
        return impact;
    }

    /// The part that the organisation whose part is played has, for whoever plays it.
    SequencedMap<OrganisationId, Involvement> raci(Chunk chunk) {
        SequencedMap<OrganisationId, Involvement> raci = new LinkedHashMap<>();
        boolean isPlayed = home != null && chunk.raci().containsKey(home);
        chunk.raci().forEach((named, said) -> {
            if (isHome(named)) {
                raci.put(organisation, said);
            } else if (!isPlayed || !named.equals(organisation)) {
                raci.put(named, said);
            }
        });
        return raci;
    }
}
