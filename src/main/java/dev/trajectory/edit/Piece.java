package dev.trajectory.edit;

import dev.trajectory.model.InvalidValue;
import dev.trajectory.model.OrganisationId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// One of the chunks that a chunk is split into.
///
/// @param share its weight: what it gets of costs, time, people and impact is this over the sum of all shares; 0 to
///     1,000,000
/// @param doneWhen how one can test that it is done; empty for what the whole has
/// @param standsAlone whether it is useful if nothing follows
/// @param goLive whether it goes live
/// @param owner who leads it; null for who leads the whole
/// @param participants whom it touches besides; null for those of the whole
/// @param impact its change impact; null for its share of the whole's
public record Piece(
        String title,
        int share,
        String doneWhen,
        boolean standsAlone,
        boolean goLive,
        @Nullable OrganisationId owner,
        @Nullable List<OrganisationId> participants,
        @Nullable SequencedMap<OrganisationId, Integer> impact) {

    private static final int MOST = 1_000_000;

    public Piece {
        if (share < 0 || share > MOST) {
            throw new InvalidValue(InvalidValue.Reason.OUT_OF_RANGE, "share", Integer.toString(share), "0 to " + MOST);
        }
        participants = participants == null ? null : List.copyOf(participants);
        impact = impact == null ? null : Collections.unmodifiableSequencedMap(new LinkedHashMap<>(impact));
    }

    /// A part of the work, told by no more than its name.
    public static Piece of(String title, int share) {
        return new Piece(title, share, "", false, false, null, null, null);
    }

    /// Parts of the work, the last of which goes live if the whole does.
    public static List<Piece> parts(List<String> titles, boolean goLive) {
        List<Piece> parts = new ArrayList<>();
        for (String title : titles) {
            boolean last = parts.size() == titles.size() - 1;
            parts.add(new Piece(title, 1, "", last, goLive && last, null, null, null));
        }
        return parts;
    }

    /// Waves or user groups: the same for one lot of people after the other, so each is useful by itself and goes
    /// live if the whole does.
    ///
    /// @param shares the shares by title
    public static List<Piece> waves(SequencedMap<String, Integer> shares, boolean goLive) {
        List<Piece> waves = new ArrayList<>();
        shares.forEach((title, share) -> waves.add(new Piece(title, share, "", true, goLive, null, null, null)));
        return waves;
    }

    /// The same at one organisation each, which leads it and whose own impact it has; the first has besides what
    /// falls on organisations without a piece.
    ///
    /// @param titles by organisation
    /// @param impact of the whole
    public static List<Piece> sites(
            SequencedMap<OrganisationId, String> titles, Map<OrganisationId, Integer> impact, boolean goLive) {
        List<Piece> sites = new ArrayList<>();
        titles.forEach((organisation, title) -> {
            SequencedMap<OrganisationId, Integer> own = new LinkedHashMap<>();
            @Nullable Integer points = impact.get(organisation);
            if (points != null) {
                own.put(organisation, points);
            }
            if (sites.isEmpty()) {
                impact.forEach((other, others) -> {
                    if (!titles.containsKey(other)) {
                        own.put(other, others);
                    }
                });
            }
            sites.add(new Piece(
                    title, 1, "", true, goLive, organisation, List.copyOf(elsewhere(own, organisation)), own));
        });
        return sites;
    }

    private static Set<OrganisationId> elsewhere(Map<OrganisationId, Integer> impact, OrganisationId owner) {
        Set<OrganisationId> others = new LinkedHashSet<>(impact.keySet());
        others.remove(owner);
        return others;
    }
}
