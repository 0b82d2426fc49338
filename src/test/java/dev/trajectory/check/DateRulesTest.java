package dev.trajectory.check;

import static dev.trajectory.check.Altered.with;
import static dev.trajectory.check.CheckedPlan.after;
import static dev.trajectory.check.CheckedPlan.day;
import static dev.trajectory.check.CheckedPlan.id;
import static dev.trajectory.check.CheckedPlan.trust;
import static org.assertj.core.api.Assertions.assertThat;

import dev.trajectory.check.Finding.Severity;
import dev.trajectory.model.ByMonth;
import dev.trajectory.model.CalendarId;
import dev.trajectory.model.DependencyType;
import dev.trajectory.model.Enforcement;
import dev.trajectory.model.Freeze;
import dev.trajectory.model.Fte;
import dev.trajectory.model.Gate;
import dev.trajectory.model.GateId;
import dev.trajectory.model.GateStatus;
import dev.trajectory.model.GateType;
import dev.trajectory.model.Hold;
import dev.trajectory.model.LimitKind;
import dev.trajectory.model.Progress;
import dev.trajectory.model.Register;
import dev.trajectory.model.Role;
import dev.trajectory.model.RoleId;
import dev.trajectory.model.Tranche;
import dev.trajectory.model.TrancheId;
import dev.trajectory.model.WorkCalendar;
import dev.trajectory.model.WorkSpan;
import dev.trajectory.model.WorkingDays;
import java.math.BigDecimal;
import java.time.MonthDay;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What is found in a plan's dates. Chunks take a week from 1 April 2027.
class DateRulesTest {

    @ParameterizedTest
    @CsvSource({"KEEP, ERROR", "WARN, WARNING"})
    void aMissedDeadlineIsAsBadAsItsKindOfLimitIsKept(Enforcement enforcement, Severity severity) {
        Finding missed = new CheckedPlan()
                .limit(LimitKind.DEADLINES, enforcement)
                .chunk("A", draft -> draft.deadline(day("2027-04-06")))
                .chunk("B", draft -> draft.deadline(day("2027-04-07")))
                .findings(Rule.DEADLINE_MISSED)
                .getFirst();

        assertThat(missed.severity()).isEqualTo(severity);
        assertThat(missed.terms()).contains(new Term.Day(day("2027-04-07")), new Term.Count(1));
    }

    @ParameterizedTest
    @CsvSource({"KEEP, 1", "WARN, 2", "IGNORE, 0"})
    void aTrancheStartIsBrokenByWhatIsFixedAndWhereNotKeptByAll(Enforcement enforcement, int broken) {
        assertThat(new CheckedPlan()
                        .limit(LimitKind.TRANCHES, enforcement)
                        .chunk("A", draft -> draft.trancheStart(day("2027-06-01")))
                        .chunk(
                                "B",
                                draft -> draft.trancheStart(day("2027-06-01")).pin(day("2027-05-01")))
                        .found(Rule.STARTS_BEFORE_TRANCHE))
                .hasSize(broken);
    }

    @Test
    void aPinBeforeThePlansStartAndAStatusDateIsFoundWithBothMargins() {
        List<Finding> findings = new CheckedPlan()
                .statusDate("2027-04-10")
                .chunk("A", draft -> draft.pin(day("2027-03-30")))
                .findings();

        assertThat(findings)
                .filteredOn(finding -> finding.rule() == Rule.STARTS_BEFORE_PLAN)
                .singleElement()
                .satisfies(finding -> assertThat(finding.terms()).contains(new Term.Count(2)));
        assertThat(findings)
                .filteredOn(finding -> finding.rule() == Rule.STARTS_BEFORE_STATUS_DATE)
                .singleElement()
                .satisfies(finding -> assertThat(finding.terms()).contains(new Term.Count(11)));
    }

    @ParameterizedTest
    @CsvSource({"FS, 0d, 5", "FS, 1w, 12", "FS, -2d, 3", "SS, 0d, 0", "SS, 3d, 1", "FF, 0d, 0", "FF, 6d, 4", "SF, 0d, 0"
    })
    void aPinBreaksADependencyByTheDaysThatAreMissing(DependencyType type, String lag, int missing) {
        List<Finding> broken = new CheckedPlan()
                .chunk("A")
                .chunk("B", draft -> draft.pin(day("2027-04-03")).dependencies(List.of(after("A", type, lag))))
                .findings(Rule.DEPENDENCY_BROKEN);

        if (missing == 0) {
            assertThat(broken).isEmpty();
        } else {
            assertThat(broken)
                    .singleElement()
                    .satisfies(finding -> assertThat(finding.terms()).contains(new Term.Count(missing)));
        }
    }

    @Test
    void workThatStartedBeforeWhatItWaitsForWasDoneIsOutOfSequence() {
        CheckedPlan plan = new CheckedPlan()
                .statusDate("2027-04-20")
                .chunk("A")
                .chunk(
                        "B",
                        draft -> draft.progress(new Progress(day("2027-04-05"), null, 50, null))
                                .dependencies(List.of(after("A"))));

        assertThat(plan.found(Rule.OUT_OF_SEQUENCE)).containsExactly("B");
        assertThat(plan.found(Rule.DEPENDENCY_BROKEN)).isEmpty();
    }

    @Test
    void aDependencyOfAParentBindsItsLeaves() {
        CheckedPlan plan = new CheckedPlan()
                .chunk("A")
                .chunk("P", draft -> draft.dependencies(List.of(after("A"))))
                .chunk("B", draft -> draft.parent(id("P")).pin(day("2027-04-02")));

        assertThat(plan.found(Rule.DEPENDENCY_BROKEN)).containsExactly("B");
    }

    @Test
    void whatHappensAfterTheStatusDateIsFound() {
        CheckedPlan plan = new CheckedPlan()
                .statusDate("2027-04-20")
                .chunk("A", draft -> draft.progress(new Progress(day("2027-04-05"), day("2027-04-21"), 100, null)))
                .chunk("B", draft -> draft.progress(new Progress(day("2027-04-05"), day("2027-04-20"), 100, null)));

        assertThat(plan.found(Rule.ACTUAL_AFTER_STATUS_DATE)).containsExactly("A");
    }

    @Test
    void aHoldThatIsShorterThanTheWorkIsFound() {
        CheckedPlan plan = new CheckedPlan()
                .chunk("A", draft -> draft.hold(new Hold(day("2027-04-01"), day("2027-04-06"))))
                .chunk("B", draft -> draft.hold(new Hold(day("2027-04-01"), day("2027-04-07"))));

        assertThat(plan.found(Rule.HOLD_TOO_SHORT)).containsExactly("A");
    }

    @Test
    void startingBeforeAGateThatIsNotKeptIsFound() {
        CheckedPlan plan = new CheckedPlan()
                .limit(LimitKind.GATES, Enforcement.WARN)
                .chunk("A")
                .chunk("B", after("A"))
                .with(draft -> draft.gates(Register.of(List.of(new Gate(
                        new GateId("G"),
                        "Approval",
                        GateType.FBC,
                        id("A"),
                        List.of(id("B")),
                        List.of(),
                        2,
                        null,
                        null,
                        GateStatus.PLANNED,
                        "")))));

        assertThat(plan.findings(Rule.STARTS_BEFORE_GATE))
                .singleElement()
                .satisfies(finding ->
                        assertThat(finding.terms()).contains(new Term.Day(day("2027-04-22")), new Term.Count(14)));
    }

    @Test
    void finishingAfterTheLandingPointOfItsTrancheIsAdvice() {
        TrancheId tranche = new TrancheId("T");
        CheckedPlan plan = new CheckedPlan()
                .chunk("A", draft -> draft.tranche(tranche))
                .with(draft -> draft.tranches(
                        Register.of(List.of(new Tranche(tranche, "First", "", null, day("2027-04-06"))))));

        assertThat(plan.found(Rule.AFTER_LANDING_POINT)).containsExactly("A");
    }

    @Test
    void anOrganisationIsNotNeededBeforeItBeginsOrAfterItEnds() {
        CheckedPlan plan = new CheckedPlan()
                .chunk("A")
                .chunk("B", draft -> draft.pin(day("2027-05-01")))
                .chunk("C", draft -> draft.pin(day("2027-06-01")))
                .with(draft -> draft.organisations(
                        Register.of(List.of(CheckedPlan.trust("TRUST", day("2027-04-02"), day("2027-06-06"))))));

        assertThat(plan.found(Rule.ORGANISATION_NOT_YET)).containsExactly("A");
        assertThat(plan.found(Rule.ORGANISATION_ENDED)).containsExactly("C");
    }

    @Test
    void fixedChunksThatOverbookAKeptPoolAreFoundByTheirWorstDay() {
        RoleId tester = new RoleId("TESTER");
        CheckedPlan plan = new CheckedPlan()
                .chunk(
                        "A",
                        draft -> draft.pin(day("2027-04-28")).roles(new LinkedHashMap<>(Map.of(tester, new Fte(80)))))
                .chunk(
                        "B",
                        draft -> draft.pin(day("2027-05-02")).roles(new LinkedHashMap<>(Map.of(tester, new Fte(50)))))
                .with(draft ->
                        draft.roles(Register.of(List.of(new Role(tester, "Tester", ByMonth.always(100), true, "")))));

        assertThat(plan.findings(Rule.ROLE_DAY_OVERLOAD))
                .singleElement()
                .satisfies(finding -> assertThat(finding.terms())
                        .containsExactly(
                                new Term.Name(tester),
                                new Term.Month(YearMonth.of(2027, 5)),
                                new Term.Amount(new BigDecimal("1.30")),
                                new Term.Amount(new BigDecimal("1"))));
        assertThat(plan.found(Rule.ROLE_OVERLOAD)).isEmpty();
    }

    @Test
    void moreThanThreeInTenCriticalIsAdviceForTenChunksOrMore() {
        CheckedPlan plan = new CheckedPlan();
        for (int i = 0; i < 10; i++) {
            plan.chunk("C" + i);
        }

        assertThat(plan.findings(Rule.MANY_CRITICAL))
                .singleElement()
                .satisfies(finding -> assertThat(finding.terms()).contains(new Term.Count(10)));
        assertThat(new CheckedPlan().chunk("A").findings(Rule.MANY_CRITICAL)).isEmpty();
    }

    private static void tells(Rule rule, CheckedPlan broken, CheckedPlan sound) {
        assertThat(broken.found(rule)).as("broken").isNotEmpty();
        assertThat(sound.found(rule)).as("sound").isEmpty();
    }

    @Test
    void aDateSetByHandIsBrokenByAPin() {
        tells(Rule.STARTS_BEFORE_NOT_BEFORE, notBefore("2027-06-01"), notBefore("2027-05-01"));
    }

    private static CheckedPlan notBefore(String date) {
        return new CheckedPlan().chunk("A", draft -> draft.notBefore(day(date)).pin(day("2027-05-01")));
    }

    @Test
    void aPinOnADayThatNobodyWorksIsFound() {
        tells(Rule.DAY_NOT_WORKED, pinned("2027-04-03"), pinned("2027-04-05"));
    }

    /// Its owner works from Monday to Friday; 3 April 2027 is a Saturday.
    private static CheckedPlan pinned(String date) {
        CalendarId weekdays = new CalendarId("WEEKDAYS");
        return new CheckedPlan()
                .chunk("A", draft -> draft.pin(day(date)))
                .with(draft -> draft.calendars(Register.of(
                                List.of(new WorkCalendar(weekdays, "Weekdays", WorkingDays.MONDAY_TO_FRIDAY))))
                        .organisations(Register.of(List.of(with(trust("TRUST"), "calendar", weekdays)))));
    }

    @Test
    void goLivesInFreezesAreFoundWhereFreezesDoNotMoveThem() {
        tells(Rule.GO_LIVE_IN_FREEZE, frozen("--04-05", "--04-10"), frozen("--04-08", "--04-10"));
    }

    @Test
    void whatIsAlwaysFrozenHasNoDates() {
        CheckedPlan never = frozen("--01-01", "--12-31").limit(LimitKind.FREEZES, Enforcement.KEEP);
        CheckedPlan sometimes = frozen("--04-05", "--04-10").limit(LimitKind.FREEZES, Enforcement.KEEP);
        tells(Rule.UNPLACED_FROZEN, never, sometimes);
        assertThat(sometimes.found(Rule.GO_LIVE_IN_FREEZE)).isEmpty();
    }

    /// It would go live on 7 April.
    private static CheckedPlan frozen(String from, String to) {
        Freeze freeze = new Freeze(MonthDay.parse(from), MonthDay.parse(to), "Elections");
        return new CheckedPlan()
                .limit(LimitKind.FREEZES, Enforcement.WARN)
                .chunk("A", draft -> draft.goLive(true))
                .with(draft ->
                        draft.organisations(Register.of(List.of(with(trust("TRUST"), "freezes", List.of(freeze))))));
    }

    @Test
    void moreChangeThanAnOrganisationCanTakeIsFoundWhereItIsNotKept() {
        tells(
                Rule.CAPACITY_OVERLOAD,
                impact(4).limit(LimitKind.CAPACITY, Enforcement.WARN),
                impact(3).limit(LimitKind.CAPACITY, Enforcement.WARN));
    }

    @Test
    void moreChangeThanAnOrganisationCanEverTakeHasNoDates() {
        tells(Rule.UNPLACED_CAPACITY, impact(4), impact(3));
    }

    /// It can take three points a month.
    private static CheckedPlan impact(int points) {
        return new CheckedPlan()
                .chunk("A", draft -> draft.impact(new LinkedHashMap<>(Map.of(CheckedPlan.TRUST, points))))
                .with(draft ->
                        draft.organisations(Register.of(List.of(with(trust("TRUST"), "capacity", ByMonth.always(3))))));
    }

    @Test
    void morePeopleThanThereEverAreHaveNoDates() {
        tells(Rule.UNPLACED_POOL, people(101), people(100));
    }

    /// There is one tester.
    private static CheckedPlan people(int hundredths) {
        RoleId tester = new RoleId("TESTER");
        return new CheckedPlan()
                .chunk("A", draft -> draft.roles(new LinkedHashMap<>(Map.of(tester, new Fte(hundredths)))))
                .with(draft ->
                        draft.roles(Register.of(List.of(new Role(tester, "Tester", ByMonth.always(100), true, "")))));
    }

    /// Chunks of ten years one after the other, from 1 December 2199.
    @Test
    void whatComesAfterAllYearsHasNoDates() {
        tells(Rule.UNPLACED_HORIZON, inARow(34), inARow(28));
    }

    private static CheckedPlan inARow(int chunks) {
        CheckedPlan plan = new CheckedPlan().chunk("C0", draft -> draft.notBefore(day("2199-12-01")));
        for (int i = 1; i < chunks; i++) {
            String before = "C" + (i - 1);
            plan.chunk("C" + i, draft -> draft.duration(WorkSpan.weeks(520)).dependencies(List.of(after(before))));
        }
        return plan;
    }

    @Test
    void whatWaitsForItselfByWayOfAGateHasNoDates() {
        tells(Rule.UNPLACED_CIRCLE, gated(Enforcement.KEEP), gated(Enforcement.WARN));
    }

    /// The gate needs what it unlocks.
    private static CheckedPlan gated(Enforcement enforcement) {
        return new CheckedPlan()
                .limit(LimitKind.GATES, enforcement)
                .chunk("A")
                .chunk("B", after("A"))
                .with(draft -> draft.gates(Register.of(List.of(new Gate(
                        new GateId("G"),
                        "Approval",
                        GateType.FBC,
                        id("B"),
                        List.of(id("A")),
                        List.of(),
                        2,
                        null,
                        null,
                        GateStatus.PLANNED,
                        "")))));
    }
}
