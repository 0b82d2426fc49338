package dev.trajectory.outlook;

import dev.trajectory.model.Chunk;
import dev.trajectory.model.OrganisationId;
import dev.trajectory.model.Plan;
import dev.trajectory.schedule.Load.PointsInMonth;
import dev.trajectory.schedule.Placement;
import dev.trajectory.schedule.PromiseNow;
import dev.trajectory.schedule.PromiseNow.Concern;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// What a plan itself says against being sure of it, for whoever is asked how sure they are: counted, and no forecast.
///
/// @param late chunks that are done after their deadline
/// @param undated chunks that no date can be given
/// @param broken promises that were broken, or are late
/// @param unanswered promises that nobody has answered, or not since they are needed sooner
/// @param organisations of which more is asked in some month than they can take
/// @param months in which that is so, added up over them
public record Doubts(int late, int undated, int broken, int unanswered, int organisations, int months) {

    /// Of the whole plan.
    public static Doubts of(Outlook outlook) {
        return of(outlook, null);
    }

    /// Of the chunks that one organisation leads, the promises it gives or takes, and what is asked of it.
    ///
    /// @param organisation null for the whole plan
    public static Doubts of(Outlook outlook, @Nullable OrganisationId organisation) {
        Plan plan = outlook.plan();
        List<PromiseNow> promises = outlook.promises().stream()
                .filter(each ->
                        organisation == null || organisation.equals(each.giver()) || organisation.equals(each.taker()))
                .toList();
        List<Long> over = outlook.load().organisations().entrySet().stream()
                .filter(each -> organisation == null || organisation.equals(each.getKey()))
                .map(Map.Entry::getValue)
                .map(months -> months.stream().filter(PointsInMonth::isOver).count())
                .filter(months -> months > 0)
                .toList();
        return new Doubts(
                (int) plan.chunks().stream()
                        .filter(chunk -> leads(organisation, chunk) && isLate(outlook, chunk))
                        .count(),
                (int) outlook.schedule().unplaced().stream()
                        .map(each -> plan.chunks().get(each.chunk()))
                        .filter(chunk -> leads(organisation, chunk))
                        .count(),
                count(promises, Concern.LATE),
                count(promises, Concern.UNANSWERED),
                over.size(),
                (int) over.stream().mapToLong(months -> months).sum());
    }

    private static boolean leads(@Nullable OrganisationId organisation, Chunk chunk) {
        return organisation == null || Objects.equals(organisation, chunk.owner());
    }

    private static boolean isLate(Outlook outlook, Chunk chunk) {
        Placement at = outlook.schedule().placement(chunk.id());
        return at != null && chunk.deadline() != null && at.finish().isAfter(chunk.deadline());
    }

    private static int count(List<PromiseNow> promises, Concern concern) {
        return (int) promises.stream().filter(each -> each.concern() == concern).count();
    }
}
