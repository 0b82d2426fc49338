package dev.trajectory.schedule;

import dev.trajectory.calendar.Months;
import dev.trajectory.calendar.WorkingCalendar;
import dev.trajectory.model.ByMonth;
import dev.trajectory.model.Chunk;
import dev.trajectory.model.ChunkId;
import dev.trajectory.model.Organisation;
import dev.trajectory.model.OrganisationId;
import dev.trajectory.model.Plan;
import dev.trajectory.model.Role;
import dev.trajectory.model.RoleId;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/// Adds up what each placed chunk asks of organisations and roles, month by month.
final class LoadSum {

    private final Plan plan;
    private final ImpactWindow impact;
    private final Map<OrganisationId, TreeMap<Integer, Integer>> points = new HashMap<>();
    private final Map<RoleId, TreeMap<Integer, Long>> people = new HashMap<>();

    LoadSum(Plan plan) {
        this.plan = plan;
        impact = ImpactWindow.of(plan.settings());
    }

    Load of(Schedule schedule) {
        Set<ChunkId> parents = plan.parents();
        for (Chunk chunk : plan.chunks()) {
            Placement placement = schedule.placement(chunk.id());
            if (placement != null && !parents.contains(chunk.id())) {
                add(chunk, WorkingCalendar.day(placement.start()), WorkingCalendar.day(placement.finish()));
            }
        }
        SequencedMap<OrganisationId, List<Load.PointsInMonth>> organisations = new LinkedHashMap<>();
        plan.organisations().forEach(organisation -> organisations.put(organisation.id(), months(organisation)));
        SequencedMap<RoleId, List<Load.PeopleInMonth>> roles = new LinkedHashMap<>();
        plan.roles().forEach(role -> roles.put(role.id(), months(role)));
        return new Load(
                Collections.unmodifiableSequencedMap(organisations), Collections.unmodifiableSequencedMap(roles));
    }

    private void add(Chunk chunk, int start, int finish) {
        int first = impact.firstMonth(start, finish);
        int last = impact.lastMonth(start, finish);
        chunk.impact().forEach((organisation, asked) -> {
            for (int month = first; month <= last && asked > 0; month++) {
                points.computeIfAbsent(organisation, id -> new TreeMap<>()).merge(month, asked, Integer::sum);
            }
        });
        if (!chunk.duration().isNil()) {
            chunk.roles().forEach((role, needed) -> addPeople(role, needed.hundredths(), start, finish));
        }
    }

    private void addPeople(RoleId role, int hundredths, int start, int finish) {
        for (int month = Months.of(start); month <= Months.of(finish) && hundredths > 0; month++) {
            int from = Math.max(start, Months.firstDay(month));
            int to = Math.min(finish + 1, Months.firstDay(month + 1));
            people.computeIfAbsent(role, id -> new TreeMap<>())
                    .merge(month, (long) hundredths * (to - from), Long::sum);
        }
    }

    private List<Load.PointsInMonth> months(Organisation organisation) {
        Map<Integer, Integer> asked = points.getOrDefault(organisation.id(), new TreeMap<>());
        Map<Integer, Integer> outside = new HashMap<>();
        organisation.outsideLoad().forEach(load -> outside.merge(Months.of(load.month()), load.points(), Integer::sum));
        Set<Integer> numbers = new TreeSet<>(asked.keySet());
        numbers.addAll(outside.keySet());
        ByMonth capacity = organisation.capacity();
        List<Load.PointsInMonth> months = new ArrayList<>(numbers.size());
        for (int number : numbers) {
            YearMonth month = Months.month(number);
            months.add(new Load.PointsInMonth(
                    month,
                    asked.getOrDefault(number, 0),
                    outside.getOrDefault(number, 0),
                    capacity == null ? null : capacity.in(month)));
        }
        return List.copyOf(months);
    }

    private List<Load.PeopleInMonth> months(Role role) {
        List<Load.PeopleInMonth> months = new ArrayList<>();
        people.getOrDefault(role.id(), new TreeMap<>()).forEach((number, hundredthDays) -> {
            YearMonth month = Months.month(number);
            ByMonth pool = role.pool();
            months.add(new Load.PeopleInMonth(month, hundredthDays, pool == null ? null : pool.in(month)));
        });
        return List.copyOf(months);
    }
}
