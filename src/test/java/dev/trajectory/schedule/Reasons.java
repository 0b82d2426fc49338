package dev.trajectory.schedule;

import dev.trajectory.model.Chunk;
import dev.trajectory.model.ChunkId;
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

/// The reasons with a date of their own (all but freezes, capacity and roles) that move a chunk past the plan's start
/// and the status date, each found by trying day after day with that reason alone.
record Reasons(Plan plan, Schedule schedule) {

    private static final Set<Cause.Kind> KINDS =
            EnumSet.of(Cause.Kind.NOT_BEFORE, Cause.Kind.TRANCHE, Cause.Kind.GATE, Cause.Kind.DEPENDENCY);

    /// Each as text: kind, subject and date.
    Set<String> of(Chunk chunk) {
        Map<String, LocalDate> reasons = new LinkedHashMap<>();
        PlainCalendar calendar = PlainCalendar.of(plan, chunk);
        LocalDate base = later(plan.settings().planStart(), plan.settings().statusDate());
        LocalDate first = calendar.workingDayOnOrAfter(base);
        if (plan.settings().keeps(LimitKind.NOT_BEFORE) && chunk.notBefore() != null) {
            reasons.put("NOT_BEFORE", calendar.workingDayOnOrAfter(chunk.notBefore()));
        }
        if (plan.settings().keeps(LimitKind.TRANCHES) && chunk.trancheStart() != null) {
            reasons.put("TRANCHE", calendar.workingDayOnOrAfter(chunk.trancheStart()));
        }
        PlainNetwork network = PlainNetwork.of(plan);
        PlainLimits limits = new PlainLimits(network, placed(network));
        if (plan.settings().keeps(LimitKind.GATES)) {
            for (Gate gate : network.gates().get(chunk.id())) {
                LocalDate opening = limits.opening(gate);
                if (opening != null) {
                    reasons.put("GATE " + gate.id(), calendar.workingDayOnOrAfter(opening));
                }
            }
        }
        if (plan.settings().keeps(LimitKind.DEPENDENCIES)) {
            network.waits().get(chunk.id()).stream()
                    .filter(wait -> limits.placed().containsKey(wait.on()))
                    .forEach(wait -> {
                        LocalDate day = first;
                        while (!limits.isOver(wait, chunk, limits.from(chunk, day))) {
                            day = calendar.workingDayOnOrAfter(day.plusDays(1));
                        }
                        reasons.merge("DEPENDENCY " + wait.on(), day, Reasons::later);
                    });
        }
        Set<String> told = new TreeSet<>();
        reasons.forEach((reason, date) -> {
            if (date.isAfter(first)) {
                told.add(reason + " " + date);
            }
        });
        return told;
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

    private static LocalDate later(LocalDate one, LocalDate other) {
        return other == null || one.isAfter(other) ? one : other;
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
