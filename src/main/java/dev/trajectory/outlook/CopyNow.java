package dev.trajectory.outlook;

import dev.trajectory.edit.rollout.Offer;
import dev.trajectory.edit.rollout.Offers;
import dev.trajectory.model.Chunk;
import dev.trajectory.model.ChunkCopy;
import dev.trajectory.model.ChunkId;
import dev.trajectory.model.Money;
import dev.trajectory.model.OrganisationId;
import dev.trajectory.model.Plan;
import dev.trajectory.model.Rollout;
import dev.trajectory.model.RolloutCopy;
import dev.trajectory.schedule.Placement;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Where one copy of a rollout stands, or the pattern itself.
///
/// @param copy the copy; null for the pattern
/// @param organisation whose it is; null for a pattern that is nobody's
/// @param wave from 1, that of the pattern
/// @param start the first day of its chunks; null when none has dates
/// @param finish their last day
/// @param weeks the durations of its chunks added up, in weeks of their owners, to a tenth
/// @param percentDone how much of their working days is done, 0 to 100
/// @param cost what their cost lines add up to in the plan's prices, a recurrent one for a year
/// @param offers what the pattern offers it
public record CopyNow(
        @Nullable RolloutCopy copy,
        @Nullable OrganisationId organisation,
        int wave,
        @Nullable LocalDate start,
        @Nullable LocalDate finish,
        BigDecimal weeks,
        int percentDone,
        Money cost,
        List<Offer> offers) {

    public CopyNow {
        offers = List.copyOf(offers);
    }

    /// The pattern first, then the copies by wave, those of a wave as they are listed.
    ///
    /// @param outlook whose dates are told, under an option or not
    /// @param plan in which the pattern and the copies are compared, and the rollout is
    public static List<CopyNow> of(Outlook outlook, Plan plan, Rollout rollout) {
        return of(outlook, rollout, Offers.byCopy(plan, rollout));
    }

    /// The same without what is offered.
    ///
    /// @param outlook whose dates are told, of a plan in which the rollout is
    public static List<CopyNow> withoutOffers(Outlook outlook, Rollout rollout) {
        return of(outlook, rollout, Map.of());
    }

    private static List<CopyNow> of(Outlook outlook, Rollout rollout, Map<OrganisationId, List<Offer>> offers) {
        Set<ChunkId> parents = outlook.plan().parents();
        List<CopyNow> all = new ArrayList<>();
        all.add(of(outlook, parents, null, rollout.home(), 1, rollout.pattern(), List.of()));
        rollout.copies().stream()
                .sorted(Comparator.comparingInt(RolloutCopy::wave))
                .forEach(copy -> all.add(of(
                        outlook,
                        parents,
                        copy,
                        copy.organisation(),
                        copy.wave(),
                        copy.chunks().stream()
                                .map(ChunkCopy::copy)
                                .filter(Objects::nonNull)
                                .toList(),
                        offers.getOrDefault(copy.organisation(), List.of()))));
        return all;
    }

    private static CopyNow of(
            Outlook outlook,
            Set<ChunkId> parents,
            @Nullable RolloutCopy copy,
            @Nullable OrganisationId organisation,
            int wave,
            List<ChunkId> ids,
            List<Offer> offers) {
        Plan plan = outlook.plan();
        Set<ChunkId> chunks = new HashSet<>(ids);
        chunks.removeIf(id -> !plan.chunks().has(id));
        LocalDate start = null;
        LocalDate finish = null;
        long cost = 0;
        BigDecimal weeks = BigDecimal.ZERO;
        long days = 0;
        long done = 0;
        for (ChunkId id : chunks) {
            Chunk chunk = plan.chunks().get(id);
            cost += chunk.costs().stream()
                    .map(plan.settings().appraisal()::real)
                    .mapToLong(Money::pence)
                    .sum();
            Placement at = outlook.schedule().placement(id);
            if (!parents.contains(id)) {
                int week = plan.workingDays(chunk.owner()).daysAWeek();
                int length = chunk.duration().workingDays(week);
                weeks = weeks.add(BigDecimal.valueOf(length).divide(BigDecimal.valueOf(week), 4, RoundingMode.HALF_UP));
                days += Math.max(1, length);
                done += Math.max(1, length) * (long) percent(chunk);
                if (at != null) {
                    start = start == null || at.start().isBefore(start) ? at.start() : start;
                    finish = finish == null || at.finish().isAfter(finish) ? at.finish() : finish;
                }
            }
        }
        Money all = new Money(Math.clamp(cost, -Money.MOST, Money.MOST));
        return new CopyNow(
                copy,
                organisation,
                wave,
                start,
                finish,
                weeks.setScale(1, RoundingMode.HALF_UP),
                days == 0 ? 0 : (int) (done / days),
                all,
                offers);
    }

    private static int percent(Chunk chunk) {
        return chunk.progress().isFinished() ? 100 : chunk.progress().percentComplete();
    }
}
