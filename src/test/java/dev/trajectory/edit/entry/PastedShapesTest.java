package dev.trajectory.edit.entry;

import static org.assertj.core.api.Assertions.assertThat;

import dev.trajectory.model.Organisation;
import dev.trajectory.model.OrganisationId;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Example;

/// The shapes in which a room full of people brings its lists.
class PastedShapesTest {

    private static Pasted read(String text) {
        return Pasted.read(text, OneLineTest.PLAN, OneLineTest.ENGLISH, OneLineTest.spot(), Choices.NONE);
    }

    /// `-STHB Survey 3w` for a chunk one step down that STHB leads and that says how long it takes.
    private static List<String> made(String text) {
        Pasted pasted = read(text);
        assertThat(pasted.hasProblems()).as(text).isFalse();
        Map<?, OrganisationId> owners = pasted.tree().owners();
        return pasted.rows().stream()
                .map(row -> "-".repeat(row.depth())
                        + (owners.get(row.id()) == null
                                ? ""
                                : owners.get(row.id()).value() + " ")
                        + row.entry().title()
                        + row.entry().duration().map(span -> " " + span).orElse(""))
                .toList();
    }

    private static List<String> skipped(String text) {
        return read(text).skipped().stream()
                .map(each -> each.line() + " " + each.reason())
                .toList();
    }

    @Example
    void numbersLettersAndRomanNumbers() {
        assertThat(made("1) Network\na) Sites\ni) Wards\nii) Clinics\nb) Portal\n2) Desk\n"))
                .containsExactly("Network", "-Sites", "--Wards", "--Clinics", "-Portal", "Desk");
        assertThat(made("1️⃣ Network\n2️⃣ Desk\n3\u20e3 Portal")).containsExactly("Network", "Desk", "Portal");
    }

    @Example
    void marksThatAreDrawn() {
        assertThat(made("☐ Network\n☑ Desk\n☐ Portal")).containsExactly("Network", "Desk", "Portal");
        assertThat(made("👉 Network\n👉 Desk 2w\n👉 Portal")).containsExactly("Network", "Desk 2w", "Portal");
        assertThat(made("✅ Network\n✅ Desk\n\n✅ Portal")).containsExactly("Network", "Desk", "Portal");
        // What differs says something.
        assertThat(made("🔴 Network\n🟢 Desk")).containsExactly("🔴 Network", "🟢 Desk");
    }

    @Example
    void spreadsheetsWithMergedHeadsAndTotals() {
        String sheet = "Programme plan 2028\t\t\t\t\n\t\tTiming\t\t\nLead\tTask\tWeeks\tStart\tCost\n"
                + "STHB\tWi-Fi\t3\t1 Apr 2028\t10\n\tPortal\t2\t\t5\nNICB\tRecords\t2,5\t\t\n"
                + "\tTotal\t7.5\t\t15\n";
        assertThat(made(sheet)).containsExactly("STHB Wi-Fi 3w", "STHB Portal 2w", "NICB Records 13d");
        assertThat(skipped(sheet)).containsExactly("1 HEADING", "2 HEADING", "7 TOTAL");
        assertThat(read(sheet).merged()).isEqualTo(1);
        assertThat(made("STHB\tWi-Fi\t3w\n\tPortal\t\nNICB\tRecords\t2w\n"))
                .containsExactly("STHB Wi-Fi 3w", "STHB Portal", "NICB Records 2w");
        assertThat(read("STHB\tWi-Fi\t3w\n\tPortal\t\n\tDesk\t\nNICB\tRecords\t2w\n")
                        .merged())
                .isEqualTo(2);
        assertThat(read("Task\tLead\nWi-Fi\tSTHB\nPortal\t\n").merged()).isZero();
        assertThat(made("Lead\tTask\nSTHB\tWi-Fi\n-\tPortal\nNICB\tDesk\n"))
                .containsExactly("STHB Wi-Fi", "Portal", "NICB Desk");
        // Dashes keep what is merged from filling rows that have nobody.
        assertThat(made("Lead\tTask\nSTHB\tWi-Fi\n\tPortal\n-\tDesk\n-\tTraining\n"))
                .containsExactly("STHB Wi-Fi", "STHB Portal", "Desk", "Training");
        // Who leads is not filled in where it may just be missing.
        assertThat(made("Task\tLead\nWi-Fi\tSTHB\nPortal\t\n")).containsExactly("STHB Wi-Fi", "Portal");
        assertThat(made("Lead\tTask\nSTHB\tWi-Fi\n\tPortal\nSTHB\tDesk\n"))
                .containsExactly("STHB Wi-Fi", "Portal", "STHB Desk");
    }

    @Example
    void theNameIsNeitherAnOrganisationNorAWorkingTime() {
        assertThat(made("STHB\t3w\tWi-Fi\t\t\nNICB\t2 weeks\tRecords\t\t\n"))
                .containsExactly("STHB Wi-Fi 3w", "NICB Records 2w");
        assertThat(made("\t\tWi-Fi\t\tSTHB\t\n\t\tRecords\t\tNICB\t\n")).hasSize(2);
    }

    @Example
    void exportsOfFormsAndBoards() {
        assertThat(made("\"Timestamp\",\"Email Address\",\"What should we do first?\",\"Who should lead?\"\n"
                        + "\"2026/11/27 10:32:15 AM GMT\",\"anna@example.org\",\"Wi-Fi, in all wards\",\"STHB\"\n"))
                .containsExactly("STHB Wi-Fi, in all wards");
        assertThat(made("ID,Text,BG Color,Position X,Position Y,Area\n1,\"Wi-Fi,\nall wards\",#FCF281,1,2,Year one\n"))
                .containsExactly("Wi-Fi, all wards");
        assertThat(made("noteId,author,text,column,timestamp,votes\na1,Anna,Wi-Fi,Ideas,2026-11-27,3\n"))
                .containsExactly("Wi-Fi");
    }

    @Example
    void trailingCommasAndQuotationMarks() {
        assertThat(made("Wi-Fi,\nPortal 3w,\nDesk;\nRecords")).containsExactly("Wi-Fi", "Portal 3w", "Desk", "Records");
        assertThat(made("\"Wi-Fi\",\n\"Look after patients\",\n\"Desk\""))
                .containsExactly("Wi-Fi", "Look after patients", "Desk");
    }

    /// A tab that slipped into one line makes no table of the list.
    @Example
    void aTabInOneLine() {
        assertThat(made("Wi-Fi\tin all wards\n- Portal 3w\nDesk\n- Records\nPhones"))
                .containsExactly("Wi-Fi in all wards", "-Portal 3w", "Desk", "-Records", "Phones");
        assertThat(made("1. \"Wi-Fi\"\tSTHB\n2. Desk\tNICB")).hasSize(2);
    }

    @Example
    void workingTimesWithCommas() {
        assertThat(made("Wi-Fi 2,5w\nPortal 2.5w\nDesk, 1,5 weeks"))
                .containsExactly("Wi-Fi 13d", "Portal 13d", "Desk 8d");
        assertThat(made("Task;Lead;Weeks\nWi-Fi;STHB;2,5\nDesk;NICB;1,0\n"))
                .containsExactly("STHB Wi-Fi 13d", "NICB Desk 1w");
    }

    @Example
    void notesWithVotes() {
        Pasted notes = read("Wi-Fi in all wards (3)\nPortal 3w (12 votes)\nDesk 👍 2\nPhones");
        assertThat(notes.rows().stream().map(row -> row.entry().title() + row.notes()))
                .containsExactly("Wi-Fi in all wards[(3)]", "Portal[(12 votes)]", "Desk[👍 2]", "Phones[]");
        assertThat(made("Training (1)\nTraining (2)\nTraining (3)"))
                .containsExactly("Training (1)", "Training (2)", "Training (3)");
        // What is counted is no vote.
        assertThat(made("Beds (12 wards)\nWi-Fi (8 sites)")).containsExactly("Beds (12 wards)", "Wi-Fi (8 sites)");
        assertThat(made("Wi-Fi (2)\nPortal\nDesk")).containsExactly("Wi-Fi (2)", "Portal", "Desk");
    }

    @Example
    void linesThatCountOn() {
        assertThat(made("1 Network\n2 Desk 2w\n3 Portal")).containsExactly("Network", "Desk 2w", "Portal");
        assertThat(made("3 wards move\n2027 review\n5G on site")).hasSize(3).contains("3 wards move");
        assertThat(made("1 ward moves\n2 wards move")).containsExactly("1 ward moves", "2 wards move");
    }

    /// Mails break lines; what goes on belongs to the point above it.
    @Example
    void mailsThatWereAnswered() {
        assertThat(made("""
            On Wed, 11 Nov 2026 at 17:02, Ben Jones <ben@example.org>
            wrote:
            > Hi Anna,
            >
            > - Survey the sites and agree with each of the wards on which day
            >   the switches are changed
            > - Order switches
            >> - Train the champions for all of the new tools that there are in
            >> every ward
            """))
                .containsExactly(
                        "Survey the sites and agree with each of the wards on which day the switches are changed",
                        "Order switches",
                        "Train the champions for all of the new tools that there are in every ward");
        assertThat(made("From:\tAnna Smith\n"
                        + "Sent:\t27 November 2026 10:32\n"
                        + "To:\tBen\n"
                        + "Subject:\tNext\n\n"
                        + "- Wi-Fi\n"
                        + "- Desk"))
                .containsExactly("Wi-Fi", "Desk");
    }

    @Example
    void tablesWithoutTabs() {
        assertThat(made("| Task | Lead | Weeks |\n|:-----|------|------:|\n| Wi-Fi | STHB | 3 |\n| Desk | | 2 |"))
                .containsExactly("STHB Wi-Fi 3w", "Desk 2w");
        assertThat(made("Wi-Fi, STHB, 3w\nDesk, NICB, 2 weeks")).containsExactly("STHB Wi-Fi 3w", "NICB Desk 2w");
        assertThat(made("Wi-Fi; 3w; STHB; after 7\nDesk; 2w; NICB; @ERDH\n"))
                .containsExactly("STHB Wi-Fi 3w", "NICB Desk 2w");
        assertThat(made("Wi-Fi | STHB | 3w\nDesk | NICB | 2w")).containsExactly("STHB Wi-Fi 3w", "NICB Desk 2w");
        assertThat(made("Wi-Fi - STHB - 3w\nDesk – NICB – 2w")).containsExactly("STHB Wi-Fi 3w", "NICB Desk 2w");
        assertThat(made("Thing;Votes;Body\nWi-Fi;3;STHB\nPortal;5;NICB")).containsExactly("STHB Wi-Fi", "NICB Portal");
        assertThat(made("Wi-Fi - all wards\nDesk - STHB")).containsExactly("Wi-Fi - all wards", "Desk - STHB");
        assertThat(made("Agree who leads, and by when\nTrain staff, buy switches"))
                .containsExactly("Agree who leads, and by when", "Train staff, buy switches");
    }

    /// Numbers of cards in a column of their own are not names of chunks, nor are what stands beside them.
    @Example
    void cardsInASpreadsheet() {
        Pasted cards = read("12\t@FCHT\t3w\tafter 7\n40\t\"5w\"\t\t\n41\t#wards\t@ERDH\t\n");
        assertThat(cards.hasProblems()).isFalse();
        assertThat(cards.rows()).allMatch(row -> row.entry().isLinks());
        Pasted bare = read("12\tFCHT\t3w\n40\tNICB\t2w\n");
        assertThat(bare.rows().stream().flatMap(row -> row.entry().problems().stream()))
                .extracting(unread -> unread.problem() + " " + unread.text())
                .containsExactly("NO_AT FCHT", "NO_AT NICB");
        for (String head : List.of("Card\tOrg\tWeeks\tAfter", "No\tLead\tWeeks\tDepends on")) {
            Pasted headed = read(head + "\n12\tSTHB\t3\t7\n#40\tNICB\t2\t12\n");
            assertThat(headed.hasProblems()).isFalse();
            assertThat(headed.rows()).allMatch(row -> row.entry().isLinks());
            assertThat(headed.edit(OneLineTest.PLAN)).isNotNull();
        }
        assertThat(read("Card\tOrg\n999\tSTHB\n").hasProblems()).isTrue();
        assertThat(made("1\tBuild\tSTHB\t3w\n2\tTest\tSTHB\t1w\n")).containsExactly("STHB Build 3w", "STHB Test 1w");
    }

    @Example
    void whoLeadsInBrackets() {
        assertThat(made("- Wi-Fi (STHB) 3w\n- Records [NICB]\n- Portal (STHB, phase 2)"))
                .containsExactly("STHB Wi-Fi 3w", "NICB Records", "Portal (STHB, phase 2)");
        assertThat(made("Wi-Fi (STHB)\nRecords\nPortal")).containsExactly("Wi-Fi (STHB)", "Records", "Portal");
        assertThat(made("Wi-Fi - wards (STHB)\nePMA – theatres – all (NICB)\nDesk - STHB (main site)"))
                .containsExactly("STHB Wi-Fi - wards", "NICB ePMA – theatres – all", "Desk - STHB (main site)");
    }

    @Example
    void marksWithNoBlankBehindThem() {
        for (String text : List.of(
                "•Wi-Fi\n•Desk 2w\n•Portal",
                "1.Wi-Fi\n2.Desk 2w\n3.Portal",
                "-Wi-Fi\n-Desk 2w\n-Portal",
                "1)Wi-Fi\n2)Desk 2w\n3)Portal",
                "*Wi-Fi\n*Desk 2w\n*Portal",
                "**Wi-Fi**\n*Desk* 2w\n_Portal_")) {
            assertThat(made(text)).as(text).hasSize(3).startsWith("Wi-Fi").endsWith("Portal");
        }
        assertThat(made("e-mail\nX-ray\n5G.Core")).containsExactly("e-mail", "X-ray", "5G.Core");
    }

    @Example
    void severalOrganisationsInACell() {
        Pasted pasted =
                read("Task\tLead\tWeeks\nWi-Fi\tSTHB/NICB\ttbc\nDesk\tNICB & ERDH\t2\nPhones\tSTHB and Nobody\t1\n");
        assertThat(pasted.rows().stream()
                        .map(row -> row.entry().chips().stream()
                                .filter(chip -> !(chip instanceof Chip.Duration))
                                .map(chip -> chip.getClass().getSimpleName())
                                .toList()
                                .toString()))
                .containsExactly("[Owner, Participant]", "[Owner, Participant]", "[Unread]");
        // A number is no organisation that has it in its name.
        assertThat(read("1\tWi-Fi\tSTHB\t6\n").rows().getFirst().entry().chips())
                .hasSize(1);
    }

    private static List<String> organisations(Pasted pasted) {
        return pasted.rows().stream()
                .map(row -> row.entry().title()
                        + row.entry().chips().stream()
                                .map(chip -> switch (chip) {
                                    case Chip.Owner owner -> " " + owner.organisation();
                                    case Chip.Participant other -> " +" + other.organisation();
                                    case Chip.Unread unread -> " ?" + unread.text();
                                    default -> "";
                                })
                                .reduce("", String::concat))
                .toList();
    }

    /// Who takes part leads nothing, wherever the column stands and whether or not there is one of who leads.
    @Example
    void whoTakesPartDoesNotLead() {
        assertThat(organisations(
                        read("Participants\tTask\tLead\nSTHB, NICB\tWi-Fi\tERDH\nSTHB\tDesk\tSTHB\nNICB\tPortal\t\n")))
                .containsExactly("Wi-Fi ERDH +STHB +NICB", "Desk STHB", "Portal +NICB");
        assertThat(organisations(read("Task\tInvolved\nWi-Fi\tSTHB/NICB\n"))).containsExactly("Wi-Fi +STHB +NICB");
        assertThat(made("Task\tInvolved\nSTHB\t\nWi-Fi\tSTHB\n")).containsExactly("STHB Wi-Fi");
        assertThat(organisations(read("STHB\tWi-Fi\t@NICB\nERDH\tDesk\t@ERDH\n")))
                .containsExactly("Wi-Fi STHB +NICB", "Desk ERDH");
    }

    /// What a row says itself goes before what a merged cell says beside it, which then is not counted.
    @Example
    void aMergedCellLeadsOnlyRowsThatDoNotSayWhoDoes() {
        Pasted pasted = read("STHB\tWi-Fi\t3w\n\tPortal @NICB\t2w\n\tPhones\t1w\nERDH\tDesk\t2w\n");
        assertThat(organisations(pasted)).containsExactly("Wi-Fi STHB", "Portal NICB", "Phones STHB", "Desk ERDH");
        assertThat(pasted.rows()).extracting(PastedRow::depth).containsOnly(0);
        assertThat(pasted.merged()).isEqualTo(1);
        assertThat(read("Lead\tTask\nAcme\tWi-Fi\n\tPortal\n").merged()).isZero();
    }

    /// Commas part a cell, but not the name of an organisation that has some, nor the beginning of one.
    @Example
    void namesWithCommas() {
        List<Organisation> added = List.of(
                Organisation.named(new OrganisationId("A"), "GST", "Guys, Saint Thomas and Evelina"),
                Organisation.named(new OrganisationId("B"), "STH", "Saint Thomas Hospice"),
                Organisation.named(new OrganisationId("C"), "BSW", "Bath, Swindon, Wiltshire"));
        String text = "Task\tLead\tWith\n"
                + "Wi-Fi\tGuys, Saint Thomas\tNICB; Bath, Swindon, Wiltshire\n"
                + "Desk\tNICB, Saint Thomas Hospice\tBSW, GST\n"
                + "Portal\tBath, Swindon, Wiltshire, NICB\t\n";
        Choices choices = Choices.NONE.withOrganisations(added);
        assertThat(organisations(Pasted.read(text, OneLineTest.PLAN, OneLineTest.ENGLISH, OneLineTest.spot(), choices)))
                .containsExactly("Wi-Fi A +NICB +C", "Desk NICB +B +C +A", "Portal C +NICB");
        assertThat(organisations(Pasted.read(
                        "Wi-Fi\t3w\tGuys, Saint Thomas\nDesk\t2w\tNICB\n",
                        OneLineTest.PLAN,
                        OneLineTest.ENGLISH,
                        OneLineTest.spot(),
                        choices)))
                .containsExactly("Wi-Fi A", "Desk NICB");
    }

    /// `RJ1` is the code of a hospital.
    @Example
    void organisationsWithDigits() {
        List<Organisation> added = List.of(
                Organisation.named(new OrganisationId("A"), "RJ1", "Guys, Saint Thomas"),
                Organisation.named(new OrganisationId("B"), "R0A", "Site 2 trust"));
        Choices choices = Choices.NONE.withOrganisations(added);
        for (String text : List.of(
                "Wi-Fi\tRJ1\t3w\nDesk\tr0a\t2w\nPortal\tRJ1/R0A\t1w",
                "RJ1\tWi-Fi\t3w\nSite 2 trust\tDesk\t2w\nRJ1, R0A\tPortal\t1w",
                "Wi-Fi\t3w\tGuys, Saint Thomas\nDesk\t2w\tR0A\nPortal\t1w\tRJ1 and R0A",
                "Task\tLead\tWeeks\nWi-Fi\tGuys, Saint Thomas\t3\nDesk\tR0A\t2\nPortal\tRJ1 & R0A\t1")) {
            Pasted pasted = Pasted.read(text, OneLineTest.PLAN, OneLineTest.ENGLISH, OneLineTest.spot(), choices);
            assertThat(pasted.hasProblems()).as(text).isFalse();
            assertThat(pasted.rows()).as(text).extracting(PastedRow::notes).containsOnly(List.of());
            assertThat(pasted.rows())
                    .as(text)
                    .extracting(row ->
                            row.entry().title() + " " + said(row, Chip.Owner.class) + said(row, Chip.Participant.class))
                    .containsExactly("Wi-Fi 10", "Desk 10", "Portal 11");
            assertThat(pasted.tree().owners().values())
                    .as(text)
                    .containsExactlyInAnyOrder(
                            new OrganisationId("A"), new OrganisationId("B"), new OrganisationId("A"));
        }
    }

    private static long said(PastedRow row, Class<? extends Chip> kind) {
        return row.entry().chips().stream().filter(kind::isInstance).count();
    }

    /// What is said twice of an organisation is said once; who leads does not take part besides.
    @Example
    void anOrganisationSaidTwice() {
        for (String text : List.of(
                "Wi-Fi (STHB)\tSTHB\nDesk (NICB)\tNICB",
                "Task\tLead\tPartners\nWi-Fi\tSTHB\tSTHB\nDesk\tNICB\tNICB, NICB")) {
            Pasted pasted = read(text);
            assertThat(made(text)).as(text).containsExactly("STHB Wi-Fi", "NICB Desk");
            assertThat(pasted.rows()).as(text).allMatch(row -> said(row, Chip.Participant.class) == 0);
        }
    }

    @Example
    void cellsWithNothingInThem() {
        for (String text : List.of("\u00a0\t\u00a0", "\u00a0\t\u00a0\n\t\u00a0\n", "\u00a0;\u00a0", "\u00a0")) {
            assertThat(read(text).rows()).isEmpty();
        }
    }

    @Example
    void workingTimesInBrackets() {
        assertThat(made("Wi-Fi (6 weeks)\nDesk (2w) @STHB\nPhones (2 votes)"))
                .containsExactly("Wi-Fi 6w", "STHB Desk 2w", "Phones (2 votes)");
        Entry training = read("Training after 7 (3w)\nDesk").rows().getFirst().entry();
        assertThat(training.title()).isEqualTo("Training");
        assertThat(training.chips())
                .extracting(chip -> chip.getClass().getSimpleName())
                .containsExactly("After", "Duration");
    }

    @Example
    void aSentenceAboveTheListOfAMail() {
        String mail = "Dear all,\n\nPlease find below our list:\n1. Wi-Fi\n2. Desk\n\nBest wishes\nAnna";
        assertThat(made(mail)).containsExactly("Wi-Fi", "Desk");
        assertThat(skipped(mail)).containsExactly("1 GREETING", "3 HEADING", "7 SIGNATURE", "8 SIGNATURE");
        assertThat(made("Hi all,\nSTHB:\n- Wi-Fi\nNICB:\n- Desk")).containsExactly("STHB Wi-Fi", "NICB Desk");
    }

    /// What a mail says before its points, and who says it, where another mail with the list stands below.
    @Example
    void aMailAboveTheListItAnswers() {
        String mail = """
            Hi all,

            Thanks for today. Ours are below.

            Anna

            -----Original Message-----
            From: Facilitator <facilitator@example.org>
            Subject: RE: What comes first?

            > Please list your first changes:
            > 1. Replace switches (6 weeks)
            > 2. Train ward clerks
            """;
        assertThat(made(mail)).containsExactly("Replace switches 6w", "Train ward clerks");
        assertThat(skipped(mail)).contains("3 HEADING", "5 SIGNATURE", "11 HEADING");
        assertThat(made("Hi all,\nThanks for today. Ours are below.\nWi-Fi\nDesk"))
                .containsExactly("Thanks for today. Ours are below.", "Wi-Fi", "Desk");
    }

    @Example
    void whoLeadsBehindADash() {
        assertThat(made("Agreed:\n(1) Wi-Fi - STHB - 6 weeks\n(2) Desk – NICB\n"))
                .containsExactly("Agreed", "-STHB Wi-Fi 6w", "-NICB Desk");
        assertThat(made("Wi-Fi - phase 2 - STHB\nDesk - NICB")).containsExactly("STHB Wi-Fi - phase 2", "NICB Desk");
        assertThat(made("Wi-Fi (STHB, 6 weeks)\nDesk (2w, NICB)\nPortal (STHB, phase 2)"))
                .containsExactly("STHB Wi-Fi 6w", "NICB Desk 2w", "Portal (STHB, phase 2)");
        assertThat(made("Wi-Fi - all wards\n- Desk - STHB")).containsExactly("Wi-Fi - all wards", "-Desk - STHB");
    }

    /// The first column of a table, or a number with a dash, may but count.
    @Example
    void numbersThatCountRows() {
        Pasted table = read("1\tWi-Fi\tSTHB\n2\tDesk\tNICB\n3\tPortal\tSTHB");
        assertThat(table.rows()).extracting(PastedRow::notes).containsOnly(List.of());
        assertThat(made("1\tWi-Fi\tSTHB\n2\tDesk\tNICB")).containsExactly("STHB Wi-Fi", "NICB Desk");
        assertThat(read("1\t@STHB\n2\t3w").rows()).allMatch(row -> row.entry().isLinks());
        assertThat(made("1 - Wi-Fi\n2 - Desk\n3 - Portal")).containsExactly("Wi-Fi", "Desk", "Portal");
        assertThat(made("1 - Wi-Fi\n3 - Desk")).containsExactly("1 - Wi-Fi", "3 - Desk");
    }

    @Example
    void whatIsWrittenAroundNames() {
        assertThat(made("- Wi-Fi **6w**\n- **Desk** @STHB\n- Portal –"))
                .containsExactly("Wi-Fi 6w", "STHB Desk", "Portal");
        assertThat(made("Action | Owner | Weeks\n--- | :---: | ---\nWi-Fi | STHB | ~4\nDesk | NICB | c. 6 weeks"))
                .containsExactly("STHB Wi-Fi 4w", "NICB Desk 6w");
        assertThat(made("Notes of the workshop\nFriday, 27 November 2026\n10:02\nWi-Fi"))
                .containsExactly("Notes of the workshop", "Wi-Fi");
        assertThat(made("March 2028\n  Wi-Fi")).containsExactly("March 2028", "-Wi-Fi");
    }
}
