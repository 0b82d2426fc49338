package dev.trajectory.edit.entry;

import static org.assertj.core.api.Assertions.assertThat;

import dev.trajectory.edit.Edit;
import dev.trajectory.edit.Result;
import dev.trajectory.model.Plan;
import dev.trajectory.words.EntryWords;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/// Numbered cards that a table types back do the same whether their lines are pasted or typed one by one.
class CardsPastedTest {

    private static final Plan PLAN = OneLineTest.PLAN;

    private static Pasted read(String text) {
        return Pasted.read(text, PLAN, OneLineTest.ENGLISH, OneLineTest.spot(), Choices.NONE);
    }

    private static Plan done(Edit edit, Plan plan) {
        return edit == null
                ? plan
                : switch (edit.apply(plan)) {
                    case Result.Changed(Plan next) -> next;
                    case Result.Refused refused -> throw new AssertionError(refused.toString());
                };
    }

    private static Plan pasted(String text) {
        Pasted pasted = read(text);
        assertThat(pasted.hasProblems()).as(text).isFalse();
        return done(pasted.edit(PLAN), PLAN);
    }

    private static Plan typed(List<String> lines) {
        Plan plan = PLAN;
        for (String line : lines) {
            Entry entry = OneLine.read(line, plan, OneLineTest.ENGLISH);
            assertThat(entry.problems()).as(line).isEmpty();
            plan = done(entry.edit(plan, OneLineTest.spot()), plan);
        }
        return plan;
    }

    /// Of each line there may be any number, in any order; none of them is refused after any others.
    @Provide
    Arbitrary<List<String>> lines() {
        return Arbitraries.of(
                        "12 @FCHT 3w",
                        "12. @STHB 3w",
                        "12) 5w",
                        "(12) @ERDH #wards",
                        "#12 @ERDH @FCHT",
                        "40 after 7",
                        "40. after 7 and 9",
                        "40: 2m !",
                        "41 before 44 from 1 Apr 2028",
                        "41 - by 31 Mar 2030",
                        "7>40, 9",
                        "7, 9 #first",
                        "7 -> 40")
                .list()
                .ofMinSize(1)
                .ofMaxSize(6);
    }

    @Property(tries = 60)
    void pastedCardsDoWhatTypedOnesDo(@ForAll("lines") List<String> lines) {
        assertThat(pasted(String.join("\n", lines))).isEqualTo(typed(lines));
    }

    /// However the lines come: as points, out of a spreadsheet, from a chat.
    @Example
    void cardsMayBeMarkedAndApart() {
        Plan typed = typed(List.of("12 @FCHT 3w after 7", "40 5w", "7>41"));
        for (String text : List.of(
                "- 12 @FCHT 3w after 7\n- 40 5w\n- 7>41",
                "1) 12 @FCHT 3w after 7\n2) 40 5w\n3) 7>41",
                "12.\t@FCHT 3w after 7\n40.\t5w\n7>41",
                "[10:32] Anna\n12 @FCHT 3w after 7\n40 5w\n[10:33] Ben\n7>41\nThanks")) {
            assertThat(pasted(text)).as(text).isEqualTo(typed);
        }
    }

    private static List<String> problems(String text) {
        return OneLine.read(text, PLAN, OneLineTest.ENGLISH).problems().stream()
                .map(unread -> unread.problem() + " " + unread.text())
                .toList();
    }

    @Example
    void whatIsNearlyAboutCardsMakesNoChunk() {
        assertThat(problems("12>15+2w")).containsExactly("NOT_LINKS 12>15+2w");
        assertThat(problems("12<15")).containsExactly("NOT_LINKS 12<15");
        assertThat(problems("#12 -> Network")).containsExactly("NOT_LINKS #12 -> Network");
        assertThat(problems("12 ← 15")).containsExactly("NOT_LINKS 12 ← 15");
        assertThat(problems("12>>15")).isNotEmpty();
        assertThat(problems("12>15 @FCHT")).isNotEmpty();
        assertThat(problems("12")).containsExactly("SAYS_NOTHING 12");
        assertThat(problems("12, 13 and 15.")).containsExactly("SAYS_NOTHING 12, 13 and 15");
        assertThat(problems("12 15")).containsExactly("SAYS_NOTHING 12 15");
        assertThat(problems("FCHT: 12")).containsExactly("SAYS_NOTHING 12");
        assertThat(problems("12 FCHT 3w")).containsExactly("NO_AT FCHT");
        assertThat(problems("12, 13 fcht")).containsExactly("NO_AT fcht");
        assertThat(problems("12 3w FCHT")).containsExactly("SAYS_NOTHING FCHT");
        for (String text : List.of("12>15+2w", "12", "12 FCHT 3w", "12 < 15")) {
            Pasted pasted = read("Survey\n" + text);
            assertThat(pasted.hasProblems()).as(text).isTrue();
            assertThat(done(pasted.setAside().edit(PLAN), PLAN).chunks().size())
                    .isEqualTo(PLAN.chunks().size() + 1);
        }
        String told = new EntryWords(PLAN, Locale.UK)
                .problem(OneLine.read("12 FCHT 3w", PLAN, OneLineTest.ENGLISH)
                        .problems()
                        .getFirst());
        assertThat(told).contains("12 @FCHT 3w");
    }

    /// Who means a name says so; what has more words in it than a number and an organisation is one.
    @Example
    void namesMayBeginWithNumbers() {
        for (String text : List.of(
                "12 FCHT wards", "3 wards > 2 wards", "2027 review", "5G on site", "12-week plan", "1.5 T scanner")) {
            assertThat(problems(text)).as(text).isEmpty();
            assertThat(OneLine.read(text, PLAN, OneLineTest.ENGLISH).title()).isEqualTo(text);
        }
        assertThat(OneLine.read("\"2028\"", PLAN, OneLineTest.ENGLISH).title()).isEqualTo("2028");
        assertThat(OneLine.read("\"12>15+2w\" 3w", PLAN, OneLineTest.ENGLISH).title())
                .isEqualTo("12>15+2w");
        assertThat(read("1. After discharge\n2. @STHB Survey 3w\n3. STHB: Look after patients")
                        .rows())
                .extracting(row -> row.entry().title())
                .containsExactly("After discharge", "Survey", "Look after patients");
    }

    /// `12. Go after 7` is about card 12, or the twelfth of a list: the other lines tell.
    @Example
    void numbersMayCountTheLinesOfAList() {
        Pasted list = read("11. Survey wards\n12. Go after 7\n13. Train staff");
        assertThat(list.rows())
                .extracting(row -> row.entry().title())
                .containsExactly("Survey wards", "Go", "Train staff");
        assertThat(list.rows().get(1).entry().chips()).first().isInstanceOf(Chip.After.class);
        assertThat(read("1. Start after 7\n2. Survey\n   1. Go before 40\n   2. Desk\n3. Portal")
                        .rows())
                .noneMatch(row -> row.entry().isLinks());
        assertThat(pasted("12. Go after 7\n13. Start after 9\n14. @FCHT 3w"))
                .isEqualTo(typed(List.of("12 after 7", "13 after 9", "14 @FCHT 3w")));
        assertThat(pasted("12. Go after 7")).isEqualTo(typed(List.of("12 after 7")));
        assertThat(pasted("12. Go after 7\n40. Start after 9")).isEqualTo(typed(List.of("12 after 7", "40 after 9")));
        assertThat(read("12. @FCHT 3w\n13. 5w\n14. New ward").rows())
                .extracting(row -> row.entry().isLinks())
                .containsExactly(true, true, false);
    }
}
