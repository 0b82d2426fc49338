package dev.trajectory.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import dev.trajectory.funding.ByYear;
import dev.trajectory.model.ChunkId;
import dev.trajectory.model.FundId;
import dev.trajectory.model.FundKind;
import dev.trajectory.model.Plan;
import java.time.LocalDate;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/// Funding that is kept, worked out by hand. Plans start on 2027-04-01 and work every day, so that each day of
/// a chunk costs as much; years begin in April. Amounts are pence unless a test says otherwise.
class WorkedFundingTest {

    /// Both implementations say the same of starts and of money, line by line: a chunk's start and how it stands,
    /// and what funds pay.
    private static void assertMoney(String text, String expected) {
        Plan plan = PlanReader.read("plan keep=FUNDING\n" + text);
        assertThat(told(ScheduleText.of(PlainSequencer.sequence(plan))))
                .as("plain implementation")
                .isEqualTo(expected);
        assertThat(told(ScheduleText.of(plan, Sequencer.sequence(plan))))
                .as("engine")
                .isEqualTo(expected);
    }

    /// Starts and money, without finishes and floats.
    private static String told(String schedule) {
        return schedule.lines()
                        .map(line -> line.replaceAll("^(\\S+ \\d{4}-\\d{2}-\\d{2}) .*", "$1"))
                        .reduce((one, other) -> one + "\n" + other)
                        .orElseThrow()
                + "\n";
    }

    /// The example F1 of the notes on method, in thousands: 1,000 of capital in 2027/28 with a match of 25 % for a
    /// cost of 800 in that year and 400 in the next, fixed by a pin. It draws 600 and lapses 400; the gap is 200
    /// and 400.
    @Test
    void aFixedChunkDrawsWhatThereIs() {
        assertMoney("""
            fund F1 CAPITAL match=25 awards=2027:O:1000:SECURED
            chunk A 30d pin=2028-03-12 costs=O:CAPITAL_ONE_OFF:1200
            """, """
            A 2028-03-12
            A short {O CAPITAL 2027=200, O CAPITAL 2028=400}
            F1 pays A of O in 2027: 600
            """);
    }

    /// The same where the fund carries forward: it draws 600 and then 300, and 100 are left.
    @Test
    void aFixedChunkDrawsWhatIsCarriedForward() {
        assertMoney("""
            fund F1 CAPITAL match=25 carries awards=2027:O:1000:SECURED
            chunk A 30d pin=2028-03-12 costs=O:CAPITAL_ONE_OFF:1200
            """, """
            A 2028-03-12
            A short {O CAPITAL 2027=200, O CAPITAL 2028=100}
            F1 pays A of O in 2027: 600
            F1 pays A of O in 2028: 300
            """);
    }

    /// The same without the pin. Without a match it can never be paid for and draws nothing; with one in both
    /// years it can.
    @Test
    void aFundThatAsksForAMatchPaysForNothingAlone() {
        assertMoney("""
            fund F1 CAPITAL match=25 carries awards=2027:O:1000:SECURED
            chunk A 30d not-before=2028-03-12 costs=O:CAPITAL_ONE_OFF:1200
            """, """
            A 2028-03-12
            A unfunded {O CAPITAL 2027=200, O CAPITAL 2028=100}
            """);
        assertMoney("""
            fund F1 CAPITAL match=25 carries awards=2027:O:1000:SECURED
            fund F2 CAPITAL awards=2027:O:200:SECURED,2028:O:100:SECURED
            chunk A 30d not-before=2028-03-12 costs=O:CAPITAL_ONE_OFF:1200
            """, """
            A 2028-03-12
            A funded
            F1 pays A of O in 2027: 600
            F1 pays A of O in 2028: 300
            F2 pays A of O in 2027: 200
            F2 pays A of O in 2028: 100
            """);
    }

    /// Ten days at 100 a day. Three of them may fall before 1 April, and seven must fall after it.
    @Test
    void aChunkMovesOnByDaysUntilEachYearPaysForItsOwn() {
        assertMoney("""
            fund F1 CAPITAL awards=2027:O:300:SECURED,2028:O:700:SECURED
            chunk A 10d not-before=2028-03-02 costs=O:CAPITAL_ONE_OFF:1000
            """, """
            A 2028-03-29
            A funded not 2028-03-02
            F1 pays A of O in 2027: 300
            F1 pays A of O in 2028: 700
            """);
    }

    @Test
    void theFundThatMakesTheDifferenceIsTheCause() {
        Schedule schedule = Sequencer.sequence(PlanReader.read("""
            plan keep=FUNDING
            fund F1 CAPITAL awards=2027:O:300:SECURED,2028:O:300:SECURED
            fund F2 CAPITAL awards=2028:O:900:SECURED
            chunk A 10d not-before=2027-06-02 costs=O:CAPITAL_ONE_OFF:1000
            """));
        assertThat(Objects.requireNonNull(schedule.placement(new ChunkId("A"))).causes())
                .containsExactly(
                        Cause.of(Cause.Kind.NOT_BEFORE, LocalDate.of(2027, 6, 2)),
                        Cause.of(Cause.Kind.FUNDING, LocalDate.of(2028, 3, 29), new FundId("F2")));
    }

    /// A is first and is promised 800 of the 1,000 for 2028/29. B would cost 300 a year before, when all of them
    /// are there, but then A would be 100 short.
    @Test
    void nothingPlacedLosesItsCoverToWhatComesAfter() {
        assertMoney("""
            fund F1 CAPITAL carries awards=2027:O:1000:SECURED
            chunk A 10d not-before=2028-06-01 costs=O:CAPITAL_ONE_OFF:800
            chunk B 10d costs=O:CAPITAL_ONE_OFF:300
            """, """
            A 2028-06-01
            B 2027-04-01
            A funded
            B unfunded {O CAPITAL 2027=100}
            F1 pays A of O in 2028: 800
            """);
    }

    /// And where there is more in a later year, B may have what A can do without until then.
    @Test
    void whatIsPromisedForALaterYearIsOnlyWhatIsNotAwardedByThen() {
        assertMoney("""
            fund F1 CAPITAL carries awards=2027:O:1000:SECURED,2028:O:100:SECURED
            chunk A 10d not-before=2028-06-01 costs=O:CAPITAL_ONE_OFF:800
            chunk B 10d costs=O:CAPITAL_ONE_OFF:300
            """, """
            A 2028-06-01
            B 2027-04-01
            A funded
            B funded
            F1 pays A of O in 2028: 800
            F1 pays B of O in 2027: 300
            """);
    }

    /// LOW leaves 500 of the first year. TOP costs 60 a day, so that eight of its days may fall in it; of the 20
    /// that are left then MID, at 50 a day, can use nothing.
    @Test
    void fixedChunksTakeMoneyBeforeOthersWhoTakeItInPriorityOrder() {
        assertMoney("""
            fund F1 CAPITAL awards=2027:O:1000:SECURED,2028:O:1000:SECURED
            chunk LOW 10d order=9 pin=2027-09-01 costs=O:CAPITAL_ONE_OFF:500
            chunk TOP 10d order=1 costs=O:CAPITAL_ONE_OFF:600
            chunk MID 10d order=5 costs=O:CAPITAL_ONE_OFF:500
            """, """
            LOW 2027-09-01
            MID 2028-04-01
            TOP 2028-03-24
            LOW funded
            MID funded not 2027-04-01
            TOP funded not 2027-04-01
            F1 pays LOW of O in 2027: 500
            F1 pays MID of O in 2028: 500
            F1 pays TOP of O in 2027: 480
            F1 pays TOP of O in 2028: 120
            """);
    }

    /// The producer ends on the tenth, the gate opens a fortnight later. F2 pays for the four days before.
    @Test
    void moneyBehindAGatePaysForDaysFromItsOpeningOn() {
        assertMoney("""
            gate G by=P weeks=2
            fund F1 CAPITAL awards=2027:O:1000:SECURED:G
            chunk P 10d
            chunk A 10d costs=O:CAPITAL_ONE_OFF:1000
            """, """
            A 2027-04-25
            P 2027-04-01
            A funded not 2027-04-01
            P funded
            F1 pays A of O in 2027: 1000
            """);
        assertMoney("""
            gate G by=P weeks=2
            fund F1 CAPITAL awards=2027:O:1000:SECURED:G
            fund F2 CAPITAL awards=2027:O:400:SECURED
            chunk A 10d costs=O:CAPITAL_ONE_OFF:1000
            chunk P 10d
            """, """
            A 2027-04-21
            P 2027-04-01
            A funded not 2027-04-01
            P funded
            F1 pays A of O in 2027: 600
            F2 pays A of O in 2027: 400
            """);
    }

    /// A waits for the gate that P is to open, and nobody pays for P.
    @Test
    void aGateThatNobodyPaysForStaysShut() {
        assertMoney("""
            gate G by=P weeks=2
            fund F1 CAPITAL awards=2027:O:1000:SECURED:G
            chunk P 10d costs=X:CAPITAL_ONE_OFF:1
            chunk A 10d costs=O:CAPITAL_ONE_OFF:1000
            """, """
            A 2027-04-01
            P 2027-04-01
            A unfunded {O CAPITAL 2027=1000}
            P unfunded {X CAPITAL 2027=1}
            """);
    }

    /// P and Q wait for each other, so that nobody puts the case; nor is all of it put where P is but one of two
    /// leaves that are to.
    @Test
    void aGateWhoseCaseNothingWithDatesCanPutStaysShut() {
        assertMoney("""
            gate G by=P weeks=2
            fund F1 CAPITAL awards=2027:O:1000:SECURED:G
            chunk P 10d after=Q
            chunk Q 10d after=P
            chunk A 10d costs=O:CAPITAL_ONE_OFF:1000
            """, """
            A 2027-04-01
            unplaced P Q
            A unfunded {O CAPITAL 2027=1000}
            """);
        assertMoney("""
            gate G by=H weeks=2
            fund F1 CAPITAL awards=2027:O:1000:SECURED:G
            chunk H 10d
            chunk P 10d under=H after=Q
            chunk R 10d under=H
            chunk Q 10d after=P
            chunk A 10d costs=O:CAPITAL_ONE_OFF:1000
            """, """
            A 2027-04-01
            R 2027-04-01
            unplaced P Q
            A unfunded {O CAPITAL 2027=1000}
            R funded
            """);
        assertMoney("""
            org T freezes=01-01..12-31
            gate G by=P weeks=2
            fund F1 CAPITAL awards=2027:O:1000:SECURED:G
            chunk P 10d owner=T go-live
            chunk A 10d costs=O:CAPITAL_ONE_OFF:1000
            """, """
            A 2027-04-01
            unplaced P
            A unfunded {O CAPITAL 2027=1000}
            """);
    }

    @Test
    void whatWaitsForSomethingUnfundedDrawsNothingEither() {
        assertMoney("""
            fund F1 CAPITAL awards=2027:O:1000:SECURED
            chunk A 10d costs=O:CAPITAL_ONE_OFF:1001
            chunk B 10d after=A
            chunk C 10d after=B:SS costs=O:CAPITAL_ONE_OFF:10
            chunk D 10d costs=O:CAPITAL_ONE_OFF:600
            chunk E 10d pin=2027-07-01 after=C costs=O:CAPITAL_ONE_OFF:400
            """, """
            A 2027-04-01
            B 2027-04-11
            C 2027-04-11
            D 2027-04-01
            E 2027-07-01
            A unfunded {O CAPITAL 2027=401}
            B waits
            C waits
            D funded
            E funded
            F1 pays D of O in 2027: 600
            F1 pays E of O in 2027: 400
            """);
    }

    @Test
    void capitalNeverPaysForRevenueNorOneForAnother() {
        assertMoney("""
            fund F1 CAPITAL awards=2027:O:1000:SECURED
            chunk A 10d costs=O:CAPITAL_ONE_OFF:500,O:REVENUE_ONE_OFF:10
            chunk B 10d costs=X:CAPITAL_ONE_OFF:10
            """, """
            A 2027-04-01
            B 2027-04-01
            A unfunded {O REVENUE 2027=10}
            B unfunded {X CAPITAL 2027=10}
            """);
    }

    /// A costs 366 a year from 11 April 2027, 356 in the first, which has 366 days. B is paid for before that,
    /// though A comes first: of the 1,000, A gets 100 for what it costs once and the 100 that B leaves.
    @Test
    void whatRecursHoldsNothingBackAndTakesNothingFromWhatIsPaidOnce() {
        String funds = "fund F1 REVENUE awards=2027:O:1000:SECURED,2028:O:100:SECURED\n";
        String chunks = """
            chunk A 10d costs=O:REVENUE_ONE_OFF:100,O:REVENUE_RECURRENT:366
            chunk B 10d costs=O:REVENUE_ONE_OFF:800
            """;
        assertMoney(funds + chunks, """
            A 2027-04-01
            B 2027-04-01
            A funded
            B funded
            F1 pays A of O in 2027: 200
            F1 pays A of O in 2028: 100
            F1 pays B of O in 2027: 800
            """);
    }

    @Test
    void whatRecursHoldsBackWhereItIsToldTo() {
        Plan plan = PlanReader.read("""
            plan keep=FUNDING recurrent-holds
            fund F1 REVENUE awards=2027:O:1000:SECURED,2028:O:100:SECURED
            chunk A 10d costs=O:REVENUE_ONE_OFF:100,O:REVENUE_RECURRENT:366
            """);
        Cover cover = Objects.requireNonNull(Sequencer.sequence(plan).funding()).cover(new ChunkId("A"));
        assertThat(cover.state()).isEqualTo(Cover.State.UNFUNDED);
        assertThat(cover.lacks().getFirst().amounts())
                .isEqualTo(ByYear.of(2028, 266, 366, 366, 366, 366, 366, 366, 366, 366));
        assertThat(cover.lacks().getFirst().kind()).isEqualTo(FundKind.REVENUE);
    }

    /// Of 31 days one may be spent after the last day of F1.
    @Test
    void moneyMayNotBeSpentAfterItsLastDay() {
        assertMoney("""
            fund F1 CAPITAL last=2027-06-30 awards=2027:O:3100:SECURED
            fund F2 CAPITAL awards=2027:O:200:SECURED
            chunk A 31d pin=2027-06-01 costs=O:CAPITAL_ONE_OFF:3100
            chunk B 10d not-before=2027-06-30 costs=O:CAPITAL_ONE_OFF:1000
            """, """
            A 2027-06-01
            B 2027-06-30
            A funded
            B unfunded {O CAPITAL 2027=800}
            F1 pays A of O in 2027: 3000
            F2 pays A of O in 2027: 100
            """);
    }

    /// Two funds that each ask for half pay for an odd penny together.
    @Test
    void anOddPennyIsNoGap() {
        assertMoney("""
            fund F1 CAPITAL match=50 awards=2027:O:1000:SECURED
            fund F2 CAPITAL match=50 awards=2027:O:1000:SECURED
            chunk A 10d costs=O:CAPITAL_ONE_OFF:101
            """, """
            A 2027-04-01
            A funded
            F1 pays A of O in 2027: 51
            F2 pays A of O in 2027: 50
            """);
    }

    @Test
    void awardsCountByTheRuleOfThePlan() {
        String plan = """
            plan keep=FUNDING counting=%s
            fund F1 CAPITAL awards=2027:O:400:SECURED,2027:O:300:CONDITIONAL,2027:O:200:INDICATIVE,2027:O:500:IDEA
            chunk A 10d costs=O:CAPITAL_ONE_OFF:%s
            """;
        assertThat(state(plan.formatted("SECURED", 400))).isEqualTo(Cover.State.FUNDED);
        assertThat(state(plan.formatted("SECURED", 401))).isEqualTo(Cover.State.UNFUNDED);
        assertThat(state(plan.formatted("CONDITIONAL", 700))).isEqualTo(Cover.State.FUNDED);
        assertThat(state(plan.formatted("CONDITIONAL", 701))).isEqualTo(Cover.State.UNFUNDED);
        assertThat(state(plan.formatted("INDICATIVE", 900))).isEqualTo(Cover.State.FUNDED);
        assertThat(state(plan.formatted("PROBABLE", 790))).isEqualTo(Cover.State.FUNDED);
        assertThat(state(plan.formatted("PROBABLE", 791))).isEqualTo(Cover.State.UNFUNDED);
    }

    private static Cover.State state(String plan) {
        return Objects.requireNonNull(Sequencer.sequence(PlanReader.read(plan)).funding())
                .cover(new ChunkId("A"))
                .state();
    }
}
