package dev.trajectory.edit.entry;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Example;

/// What forms, online boards and trackers export or copy, with their own columns.
class PastedExportsTest {

    private static Pasted read(String text) {
        return read(text, Choices.NONE);
    }

    private static Pasted read(String text, Choices choices) {
        return Pasted.read(text, OneLineTest.PLAN, OneLineTest.ENGLISH, OneLineTest.spot(), choices);
    }

    /// `STHB Wi-Fi 6w +NICB #net <2028-06-30`: who leads, name, how long, who takes part, tags, deadline.
    private static List<String> made(String text) {
        Pasted pasted = read(text);
        assertThat(pasted.hasProblems()).as(text).isFalse();
        return made(pasted);
    }

    private static List<String> made(Pasted pasted) {
        return pasted.rows().stream()
                .map(row -> said(row, Chip.Owner.class)
                        + row.entry().title()
                        + said(row, Chip.Duration.class)
                        + said(row, Chip.Participant.class)
                        + said(row, Chip.NotBefore.class)
                        + said(row, Chip.Deadline.class)
                        + said(row, Chip.Tag.class))
                .toList();
    }

    private static String said(PastedRow row, Class<? extends Chip> kind) {
        return row.entry().chips().stream()
                .filter(kind::isInstance)
                .map(chip -> switch (chip) {
                    case Chip.Owner owner -> owner.organisation() + " ";
                    case Chip.Participant other -> " +" + other.organisation();
                    case Chip.Duration duration -> " " + duration.span();
                    case Chip.NotBefore day -> " >" + day.day();
                    case Chip.Deadline day -> " <" + day.day();
                    case Chip.Tag tag -> " #" + tag.tag();
                    default -> throw new AssertionError(chip.toString());
                })
                .reduce("", String::concat);
    }

    private static List<String> notes(String text) {
        return read(text).rows().stream()
                .map(row -> String.join("; ", row.notes()))
                .toList();
    }

    @Example
    void headingsInCapitals() {
        assertThat(made("TASK\tLEAD ORG\tSUPPORTING\tSTART DATE\tEND DATE\tDURATION (WKS)\tRAG\n"
                        + "Replace switches\tSTHB\tERDH\t01/04/2027\t30/06/2027\t\tGREEN\n"
                        + "Migrate mailboxes\tNICB\tNGPA, NMCC\t\t30/09/2027\t8\tAMBER\n"))
                .containsExactly(
                        "STHB Replace switches 13w +ERDH >2027-04-01 <2027-06-30",
                        "NICB Migrate mailboxes 8w +NGPA +NMCC <2027-09-30");
    }

    /// A column of another name with nothing but organisations in it is that of who leads.
    @Example
    void boards() {
        String board = "ID,Text,BG Color,Position X,Position Y,Area,Tags,Member votes,Created by,Last updated\n"
                + "0-1,Replace switches,#FFE08A,120,340,STHB,network,4,facilitator,2026-11-27\n"
                + "0-2,\"Migrate mailboxes, all practices\",#FFE08A,330,340,NICB,,2,facilitator,2026-11-27\n";
        assertThat(made(board))
                .containsExactly("STHB Replace switches #network", "NICB Migrate mailboxes, all practices");
        assertThat(notes(board)).containsExactly("ID: 0-1; Member votes: 4", "ID: 0-2; Member votes: 2");
        assertThat(made("Type,Text,Author,Section,Color,Votes\n"
                        + "Sticky note,Replace switches,Facilitator,STHB,Yellow,3\n"
                        + "Sticky note,Migrate mailboxes,Facilitator,NICB,Blue,1\n"))
                .containsExactly("STHB Replace switches", "NICB Migrate mailboxes");
        assertThat(made("Card Name\tCard Description\tLabels\tDue Date\tList Name\tMembers\n"
                        + "Replace switches\tall sites\tnetwork\t2027-06-30\tSTHB\t\n"))
                .containsExactly("STHB Replace switches <2027-06-30 #network");
        // Where somebody leads already, it is something else.
        assertThat(made("Task\tLead\tFunded by\nWi-Fi\tSTHB\tNICB\n")).containsExactly("STHB Wi-Fi");
        assertThat(made("Task\tTimescale\tSite\nWi-Fi\t6 weeks\tHill\nDesk\t2 months\tVale\n"))
                .containsExactly("Wi-Fi 6w", "Desk 9w");
        assertThat(made("Task\tLead time\tTotal slack (w)\tTimescale\n"
                        + "Wi-Fi\t2w\t1w\t6 weeks\n"
                        + "Desk\t3w\t4w\t2 months\n"))
                .containsExactly("Wi-Fi 6w", "Desk 9w");
        assertThat(made("Task\tSlack\nWi-Fi\t2w\nDesk\t3w\n")).containsExactly("Wi-Fi", "Desk");
        assertThat(notes("Task\tSlack\nWi-Fi\t2w\nDesk\t3w\n")).containsExactly("Slack: 2w", "Slack: 3w");
        assertThat(notes("Task\tTimescale\nWi-Fi\t6 weeks\nDesk\tsoon\n"))
                .containsExactly("Timescale: 6 weeks", "Timescale: soon");
    }

    @Example
    void boardsAsTablesWithCommas() {
        List<String> expected =
                List.of("STHB Replace switches", "ERDH Train clerks", "ERDH Super users", "NICB Contract");
        assertThat(made("STHB,ERDH,NICB\nReplace switches,Train clerks,Contract\n,Super users,\n"))
                .isEqualTo(expected);
        String titled = "Board of 27 November\t\t\n"
                + "STHB\tERDH\tNICB\n"
                + "Replace switches\tTrain clerks\tContract\n"
                + "\tSuper users\t\n";
        assertThat(made(titled)).isEqualTo(expected);
        assertThat(read(titled).skipped())
                .extracting(each -> each.line() + " " + each.reason())
                .containsExactly("1 HEADING", "2 LANE");
        Pasted pasted = read(titled.replaceFirst("\n", "\n\tPhase one\t\n"), Choices.NONE.withLine(2, true));
        assertThat(pasted.skipped())
                .extracting(each -> each.line() + " " + each.reason())
                .containsExactly("1 HEADING", "3 LANE");
        assertThat(made(pasted)).first().isEqualTo("Phase one");
        assertThat(made(pasted)).endsWith(expected.toArray(String[]::new)).hasSize(5);
        pasted = read(titled, Choices.NONE.withLine(1, true));
        assertThat(made(pasted)).first().isEqualTo("Board of 27 November");
        assertThat(made(pasted)).endsWith(expected.toArray(String[]::new)).hasSize(5);
        assertThat(read(titled, Choices.NONE.withLine(2, true)).skipped())
                .noneMatch(each -> each.reason() == Skipped.Reason.LANE);
        String grid = ",Q1 2027,Q2 2027\nSTHB,Replace switches,Test clinics\nERDH,Train clerks,\n";
        assertThat(made(grid)).containsExactly("STHB Replace switches", "STHB Test clinics", "ERDH Train clerks");
        assertThat(notes(grid)).containsExactly("Q1 2027", "Q2 2027", "Q1 2027");
        assertThat(made("STHB, ERDH\nWi-Fi\nDesk")).containsExactly("STHB, ERDH", "Wi-Fi", "Desk");
    }

    @Example
    void trackers() {
        String issues = "Summary,Issue key,Issue id,Project key,Reporter,Created,Updated,Due Date,Labels,Labels,"
                + "Description,Inward issue link (Blocks),Custom field (Start date)\n"
                + "Replace switches,NET-1,10001,NET,ben,27/Nov/26 10:02 AM,27/Nov/26 10:05 AM,30/Jun/27 12:00 AM,"
                + "network,wifi,\"All of them.\n\nOut of hours.\",,01/Apr/27\n"
                + "Test clinics,NET-2,10002,NET,ben,27/Nov/26 10:02 AM,27/Nov/26 10:05 AM,,network,,,NET-1,\n";
        assertThat(made(issues))
                .containsExactly(
                        "Replace switches 13w >2027-04-01 <2027-06-30 #network #wifi", "Test clinics #network");
        assertThat(notes(issues))
                .containsExactly("All of them.\n\nOut of hours.; Issue key: NET-1", "Issue key: NET-2");
        Pasted pasted = read(issues);
        assertThat(pasted.rows().getLast().entry().chips())
                .anyMatch(chip -> chip instanceof Chip.After after
                        && after.chunk().equals(pasted.rows().getFirst().id()));
    }

    /// Days are month first where one of them can only be so, and none cannot.
    @Example
    void daysWithTheMonthFirst() {
        assertThat(made("Task Name\tBucket Name\tCreated Date\tStart date\tDue date\tLate\n"
                        + "Replace switches\tSTHB\t11/27/2026\t04/05/2027\t06/30/2027\tfalse\n"
                        + "Train clerks\tERDH\t11/27/2026\t\t7/1/27 5:00 PM\tfalse\n"))
                .containsExactly("STHB Replace switches 13w >2027-04-05 <2027-06-30", "ERDH Train clerks <2027-07-01");
        Pasted mixed = read("Task\tStart\tDue\nWi-Fi\t04/13/2027\t30/06/2027\n");
        assertThat(mixed.rows().getFirst().entry().problems())
                .extracting(Chip.Unread::text)
                .containsExactly("04/13/2027");
        assertThat(made("Task\tStart\nWi-Fi\t04/05/2027\n")).containsExactly("Wi-Fi >2027-05-04");
    }

    /// "Name" is who filled a form in, and else the name of a task.
    @Example
    void namesOfTasksAndOfPeople() {
        assertThat(made("Task ID\tCreated At\tLast Modified\tName\tSection/Column\n"
                        + "1\t2026-11-27\t2026-11-27\tWi-Fi\tSTHB\n"))
                .containsExactly("STHB Wi-Fi");
        assertThat(made("Timestamp\tName\tWhat should we do first?\n27/11/2026 10:02:11\tAnna\tWi-Fi\n"))
                .containsExactly("Wi-Fi");
    }
}
