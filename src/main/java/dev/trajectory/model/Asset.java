package dev.trajectory.model;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;

/// Technology that loses, or has lost, its support, scored as the government's legacy framework does: out of 30,
/// red-rated at 16 or more.
///
/// @param likelihood scores by factor, each 0 to 5
/// @param impact scores by factor, each 0 to 5
/// @param support who supports it, and until when for money
/// @param incident what may happen to it, or null where nobody has said
/// @param interimControls what is done about it until it is gone
/// @param remediatedBy the chunk that removes it, or null
public record Asset(
        AssetId id,
        String name,
        OrganisationId organisation,
        AssetType type,
        @Nullable LocalDate endOfSupport,
        Support support,
        int count,
        SequencedMap<String, Integer> likelihood,
        SequencedMap<String, Integer> impact,
        @Nullable Incident incident,
        String interimControls,
        @Nullable ChunkId remediatedBy,
        String notes)
        implements Identified<AssetId> {

    /// The score from which an asset is red-rated.
    public static final int RED = 16;

    public Asset {
        InvalidValue.requireText("name", name, Plan.NAME_LENGTH);
        InvalidValue.requireDate("endOfSupport", endOfSupport);
        InvalidValue.requireOrder("extendedUntil", endOfSupport, support.extendedUntil());
        InvalidValue.requireRange("count", count, 0, 100_000_000);
        likelihood = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(likelihood));
        impact = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(impact));
        likelihood.forEach(Asset::requireScore);
        impact.forEach(Asset::requireScore);
        InvalidValue.requireLength("interimControls", interimControls, Plan.TEXT_LENGTH);
        InvalidValue.requireLength("notes", notes, Plan.TEXT_LENGTH);
    }

    private static void requireScore(String factor, int score) {
        InvalidValue.requireLength("factor", factor, Plan.NAME_LENGTH);
        InvalidValue.requireRange(factor, score, 0, 5);
    }

    /// The sum of all scores.
    public int score() {
        int score = 0;
        for (int part : likelihood.values()) {
            score += part;
        }
        for (int part : impact.values()) {
            score += part;
        }
        return score;
    }

    public boolean isRedRated() {
        return score() >= RED;
    }

    /// This asset removed by another chunk, or by none.
    public Asset withRemediatedBy(@Nullable ChunkId changed) {
        return new Asset(
                id,
                name,
                organisation,
                type,
                endOfSupport,
                support,
                count,
                likelihood,
                impact,
                incident,
                interimControls,
                changed,
                notes);
    }
}
