package dev.trajectory.schedule;

import dev.trajectory.calendar.WorkingCalendar;
import dev.trajectory.model.GateId;
import dev.trajectory.model.Id;
import dev.trajectory.model.Settings;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Tells why a placed leaf starts when it does, from the dates of what it waits for.
final class CauseFinder {

    private static final Comparator<Cause> BY_DATE =
            Comparator.comparing(Cause::date).thenComparing(Cause::kind);

    private final Network network;
    private final Edges edges;
    private final Placing placing;

    CauseFinder(Network network, Placing placing) {
        this.network = network;
        edges = network.edges();
        this.placing = placing;
    }

    /// The reasons that pushed its start past the first day anything may start, the binding one last.
    List<Cause> causes(int leaf) {
        Leaf at = network.leaves().get(leaf);
        if (at.fixed()) {
            FixedDates dates = FixedDates.of(at, network.plan().settings().statusDate());
            return List.of(Cause.of(dates.kind(), WorkingCalendar.date(dates.start())));
        }
        int floor = at.calendar().next(placing.floor());
        List<Cause> causes = new ArrayList<>();
        for (Leaf.Bound bound : at.bounds()) {
            addIfLater(causes, floor, Cause.of(bound.kind(), date(at.calendar().next(bound.day())), bound.subject()));
        }
        for (int edge = edges.firstIn(leaf); edge < edges.firstIn(leaf + 1); edge++) {
            addEdge(causes, floor, edge);
        }
        causes.addAll(placing.pushes.getOrDefault(leaf, List.of()));
        if (causes.isEmpty()) {
            return List.of(floorCause(floor));
        }
        causes.sort(BY_DATE);
        return causes.size() == 1 ? causes : toldOnce(causes);
    }

    /// A gate opens once, however many leaves are below its producer: on the last day one of them allows. And what
    /// is asked of a chunk and of its parent alike is one reason.
    private static List<Cause> toldOnce(List<Cause> ascending) {
        Set<Object> told = new HashSet<>();
        List<Cause> once = new ArrayList<>(ascending.size());
        for (Cause cause : ascending.reversed()) {
            Id gate = cause.kind() == Cause.Kind.GATE ? cause.subject() : null;
            if (told.add(gate == null ? cause : gate)) {
                once.add(cause);
            }
        }
        return once.reversed();
    }

    private void addEdge(List<Cause> causes, int floor, int edge) {
        int allowed = placing.allowedBy(edge);
        if (allowed != Placing.NONE) {
            Cause.Kind kind = edges.subject(edge) instanceof GateId ? Cause.Kind.GATE : Cause.Kind.DEPENDENCY;
            addIfLater(causes, floor, Cause.of(kind, date(allowed), edges.subject(edge)));
        }
    }

    private static void addIfLater(List<Cause> causes, int floor, Cause cause) {
        if (cause.date().isAfter(date(floor))) {
            causes.add(cause);
        }
    }

    private Cause floorCause(int floor) {
        Settings settings = network.plan().settings();
        LocalDate status = settings.statusDate();
        boolean byStatus = status != null && status.isAfter(settings.planStart());
        return Cause.of(byStatus ? Cause.Kind.STATUS_DATE : Cause.Kind.PLAN_START, date(floor));
    }

    private static LocalDate date(int day) {
        return WorkingCalendar.date(day);
    }
}
