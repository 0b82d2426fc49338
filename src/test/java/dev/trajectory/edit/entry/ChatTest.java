package dev.trajectory.edit.entry;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Example;

/// What people copy or save from a chat makes what they said, and no more.
class ChatTest {

    private static Pasted read(String text) {
        return Pasted.read(text, OneLineTest.PLAN, OneLineTest.ENGLISH, OneLineTest.spot(), Choices.NONE);
    }

    private static List<String> titles(String text) {
        return read(text).rows().stream()
                .map(row -> "-".repeat(row.depth()) + row.entry().title())
                .toList();
    }

    private static void assertSaid(String text, String... titles) {
        assertThat(titles(text)).as(text).containsExactly(titles);
    }

    /// Others go on after somebody thanks, greets or agrees.
    @Example
    void aFarewellEndsNoChat() {
        String text = """
            [10:32] Anna
            Wi-Fi refresh
            [10:33] Ben
            Thanks
            [10:34] Carol
            Replace printers
            --
            [10:35] Dev
            Hi all
            +1
            [10:36] Anna
            Thanks all
            Move the desk
            """;
        assertSaid(text, "Wi-Fi refresh", "Replace printers", "Move the desk");
        assertThat(read(text).skipped())
                .extracting(each -> each.line() + " " + each.reason())
                .contains("4 SIGNATURE", "9 GREETING", "10 CHATTER", "12 SIGNATURE");
        assertSaid(
                "[27/11/2026, 10:32] Anna: Wi-Fi\n[27/11/2026, 10:33] Ben: Thanks\n[27/11/2026, 10:34] Anna: Desk",
                "Wi-Fi",
                "Desk");
    }

    /// Who goes on speaking has the time alone above the next thing said.
    @Example
    void whatStandsBehindATimeIsNoName() {
        assertSaid(
                "Anna Smith\n10:32 AM\nWi-Fi refresh\n10:33\nReplace the printers",
                "Wi-Fi refresh",
                "Replace the printers");
        assertSaid(
                "Anna Smith\n10:32\nWi-Fi Refresh\n10:33\nPortal\n10:34\nRecords\nBen Jones\n10:35\nDesk",
                "Wi-Fi Refresh",
                "Portal",
                "Records",
                "Desk");
        assertSaid(
                "Wi-Fi refresh\n10:33\nReplace the printers\n10:34\nDesk",
                "Wi-Fi refresh",
                "Replace the printers",
                "Desk");
        // Ben sends a picture, of which nothing is copied.
        assertSaid(
                "Ben Jones\n"
                        + "10:30\n"
                        + "Portal\n"
                        + "Anna Smith\n"
                        + "10:31\n"
                        + "Ben Jones\n"
                        + "10:32\n"
                        + "Records\n"
                        + "Carol van Dam (Guest)\n"
                        + "10:33\n"
                        + "Desk",
                "Portal",
                "Records",
                "Desk");
    }

    @Example
    void messengersOnTelephones() {
        for (String who : List.of("Anna Smith", "+44 7700 900123", "~ Anna", "~\u202fAnna 🌻", "anna (STHB)")) {
            assertSaid(
                    "[10:32, 27/11/2026] " + who + ": Wi-Fi\n[10:33, 27/11/2026] " + who + ": Desk @STHB",
                    "Wi-Fi",
                    "Desk");
            assertSaid(
                    "27/11/2026, 10:30 - Messages and calls are end-to-end encrypted. Learn more.\n"
                            + "27/11/2026, 10:31 - Anna added Ben\n"
                            + "27/11/2026, 10:32 - " + who + ": Wi-Fi\n27/11/2026, 10:33 - " + who + ": Desk\nPortal\n"
                            + "27/11/2026, 10:34 - " + who + ": <Media omitted>",
                    "Wi-Fi",
                    "Desk",
                    "Portal");
            assertSaid(
                    "\u200e[27/11/26, 10:32:15\u202fAM] " + who
                            + ": \u200eMessages and calls are end-to-end encrypted.\n"
                            + "[27.11.2026 klo 14.08.18] " + who + ": Wi-Fi\n[11/27/26, 10:33:15 PM] " + who
                            + ": Desk: the old one",
                    "Wi-Fi",
                    "Desk: the old one");
        }
    }

    @Example
    void meetings() {
        assertSaid(
                "10:32:15 From Anna Smith to Everyone: Wi-Fi 3w\n10:33:01 From Ben (STHB) to Everyone: Desk",
                "Wi-Fi",
                "Desk");
        assertSaid(
                "10:32:15\t From  Anna Smith : Wi-Fi\n10:33:01\t From Ben to Everyone : Desk\n10:34:00\tCarol:\tPortal",
                "Wi-Fi",
                "Desk",
                "Portal");
        assertSaid("""
            2026-11-27 10:32:15 From Anna Smith to Everyone:
            \tWi-Fi refresh
            2026-11-27 10:33:01 From Ben to Everyone:
            \tReplying to "Wi-Fi refresh"
            \t
            \tDesk
            2026-11-27 10:33:09 From Carol to Everyone:
            \tReacted to "Wi-Fi refresh" with 👍
            """, "Wi-Fi refresh", "Desk");
        assertSaid(
                "00:05:12.000,00:05:15.000\nAnna Smith: Wi-Fi\n\n00:06:12.000,00:06:15.000\nBen: Desk",
                "Wi-Fi",
                "Desk");
        assertSaid("00:58:04\tAnna:\tWi-Fi\n00:58:20\tBen:\tDesk", "Wi-Fi", "Desk");
    }

    @Example
    void messengersAtWork() {
        assertSaid(
                "Anna Smith\n  10:32 AM\nWi-Fi\nnewer\n\nBen Jones  Nov 27th at 10:35 AM\nDesk",
                "Wi-Fi",
                "newer",
                "Desk");
        assertSaid("Anna Smith — Yesterday at 10:32\nWi-Fi\nBen — 27/11/2026 10:35\nDesk", "Wi-Fi", "Desk");
        assertSaid("[Friday 10:32] Smith, Anna (STHB)\nWi-Fi\n[27/11 10:33] Ben Jones\nDesk", "Wi-Fi", "Desk");
        assertSaid("[10:32] Anna Smith\nWi-Fi", "Wi-Fi");
        // What each says is a list of its own.
        assertSaid(
                "[10:32] Anna\nWi-Fi\n[10:33] Ben\n- Desk\n- Portal\n  - Test\n", "Wi-Fi", "Desk", "Portal", "-Test");
    }

    /// What others made of it, and what day it was, is no part of it.
    @Example
    void answersWithNothingInThem() {
        assertSaid("""
            Friday, 27 November 2026
            Anna Smith
              10:32 AM
            Wi-Fi
            :+1::skin-tone-2:
            2
            👍 3
            2 replies
            Last reply today at 10:40 AM
            Yesterday
            Ben Jones
              10:35 AM
            Desk (edited)
            Agreed!
            https://example.org/plan
            Edited
            """, "Wi-Fi", "Desk (edited)");
    }

    /// A time in a name makes no chat, nor does a table whose rows begin with one.
    @Example
    void namesWithTimesStay() {
        assertSaid("Open the desk at 10:30\nSurvey the sites", "Open the desk at 10:30", "Survey the sites");
        assertSaid(
                "09:00 Welcome\n10:30 Opening Session\n12:00 Lunch",
                "09:00 Welcome",
                "10:30 Opening Session",
                "12:00 Lunch");
        assertSaid("[3.10] Estates\n[3.11] Portal", "[3.10] Estates", "[3.11] Portal");
    }

    /// Copied without times: who comes back after somebody else spoke is no part of what was said.
    @Example
    void namesBeforeWhatWasSaid() {
        String text = "Anna: Wi-Fi @STHB 3w\n"
                + "Ben Jones (Guest): Desk\n"
                + "in all wards\n"
                + "Anna: Thanks\n"
                + "Ben Jones (Guest): Portal: the old one\n";
        assertSaid(text, "Wi-Fi", "Desk", "in all wards", "Portal: the old one");
        assertThat(read(text).skipped())
                .extracting(each -> each.line() + " " + each.reason() + " " + each.text())
                .contains("1 WHO_AND_WHEN Anna:", "4 SIGNATURE Thanks");
        assertSaid("+44 7700 900123: Wi-Fi\nAnna: Desk\n+44 7700 900123: Portal", "Wi-Fi", "Desk", "Portal");
        assertSaid("Anna: Wi-Fi\nBen: OK.\nAnna: Desk", "Wi-Fi", "Desk");
        assertSaid("Anna: Wi-Fi\nBen: +1 to that\nAnna: Desk", "Wi-Fi", "Desk");
        assertSaid("Anna: What goes first?\nBen: Wi-Fi\nAnna: Desk", "Wi-Fi", "Desk");
        assertSaid("Anna Smith: Wi-Fi\nBen van Dam: Desk\nAnna Smith: Portal", "Wi-Fi", "Desk", "Portal");
        for (String names : List.of(
                "Wards: move\nWards: paint\nClinics: move",
                "Anna: Wi-Fi\nBen: Desk",
                "Design: portal\nBuild: portal\nDesign: app\nBuild: app",
                "Estates: move\nDigital: portal\nEstates: paint",
                "Clinical Safety: case\nDigital: portal\nClinical Safety: review",
                "- Wards: move\n- Clinics: move\n- Wards: paint",
                "Network: wards\nTraining: wards\nNetwork: clinics",
                "ABC: Wi-Fi\nDEF: Desk\nABC: Portal",
                "Year one: Wi-Fi\nYear two: Desk\nYear one: Portal")) {
            assertThat(titles(names))
                    .as(names)
                    .containsExactlyElementsOf(names.lines()
                            .map(line -> line.replaceFirst("^- ", ""))
                            .toList());
        }
        assertThat(read("Task: Wi-Fi\nRisk: Cost\nCause: Prices\nRisk: Time").skipped())
                .isEmpty();
    }

    /// What another answers to stands again above the answer, below the name of who said it.
    @Example
    void answersToWhatWasSaid() {
        String text = """
            Facilitator
            10:02
            What should go first? One line each please
            Anna (STHB)
            10:03
            Replace the old switches 6w
            👍
            2
            Ben (ERDH)
            10:04
            Anna (STHB)
            Replace the old switches 6w
            Survey first
            like 2
            Carol
            10:06
            Anna (STHB)
            Replace the old…
            +1 to that
            Train ward clerks
            1 Heart reaction.
            """;
        assertSaid(text, "Replace the old switches", "Survey first", "Train ward clerks");
        assertThat(read(text).skipped())
                .extracting(each -> each.line() + " " + each.reason())
                .contains("3 CHATTER", "11 WHO_AND_WHEN", "12 CHATTER", "14 CHATTER", "18 CHATTER", "21 CHATTER");
    }

    /// What a messenger writes besides, in the name of who did it.
    @Example
    void whatAMessengerSaysByItself() {
        assertSaid(
                "[11/27/26, 10:01:12 AM] Anna: Replace switches 6w\n"
                        + "\u200e[11/27/26, 10:03:00 AM] Carol: \u200eCarol joined using this group's invite link\n"
                        + "[11/27/26, 10:03:10 AM] Carol: \u200e<attached: 00000012-PHOTO-2026-11-27.jpg>\n"
                        + "[11/27/26, 10:05:00 AM] STHB: STHB wards\n",
                "Replace switches",
                "STHB wards");
        String text = "27/11/2026, 10:05 - Ben: IMG-20261127.jpg (file attached)\n"
                + "27/11/2026, 10:06 - Anna: Retire the mail server <This message was edited>\n";
        assertSaid(text, "Retire the mail server");
        assertThat(read(text).skipped()).extracting(Skipped::text).contains("27/11/2026, 10:06 - Anna:");
    }

    @Example
    void answersInBrackets() {
        assertSaid(
                "Anna, [27.11.2026 10:02]\nWi-Fi\n\n[Reply to Anna]\nDesk\n\nBen, [27.11.2026 10:04]\nthx",
                "Wi-Fi",
                "Desk");
    }
}
