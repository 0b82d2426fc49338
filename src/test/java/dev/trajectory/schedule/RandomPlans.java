package dev.trajectory.schedule;

import dev.trajectory.model.ByMonth;
import dev.trajectory.model.CalendarId;
import dev.trajectory.model.Chunk;
import dev.trajectory.model.ChunkId;
import dev.trajectory.model.Enforcement;
import dev.trajectory.model.Freeze;
import dev.trajectory.model.Gate;
import dev.trajectory.model.Holiday;
import dev.trajectory.model.LimitKind;
import dev.trajectory.model.Organisation;
import dev.trajectory.model.OutsideLoad;
import dev.trajectory.model.Plan;
import dev.trajectory.model.Register;
import dev.trajectory.model.Role;
import dev.trajectory.model.RoleId;
import dev.trajectory.model.Settings;
import dev.trajectory.model.WorkCalendar;
import dev.trajectory.model.WorkingDays;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// Random plans that hold everything dates depend on: the same plan for the same seed.
public final class RandomPlans {

    private static final List<WorkingDays> WEEKS = List.of(
            WorkingDays.EVERY_DAY,
            WorkingDays.EVERY_DAY,
            WorkingDays.MONDAY_TO_FRIDAY,
            WorkingDays.MONDAY_TO_FRIDAY,
            week(DayOfWeek.MONDAY, DayOfWeek.WEDNESDAY, DayOfWeek.FRIDAY),
            week(DayOfWeek.TUESDAY, DayOfWeek.WEDNESDAY, DayOfWeek.THURSDAY, DayOfWeek.SATURDAY),
            week(DayOfWeek.SUNDAY));

    private final Random random;
    private final LocalDate start;

    private RandomPlans(Random random) {
        this.random = random;
        start = LocalDate.of(2027, 1, 1).plusDays(random.nextInt(800));
    }

    /// A plan of so many leaves, and the parents over them.
    public static Plan plan(long seed, int leaves) {
        return new RandomPlans(new Random(seed * 1_000 + leaves)).plan(leaves);
    }

    private static WorkingDays week(DayOfWeek first, DayOfWeek... others) {
        return new WorkingDays(EnumSet.of(first, others), List.of());
    }

    private Plan plan(int leaves) {
        Settings settings = settings();
        List<WorkCalendar> calendars = new ArrayList<>();
        for (int i = 1; i <= random.nextInt(3); i++) {
            calendars.add(new WorkCalendar(new CalendarId("K" + i), "K" + i, days()));
        }
        List<Organisation> organisations = new ArrayList<>();
        int organisationCount = 1 + random.nextInt(4);
        for (int i = 1; i <= organisationCount; i++) {
            organisations.add(organisation("O" + i, calendars));
        }
        List<Role> roles = new ArrayList<>();
        for (int i = 1; i <= random.nextInt(3); i++) {
            roles.add(new Role(new RoleId("R" + i), "R" + i, pool(), true, ""));
        }
        RandomChunks chunks = new RandomChunks(random, settings, organisations, roles, leaves);
        List<Chunk> drawn = chunks.draw();
        return PlanReader.blank(settings)
                .draft()
                .calendars(Register.of(calendars))
                .organisations(Register.of(organisations))
                .roles(Register.of(roles))
                .chunks(Register.of(drawn))
                .gates(Register.of(gates(chunks)))
                .plan();
    }

    private boolean oneIn(int times) {
        return random.nextInt(times) == 0;
    }

    private Settings settings() {
        Map<LimitKind, Enforcement> limits = new EnumMap<>(LimitKind.class);
        for (LimitKind kind : LimitKind.values()) {
            if (oneIn(6)) {
                limits.put(kind, oneIn(2) ? Enforcement.WARN : Enforcement.IGNORE);
            }
        }
        LocalDate status = oneIn(2) ? start.plusDays(random.nextInt(90) - 10) : null;
        return PlanReader.settings(start, status, days(), random.nextInt(10), random.nextInt(6), limits);
    }

    private WorkingDays days() {
        WorkingDays week = WEEKS.get(random.nextInt(WEEKS.size()));
        List<Holiday> holidays = new ArrayList<>();
        for (int i = 0; i < random.nextInt(6); i++) {
            LocalDate from = start.plusDays(random.nextInt(300));
            holidays.add(new Holiday(from, from.plusDays(oneIn(3) ? random.nextInt(25) : 0), "holiday"));
        }
        return new WorkingDays(week.week(), holidays);
    }

    private Organisation organisation(String id, List<WorkCalendar> calendars) {
        CalendarId calendar = calendars.isEmpty() || oneIn(3)
                ? null
                : calendars.get(random.nextInt(calendars.size())).id();
        List<Freeze> freezes = new ArrayList<>();
        for (int i = 0; i < random.nextInt(3); i++) {
            freezes.add(freeze());
        }
        List<OutsideLoad> outside = new ArrayList<>();
        for (int i = 0; i < random.nextInt(4); i++) {
            outside.add(new OutsideLoad(month(), random.nextInt(5), "other"));
        }
        return PlanReader.organisation(
                id, calendar, oneIn(3) ? null : byMonth(oneIn(15) ? 1 : 4 + random.nextInt(6), 10), freezes, outside);
    }

    private Freeze freeze() {
        LocalDate from = LocalDate.of(2028, 1, 1).plusDays(oneIn(10) ? 59 : random.nextInt(366));
        int length = oneIn(40) ? 366 : 1 + random.nextInt(oneIn(4) ? 150 : 60);
        return new Freeze(MonthDay.from(from), MonthDay.from(from.plusDays(length - 1L)), "freeze");
    }

    private @Nullable ByMonth pool() {
        return oneIn(5) ? null : byMonth(oneIn(15) ? 20 : 100 + random.nextInt(150), 300);
    }

    private ByMonth byMonth(int usual, int most) {
        TreeMap<YearMonth, Integer> exceptions = new TreeMap<>();
        for (int i = 0; i < random.nextInt(4); i++) {
            exceptions.put(month(), random.nextInt(most));
        }
        return new ByMonth(usual, exceptions);
    }

    private YearMonth month() {
        return YearMonth.from(start).plusMonths(random.nextInt(12));
    }

    private List<Gate> gates(RandomChunks chunks) {
        List<Gate> gates = new ArrayList<>();
        for (int i = 1; i <= random.nextInt(4); i++) {
            ChunkId by = chunks.any();
            Set<ChunkId> unlocks = new LinkedHashSet<>();
            for (int j = 0; j <= random.nextInt(3); j++) {
                ChunkId later = chunks.after(by);
                if (later != null) {
                    unlocks.add(later);
                }
            }
            LocalDate decided = oneIn(3) ? start.plusDays(random.nextInt(200)) : null;
            gates.add(PlanReader.gate("G" + i, oneIn(8) ? null : by, List.copyOf(unlocks), random.nextInt(8), decided));
        }
        return gates;
    }
}
