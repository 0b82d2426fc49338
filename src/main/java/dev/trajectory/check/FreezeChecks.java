package dev.trajectory.check;

import dev.trajectory.calendar.FreezeWindows;
import dev.trajectory.calendar.WorkingCalendar;
import dev.trajectory.model.Chunk;
import dev.trajectory.model.LimitKind;
import dev.trajectory.model.Organisation;
import dev.trajectory.model.OrganisationId;
import dev.trajectory.schedule.Placement;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/// Finds go-lives on days on which an organisation they touch takes none.
final class FreezeChecks {

    private FreezeChecks() {}

    static void goLives(Review review, Consumer<Finding> found) {
        if (review.ignores(LimitKind.FREEZES)) {
            return;
        }
        Map<OrganisationId, FreezeWindows> windows = new HashMap<>();
        for (Organisation organisation : review.plan().organisations()) {
            if (!organisation.freezes().isEmpty()) {
                windows.put(organisation.id(), FreezeWindows.of(organisation.freezes()));
            }
        }
        for (Chunk chunk : review.leaves()) {
            Placement placement = review.placement(chunk.id());
            if (placement != null && chunk.goLive()) {
                for (OrganisationId organisation : touched(chunk)) {
                    FreezeWindows frozen = windows.get(organisation);
                    int finish = WorkingCalendar.day(placement.finish());
                    if (frozen != null && frozen.isFrozen(finish)) {
                        found.accept(finding(chunk, placement, organisation, frozen.reason(finish)));
                    }
                }
            }
        }
    }

    private static Finding finding(Chunk chunk, Placement placement, OrganisationId organisation, String reason) {
        return Finding.warning(
                Rule.GO_LIVE_IN_FREEZE,
                List.of(chunk.id(), organisation),
                new Term.Name(chunk.id()),
                new Term.Day(placement.finish()),
                new Term.Name(organisation),
                new Term.Quote(reason));
    }

    /// Its owner and those it asks impact points of.
    private static Set<OrganisationId> touched(Chunk chunk) {
        Set<OrganisationId> touched = new LinkedHashSet<>();
        if (chunk.owner() != null) {
            touched.add(chunk.owner());
        }
        chunk.impact().forEach((organisation, points) -> {
            if (points > 0) {
                touched.add(organisation);
            }
        });
        return touched;
    }
}
