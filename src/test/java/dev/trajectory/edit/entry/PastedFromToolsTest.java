package dev.trajectory.edit.entry;

import static org.assertj.core.api.Assertions.assertThat;

import dev.trajectory.edit.Result;
import dev.trajectory.model.Chunk;
import dev.trajectory.model.Dependency;
import dev.trajectory.model.Organisation;
import dev.trajectory.model.OrganisationId;
import dev.trajectory.model.Plan;
import dev.trajectory.model.WorkSpan;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Example;

/// What tools people write lists in put on the clipboard makes what they expect.
class PastedFromToolsTest {

    private static final Plan PLAN = OneLineTest.PLAN;

    private static Pasted read(String text) {
        return read(text, Choices.NONE);
    }

    private static Pasted read(String text, Choices choices) {
        return Pasted.read(text, PLAN, OneLineTest.ENGLISH, OneLineTest.spot(), choices);
    }

    private static List<String> outline(Pasted pasted) {
        return pasted.rows().stream()
                .map(row -> "-".repeat(row.depth()) + row.entry().title())
                .toList();
    }

    private static List<String> skipped(Pasted pasted) {
        return pasted.skipped().stream()
                .map(each -> each.line() + " " + each.reason())
                .toList();
    }

    private static List<Chunk> made(Pasted pasted) {
        Plan plan = ((Result.Changed) pasted.edit(PLAN).apply(PLAN)).plan();
        return plan.chunks().stream()
                .filter(chunk -> !PLAN.chunks().has(chunk.id()))
                .toList();
    }

    /// A spreadsheet quotes cells with line breaks and doubles the marks in them; it writes dates as they are
    /// shown.
    @Example
    void spreadsheet() {
        Pasted pasted = read("WBS\tTask Name\tLead organisation\tDuration\tStart\tFinish\tPredecessors\tCost\r\n"
                + "1\t\"Network\"\"\nand Wi-Fi\"\tSTHB\t\t\t\t\t£1.2m\r\n"
                + "1.1\tAcute sites\tSTHB\t6 wks\t03-Apr-28\t\t-\t\r\n"
                + "1.2\tGP sites\tNICB\t2.5 weeks?\tSat 01/04/28\t31-Dec-28 17:00\t1.1\t\r\n"
                + "\t\t\t\t\t\t\t£1.2m\r\n"
                + "2\tLook after patients\tn/a\t10 days\t46844\tDec-28\t1.1, 1.2\t\r\n");

        assertThat(outline(pasted))
                .containsExactly("Network\" and Wi-Fi", "-Acute sites", "-GP sites", "Look after patients");
        assertThat(skipped(pasted)).containsExactly("6 NO_NAME");
        List<Chunk> made = made(pasted);
        assertThat(made.get(0).notes()).isEqualTo("Cost: £1.2m");
        assertThat(made.get(1).notBefore()).isEqualTo(LocalDate.of(2028, 4, 3));
        assertThat(made.get(2).duration()).isEqualTo(WorkSpan.days(13));
        assertThat(made.get(2).notBefore()).isEqualTo(LocalDate.of(2028, 4, 1));
        assertThat(made.get(2).deadline()).isEqualTo(LocalDate.of(2028, 12, 31));
        assertThat(made.get(2).parent()).isEqualTo(made.get(0).id());
        assertThat(made.get(3).notBefore()).isEqualTo(LocalDate.of(2028, 4, 1));
        assertThat(made.get(3).deadline()).isEqualTo(LocalDate.of(2028, 12, 31));
        assertThat(made.get(3).owner()).isNull();
        assertThat(made.get(3).dependencies())
                .extracting(Dependency::on)
                .containsExactly(made.get(1).id(), made.get(2).id());
        assertThat(pasted.columns())
                .extracting(PastedColumn::column)
                .containsExactly(
                        Column.NUMBER,
                        Column.TITLE,
                        Column.OWNER,
                        Column.WEEKS,
                        Column.START,
                        Column.FINISH,
                        Column.AFTER,
                        Column.OTHER);
    }

    /// Levels in columns of their own, one further right for each.
    @Example
    void spreadsheetInSteps() {
        assertThat(outline(read("Network\t\t\n\tAcute sites\t\n\t\tWards\n\tGP sites\t\nTraining\t\t\n")))
                .containsExactly("Network", "-Acute sites", "--Wards", "-GP sites", "Training");
    }

    @Example
    void wordProcessor() {
        List<String> expected = List.of("Network", "-Acute sites", "--Wards", "-GP sites", "Training");
        for (String text : List.of(
                "•\tNetwork\r\no\tAcute sites\r\n§\tWards\r\no\tGP sites\r\n•\tTraining\r\n",
                "\uf0b7\tNetwork\r\n\to\tAcute sites\r\n\t\t\uf0a7\tWards\r\n\to\tGP sites\r\n\uf0b7\tTraining\r\n",
                "1.\tNetwork\r\n1.1.\tAcute sites\r\n1.1.1.\tWards\r\n1.2.\tGP sites\r\n2.\tTraining\r\n",
                "1)\tNetwork\r\na)\tAcute sites\r\ni)\tWards\r\nb)\tGP sites\r\n2)\tTraining\r\n",
                "Network:\r\n\ta.\tAcute sites:\r\n\t\ti.\tWards\r\n\tb.\tGP sites\r\nTraining\r\n")) {
            assertThat(outline(read(text))).as(text).isEqualTo(expected);
        }
    }

    @Example
    void mail() {
        Pasted pasted = read("""
            From: Anna Smith <anna@example.org>
            Sent: 12 November 2026 09:14
            To: Ben Jones
            Subject: Next steps

            Hi Ben,

            - Survey the sites @STHB 3w
              - Order switches

            Thanks

            Anna
            Programme manager | 01234 567890
            ________________________________
            On Wed, 11 Nov 2026 at 17:02, Ben Jones <ben@example.org> wrote:
            > Hello Anna,
            >
            > - Train the champions
            > - Look after the old site
            > --
            > Ben
            """);

        assertThat(outline(pasted))
                .containsExactly(
                        "Survey the sites", "-Order switches", "Train the champions", "Look after the old site");
        assertThat(skipped(pasted))
                .containsExactly(
                        "1 MAIL_HEADER",
                        "2 MAIL_HEADER",
                        "3 MAIL_HEADER",
                        "4 MAIL_HEADER",
                        "6 GREETING",
                        "11 SIGNATURE",
                        "13 SIGNATURE",
                        "14 SIGNATURE",
                        "15 RULE",
                        "16 MAIL_HEADER",
                        "17 GREETING",
                        "21 RULE",
                        "22 SIGNATURE");
        assertThat(outline(read("Hello Anna,\n- One", Choices.NONE.withLine(1, true))))
                .containsExactly("Hello Anna", "-One");
    }

    @Example
    void twoMailsAreTwoListsWhateverTheirMarks() {
        Pasted pasted = read("""
            From: Anna Smith <anna@example.org>
            Subject: Ours

            - Survey the sites
              - Order switches
            - Train the champions

            From: Ben Jones <ben@example.org>
            Subject: Ours too

            * Look after the old site
            * Move the desk
              1. Pack
            """);

        assertThat(outline(pasted))
                .containsExactly(
                        "Survey the sites",
                        "-Order switches",
                        "Train the champions",
                        "Look after the old site",
                        "Move the desk",
                        "-Pack");
    }

    @Example
    void chat() {
        for (String text : List.of(
                "[27/11/2026, 10:32] Anna Smith: Survey the sites\n[27/11/2026, 10:35] Ben: Order switches 2w",
                "27/11/2026, 10:32 - Anna Smith: Survey the sites\n27/11/2026, 10:35 - Ben: Order switches 2w",
                "[10:32] Smith, Anna\nSurvey the sites\n[10:35] Jones, Ben\nOrder switches 2w",
                "Anna Smith  10:32 AM\nSurvey the sites\nBen Jones  10:35 AM\nOrder switches 2w",
                "Anna Smith\nYesterday 10:32\nSurvey the sites\n\nBen Jones\n10:35\nOrder switches 2w")) {
            Pasted pasted = read(text);
            assertThat(outline(pasted)).as(text).containsExactly("Survey the sites", "Order switches");
            assertThat(pasted.skipped())
                    .extracting(Skipped::reason)
                    .isNotEmpty()
                    .containsOnly(Skipped.Reason.WHO_AND_WHEN);
        }
        assertThat(outline(read("Open the desk at 10:30\nSurvey the sites")))
                .containsExactly("Open the desk at 10:30", "Survey the sites");
    }

    /// The first row holds questions, and who answered when stands before the answers.
    @Example
    void forms() {
        for (String head : List.of(
                "Id\tStart time\tCompletion time\tEmail\tName\tLast modified time\t", "Timestamp\tEmail Address\t")) {
            String who = head.startsWith("Id")
                    ? "1\t11/12/26 9:00:01\t11/12/26 9:03:10\tanna@example.org\tAnna\t\t"
                    : "12/11/2026 09:03:10\tanna@example.org\t";
            Pasted pasted = read(head
                    + "What should we do first?\tWhich organisation should lead?\tHow long will it take?"
                    + "\tWhat must come first?\tHow will we know it is done?\tWhat worries you?\n"
                    + who + "\"Join up the\nresults\"\tSTHB\t3 months\t12\tResults are seen\tStaffing\n");

            Chunk made = made(pasted).getFirst();
            assertThat(made.title()).isEqualTo("Join up the results");
            assertThat(made.owner()).isEqualTo(new OrganisationId("STHB"));
            assertThat(made.duration()).isEqualTo(WorkSpan.weeks(13));
            assertThat(made.doneWhen()).isEqualTo("Results are seen");
            assertThat(made.dependencies()).hasSize(1);
            assertThat(made.notes()).contains("What worries you? Staffing", "anna@example.org");
            assertThat(pasted.columns().stream().filter(each -> each.column() == Column.LEFT_OUT))
                    .isNotEmpty();
        }
    }

    /// What is called in unknown words is still no chunk where it stands over numbers.
    @Example
    void headingsNobodyKnowsAreSeenByWhatStandsBelow() {
        Pasted pasted = read("Thing\tBody\tSize\tSpan\nSurvey\tSTHB\t5\t3w\nOrder\tNICB\t4\t2 weeks\n");
        List<Chunk> made = made(pasted);

        assertThat(pasted.isHeaded()).isTrue();
        assertThat(made).extracting(Chunk::title).containsExactly("Survey", "Order");
        assertThat(made).extracting(Chunk::duration).containsExactly(WorkSpan.weeks(3), WorkSpan.weeks(2));
        assertThat(made.getFirst().owner()).isEqualTo(new OrganisationId("STHB"));
        assertThat(made.getFirst().notes()).isEqualTo("Size: 5");
        assertThat(read("Survey\tSTHB\t3w\nOrder\tNICB\t2w\n").isHeaded()).isFalse();
    }

    @Example
    void aLineThatSaysThatAListComesMakesNoChunk() {
        Pasted pasted = read("Tasks:\n- Survey the sites @STHB 3w\n- Order switches");
        assertThat(outline(pasted)).containsExactly("Survey the sites", "Order switches");
        assertThat(skipped(pasted)).containsExactly("1 HEADING");
        assertThat(made(pasted).getFirst().duration()).isEqualTo(WorkSpan.weeks(3));
        assertThat(outline(read("Tasks:\n- Survey\n- Order", Choices.NONE.withLine(1, true))))
                .containsExactly("Tasks", "-Survey", "-Order");
    }

    @Example
    void aDayNeedsItsYearAndNothingBeforeItButTheDayOfTheWeek() {
        for (String cell : List.of("Mar-31", "Mar '31", "Mar/31", "March 2031", "Mar. 2031", "Mar '2031")) {
            assertThat(starts(cell)).as(cell).containsExactly(LocalDate.of(2031, 3, 1));
        }
        for (String cell : List.of("Fri 31/3/2028", "Fri. 31 Mar 28", "Friday, 31 Mar 2028", "31 Mar '28", "46843")) {
            assertThat(starts(cell)).as(cell).containsExactly(LocalDate.of(2028, 3, 31));
        }
        for (String cell : List.of("Mar 31", "June 15", "before 31/3/2028", "Q4 31/3/2028", "ca. 31/3/2028")) {
            assertThat(starts(cell)).as(cell).isEmpty();
        }
    }

    private static List<LocalDate> starts(String cell) {
        return read("Task\tStart\nSurvey\t" + cell).rows().getFirst().entry().chips().stream()
                .filter(Chip.NotBefore.class::isInstance)
                .map(chip -> ((Chip.NotBefore) chip).day())
                .toList();
    }

    /// "No" is an answer; in a field it says that there is nothing to put there.
    @Example
    void wordsForNothingAreKeptWhereTheyAnswer() {
        Chunk made = made(read("Task\tLead\tApproved?\tRAG\tNotes\tOutcome\tDone when\tDue\n"
                        + "Survey\tnone\tNo\t-\tNone\tn/a\tN/A\tn/a\n"))
                .getFirst();

        assertThat(made.notes()).isEqualTo("None\nApproved? No");
        assertThat(made.outcome()).isEmpty();
        assertThat(made.doneWhen()).isEmpty();
        assertThat(made.owner()).isNull();
        assertThat(made.deadline()).isNull();
    }

    @Example
    void sentencesWithCommasMakeNoTable() {
        assertThat(outline(read("Agree who leads, and by when\nTrain staff, buy switches\nGo live")))
                .containsExactly("Agree who leads, and by when", "Train staff, buy switches", "Go live");
        Pasted form = read("What should we do first?,Who should lead?,By when is it needed?\nSurvey,STHB,1/4/2028");
        assertThat(outline(form)).containsExactly("Survey");
        assertThat(made(form).getFirst().owner()).isEqualTo(new OrganisationId("STHB"));
    }

    /// Which of two rows is meant is for somebody to say.
    @Example
    void rowsOfTheSameNumberAreTold() {
        Pasted pasted = read("Key\tSummary\tBlocked by\nNET-12\tSurvey\t\nNET-12\tOrder\t\nNET-13\tTest\tNET-12\n"
                + "3\tTrain\tNET-13\n");

        assertThat(pasted.rows().get(2).entry().problems())
                .extracting(unread -> unread.problem() + " " + unread.text())
                .containsExactly("SEVERAL_ROWS NET-12");
        List<Chunk> made = made(pasted.setAside());
        assertThat(made)
                .extracting(Chunk::notes)
                .containsExactly("Key: NET-12", "Key: NET-12", "Key: NET-13\nNET-12", "");
        assertThat(made.get(3).dependencies())
                .extracting(Dependency::on)
                .containsExactly(made.get(2).id());
    }

    /// Each once, with all of its name, and only those that a row which is taken needs.
    @Example
    void organisationsThatAreNotThereMayBeAdded() {
        String longName = "Brook Vale and Upper Ashdale ".repeat(4).strip() + " Council";
        String text = "Task\tLead\nSurvey\tAcme  Ltd\nOrder\tacme ltd\nTest\t" + longName + "\nTrain\tSTHB\nPay\t"
                + "x".repeat(1_000);
        List<String> names = read(text).unknownOrganisations();
        assertThat(names).containsExactly("Acme Ltd", longName);

        List<Organisation> added = List.of(
                Organisation.named(new OrganisationId("A"), "AL", names.getFirst()),
                Organisation.named(new OrganisationId("B"), "BVC", longName));
        Choices choices = Choices.NONE.withOrganisations(added).withLine(6, false);
        assertThat(read(text, choices).hasProblems()).isFalse();
        Pasted some = read(text, choices.withLine(4, false));
        Plan plan = ((Result.Changed) some.edit(PLAN).apply(PLAN)).plan();
        assertThat(plan.organisations().has(new OrganisationId("A"))).isTrue();
        assertThat(plan.organisations().has(new OrganisationId("B"))).isFalse();
    }

    /// As many as can be read, in a time that grows with their number only.
    @Example
    void linesWithoutWordsMakeNothing() {
        Pasted pasted = read("--\n".repeat(Pasted.MOST_ROWS));
        assertThat(pasted.rows()).isEmpty();
        assertThat(pasted.skipped()).hasSize(Pasted.MOST_ROWS);
        assertThat(read("--\n".repeat(Pasted.MOST_ROWS + 1)).excess()).isNotNull();
    }

    @Example
    void columnsMayBeChosenAndRowsLeftOut() {
        String text = "Thing\tBody\tWeeks\tSize\nSurvey\tSTHB\t3\t5\nOrder\tNICB\t2\t4\nTotal\t\t5\t9";
        Choices choices = Choices.NONE
                .withColumn(0, Column.TITLE)
                .withColumn(1, Column.OWNER)
                .withColumn(3, Column.WEEKS)
                .withHead(true)
                .withLine(4, false);
        Pasted pasted = read(text, choices);
        List<Chunk> made = made(pasted);

        assertThat(made).extracting(Chunk::title).containsExactly("Survey", "Order");
        assertThat(made).extracting(Chunk::duration).containsExactly(WorkSpan.weeks(5), WorkSpan.weeks(4));
        assertThat(made.getFirst().owner()).isEqualTo(new OrganisationId("STHB"));
        assertThat(made.getFirst().notes()).isEqualTo("Weeks: 3");
        assertThat(skipped(pasted)).containsExactly("4 UNWANTED");
        assertThat(read(text, choices.withHead(false)).rows()).hasSize(3);
    }

    @Example
    void namesThatAreTooLongAreCutAndStandInTheNotes() {
        String name = "A long story ".repeat(60).strip();
        Pasted pasted = read(name);

        assertThat(pasted.hasProblems()).isTrue();
        Chunk made = made(pasted.setAside()).getFirst();
        assertThat(made.title()).startsWith("A long story").endsWith("…").hasSizeLessThan(130);
        assertThat(made.notes()).isEqualTo(name);
    }
}
