package dev.trajectory.cli.bench;

import dev.trajectory.model.Appraisal;
import dev.trajectory.model.ByMonth;
import dev.trajectory.model.CalendarId;
import dev.trajectory.model.Chunk;
import dev.trajectory.model.ChunkDraft;
import dev.trajectory.model.ChunkId;
import dev.trajectory.model.Dependency;
import dev.trajectory.model.Enforcement;
import dev.trajectory.model.FinancialYear;
import dev.trajectory.model.Fte;
import dev.trajectory.model.Holiday;
import dev.trajectory.model.LimitKind;
import dev.trajectory.model.OrderKey;
import dev.trajectory.model.Organisation;
import dev.trajectory.model.OrganisationId;
import dev.trajectory.model.OrganisationType;
import dev.trajectory.model.Percent;
import dev.trajectory.model.Plan;
import dev.trajectory.model.Programme;
import dev.trajectory.model.Register;
import dev.trajectory.model.Role;
import dev.trajectory.model.RoleId;
import dev.trajectory.model.Settings;
import dev.trajectory.model.WorkCalendar;
import dev.trajectory.model.WorkSpan;
import dev.trajectory.model.WorkingDays;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;
import java.util.SplittableRandom;

/// A plan made up for measuring: as many chunks as asked for, each waiting for two before it, led by twelve
/// organisations on three calendars. The same numbers give the same plan.
public final class SyntheticPlan {

    private static final int ORGANISATIONS = 12;
    private static final int POOLS = 4;
    private static final int SHORTEST_REACH = 120;
    static final LocalDate START = LocalDate.of(2027, 4, 1);

    private final int chunks;
    private final boolean pools;
    private final SplittableRandom random = new SplittableRandom(20270401);

    private SyntheticPlan(int chunks, boolean pools) {
        this.chunks = chunks;
        this.pools = pools;
    }

    /// The plan of that size.
    ///
    /// @param chunks how many, 1 to 1,000,000
    /// @param pools whether each chunk needs people from one of four pools that are too small to let work run
    /// freely
    public static Plan of(int chunks, boolean pools) {
        return new SyntheticPlan(chunks, pools).plan();
    }

    private Plan plan() {
        return Plan.blank(new Programme("SYN", "Synthetic plan", "", "", "", 0, ""), settings())
                .draft()
                .calendars(Register.of(calendars()))
                .organisations(Register.of(organisations()))
                .roles(Register.of(roles()))
                .chunks(Register.of(chunks()))
                .plan();
    }

    private Settings settings() {
        FinancialYear first = new FinancialYear(START.getYear());
        SequencedMap<LimitKind, Enforcement> limits = new LinkedHashMap<>();
        limits.put(LimitKind.CAPACITY, Enforcement.IGNORE);
        limits.put(LimitKind.ROLES, pools ? Enforcement.KEEP : Enforcement.IGNORE);
        Appraisal appraisal = new Appraisal(
                first, first, first, 10, new LinkedHashMap<>(), "", Percent.ZERO, Percent.ZERO, 5, Percent.ZERO);
        return new Settings("GBP", Month.APRIL, START, null, WorkingDays.MONDAY_TO_FRIDAY, 8, 4, limits, appraisal);
    }

    private static List<WorkCalendar> calendars() {
        List<Holiday> holidays = new ArrayList<>();
        for (int year = 2027; year < 2060; year++) {
            holidays.add(new Holiday(LocalDate.of(year, 12, 25), LocalDate.of(year, 12, 26), "Christmas"));
            holidays.add(new Holiday(LocalDate.of(year, 8, 28), LocalDate.of(year, 8, 28), "Summer"));
        }
        WorkingDays weekdays = new WorkingDays(WorkingDays.MONDAY_TO_FRIDAY.week(), holidays);
        return List.of(
                new WorkCalendar(new CalendarId("weekdays"), "Weekdays", weekdays),
                new WorkCalendar(new CalendarId("always"), "Every day", WorkingDays.EVERY_DAY));
    }

    private static List<Organisation> organisations() {
        List<Organisation> organisations = new ArrayList<>();
        for (int i = 0; i < ORGANISATIONS; i++) {
            CalendarId calendar = switch (i % 3) {
                case 0 -> new CalendarId("weekdays");
                case 1 -> new CalendarId("always");
                default -> null;
            };
            organisations.add(new Organisation(
                    organisation(i),
                    "O" + i,
                    "Organisation " + i,
                    OrganisationType.OTHER,
                    null,
                    null,
                    1_000,
                    ByMonth.always(12),
                    List.of(),
                    List.of(),
                    calendar,
                    "",
                    "",
                    "",
                    null,
                    null,
                    null,
                    ""));
        }
        return organisations;
    }

    private static OrganisationId organisation(int number) {
        return new OrganisationId("O" + number);
    }

    private List<Role> roles() {
        List<Role> roles = new ArrayList<>();
        for (int i = 0; i < POOLS; i++) {
            roles.add(new Role(
                    new RoleId("R" + i), "Role " + i, ByMonth.always(1_000 * reach() / SHORTEST_REACH), true, ""));
        }
        return roles;
    }

    private List<Chunk> chunks() {
        List<OrderKey> keys = OrderKey.inOrder(chunks);
        List<Chunk> made = new ArrayList<>(chunks);
        for (int i = 0; i < chunks; i++) {
            OrganisationId owner = organisation(random.nextInt(ORGANISATIONS));
            ChunkDraft draft = Chunk.of(id(i), "Chunk " + i, keys.get(i), WorkSpan.days(random.nextInt(5, 31)))
                    .draft()
                    .owner(owner)
                    .impact(new LinkedHashMap<>(Map.of(owner, random.nextInt(1, 4))))
                    .dependencies(dependencies(i));
            if (pools) {
                SequencedMap<RoleId, Fte> need = new LinkedHashMap<>();
                need.put(new RoleId("R" + random.nextInt(POOLS)), new Fte(100 * random.nextInt(1, 6)));
                draft.roles(need);
            }
            made.add(draft.chunk());
        }
        return made;
    }

    /// How far back a chunk looks for what it waits for: the width of the front along which work moves.
    private int reach() {
        return Math.max(SHORTEST_REACH, chunks / 80);
    }

    /// Two chunks from the front before this one.
    private List<Dependency> dependencies(int chunk) {
        Set<Integer> on = new LinkedHashSet<>();
        int reach = Math.min(chunk, reach());
        while (on.size() < Math.min(2, reach)) {
            on.add(chunk - 1 - random.nextInt(reach));
        }
        return on.stream().map(number -> Dependency.on(id(number))).toList();
    }

    private static ChunkId id(int number) {
        return new ChunkId("C" + (number + 1));
    }
}
