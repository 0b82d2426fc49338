package dev.trajectory.schedule;

import dev.trajectory.model.ByMonth;
import dev.trajectory.model.Chunk;
import dev.trajectory.model.Counting;
import dev.trajectory.model.Dependency;
import dev.trajectory.model.Enforcement;
import dev.trajectory.model.Freeze;
import dev.trajectory.model.Gate;
import dev.trajectory.model.Holiday;
import dev.trajectory.model.LimitKind;
import dev.trajectory.model.Organisation;
import dev.trajectory.model.Plan;
import dev.trajectory.model.Progress;
import dev.trajectory.model.Role;
import dev.trajectory.model.Settings;
import dev.trajectory.model.WorkingDays;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Writes what dates depend on in a plan as short text, a line a record, that [PlanReader] reads back: what a
/// law prints when it fails can be pasted into a test of its own.
///
/// ```
/// plan from=2027-04-01 status=2027-06-01 week=12345 holidays=2027-12-25..2027-12-26 impact=8+4 warn=GATES
/// plan keep=FUNDING counting=PROBABLE recurrent-holds
/// calendar K1 week=135
/// org O1 calendar=K1 capacity=9,2028-01:4 freezes=12-01..01-31 outside=2027-05:3
/// role R1 pool=200,2028-01:0
/// gate G1 by=A unlocks=B,C weeks=6 decided=2027-05-01
/// chunk A 10d order=V under=P owner=O1 go-live not-before=2027-05-01 tranche-start=2027-06-01 pin=2027-07-01
/// chunk B 2w hold=2027-05-01..2027-05-31 done=..2027-06-01 started=2027-05-01,50%,3d after=A,C:SS:-2d
/// chunk C 0d impact=O1:3 roles=R1:50 deadline=2028-01-01
/// ```
///
/// Funds and costs are as [FundText] has them.
final class PlanText {

    private PlanText() {}

    static String of(Plan plan) {
        List<String> lines = new ArrayList<>();
        lines.add(settings(plan.settings()));
        plan.calendars().forEach(calendar -> lines.add("calendar " + calendar.id() + days(calendar.workingDays())));
        plan.organisations().forEach(organisation -> lines.add(organisation(organisation)));
        plan.roles().forEach(role -> lines.add(role(role)));
        plan.gates().forEach(gate -> lines.add(gate(gate)));
        plan.funds().forEach(fund -> lines.add(FundText.of(fund)));
        plan.chunks().forEach(chunk -> lines.add(chunk(chunk)));
        return String.join("\n", lines) + "\n";
    }

    private static String settings(Settings settings) {
        return "plan from=" + settings.planStart()
                + field("status", settings.statusDate())
                + days(settings.workingDays())
                + " impact=" + settings.impactWeeksBefore() + "+" + settings.impactWeeksAfter()
                + list("keep", limits(settings, Enforcement.KEEP))
                + list("warn", limits(settings, Enforcement.WARN))
                + list("ignore", limits(settings, Enforcement.IGNORE))
                + (settings.funding().counting() == Counting.SECURED
                        ? ""
                        : " counting=" + settings.funding().counting())
                + (settings.funding().recurrentHolds() ? " recurrent-holds" : "");
    }

    private static List<LimitKind> limits(Settings settings, Enforcement enforcement) {
        return settings.limits().keySet().stream()
                .filter(kind -> settings.enforcement(kind) == enforcement)
                .toList();
    }

    private static String days(WorkingDays days) {
        String week = days.week().stream()
                .sorted()
                .map(day -> Integer.toString(day.getValue()))
                .collect(Collectors.joining());
        return " week=" + week
                + list(
                        "holidays",
                        days.holidays().stream().map(PlanText::holiday).toList());
    }

    private static String holiday(Holiday holiday) {
        return holiday.from() + ".." + holiday.to();
    }

    private static String organisation(Organisation organisation) {
        return "org " + organisation.id()
                + field("calendar", organisation.calendar())
                + byMonth("capacity", organisation.capacity())
                + list(
                        "freezes",
                        organisation.freezes().stream().map(PlanText::freeze).toList())
                + list(
                        "outside",
                        organisation.outsideLoad().stream()
                                .map(load -> load.month() + ":" + load.points())
                                .toList());
    }

    private static String freeze(Freeze freeze) {
        return monthDay(freeze.from()) + ".." + monthDay(freeze.to());
    }

    private static String monthDay(MonthDay day) {
        return day.toString().substring(2);
    }

    private static String role(Role role) {
        return "role " + role.id() + byMonth("pool", role.pool());
    }

    private static String gate(Gate gate) {
        return "gate " + gate.id()
                + field("by", gate.producedBy())
                + list("unlocks", gate.unlocks())
                + " weeks=" + gate.approvalWeeks()
                + field("decided", gate.decided());
    }

    private static String chunk(Chunk chunk) {
        return "chunk " + chunk.id() + " " + chunk.duration()
                + " order=" + chunk.order()
                + field("under", chunk.parent())
                + field("owner", chunk.owner())
                + (chunk.goLive() ? " go-live" : "")
                + field("not-before", chunk.notBefore())
                + field("tranche-start", chunk.trancheStart())
                + field("deadline", chunk.deadline())
                + field("pin", chunk.pin())
                + (chunk.hold() == null
                        ? ""
                        : " hold=" + chunk.hold().start() + ".." + chunk.hold().finish())
                + progress(chunk.progress())
                + list(
                        "after",
                        chunk.dependencies().stream().map(PlanText::dependency).toList())
                + list(
                        "impact",
                        chunk.impact().entrySet().stream()
                                .map(entry -> entry.getKey() + ":" + entry.getValue())
                                .toList())
                + list(
                        "roles",
                        chunk.roles().entrySet().stream()
                                .map(entry ->
                                        entry.getKey() + ":" + entry.getValue().hundredths())
                                .toList())
                + list("costs", chunk.costs().stream().map(FundText::of).toList());
    }

    private static String progress(Progress progress) {
        if (progress.isFinished()) {
            return " done=" + text(progress.start()) + ".." + progress.finish();
        }
        if (progress.isStarted()) {
            return " started=" + progress.start() + "," + progress.percentComplete() + "%"
                    + (progress.remaining() == null ? "" : "," + progress.remaining());
        }
        return "";
    }

    private static String text(@Nullable LocalDate date) {
        return date == null ? "" : date.toString();
    }

    private static String dependency(Dependency dependency) {
        return dependency.on() + ":" + dependency.type() + ":" + dependency.lag();
    }

    private static String byMonth(String name, @Nullable ByMonth number) {
        if (number == null) {
            return "";
        }
        List<String> parts = new ArrayList<>(List.of(Integer.toString(number.usual())));
        number.exceptions().forEach((month, exception) -> parts.add(month + ":" + exception));
        return list(name, parts);
    }

    private static String field(String name, @Nullable Object value) {
        return value == null ? "" : " " + name + "=" + value;
    }

    private static String list(String name, Collection<?> values) {
        return values.isEmpty()
                ? ""
                : " " + name + "=" + values.stream().map(Object::toString).collect(Collectors.joining(","));
    }
}
