package dev.trajectory.edit.entry;

import static org.assertj.core.api.Assertions.assertThat;

import dev.trajectory.model.OrganisationId;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Example;

/// What stands below an organisation on a board is led by it.
class LanesTest {

    private static Pasted read(String text, Choices choices) {
        return Pasted.read(text, OneLineTest.PLAN, OneLineTest.ENGLISH, OneLineTest.spot(), choices);
    }

    /// `NICB Survey` for a chunk that NICB leads, with a hyphen for each step down.
    private static List<String> led(String text) {
        return led(read(text, Choices.NONE));
    }

    private static List<String> led(Pasted pasted) {
        Map<?, OrganisationId> owners = pasted.tree().owners();
        assertThat(pasted.hasProblems()).isFalse();
        return pasted.rows().stream()
                .map(row -> "-".repeat(row.depth())
                        + (owners.get(row.id()) == null
                                ? ""
                                : owners.get(row.id()).value() + " ")
                        + row.entry().title())
                .toList();
    }

    @Example
    void anOrganisationAboveOthersLeadsThem() {
        for (String text : List.of(
                "STHB:\n- Wi-Fi\n  - Test\n- Portal\nNICB:\n- Records 3w",
                "**STHB**\n* Wi-Fi\n  * Test\n* Portal\n**nicb**\n* Records 3w",
                "# STHB\n- Wi-Fi\n  - Test\n- Portal\n\n# NICB\n- Records 3w",
                "STHB\n\tWi-Fi\n\t\tTest\n\tPortal\nNICB\n\tRecords 3w",
                "1. STHB\n1.1 Wi-Fi\n1.1.1 Test\n1.2 Portal\n2. NICB\n2.1 Records 3w",
                "STHB\nWi-Fi\n  Test\nPortal\n\nNICB\nRecords 3w",
                "• @STHB:\n\t◦ Wi-Fi\n\t\t▪ Test\n\t◦ Portal\n• @NICB:\n\t◦ Records 3w")) {
            assertThat(led(text)).as(text).containsExactly("STHB Wi-Fi", "-STHB Test", "STHB Portal", "NICB Records");
        }
        assertThat(led("STHB:\n- Wi-Fi\n- Portal @NICB\nTrain everybody"))
                .containsExactly("STHB Wi-Fi", "NICB Portal", "Train everybody");
        assertThat(led("Year one:\n  STHB:\n    - Wi-Fi\n  NICB:\n    - Records\nYear two"))
                .containsExactly("Year one", "-STHB Wi-Fi", "-NICB Records", "Year two");
    }

    @Example
    void itIsToldAndMayBeTaken() {
        Pasted pasted = read("STHB:\n- Wi-Fi", Choices.NONE);
        assertThat(pasted.skipped())
                .extracting(each -> each.line() + " " + each.text() + " " + each.reason())
                .containsExactly("1 STHB LANE");
        assertThat(led(read("STHB:\n- Wi-Fi", Choices.NONE.withLine(1, true)))).containsExactly("STHB", "-Wi-Fi");
    }

    /// A lane may be empty; where nothing tells that it is one, nothing is guessed.
    @Example
    void organisationsAloneMakeNoLanes() {
        assertThat(led("STHB:\nNICB:\n- Records\nERDH:")).containsExactly("NICB Records");
        assertThat(led("STHB\nNICB")).containsExactly("STHB", "NICB");
        assertThat(led("Wi-Fi\nSTHB\nRecords\nNICB")).containsExactly("Wi-Fi", "STHB", "Records", "NICB");
    }

    @Example
    void anOrganisationBeforeTheNameLeads() {
        assertThat(led("STHB: Wi-Fi\nNICB - Records 3w\nnicb – After review\n@STHB: Portal"))
                .containsExactly("STHB Wi-Fi", "NICB Records", "NICB After review", "STHB Portal");
        assertThat(led("STHB - NICB link\nWards: move\nSTHB wards: move"))
                .containsExactly("STHB - NICB link", "Wards: move", "STHB wards: move");
        Entry typed = OneLine.read("STHB: Wi-Fi @NICB 3w", OneLineTest.PLAN, OneLineTest.ENGLISH);
        assertThat(typed.title()).isEqualTo("Wi-Fi");
        assertThat(typed.chips()).hasSize(3).first().isEqualTo(new Chip.Owner(0, 4, new OrganisationId("STHB")));
    }

    @Example
    void columnsOfABoardAreLanes() {
        Pasted board = read("NICB\tSTHB\tERDH\nRecords\tWi-Fi 3w\t\n\t- Portal\t\"Desk\n- Phones\"\n", Choices.NONE);
        assertThat(led(board))
                .containsExactly("NICB Records", "STHB Wi-Fi", "STHB Portal", "ERDH Desk", "-ERDH Phones");
        assertThat(board.columns()).extracting(PastedColumn::column).containsExactly(Column.OWNER, Column.TITLE);
        assertThat(board.skipped()).extracting(Skipped::reason).containsExactly(Skipped.Reason.LANE);
        assertThat(led(read("NICB\tSTHB\nRecords\tWi-Fi\nDesk\tPortal", Choices.NONE.withLine(3, false))))
                .containsExactly("NICB Records", "STHB Wi-Fi", "STHB Portal");

        assertThat(led("\tQ1 2028\tQ2 2028\nNICB\tRecords\t\nSTHB\tWi-Fi\tPortal\n"))
                .containsExactly("NICB Records", "STHB Wi-Fi", "STHB Portal");
        assertThat(led("NICB (8)\t**STHB** (2)\nRecords\tWi-Fi\nDesk\tPortal\n"))
                .containsExactly("NICB Records", "NICB Desk", "STHB Wi-Fi", "STHB Portal");
        assertThat(led("NICB (8)\nRecords\nSTHB (2):\nWi-Fi")).containsExactly("NICB Records", "STHB Wi-Fi");

        Pasted quarters = read("\tNICB\tSTHB\nQ1 2028\tRecords\tWi-Fi\nQ2 2028\t\tPortal\n", Choices.NONE);
        assertThat(led(quarters)).containsExactly("NICB Records", "STHB Wi-Fi", "STHB Portal");
        assertThat(quarters.rows())
                .extracting(PastedRow::notes)
                .containsExactly(List.of("Q1 2028"), List.of("Q1 2028"), List.of("Q2 2028"));
    }

    /// As sheets have them between their rows.
    @Example
    void rowsWithNothingButAnOrganisationAreLanes() {
        assertThat(led("Task\tWeeks\nSTHB\t\nWi-Fi\t3\nPortal\t2\nNICB\t\nRecords\t5\n"))
                .containsExactly("STHB Wi-Fi", "STHB Portal", "NICB Records");
        assertThat(led("STHB\t\t\nWi-Fi\t3w\t\nPortal\t\tERDH\n")).containsExactly("STHB Wi-Fi", "ERDH Portal");
        assertThat(led("Task\tLead\nSTHB\t\nWi-Fi\tSTHB\n")).containsExactly("STHB", "STHB Wi-Fi");
    }

    /// What another says is in no lane but one that its own message opened; a head that was sent alone waits for
    /// more.
    @Example
    void aLaneEndsWithWhatSomebodySaid() {
        assertThat(led("[10:32] Anna\n"
                        + "STHB\n"
                        + "Wi-Fi\n"
                        + "Portal\n"
                        + "[10:33] Ben\n"
                        + "Records\n"
                        + "[10:34] Carol\n"
                        + "NICB:\n"
                        + "[10:35] Carol\n"
                        + "Desk"))
                .containsExactly("STHB Wi-Fi", "STHB Portal", "Records", "NICB Desk");
    }
}
