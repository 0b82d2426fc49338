package dev.trajectory.finance;

import dev.trajectory.funding.Dates;
import dev.trajectory.funding.Proportion;
import dev.trajectory.model.Asset;
import dev.trajectory.model.ChunkId;
import dev.trajectory.model.Incident;
import dev.trajectory.model.Money;
import dev.trajectory.model.Percent;
import dev.trajectory.model.Plan;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// How long an asset is in use after its support has ended, and what that may cost.
///
/// Support ends on the last day of extended support where that is paid for. What is lost is expected at the yearly
/// probability that something happens times the loss, by the day.
///
/// @param removed the day the chunk that removes it finishes; null where none does or it has no dates
public record Exposure(Asset asset, @Nullable LocalDate removed) {

    private static final int DAYS_A_YEAR = 365;

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

    /// The last day it is supported, extended support included; null where that is not known.
    public @Nullable LocalDate supportEnds() {
        LocalDate extended = asset.support().extendedUntil();
        return extended == null ? asset.endOfSupport() : extended;
    }

    /// From the end of support to the removal, in days; below nil for days in hand; null where one of the two is
    /// not known.
    public @Nullable Long days() {
        LocalDate end = supportEnds();
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

    /// What is expected to be lost in a year while it is there; null where nobody has said what may happen.
    public @Nullable Money yearlyLoss() {
        Incident incident = asset.incident();
        return incident == null ? null : share(incident, incident.probabilityBefore());
    }

    /// By how much less that is in a year once it is gone: a benefit of removing it that releases no cash.
    public @Nullable Money lossAvoided() {
        Incident incident = asset.incident();
        return incident == null
                ? null
                : share(incident, incident.probabilityBefore()).minus(share(incident, incident.probabilityAfter()));
    }

    private static Money share(Incident incident, Percent probability) {
        return new Money(Proportion.of(incident.loss().pence(), probability));
    }

    /// What is expected to be lost from the end of its support to its removal; null where one of these is not
    /// known.
    public @Nullable Money lossWhileExposed() {
        Money yearly = yearlyLoss();
        Long exposed = exposureDays();
        return yearly == null || exposed == null
                ? null
                : new Money(Money.proportion(yearly.pence(), exposed, DAYS_A_YEAR));
    }

    /// What extended support costs until the asset is removed, or until that support ends; nil where there is
    /// none.
    public Money extendedSupport() {
        LocalDate from = asset.endOfSupport();
        LocalDate until = asset.support().extendedUntil();
        if (from == null || until == null) {
            return Money.ZERO;
        }
        LocalDate last = removed == null || removed.isAfter(until) ? until : removed;
        long days = Math.max(0, ChronoUnit.DAYS.between(from, last));
        return new Money(Money.proportion(asset.support().extendedCost().pence(), days, DAYS_A_YEAR));
    }
}
