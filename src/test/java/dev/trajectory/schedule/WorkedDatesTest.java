package dev.trajectory.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import dev.trajectory.model.ChunkId;
import dev.trajectory.model.GateId;
import dev.trajectory.model.Plan;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Dates worked out by hand. 2027-04-01 is a Thursday, 2027-04-05 a Monday; plans start on the first unless they say
/// otherwise.
class WorkedDatesTest {

    /// Both implementations give the dates named: `B 2027-04-06 2027-04-08`, or `B none`.
    private static void assertDates(String text, String... expected) {
        Plan plan = PlanReader.read(text);
        assertThat(lines(ScheduleText.of(PlainSequencer.sequence(plan)), expected))
                .as("plain implementation")
                .containsExactly(expected);
        assertThat(lines(ScheduleText.of(plan, Sequencer.sequence(plan)), expected))
                .as("engine")
                .containsExactly(expected);
    }

    /// Of each expected line, what the schedule says of that chunk, as far as that line goes.
    private static String[] lines(String schedule, String... expected) {
        String[] lines = new String[expected.length];
        for (int i = 0; i < expected.length; i++) {
            String chunk = expected[i].substring(0, expected[i].indexOf(' ') + 1);
            int words = expected[i].split(" ").length;
            lines[i] = schedule.lines()
                    .filter(line -> line.startsWith(chunk))
                    .map(line -> String.join(" ", List.of(line.split(" ")).subList(0, words)))
                    .findFirst()
                    .orElse(chunk + "none");
        }
        return lines;
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
        week    | A  | B  | waits        | start      | finish
        1234567 | 5d | 3d | A:FS         | 2027-04-06 | 2027-04-08
        1234567 | 5d | 3d | A:FS:2d      | 2027-04-08 | 2027-04-10
        1234567 | 5d | 3d | A:FS:1w      | 2027-04-13 | 2027-04-15
        1234567 | 5d | 3d | A:FS:2ed     | 2027-04-08 | 2027-04-10
        1234567 | 5d | 3d | A:FS:-2d     | 2027-04-04 | 2027-04-06
        1234567 | 5d | 3d | A:FS:-9d     | 2027-04-01 | 2027-04-03
        1234567 | 5d | 3d | A:SS         | 2027-04-01 | 2027-04-03
        1234567 | 5d | 3d | A:SS:2d      | 2027-04-03 | 2027-04-05
        1234567 | 5d | 3d | A:FF         | 2027-04-03 | 2027-04-05
        1234567 | 5d | 3d | A:FF:1d      | 2027-04-04 | 2027-04-06
        1234567 | 5d | 3d | A:FF:-1d     | 2027-04-02 | 2027-04-04
        1234567 | 5d | 9d | A:FF         | 2027-04-01 | 2027-04-09
        1234567 | 5d | 3d | A:SF         | 2027-04-01 | 2027-04-03
        1234567 | 5d | 3d | A:SF:5d      | 2027-04-03 | 2027-04-05
        12345   | 5d | 3d | A:FS         | 2027-04-08 | 2027-04-12
        12345   | 5d | 3d | A:FS:1d      | 2027-04-09 | 2027-04-13
        12345   | 5d | 3d | A:FS:2d      | 2027-04-12 | 2027-04-14
        12345   | 5d | 3d | A:FS:1w      | 2027-04-15 | 2027-04-19
        12345   | 1w | 1w | A:FS:1ew     | 2027-04-15 | 2027-04-21
        12345   | 5d | 3d | A:FS:2ed     | 2027-04-12 | 2027-04-14
        12345   | 5d | 3d | A:FS:-1d     | 2027-04-07 | 2027-04-09
        12345   | 5d | 3d | A:FS:-4d     | 2027-04-02 | 2027-04-06
        12345   | 5d | 3d | A:FS:-4ed    | 2027-04-05 | 2027-04-07
        12345   | 2d | 3d | A:FS         | 2027-04-05 | 2027-04-07
        12345   | 2d | 3d | A:FS:1d      | 2027-04-06 | 2027-04-08
        12345   | 2d | 3d | A:FS:1ed     | 2027-04-05 | 2027-04-07
        12345   | 2d | 3d | A:FS:3ed     | 2027-04-06 | 2027-04-08
        12345   | 2d | 3d | A:FS:-1d     | 2027-04-02 | 2027-04-06
        12345   | 2d | 3d | A:FF         | 2027-04-01 | 2027-04-05
        12345   | 2d | 1d | A:FF         | 2027-04-02 | 2027-04-02
        12345   | 2d | 1d | A:FF:1d      | 2027-04-05 | 2027-04-05
        12345   | 2d | 1d | A:SF:3d      | 2027-04-05 | 2027-04-05
        12345   | 2d | 1d | A:SS:-3d     | 2027-04-01 | 2027-04-01
        135     | 2d | 3d | A:FS         | 2027-04-07 | 2027-04-12
        135     | 1w | 1w | A:FS:1w      | 2027-04-16 | 2027-04-21
        1234567 | 0d | 3d | A:FS         | 2027-04-01 | 2027-04-03
        1234567 | 5d | 0d | A:FS         | 2027-04-06 | 2027-04-06
        1234567 | 5d | 0d | A:FF         | 2027-04-06 | 2027-04-06
        1234567 | 5d | 0d | A:SS         | 2027-04-01 | 2027-04-01
        1234567 | 5d | 0d | A:SF:3d      | 2027-04-04 | 2027-04-04
        12345   | 2d | 0d | A:FS         | 2027-04-05 | 2027-04-05
        12345   | 2d | 0d | A:FF         | 2027-04-05 | 2027-04-05
        12345   | 0d | 0d | A:FS:1d      | 2027-04-02 | 2027-04-02
        12345   | 5d | 3d | A:FS,A:SS:6d | 2027-04-09 | 2027-04-13
        """)
    void aDependencyAsksForAStartOrAnEnd(String week, String a, String b, String waits, String start, String finish) {
        assertDates("""
            plan from=2027-04-01 week=%s
            chunk A %s
            chunk B %s after=%s
            """.formatted(week, a, b, waits), "B " + start + " " + finish);
    }

    /// A runs 1 to 5 April on seven days a week, 1 to 7 April on five.
    @ParameterizedTest
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
        A's | B's | waits     | start      | finish
        all | few | A:FS      | 2027-04-06 | 2027-04-08
        all | few | A:FS:-2d  | 2027-04-02 | 2027-04-06
        all | few | A:FS:-2ed | 2027-04-05 | 2027-04-07
        all | few | A:FS:1w   | 2027-04-13 | 2027-04-15
        few | all | A:FS      | 2027-04-08 | 2027-04-10
        few | all | A:FS:1w   | 2027-04-15 | 2027-04-17
        few | all | A:FS:-4d  | 2027-04-04 | 2027-04-06
        """)
    void workingLagRunsOnTheCalendarOfTheOneWaiting(String a, String b, String waits, String start, String finish) {
        assertDates("""
            calendar five week=12345
            org all
            org few calendar=five
            chunk A 5d owner=%s
            chunk B 3d owner=%s after=%s
            """.formatted(a, b, waits), "B " + start + " " + finish);
    }

    @Test
    void holidaysAreNotWorked() {
        assertDates("""
            plan from=2027-03-25 week=12345 holidays=2027-03-26..2027-03-29,2027-05-03..2027-05-03
            chunk A 3d
            chunk B 1d after=A:FS:1w
            chunk C 2d not-before=2027-04-30
            """, "A 2027-03-25 2027-03-31", "B 2027-04-08 2027-04-08", "C 2027-04-30 2027-05-04");
    }

    @Test
    void aPlanThatStartsOnADayOffBeginsOnTheFirstWorkingDay() {
        assertDates("""
            plan from=2027-04-03 week=12345
            chunk A 1d
            chunk M 0d
            """, "A 2027-04-05 2027-04-05", "M 2027-04-05 2027-04-05");
    }

    @Test
    void calendarsThatAreNotKeptLeaveEveryDayAWorkingDay() {
        assertDates("""
            plan from=2027-04-01 week=12345 ignore=CALENDARS
            chunk A 5d
            chunk B 2d after=A
            """, "A 2027-04-01 2027-04-05", "B 2027-04-06 2027-04-07");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
        would finish | freeze       | finishes
        2027-12-15   | 12-01..01-31 | 2028-02-01
        2028-01-31   | 12-01..01-31 | 2028-02-01
        2028-02-01   | 12-01..01-31 | 2028-02-01
        2027-12-01   | 12-01..01-31 | 2028-02-01
        2027-11-30   | 12-01..01-31 | 2027-11-30
        2028-12-31   | 12-01..01-31 | 2029-02-01
        2027-09-20   | 09-15..10-31 | 2027-11-01
        2028-02-20   | 02-10..02-29 | 2028-03-01
        2029-02-20   | 02-10..02-29 | 2029-03-01
        2028-02-28   | 02-29..03-10 | 2028-02-28
        2029-02-28   | 02-29..03-10 | 2029-02-28
        2029-03-01   | 02-29..03-10 | 2029-03-11
        2028-02-29   | 02-29..02-29 | 2028-03-01
        2029-03-01   | 02-29..02-29 | 2029-03-01
        """)
    void aGoLiveMovesPastAFreezeAndKeepsItsLength(String wouldFinish, String freeze, String finishes) {
        LocalDate before = LocalDate.parse(wouldFinish).minusDays(13);
        LocalDate after = LocalDate.parse(finishes).minusDays(13);
        assertDates(
                """
                org STH freezes=%s
                chunk A 2w owner=STH go-live not-before=%s
                chunk B 2w owner=STH not-before=%s
                """.formatted(freeze, before, before),
                "A " + after + " " + finishes,
                "B " + before + " " + wouldFinish);
    }

    @Test
    void aGoLiveHeedsTheFreezesOfItsOwnerAndOfWhomItTouches() {
        assertDates(
                """
                plan from=2027-04-01 week=12345 warn=CAPACITY
                org OWN freezes=04-01..04-09
                org FAR freezes=04-12..04-16
                chunk A 1d owner=OWN go-live
                chunk B 1d go-live impact=FAR:2,OWN:1
                chunk C 1d go-live impact=FAR:0
                chunk D 1d impact=FAR:5 owner=OWN
                """,
                "A 2027-04-12 2027-04-12",
                "B 2027-04-19 2027-04-19",
                "C 2027-04-01 2027-04-01",
                "D 2027-04-01 2027-04-01");
    }

    @Test
    void aChunkWhoseFreezesLeaveNoDayIsNotPlacedAndNobodyWaitsForIt() {
        assertDates("""
            org A freezes=06-01..01-31
            org B freezes=01-15..06-15
            chunk X 3d owner=A go-live impact=B:1
            chunk Y 3d after=X
            """, "X none", "Y 2027-04-01 2027-04-03");
    }

    @Test
    void notBeforesTranchesAndGatesHoldBack() {
        assertDates(
                """
                gate G1 by=A unlocks=B weeks=6
                gate G2 by=A unlocks=C weeks=6 decided=2027-04-20
                gate G3 unlocks=D weeks=6
                gate G4 by=M unlocks=E weeks=1
                chunk A 10d
                chunk B 1d
                chunk C 1d
                chunk D 1d not-before=2027-05-01 tranche-start=2027-06-01
                chunk M 0d
                chunk E 1d
                """,
                "B 2027-05-23 2027-05-23",
                "C 2027-04-20 2027-04-20",
                "D 2027-06-01 2027-06-01",
                "E 2027-04-08 2027-04-08");
    }

    @Test
    void limitsThatAreNotKeptMoveNothing() {
        assertDates("""
            plan ignore=NOT_BEFORE,TRANCHES,GATES warn=DEPENDENCIES,FREEZES,CAPACITY,ROLES
            org STH freezes=04-01..06-30 capacity=1
            role CSO pool=100
            gate G1 unlocks=A decided=2027-09-01
            chunk A 5d not-before=2027-05-01 tranche-start=2027-06-01 after=B owner=STH go-live impact=STH:4
            chunk B 5d after=A roles=CSO:200
            """, "A 2027-04-01 2027-04-05", "B 2027-04-01 2027-04-05");
    }

    @Test
    void unstartedWorkWaitsForTheStatusDateAndRemainingWorkResumesOnIt() {
        assertDates(
                """
                plan from=2027-04-01 status=2027-05-01 week=12345
                chunk DONE 5d done=2027-04-01..2027-04-09
                chunk BACK 5d done=..2027-04-16
                chunk HALF 10d started=2027-04-12,50%
                chunk THIRD 10d started=2027-04-12,33%
                chunk LEFT 10d started=2027-04-12,50%,2d
                chunk OVER 10d started=2027-04-12,100%
                chunk AHEAD 4d started=2027-05-10,25%
                chunk NEXT 5d after=DONE
                chunk LATER 5d after=HALF
                """,
                "DONE 2027-04-01 2027-04-09 fixed",
                "BACK 2027-04-12 2027-04-16 fixed",
                "HALF 2027-04-12 2027-05-07",
                "THIRD 2027-04-12 2027-05-11",
                "LEFT 2027-04-12 2027-05-04",
                "OVER 2027-04-12 2027-04-30",
                "AHEAD 2027-05-10 2027-05-12",
                "NEXT 2027-05-03 2027-05-07",
                "LATER 2027-05-10 2027-05-14");
    }

    @Test
    void actualsBeatPinsAndTheseBeatHoldsAndAllBeatLimits() {
        assertDates(
                """
                plan from=2027-04-01 week=12345
                chunk LATE 20d
                chunk PIN 2d pin=2027-03-27 after=LATE
                chunk HELD 2d hold=2027-03-27..2027-04-03 after=LATE
                chunk BOTH 2d pin=2027-04-08 hold=2027-03-27..2027-04-03
                chunk ALL 2d pin=2027-04-08 hold=2027-03-27..2027-04-03 done=2027-04-06..2027-04-07
                chunk NEXT 1d after=PIN
                chunk MILE 0d pin=2027-04-10
                chunk AFTER 1d after=MILE
                """,
                "PIN 2027-03-27 2027-03-30 fixed",
                "HELD 2027-03-27 2027-04-03 fixed",
                "BOTH 2027-04-08 2027-04-09 fixed",
                "ALL 2027-04-06 2027-04-07 fixed",
                "NEXT 2027-04-01 2027-04-01",
                "MILE 2027-04-10 2027-04-10 fixed",
                "AFTER 2027-04-12 2027-04-12");
    }

    @Test
    void fixedChunksTakePeopleBeforeOthersWhoTakeThemInPriorityOrder() {
        assertDates(
                """
                role CSO pool=200,2027-05:100
                chunk LOW 5d order=9 roles=CSO:100
                chunk TOP 5d order=1 roles=CSO:200
                chunk MID 5d order=5 roles=CSO:100
                chunk PIN 5d order=z pin=2027-04-03 roles=CSO:150
                chunk MAY 5d order=z1 roles=CSO:200 not-before=2027-04-28
                chunk MANY 1d roles=CSO:201
                """,
                "PIN 2027-04-03 2027-04-07",
                "TOP 2027-04-08 2027-04-12",
                "MID 2027-04-13 2027-04-17",
                "LOW 2027-04-13 2027-04-17",
                "MAY 2027-06-01 2027-06-05",
                "MANY none");
    }

    /// With windows of eight weeks before and four after, a chunk of four weeks from 1 April finishes on the 28th
    /// and is felt from April up to 26 May.
    @Test
    void impactIsKeptToWhatAnOrganisationCanTakeInEachMonth() {
        assertDates("""
            org STH capacity=9,2027-08:3 outside=2027-06:5
            chunk A 4w order=1 impact=STH:5
            chunk B 4w order=2 impact=STH:4
            chunk C 1w order=3 impact=STH:1
            chunk D 1w order=4 impact=STH:10
            """, "A 2027-04-01 2027-04-28", "B 2027-04-01 2027-04-28", "C 2027-06-01 2027-06-07", "D none");
    }

    @Test
    void aParentWaitsAndIsWaitedForLeafByLeaf() {
        assertDates("""
            chunk P 0d after=A
            chunk Q 0d under=P
            chunk A 5d
            chunk X 3d under=Q
            chunk Y 7d under=P
            chunk Z 1d after=P
            """, "X 2027-04-06 2027-04-08", "Y 2027-04-06 2027-04-12", "Z 2027-04-13 2027-04-13");
    }

    @Test
    void chunksOnACircleAreNotPlacedAndTheRestIs() {
        assertDates("""
            chunk A 5d after=C
            chunk B 5d after=A:SS
            chunk C 5d after=B:FF:-3d
            chunk S 5d after=S
            chunk D 5d after=C,E
            chunk E 2d
            """, "A none", "B none", "C none", "S none", "D 2027-04-03 2027-04-07");
    }

    @Test
    void floatIsHowFarAChunkAloneMaySlip() {
        assertDates(
                """
                plan from=2027-04-01 week=12345
                chunk A 5d
                chunk B 2d after=A
                chunk C 4d after=A
                chunk D 1d after=B,C
                chunk E 3d deadline=2027-04-02
                chunk F 1d after=A:SS
                chunk H 1d hold=2027-04-01..2027-04-01
                """,
                "A 2027-04-01 2027-04-07 float 0 critical",
                "B 2027-04-08 2027-04-09 float 2",
                "C 2027-04-08 2027-04-13 float 0 critical",
                "D 2027-04-14 2027-04-14 float 0 critical",
                "E 2027-04-01 2027-04-05 float 7",
                "F 2027-04-01 2027-04-01 float 9",
                "H 2027-04-01 2027-04-01 fixed");
    }

    /// B was moved past the freeze to 5 April; it may slip no further, but A may until it pushes B.
    @Test
    void floatCountsWhatFreezesAllow() {
        assertDates(
                """
                org STH freezes=04-02..04-09
                chunk A 1d
                chunk B 1d after=A owner=STH go-live
                chunk C 3d after=B
                """,
                "A 2027-04-01 2027-04-01 float 8",
                "B 2027-04-10 2027-04-10 float 0 critical",
                "C 2027-04-11 2027-04-13 float 0 critical");
    }

    @Test
    void floatLooksAtWhereScarcityPutOthersButLetsThemMoveFreely() {
        assertDates(
                """
                role CSO pool=100
                chunk A 5d order=1 roles=CSO:100
                chunk B 5d order=2 roles=CSO:100
                chunk C 2d order=3 after=B
                """,
                "A 2027-04-01 2027-04-05 float 7",
                "B 2027-04-06 2027-04-10 float 0 critical",
                "C 2027-04-11 2027-04-12 float 0 critical");
    }

    @Test
    void whatRemainsOfAChunkInProgressMaySlip() {
        assertDates(
                """
                plan from=2027-04-01 status=2027-05-01
                chunk A 10d started=2027-04-20,50%
                chunk B 2d after=A
                chunk C 10d
                chunk S 4d after=A:SS
                """,
                "A 2027-04-20 2027-05-05 float 3",
                "B 2027-05-06 2027-05-07 float 3",
                "C 2027-05-01 2027-05-10 float 0 critical",
                "S 2027-05-01 2027-05-04 float 6");
    }

    @Test
    void aMilestoneIsReachedTheDayItWasBegunOrDone() {
        assertDates(
                """
                plan from=2027-04-01 status=2027-06-01 week=12345
                chunk DONE 0d done=..2027-05-02
                chunk BEGUN 0d started=2027-05-01,0%
                chunk NEXT 1d after=DONE:FS:40ed
                """,
                "DONE 2027-05-02 2027-05-02 fixed", "BEGUN 2027-05-01 2027-05-01 fixed", "NEXT 2027-06-11 2027-06-11");
    }

    @Test
    void workWithNothingLeftHasNoFloat() {
        assertDates(
                """
                plan from=2027-04-01 status=2027-05-03 week=12345
                chunk OVER 5d started=2027-05-02,100%
                chunk DRY 5d started=2027-04-05,20%,0d
                chunk NEXT 5d
                """,
                "OVER 2027-05-02 2027-05-02 fixed",
                "DRY 2027-04-05 2027-04-30 fixed",
                "NEXT 2027-05-03 2027-05-07 float 0 critical");
    }

    /// IMP, last in the order, can never be done; NEXT waits for nobody once its turn has come, after TOP.
    @Test
    void aDependencyOnTheImpossibleFallsAwayWhenItsTurnComes() {
        assertDates("""
            role CSO pool=100
            chunk NEXT 5d order=1 after=IMP roles=CSO:100
            chunk TOP 5d order=2 roles=CSO:100
            chunk IMP 5d order=3 roles=CSO:101
            """, "TOP 2027-04-01 2027-04-05", "NEXT 2027-04-06 2027-04-10", "IMP none");
    }

    @Test
    void aCircleThroughAFixedChunkIsNone() {
        assertDates("""
            chunk A 5d after=B pin=2027-04-10
            chunk B 5d after=A
            """, "A 2027-04-10 2027-04-14 fixed", "B 2027-04-15 2027-04-19 float 0 critical");
    }

    /// The gate opens three weeks after the later leaf, on 2 May, and that is the only opening to tell.
    @Test
    void aGateThatAParentProducesIsToldOnce() {
        Plan plan = PlanReader.read("""
            gate G by=P unlocks=X,Q weeks=3
            chunk P 0d
            chunk A 5d under=P
            chunk B 10d under=P
            chunk Q 0d
            chunk X 1d under=Q after=A
            """);
        assertThat(Sequencer.sequence(plan).placement(new ChunkId("X")).causes())
                .containsExactly(
                        Cause.of(Cause.Kind.DEPENDENCY, LocalDate.of(2027, 4, 6), new ChunkId("A")),
                        Cause.of(Cause.Kind.GATE, LocalDate.of(2027, 5, 2), new GateId("G")));
    }
}
