package dev.trajectory.edit.rollout;

import dev.trajectory.model.CostLine;
import dev.trajectory.model.Estimate;
import dev.trajectory.model.Fte;
import dev.trajectory.model.Measure;
import dev.trajectory.model.Money;
import dev.trajectory.model.Organisation;
import dev.trajectory.model.OrganisationId;
import dev.trajectory.model.Outturn;
import dev.trajectory.model.Plan;
import dev.trajectory.model.Rollout;
import dev.trajectory.model.RolloutCopy;
import dev.trajectory.model.Scaled;
import dev.trajectory.model.WorkSpan;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// By how much a copy is larger than the pattern. Numbers are multiplied exactly and rounded once.
///
/// @param ratios what is scaled; what is not known (no headcount, no sites) is left out
public record Scale(Map<Scaled, Ratio> ratios) {

    /// The scale of a copy, by the measures its rollout has chosen.
    public static Scale of(Plan plan, Rollout rollout, RolloutCopy copy) {
        Map<Scaled, Ratio> ratios = new EnumMap<>(Scaled.class);
        rollout.scales().forEach((scaled, measure) -> {
            Ratio ratio = ratio(plan, rollout, copy, measure);
            if (ratio != null) {
                ratios.put(scaled, ratio);
            }
        });
        return new Scale(ratios);
    }

    /// How much larger a copy's organisation is by one measure; null where either size is not known.
    public static @Nullable Ratio ratio(Plan plan, Rollout rollout, RolloutCopy copy, Measure measure) {
        if (measure == Measure.FACTOR) {
            return new Ratio(copy.factor(), BigDecimal.ONE);
        }
        int theirs = size(plan.organisations().find(copy.organisation()), measure);
        int ours = size(plan.organisations().find(rollout.home()), measure);
        return theirs == 0 || ours == 0 ? null : new Ratio(BigDecimal.valueOf(theirs), BigDecimal.valueOf(ours));
    }

    /// Who in a rollout, of those who do it, has no size by a measure it scales by; by one that is typed,
    /// everybody has.
    public static List<OrganisationId> unsized(Plan plan, Rollout rollout, Measure measure) {
        return measure == Measure.FACTOR || !rollout.scales().containsValue(measure)
                ? List.of()
                : Stream.concat(
                                Stream.ofNullable(rollout.home()),
                                rollout.copies().stream().map(RolloutCopy::organisation))
                        .filter(each -> size(plan.organisations().find(each), measure) == 0)
                        .toList();
    }

    private static int size(@Nullable Organisation organisation, Measure measure) {
        if (organisation == null) {
            return 0;
        }
        return measure == Measure.HEADCOUNT
                ? organisation.headcount()
                : organisation.sites().size();
    }

    private Ratio by(Scaled scaled) {
        return ratios.getOrDefault(scaled, Ratio.ONE);
    }

    /// A span in whole days, in weeks where it comes out so and was told in weeks.
    ///
    /// @param daysAWeek how many days a week its owner works
    WorkSpan span(WorkSpan span, int daysAWeek) {
        Ratio ratio = by(Scaled.DURATION);
        if (ratio.isOne()) {
            return span;
        }
        int days = ratio.ofSome(span.workingDays(daysAWeek));
        return span.unit() == WorkSpan.Unit.WEEKS && days % daysAWeek == 0
                ? WorkSpan.weeks(days / daysAWeek)
                : WorkSpan.days(days);
    }

    /// Three points in days, none out of order.
    @Nullable
    Estimate estimate(@Nullable Estimate estimate, int daysAWeek) {
        Ratio ratio = by(Scaled.DURATION);
        if (estimate == null || ratio.isOne()) {
            return estimate;
        }
        int low = ratio.ofSome(estimate.low().workingDays(daysAWeek));
        int likely = Math.max(low, ratio.ofSome(estimate.likely().workingDays(daysAWeek)));
        int high = Math.max(likely, ratio.ofSome(estimate.high().workingDays(daysAWeek)));
        return new Estimate(WorkSpan.days(low), WorkSpan.days(likely), WorkSpan.days(high));
    }

    /// A line to the penny, its payments in proportion, nothing of it committed or spent.
    CostLine cost(CostLine line) {
        Ratio ratio = by(Scaled.COST);
        CostLine scaled = ratio.isOne() ? line : line.withAmount(money(line.amount(), ratio));
        return scaled.withOutturn(Outturn.NONE, money(scaled.exitCost(), ratio));
    }

    /// A sum to the penny.
    Money money(Money amount, Scaled scaled) {
        return money(amount, by(scaled));
    }

    private static Money money(Money amount, Ratio ratio) {
        return new Money(ratio.times(amount.pence(), RoundingMode.HALF_EVEN));
    }

    /// People to a hundredth.
    Fte people(Fte people) {
        return new Fte(by(Scaled.EFFORT).ofSome(people.hundredths()));
    }

    /// Whole impact points.
    int points(int points) {
        return by(Scaled.IMPACT).ofSome(points);
    }
}
