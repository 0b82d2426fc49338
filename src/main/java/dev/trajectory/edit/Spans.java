package dev.trajectory.edit;

import dev.trajectory.model.Estimate;
import dev.trajectory.model.Money;
import dev.trajectory.model.OrganisationId;
import dev.trajectory.model.Plan;
import dev.trajectory.model.WorkSpan;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Divides and adds up working time of one organisation, to the day.
///
/// @param daysAWeek how many days a week it works
record Spans(int daysAWeek) {

    /// The spans of an owner; of the plan's calendar where there is none.
    static Spans of(Plan plan, @Nullable OrganisationId owner) {
        return new Spans(plan.workingDays(owner).daysAWeek());
    }

    /// Divides a whole number into parts of these weights that add up to it.
    static List<Long> parts(long whole, List<Long> weights) {
        return new Money(whole).spreadOver(weights).stream().map(Money::pence).toList();
    }

    int days(WorkSpan span) {
        return span.workingDays(daysAWeek);
    }

    /// Parts of a span: whole weeks where they come out so, else days.
    List<WorkSpan> divided(WorkSpan whole, List<Long> weights) {
        long sum = weights.stream().mapToLong(Long::longValue).sum();
        boolean inWeeks = whole.unit() == WorkSpan.Unit.WEEKS
                && weights.stream().allMatch(weight -> whole.amount() * weight % sum == 0);
        long amount = inWeeks ? whole.amount() : days(whole);
        return parts(amount, weights).stream()
                .map(part -> inWeeks ? WorkSpan.weeks(part.intValue()) : WorkSpan.days(part.intValue()))
                .toList();
    }

    /// Parts of an estimate, none with its three points out of order.
    List<Estimate> divided(Estimate whole, List<Long> weights) {
        List<WorkSpan> low = divided(whole.low(), weights);
        List<WorkSpan> likely = divided(whole.likely(), weights);
        List<WorkSpan> high = divided(whole.high(), weights);
        List<Estimate> parts = new ArrayList<>();
        for (int i = 0; i < weights.size(); i++) {
            WorkSpan middle = longer(low.get(i), likely.get(i));
            parts.add(new Estimate(inDays(low.get(i)), middle, longer(middle, high.get(i))));
        }
        return parts;
    }

    /// The longer of two, in days.
    WorkSpan longer(WorkSpan a, WorkSpan b) {
        return WorkSpan.days(Math.max(days(a), days(b)));
    }

    private WorkSpan inDays(WorkSpan span) {
        return WorkSpan.days(days(span));
    }

    /// The sum, in weeks where all are. Throws [dev.trajectory.model.InvalidValue] when it is longer than a chunk
    /// may take.
    WorkSpan sum(Collection<WorkSpan> spans) {
        boolean inWeeks = spans.stream().allMatch(span -> span.unit() == WorkSpan.Unit.WEEKS);
        return inWeeks
                ? WorkSpan.weeks(spans.stream().mapToInt(WorkSpan::amount).sum())
                : WorkSpan.days(spans.stream().mapToInt(this::days).sum());
    }
}
