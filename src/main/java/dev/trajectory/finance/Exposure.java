package dev.trajectory.finance;

import dev.trajectory.funding.Dates;
import dev.trajectory.model.Asset;
import dev.trajectory.model.ChunkId;
import dev.trajectory.model.Plan;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// How long an asset is in use after its support has ended.
///
/// @param removed the day the chunk that removes it finishes; null where none does or it has no dates
public record Exposure(Asset asset, @Nullable LocalDate removed) {

    static List<Exposure> of(Plan plan, Dates dates) {
        return plan.assets().stream()
                .map(asset -> new Exposure(asset, removal(asset, dates)))
                .toList();
    }

    private static @Nullable LocalDate removal(Asset asset, Dates dates) {
        ChunkId chunk = asset.remediatedBy();
        Dates.Span span = chunk == null ? null : dates.of(chunk);
        return span == null ? null : span.finish();
    }

    /// From the end of support to the removal, in days; below nil for days in hand; null where one of the two is
    /// not known.
    public @Nullable Long days() {
        LocalDate end = asset.endOfSupport();
        return end == null || removed == null ? null : ChronoUnit.DAYS.between(end, removed);
    }

    /// Days without support; null where the end of support or the removal is not known.
    public @Nullable Long exposureDays() {
        Long days = days();
        return days == null ? null : Math.max(0, days);
    }

    /// Days from the removal to the end of support; null where one of the two is not known.
    public @Nullable Long daysInHand() {
        Long days = days();
        return days == null ? null : Math.max(0, -days);
    }
}
