package dev.trajectory.edit.entry;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/// What programs put on the clipboard beside plain text, as they write it.
class CopiedTest {

    private static final List<String> OUTLINE = List.of("Network", "-Acute sites", "--Wards", "-GP sites", "Training");

    private static List<String> outline(String text, String html) {
        Pasted pasted = Pasted.read(
                new Copied(text, html).best(), OneLineTest.PLAN, OneLineTest.ENGLISH, OneLineTest.spot(), Choices.NONE);
        return pasted.rows().stream()
                .map(row -> "-".repeat(row.depth()) + row.entry().title())
                .toList();
    }

    private static String word(int level, String mark, String text) {
        return "<p class=MsoListParagraphCxSpMiddle style='margin-left:36.0pt;text-indent:-18.0pt;\n  mso-list:l0 level"
                + level
                + " lfo1'><![if !supportLists]><span\n style='font-family:Symbol'><span style='mso-list:Ignore'>"
                + mark + "<span style='font:7.0pt \"Times New Roman\"'>&nbsp;&nbsp;&nbsp; </span></span></span>"
                + "<![endif]><span lang=EN-GB>" + text + "<o:p></o:p></span></p>\n";
    }

    @Example
    void listsOfAWordProcessor() {
        String html =
                "Version:1.0\r\nStartHTML:0000000105\r\n<html xmlns:o=\"urn:x\"><head><style><!-- p {margin:0} -->"
                        + "</style></head><body><!--StartFragment-->"
                        + word(1, "·", "Network") + word(2, "o", "Acute\n  sites") + word(3, "§", "Wards")
                        + word(2, "o", "GP <b>sites</b>") + word(1, "·", "Training")
                        + "<!--EndFragment--></body></html>";

        assertThat(outline("·\tNetwork\r\no\tAcute sites\r\n§\tWards\r\no\tGP sites\r\n·\tTraining\r\n", html))
                .isEqualTo(OUTLINE);
    }

    /// Mails and chats in a browser copy nested lists, whose plain text has no marks.
    @Example
    void listsOfABrowser() {
        String nested = "<meta charset='utf-8'><ul><li>Network<ul><li>Acute sites<ul><li>Wards</li></ul></li>"
                + "<li>GP sites</li></ul></li><li>Training</li></ul>";
        String beside = "<ol><li><p dir=\"ltr\">Network</p></li><ol><li><p>Acute sites</p></li><ol><li>Wards</li></ol>"
                + "<li>GP sites</li></ol><li>Training</li></ol>";
        for (String html : List.of(nested, beside)) {
            assertThat(outline("Network\nAcute sites\nWards\nGP sites\nTraining", html))
                    .as(html)
                    .isEqualTo(OUTLINE);
        }
    }

    /// Cells that are set in look alike in plain text.
    @Example
    void cellsSetInByASpreadsheet() {
        String html = "<html><head><style><!-- .xl65 {padding-left:9px;mso-char-indent-count:1;}\n"
                + ".xl66 {mso-char-indent-count:2;} --></style></head><body><table>"
                + "<tr><td>Task</td><td>Lead</td></tr><tr><td>Network</td><td>STHB</td></tr>"
                + "<tr><td class=xl65>Acute sites</td><td>STHB</td></tr><tr><td class=xl66>Wards</td><td>STHB</td></tr>"
                + "<tr><td class=xl65>GP sites</td><td>NICB</td></tr><tr><td>Training</td><td>NICB</td></tr></table>";

        assertThat(outline(
                        "Task\tLead\nNetwork\tSTHB\nAcute sites\tSTHB\nWards\tSTHB\nGP sites\tNICB\nTraining\tNICB\n",
                        html))
                .isEqualTo(OUTLINE);
    }

    /// A cell with two paragraphs breaks its row in plain text.
    @Example
    void tablesOfAWordProcessor() {
        String html = "<table><tr><th><p>Task</p></th><th><p>Lead</p></th><th><p>Notes</p></th></tr>"
                + "<tr><td><p>Network</p></td><td colspan=1>STHB</td><td><p>First</p><p>then \"second\"</p></td></tr>"
                + "<tr><td colspan=2><p>Training</p></td><td>Later</td></tr></table>";
        Pasted pasted = Pasted.read(
                new Copied("Task\tLead\tNotes\nNetwork\tSTHB\tFirst\nthen \"second\"\nTraining\t\tLater\n", html)
                        .best(),
                OneLineTest.PLAN,
                OneLineTest.ENGLISH,
                OneLineTest.spot(),
                Choices.NONE);

        assertThat(pasted.rows()).extracting(row -> row.entry().title()).containsExactly("Network", "Training");
        assertThat(pasted.rows().getFirst().notes()).containsExactly("First\nthen \"second\"");
        assertThat(pasted.rows().getLast().notes()).containsExactly("Later");
    }

    /// Some programs write styles without a comment around them, and a title.
    @Example
    void whatNoPageShowsIsNotRead() {
        String html = "<html><head><title>Sheet</title><style>body,td{color:red}</style><script>x()</script></head>"
                + "<body><style>td{margin:0}</style><ul><li>Survey</li><li>Order</li></ul></body></html>";

        assertThat(new Copied("", html).best()).isEqualTo("- Survey\n- Order\n");
        assertThat(new Copied("", "<style>body,td{margin:0}</style><table><tr><td>Survey</td></tr></table>").best())
                .isEqualTo("Survey\n");
    }

    /// A cell that reaches down over others keeps its column, and so do those beside it.
    @Example
    void cellsOfSeveralRowsAndColumnsKeepTheirPlaces() {
        String html = "<table><tr><th>Task</th><th>Lead</th><th>Weeks</th><th>Notes</th></tr><tr><td>Survey</td><td"
                + " rowspan=3>STHB</td><td>3</td><td>a<table><tr><td>b</td></tr></table></td></tr><tr><td>Order</td><td"
                + " rowspan=2 colspan=2>2</td></tr><tr><td>Test</td></tr><tr><td"
                + " colspan=2>Train</td><td>4</td><td>c</td></tr></table>";

        assertThat(PastedBlock.of(new Copied("", html).best()).rows())
                .containsExactly(
                        List.of("Task", "Lead", "Weeks", "Notes"),
                        List.of("Survey", "STHB", "3", "a\nb"),
                        List.of("Order", "", "2", ""),
                        List.of("Test", "", "", ""),
                        List.of("Train", "", "4", "c"));
    }

    @Example
    void plainTextStaysWhereTheRestHasNoMoreOrderOrLacksAWord() {
        assertThat(new Copied("One\nTwo", "<p>One</p><p>Two</p>").best()).isEqualTo("One\nTwo");
        assertThat(new Copied("One\nTwo", "<ul><li>One</li></ul>").best()).isEqualTo("One\nTwo");
        assertThat(new Copied(
                                "A\tB\n1\t2\n",
                                "<table><tr><td>A</td><td>B</td></tr><tr><td>1</td><td>2</td></tr></table>")
                        .best())
                .isEqualTo("A\tB\n1\t2\n");
        assertThat(Copied.of(null, "<ul><li>One</li></ul>").best()).isEqualTo("- One\n");
        assertThat(Copied.of(null, null).best()).isEmpty();
    }

    @Property(tries = 200)
    void noHtmlThrows(@ForAll String html) {
        assertThat(new Copied("text", "<td>" + html + "</tr><li></ul>" + html + "<tr><td><table>").best())
                .isNotNull();
    }
}
