package dev.trajectory.check;

import dev.trajectory.calendar.FreezeWindows;
import dev.trajectory.calendar.WorkingCalendar;
import dev.trajectory.edit.rollout.Offers;
import dev.trajectory.edit.rollout.Scale;
import dev.trajectory.model.ChunkCopy;
import dev.trajectory.model.ChunkId;
import dev.trajectory.model.Id;
import dev.trajectory.model.LimitKind;
import dev.trajectory.model.Measure;
import dev.trajectory.model.Organisation;
import dev.trajectory.model.OrganisationId;
import dev.trajectory.model.Rollout;
import dev.trajectory.model.RolloutCopy;
import dev.trajectory.schedule.Placement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Looks at rollouts: copies that have not answered what their pattern offers, and waves that run into freezes.
final class RolloutChecks {

    private RolloutChecks() {}

    /// Offers are made in the plan, whatever option is looked at.
    static void offers(Review review, Consumer<Finding> found) {
        for (Rollout rollout : review.whole().rollouts()) {
            Offers.byCopy(review.whole(), rollout).forEach((organisation, offers) -> {
                if (!offers.isEmpty()) {
                    found.accept(Finding.advice(
                            Rule.ROLLOUT_OFFERS_OPEN,
                            List.of(rollout.id(), organisation),
                            new Term.Name(organisation),
                            new Term.Count(offers.size()),
                            new Term.Name(rollout.id())));
                }
            });
        }
    }

    /// Where a size is not known a copy is as large as the pattern, whatever its site is.
    static void sizes(Review review, Consumer<Finding> found) {
        for (Rollout rollout : review.plan().rollouts()) {
            OrganisationId home = rollout.home();
            for (Measure measure : Measure.values()) {
                List<OrganisationId> unsized = Scale.unsized(review.plan(), rollout, measure);
                boolean isHome = home != null && unsized.contains(home);
                List<OrganisationId> named = isHome ? List.of(home) : unsized;
                if (!named.isEmpty() && !rollout.copies().isEmpty()) {
                    List<Id> subjects = new ArrayList<>(List.of(rollout.id()));
                    subjects.addAll(named);
                    found.accept(Finding.advice(
                            Rule.ROLLOUT_UNSCALED,
                            subjects,
                            new Term.Names(List.copyOf(named)),
                            new Term.Count(named.size()),
                            new Term.Count(measure == Measure.SITES ? 1 : 0),
                            new Term.Name(rollout.id()),
                            new Term.Count(isHome ? 1 : 0)));
                }
            }
        }
    }

    /// A freeze of three weeks in a year-long wave is no trouble; one in which most of a wave stands still is.
    static void freezes(Review review, Consumer<Finding> found) {
        if (review.ignores(LimitKind.FREEZES)) {
            return;
        }
        for (Rollout rollout : review.plan().rollouts()) {
            Map<Integer, List<RolloutCopy>> waves = new TreeMap<>();
            rollout.copies()
                    .forEach(copy -> waves.computeIfAbsent(copy.wave(), _ -> new ArrayList<>())
                            .add(copy));
            waves.forEach((wave, copies) -> {
                List<OrganisationId> frozen = copies.stream()
                        .filter(copy -> isMostlyFrozen(review, copy))
                        .map(RolloutCopy::organisation)
                        .toList();
                if (frozen.size() > 1 && 2 * frozen.size() > copies.size()) {
                    found.accept(Finding.warning(
                            Rule.ROLLOUT_WAVE_FROZEN,
                            List.of(rollout.id()),
                            new Term.Name(rollout.id()),
                            new Term.Count(wave),
                            new Term.Count(frozen.size()),
                            new Term.Count(copies.size()),
                            new Term.Names(List.copyOf(frozen))));
                }
            });
        }
    }

    /// Whether more than a quarter of the days from a copy's start to its finish are frozen where it is done.
    private static boolean isMostlyFrozen(Review review, RolloutCopy copy) {
        Organisation organisation = review.plan().organisations().find(copy.organisation());
        List<Placement> placed = copy.chunks().stream()
                .map(ChunkCopy::copy)
                .map(id -> placement(review, id))
                .filter(Objects::nonNull)
                .toList();
        if (organisation == null || organisation.freezes().isEmpty() || placed.isEmpty()) {
            return false;
        }
        int first = placed.stream()
                .mapToInt(each -> WorkingCalendar.day(each.start()))
                .min()
                .orElseThrow();
        int last = placed.stream()
                .mapToInt(each -> WorkingCalendar.day(each.finish()))
                .max()
                .orElseThrow();
        int frozen = FreezeWindows.of(organisation.freezes()).between(first, last).stream()
                .mapToInt(window -> Math.min(window.to(), last + 1) - Math.max(window.from(), first))
                .sum();
        return 4L * frozen > last + 1 - first;
    }

    private static @Nullable Placement placement(Review review, @Nullable ChunkId id) {
        return id == null ? null : review.placement(id);
    }
}
