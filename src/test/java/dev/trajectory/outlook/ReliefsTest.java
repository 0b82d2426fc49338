package dev.trajectory.outlook;

import static dev.trajectory.outlook.LinkedPlans.chunk;
import static org.assertj.core.api.Assertions.assertThat;

import dev.trajectory.check.Finding;
import dev.trajectory.check.Rule;
import dev.trajectory.edit.ChangeChunks;
import dev.trajectory.edit.ChangeSettings;
import dev.trajectory.edit.Edit;
import dev.trajectory.edit.FreshIds;
import dev.trajectory.edit.Going;
import dev.trajectory.edit.PutRecord;
import dev.trajectory.edit.Result;
import dev.trajectory.edit.Section;
import dev.trajectory.file.PlanFiles;
import dev.trajectory.file.Reading;
import dev.trajectory.finance.reach.Watch;
import dev.trajectory.model.ByMonth;
import dev.trajectory.model.Chunk;
import dev.trajectory.model.ChunkDraft;
import dev.trajectory.model.ChunkField;
import dev.trajectory.model.ChunkId;
import dev.trajectory.model.Enforcement;
import dev.trajectory.model.Freeze;
import dev.trajectory.model.Fte;
import dev.trajectory.model.LimitKind;
import dev.trajectory.model.Organisation;
import dev.trajectory.model.OrganisationId;
import dev.trajectory.model.OrganisationType;
import dev.trajectory.model.Plan;
import dev.trajectory.model.Register;
import dev.trajectory.model.Role;
import dev.trajectory.model.RoleId;
import dev.trajectory.model.Settings;
import dev.trajectory.model.WorkSpan;
import dev.trajectory.schedule.Load;
import dev.trajectory.schedule.LoadCell;
import dev.trajectory.schedule.Stretch;
import dev.trajectory.words.ReliefWords;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SequencedMap;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/// What would relieve the months in which Northmoor is asked for more than it can take.
class ReliefsTest {

    private static final Outlook OUTLOOK = Outlook.dates(plan());
    private static final FreshIds IDS = new FreshIds("N", 2, 0);

    private static Plan plan() {
        return switch (PlanFiles.read(Path.of("samples", "northmoor.trajectory"))) {
            case Reading.Opened opened -> opened.document().plan();
            case Reading.Refused refused -> throw new AssertionError("refused: " + refused.problem());
        };
    }

    private static List<Relief> reliefs(Outlook outlook, LoadCell cell) {
        return Reliefs.of(outlook, cell, IDS, _ -> Going.AS_ASKED, () -> false).ways();
    }

    private static List<LoadCell> over() {
        return OUTLOOK.load().organisations().entrySet().stream()
                .flatMap(each -> each.getValue().stream()
                        .filter(Load.PointsInMonth::isOver)
                        .<LoadCell>map(month -> new LoadCell.Points(each.getKey(), month.month())))
                .toList();
    }

    @Test
    void whatIsToldIsWhatTheEditMakesOfThePlan() {
        assertThat(over()).isNotEmpty();
        for (LoadCell cell : over()) {
            List<Relief> reliefs = reliefs(OUTLOOK, cell);
            assertThat(reliefs).isNotEmpty();
            for (Relief relief : reliefs) {
                Plan changed = ((Result.Changed) relief.edit().apply(OUTLOOK.plan())).plan();
                Outlook after = Outlook.dates(changed);
                assertThat(after.load().at(cell)).isEqualTo(relief.stretch());
                assertThat(Effect.between(OUTLOOK, after)).isEqualTo(relief.effect());
            }
        }
    }

    @Test
    void moreRoomIsAlwaysAWayAndMovesNothingWhereTheLimitIsNotKept() {
        assertThat(OUTLOOK.plan().settings().keeps(LimitKind.CAPACITY)).isFalse();
        for (LoadCell cell : over()) {
            Relief more = reliefs(OUTLOOK, cell).getLast();
            assertThat(more.way())
                    .isEqualTo(new Relief.Way.More(
                            Math.toIntExact(OUTLOOK.load().at(cell).asked())));
            assertThat(more.isEnough()).isTrue();
            assertThat(more.effect().moved()).isEmpty();
        }
    }

    @Test
    void aMonthThatIsNotOverNeedsNoRelief() {
        LoadCell quiet = OUTLOOK.load().organisations().entrySet().stream()
                .flatMap(each -> each.getValue().stream()
                        .filter(month -> !month.isOver())
                        .<LoadCell>map(month -> new LoadCell.Points(each.getKey(), month.month())))
                .findFirst()
                .orElseThrow();
        assertThat(reliefs(OUTLOOK, quiet)).isEmpty();
        OrganisationId nobody = new OrganisationId("NOBODY");
        assertThat(reliefs(OUTLOOK, new LoadCell.Points(nobody, YearMonth.of(2028, 1))))
                .isEmpty();
    }

    /// Of Eskwater so much is asked in February 2029 that where it could take 4 points a month, some chunks ask
    /// more than it ever can: kept, that limit leaves them without dates, and their month looks relieved.
    @Test
    void noWayLeavesAChunkWithoutDates() {
        OrganisationId eskwater = new OrganisationId("ERDH");
        Organisation small = OUTLOOK.plan().organisations().get(eskwater).withCapacity(ByMonth.always(4));
        Outlook outlook = Outlook.dates(changed(OUTLOOK.plan(), new PutRecord<>(Section.ORGANISATIONS, small, false)));
        Settings kept = outlook.plan().settings().with(Map.of(LimitKind.CAPACITY, Enforcement.KEEP));
        Outlook keeping = Outlook.dates(changed(outlook.plan(), new ChangeSettings(kept)));
        assertThat(keeping.schedule().unplaced()).isNotEmpty();
        LoadCell february = new LoadCell.Points(eskwater, YearMonth.of(2029, 2));
        assertThat(outlook.load().at(february)).isEqualTo(new Stretch(5, 4L));

        List<Relief> reliefs = reliefs(outlook, february);
        assertThat(reliefs).isNotEmpty().extracting(Relief::way).noneMatch(Relief.Way.Kept.class::isInstance);
        for (Relief relief : reliefs) {
            assertThat(Outlook.dates(changed(outlook.plan(), relief.edit()))
                            .schedule()
                            .unplaced())
                    .isEqualTo(outlook.schedule().unplaced());
        }
    }

    /// Where its deadline is the day it ends now, a chunk that starts later misses it.
    @Test
    void whatAWayBreaksIsToldWithIt() {
        LoadCell august = new LoadCell.Points(new OrganisationId("ERDH"), YearMonth.of(2029, 8));
        Relief later = later(OUTLOOK, august);
        assertThat(later.broken()).extracting(Finding::rule).doesNotContain(Rule.DEADLINE_MISSED);
        ChunkId chunk = ((Relief.Way.Later) later.way()).chunk();
        Outlook due = Outlook.dates(changed(
                OUTLOOK.plan(),
                new ChangeChunks<>(
                        List.of(chunk),
                        ChunkField.DEADLINE,
                        OUTLOOK.schedule().placement(chunk).finish())));

        Relief late = reliefs(due, august).stream()
                .filter(relief -> relief.way().equals(later.way()))
                .findFirst()
                .orElseThrow();
        assertThat(late.broken())
                .anyMatch(finding -> finding.rule() == Rule.DEADLINE_MISSED
                        && finding.subjects().contains(chunk));
        ReliefWords words = new ReliefWords(due.plan(), Locale.UK);
        assertThat(words.breaks(late)).startsWith("But then: ").contains("deadline");
    }

    private static Relief later(Outlook outlook, LoadCell cell) {
        return reliefs(outlook, cell).stream()
                .filter(relief -> relief.way() instanceof Relief.Way.Later)
                .findFirst()
                .orElseThrow();
    }

    /// A month for which there is nothing at all has no share to tell.
    @Test
    void whereThereIsNothingItIsSaidInPointsWhatIsAskedThen() {
        LoadCell august = new LoadCell.Points(new OrganisationId("ERDH"), YearMonth.of(2029, 8));
        Outlook none =
                Outlook.dates(changed(OUTLOOK.plan(), Reliefs.withRoom(OUTLOOK.plan(), august, august.month(), 0)));
        ReliefWords words = new ReliefWords(none.plan(), Locale.UK);
        for (Relief relief : reliefs(none, august)) {
            Stretch then = relief.stretch();
            if (then != null && then.isOver()) {
                assertThat(words.comes(august, relief)).startsWith("still " + then.asked() + " of 0 points");
            }
        }
    }

    private static Plan changed(Plan plan, Edit edit) {
        return ((Result.Changed) edit.apply(plan)).plan();
    }

    private static final OrganisationId WARD = new OrganisationId("WARD");
    private static final RoleId TESTER = new RoleId("TESTER");

    /// One tester. From a day on, for 30 days, one chunk needs one and another half of one.
    private static Outlook testers(LocalDate notBefore) {
        List<Chunk> chunks = List.of(
                chunk("A", 30, draft -> draft.notBefore(notBefore).roles(people(100))),
                chunk("B", 30, draft -> draft.notBefore(notBefore).roles(people(50))));
        return Outlook.dates(testers(chunks, Map.of(LimitKind.ROLES, Enforcement.WARN)));
    }

    private static Plan testers(List<Chunk> chunks, Map<LimitKind, Enforcement> limits) {
        Plan plan = LinkedPlans.plan(chunks, List.of());
        Role role = new Role(TESTER, "Tester", ByMonth.always(100), true, "");
        Organisation ward = Organisation.named(WARD, "W", "Ward").withCapacity(ByMonth.always(4));
        return plan.withSettings(plan.settings().with(limits).withImpactWeeks(8, 4))
                .draft()
                .roles(Register.of(List.of(role)))
                .organisations(Register.of(List.of(ward)))
                .plan();
    }

    private static SequencedMap<RoleId, Fte> people(int hundredths) {
        return new LinkedHashMap<>(Map.of(TESTER, new Fte(hundredths)));
    }

    private static List<Relief.Way> enough(Outlook outlook, LoadCell cell) {
        return reliefs(outlook, cell).stream()
                .filter(Relief::isEnough)
                .map(Relief::way)
                .toList();
    }

    /// Half as many people take twice as long; without B's half there is no room for less than half.
    @Test
    void fewerPeopleDoTheSameWorkOverALongerTime() {
        LoadCell april = new LoadCell.People(TESTER, YearMonth.of(2027, 4));
        ChunkId a = new ChunkId("A");

        assertThat(enough(testers(LinkedPlans.START), april))
                .contains(new Relief.Way.Fewer(a, 50, WorkSpan.days(60)))
                .noneMatch(way ->
                        way instanceof Relief.Way.Fewer fewer && !fewer.chunk().equals(a));
    }

    /// Twice the time with half the testers would be twice the work for the nurses, who stay as many.
    @Test
    void fewerPeopleAreNoWayWhereOtherRolesAreNeededToo() {
        SequencedMap<RoleId, Fte> both = people(100);
        both.put(new RoleId("NURSE"), new Fte(300));

        assertThat(ways(testers(draft -> draft.roles(both)))).noneMatch(Relief.Way.Fewer.class::isInstance);
    }

    /// Half as many people take twice as long: a hundred years at the most.
    @Test
    void fewerPeopleAreNoWayWhereTheyWouldTakeMoreThanAHundredYears() {
        assertThat(ways(testers(draft -> draft.duration(WorkSpan.weeks(2_600)).roles(people(100)))))
                .contains(new Relief.Way.Fewer(new ChunkId("A"), 50, WorkSpan.weeks(5_200)));
        assertThat(ways(testers(draft -> draft.duration(WorkSpan.weeks(2_601)).roles(people(100)))))
                .isNotEmpty()
                .noneMatch(Relief.Way.Fewer.class::isInstance);
    }

    /// A beside B, which needs half a tester.
    private static Outlook testers(UnaryOperator<ChunkDraft> a) {
        List<Chunk> chunks = List.of(chunk("A", 30, a), chunk("B", 30, draft -> draft.roles(people(50))));
        return Outlook.dates(testers(chunks, Map.of(LimitKind.ROLES, Enforcement.WARN)));
    }

    private static List<Relief.Way> ways(Outlook outlook) {
        return reliefs(outlook, new LoadCell.People(TESTER, YearMonth.of(2027, 4))).stream()
                .map(Relief::way)
                .toList();
    }

    /// Ten days' work ends with the last day on which there are testers. In two halves, the first could not go
    /// live on the fifth day, in the freeze: it would take the testers until nobody was left for the second.
    @Test
    void noHalfIsLeftWithoutDates() {
        SequencedMap<OrganisationId, Integer> felt = new LinkedHashMap<>(Map.of(WARD, 6));
        Chunk a = chunk(
                "A",
                10,
                draft -> draft.notBefore(LocalDate.of(2027, 6, 21))
                        .owner(WARD)
                        .goLive(true)
                        .roles(people(100))
                        .impact(felt));
        Map<LimitKind, Enforcement> limits = Map.of(
                LimitKind.ROLES, Enforcement.KEEP,
                LimitKind.FREEZES, Enforcement.KEEP,
                LimitKind.CAPACITY, Enforcement.WARN);
        Plan plan = testers(List.of(a), limits);
        ByMonth pool = ByMonth.always(0).with(YearMonth.of(2027, 6), 100);
        Outlook outlook = Outlook.dates(plan.draft()
                .roles(Register.of(List.of(new Role(TESTER, "Tester", pool, true, ""))))
                .organisations(Register.of(List.of(frozen(MonthDay.of(6, 23), MonthDay.of(6, 27)))))
                .plan());
        assertThat(outlook.schedule().unplaced()).isEmpty();

        LoadCell july = new LoadCell.Points(WARD, YearMonth.of(2027, 7));
        assertThat(reliefs(outlook, july))
                .isNotEmpty()
                .extracting(Relief::way)
                .noneMatch(Relief.Way.Split.class::isInstance);
    }

    private static Organisation frozen(MonthDay from, MonthDay to) {
        List<Freeze> freezes = List.of(new Freeze(from, to, "Launch"));
        return new Organisation(
                WARD,
                "W",
                "Ward",
                OrganisationType.OTHER,
                null,
                null,
                0,
                ByMonth.always(4),
                List.of(),
                freezes,
                null,
                "",
                "",
                "",
                null,
                null,
                null,
                "");
    }

    /// Twelve chunks of a tester each: ten are tried. Each can be kept out of April, which relieves it somewhat.
    @Test
    void noMoreThanTenChunksAreTriedAndTenWaysTold() {
        List<Chunk> chunks = new ArrayList<>();
        for (int i = 1; i <= 12; i++) {
            chunks.add(chunk(
                    "C" + i, 30, draft -> draft.notBefore(LinkedPlans.START).roles(people(100))));
        }
        Outlook outlook = Outlook.dates(testers(chunks, Map.of(LimitKind.ROLES, Enforcement.WARN)));
        List<Double> shares = new ArrayList<>();
        List<Integer> sofar = new ArrayList<>();
        Reliefs.Found found = Reliefs.of(
                outlook, new LoadCell.People(TESTER, YearMonth.of(2027, 4)), IDS, _ -> Going.ALL, new Watch<>() {
                    @Override
                    public boolean isStopped() {
                        return false;
                    }

                    @Override
                    public void sofar(double share, Reliefs.Found best) {
                        shares.add(share);
                        sofar.add(best.ways().size());
                    }
                });

        assertThat(found.untried()).isEqualTo(2);
        assertThat(found.ways()).hasSize(10).allMatch(relief -> relief.going() == Going.ALL);
        assertThat(found.ways().getLast().way()).isEqualTo(new Relief.Way.More(1_200));
        assertThat(shares).hasSize(10).isSorted().doesNotHaveDuplicates();
        assertThat(sofar.getFirst()).isPositive();
        assertThat(sofar.getLast()).isEqualTo(9);
        assertThat(new ReliefWords(outlook.plan(), Locale.UK).more(found))
                .isEqualTo(found.untold()
                        + " ways more, no better than these, are not shown. 2 chunks that ask less were not tried.");
    }

    /// What a date set by hand keeps in May can begin in April.
    @Test
    void whatIsHeldBackByADateCanBeEarlier() {
        LoadCell may = new LoadCell.People(TESTER, YearMonth.of(2027, 5));
        LocalDate first = may.month().atDay(1);

        assertThat(enough(testers(first), may))
                .contains(
                        new Relief.Way.Earlier(new ChunkId("A"), first),
                        new Relief.Way.Earlier(new ChunkId("B"), first));
    }

    /// The only tester is busy on A in April, so B comes in May and is felt on the ward until June, as C is. Were
    /// B first, it would be felt until May.
    @Test
    void whatWaitsForScarcePeopleCanComeFirst() {
        SequencedMap<OrganisationId, Integer> felt = new LinkedHashMap<>(Map.of(WARD, 3));
        List<Chunk> chunks = List.of(
                chunk("A", 30, draft -> draft.roles(people(100))),
                chunk("B", 30, draft -> draft.roles(people(100)).impact(felt)),
                chunk(
                        "C",
                        10,
                        draft -> draft.notBefore(LocalDate.of(2027, 6, 1)).impact(felt)));
        Outlook outlook = Outlook.dates(testers(chunks, Map.of(LimitKind.CAPACITY, Enforcement.WARN)));

        assertThat(enough(outlook, new LoadCell.Points(WARD, YearMonth.of(2027, 6))))
                .contains(new Relief.Way.First(new ChunkId("B")));
    }

    /// Of a change of 4 points, 2 are felt two weeks before the others.
    @Test
    void aLargeChangeCanBeDividedInTwo() {
        LoadCell august = new LoadCell.Points(new OrganisationId("ERDH"), YearMonth.of(2029, 8));

        assertThat(enough(OUTLOOK, august)).anyMatch(Relief.Way.Split.class::isInstance);
    }

    @Test
    void whoStopsTheSearchGetsWhatWasFound() {
        assertThat(Reliefs.of(OUTLOOK, over().getFirst(), IDS, _ -> Going.AS_ASKED, () -> true)
                        .ways())
                .isEmpty();
    }

    /// 7 of 6 points are one point too many: 117 %, rounded.
    @Test
    void aStretchIsAPartOfWhatThereIs() {
        assertThat(new Stretch(7, 6L).percent()).isEqualTo(117);
        assertThat(new Stretch(7, 6L).isOver()).isTrue();
        assertThat(new Stretch(6, 6L).isOver()).isFalse();
        assertThat(new Stretch(1, 0L).isOver()).isTrue();
        assertThat(new Stretch(1, 0L).percent()).isNull();
        assertThat(new Stretch(7, null).isOver()).isFalse();
    }
}
