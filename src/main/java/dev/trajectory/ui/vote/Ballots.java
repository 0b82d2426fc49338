package dev.trajectory.ui.vote;

import dev.trajectory.model.Ballot;
import dev.trajectory.model.OrganisationId;
import dev.trajectory.model.Poll;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.SequencedMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What organisations have given so far. A value.
///
/// @param asked those that can vote, in the order they are asked
/// @param given what those gave that did, the latest last
record Ballots(List<OrganisationId> asked, SequencedMap<OrganisationId, Ballot> given) {

    Ballots {
        asked = List.copyOf(asked);
        given = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(given));
    }

    static Ballots of(List<OrganisationId> asked) {
        return new Ballots(asked, new LinkedHashMap<>());
    }

    /// The same among other organisations: what those gave that are gone goes.
    Ballots among(List<OrganisationId> others) {
        SequencedMap<OrganisationId, Ballot> staying = new LinkedHashMap<>(given);
        staying.keySet().retainAll(others);
        return new Ballots(others, staying);
    }

    /// One organisation gives a number of 1 to 5; what it said stays.
    Ballots with(OrganisationId organisation, int number) {
        Ballot before = given.get(organisation);
        return with(new Ballot(organisation, number, before == null ? "" : before.reason()));
    }

    /// One organisation gives its ballot; it is the latest.
    Ballots with(Ballot ballot) {
        SequencedMap<OrganisationId, Ballot> changed = new LinkedHashMap<>(given);
        changed.remove(ballot.organisation());
        changed.put(ballot.organisation(), ballot);
        return new Ballots(asked, changed);
    }

    /// Without what was given last; the same where nothing was.
    Ballots takenBack() {
        return given.isEmpty() ? this : without(given.lastEntry().getKey());
    }

    /// Without what one organisation gave.
    Ballots without(OrganisationId organisation) {
        SequencedMap<OrganisationId, Ballot> changed = new LinkedHashMap<>(given);
        changed.remove(organisation);
        return new Ballots(asked, changed);
    }

    /// With what an organisation says that has voted.
    Ballots withReason(OrganisationId organisation, String reason) {
        SequencedMap<OrganisationId, Ballot> changed = new LinkedHashMap<>(given);
        changed.computeIfPresent(organisation, (_, was) -> new Ballot(organisation, was.confidence(), reason));
        return new Ballots(asked, changed);
    }

    @Nullable
    Ballot of(OrganisationId organisation) {
        return given.get(organisation);
    }

    /// Those below 3, in the order they are asked.
    List<Ballot> low() {
        return inOrder().filter(Ballot::isLow).toList();
    }

    /// The first that is to vote still, after one of them; null when all have.
    @Nullable
    OrganisationId nextAfter(@Nullable OrganisationId organisation) {
        int from = organisation == null ? 0 : asked.indexOf(organisation) + 1;
        for (int i = 0; i < asked.size(); i++) {
            OrganisationId each = asked.get((from + i) % asked.size());
            if (!given.containsKey(each)) {
                return each;
            }
        }
        return null;
    }

    /// What is kept of it.
    Poll.ByOrganisation poll() {
        return new Poll.ByOrganisation(
                asked,
                inOrder()
                        .map(ballot -> new Ballot(
                                ballot.organisation(),
                                ballot.confidence(),
                                ballot.reason().strip()))
                        .toList());
    }

    private Stream<Ballot> inOrder() {
        return asked.stream().map(given::get).filter(Objects::nonNull);
    }
}
