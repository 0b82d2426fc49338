package dev.trajectory.schedule;

import dev.trajectory.model.Chunk;
import dev.trajectory.model.ChunkId;
import dev.trajectory.model.Dependency;
import dev.trajectory.model.Gate;
import dev.trajectory.model.Id;
import dev.trajectory.model.LimitKind;
import dev.trajectory.model.Plan;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// The reasons with a date of their own (all but freezes, capacity and roles) that move a chunk past the plan's start
/// and the status date, each found by trying day after day with that reason alone.
record Reasons(Plan plan, Schedule schedule) {

    private static final Set<Cause.Kind> KINDS =
            EnumSet.of(Cause.Kind.NOT_BEFORE, Cause.Kind.TRANCHE, Cause.Kind.GATE, Cause.Kind.DEPENDENCY);

    /// Each as text: kind, subject and date.
    Set<String> of(Chunk chunk) {
        Set<String> reasons = new TreeSet<>();
        PlainCalendar calendar = PlainCalendar.of(plan, chunk);
        LocalDate first = calendar.workingDayOnOrAfter(base());
        PlainNetwork network = PlainNetwork.of(plan);
        PlainLimits limits = new PlainLimits(network, placed(network));
        if (plan.settings().keeps(LimitKind.NOT_BEFORE)) {
            add(reasons, "NOT_BEFORE", chunk.notBefore(), calendar, first);
        }
        if (plan.settings().keeps(LimitKind.TRANCHES)) {
            add(reasons, "TRANCHE", chunk.trancheStart(), calendar, first);
        }
        if (plan.settings().keeps(LimitKind.GATES)) {
            for (Gate gate : network.gates().get(chunk.id())) {
                add(reasons, "GATE " + gate.id(), limits.opening(gate), calendar, first);
            }
        }
        if (plan.settings().keeps(LimitKind.DEPENDENCIES)) {
            for (Dependency wait : network.waits().get(chunk.id())) {
                if (limits.placed().containsKey(wait.on())) {
                    LocalDate day = first;
                    while (!limits.isOver(wait, chunk, day)) {
                        day = day.plusDays(1);
                    }
                    add(reasons, "DEPENDENCY " + wait.on(), day, calendar, first);
                }
            }
        }
        return reasons;
    }

    private LocalDate base() {
        LocalDate start = plan.settings().planStart();
        LocalDate status = plan.settings().statusDate();
        return status != null && status.isAfter(start) ? status : start;
    }

    private static void add(
            Set<String> reasons, String reason, @Nullable LocalDate from, PlainCalendar calendar, LocalDate first) {
        if (from != null && calendar.workingDayOnOrAfter(from).isAfter(first)) {
            reasons.add(reason + " " + calendar.workingDayOnOrAfter(from));
        }
    }

    /// The causes with a date of their own, as [#of] writes them.
    Set<String> among(List<Cause> causes) {
        Set<String> told = new TreeSet<>();
        for (Cause cause : causes) {
            if (KINDS.contains(cause.kind())) {
                Id subject = cause.subject();
                boolean named = cause.kind() == Cause.Kind.GATE || cause.kind() == Cause.Kind.DEPENDENCY;
                told.add(cause.kind() + (named ? " " + subject : "") + " " + cause.date());
            }
        }
        return told;
    }

    private Map<ChunkId, PlainDates> placed(PlainNetwork network) {
        Map<ChunkId, PlainDates> placed = new LinkedHashMap<>();
        for (ChunkId leaf : network.leaves()) {
            Placement at = schedule.placement(leaf);
            if (at != null) {
                boolean milestone = network.chunk(leaf).duration().isNil();
                placed.put(leaf, PlainDates.of(at.start(), at.finish(), milestone));
            }
        }
        return placed;
    }
}
