package dev.trajectory.edit.entry;

import static org.assertj.core.api.Assertions.assertThat;

import dev.trajectory.edit.Place;
import dev.trajectory.edit.Result;
import dev.trajectory.edit.Section;
import dev.trajectory.file.PlanFiles;
import dev.trajectory.file.Reading;
import dev.trajectory.model.Chunk;
import dev.trajectory.model.ChunkId;
import dev.trajectory.model.Dependency;
import dev.trajectory.model.OrganisationId;
import dev.trajectory.model.Plan;
import dev.trajectory.model.WorkSpan;
import dev.trajectory.words.EntryWords;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class OneLineTest {

    static final Vocabulary ENGLISH = EntryWords.vocabulary(Locale.UK);

    static final Plan PLAN = switch (PlanFiles.read(Path.of("samples", "northmoor.trajectory"))) {
        case Reading.Opened opened -> opened.document().plan();
        case Reading.Refused refused ->
            throw new AssertionError(refused.problem().toString());
    };

    static Spot spot() {
        return new Spot(new Place.AtEnd(), null, null, WorkSpan.weeks(4), Section.CHUNKS.freshIds(PLAN));
    }

    private static Entry read(String text) {
        return OneLine.read(text, PLAN, ENGLISH);
    }

    private static Plan after(Entry entry) {
        assertThat(entry.problems()).isEmpty();
        return switch (entry.edit(PLAN, spot()).apply(PLAN)) {
            case Result.Changed(Plan plan) -> plan;
            case Result.Refused refused -> throw new AssertionError(refused.toString());
        };
    }

    private static List<String> problems(String text) {
        return read(text).problems().stream()
                .map(unread -> unread.problem() + " " + unread.text())
                .toList();
    }

    @Example
    void aLineSaysAllThatAChunkNeeds() {
        Plan plan = after(read("Train ward staff @ERDH @sthb 6w after Mobilise, #7 before 40 ! by 31 Mar 2030"
                + " from Apr 2028 #wards #people"));
        Chunk chunk = plan.chunks().get(new ChunkId("C65"));

        assertThat(chunk.title()).isEqualTo("Train ward staff");
        assertThat(chunk.owner()).isEqualTo(new OrganisationId("ERDH"));
        assertThat(chunk.participants()).containsExactly(new OrganisationId("STHB"));
        assertThat(chunk.duration()).isEqualTo(WorkSpan.weeks(6));
        assertThat(chunk.dependencies())
                .extracting(Dependency::on)
                .contains(new ChunkId("C07"))
                .hasSize(2);
        assertThat(chunk.goLive()).isTrue();
        assertThat(chunk.deadline()).isEqualTo(LocalDate.of(2030, 3, 31));
        assertThat(chunk.notBefore()).isEqualTo(LocalDate.of(2028, 4, 1));
        assertThat(chunk.tags()).containsExactly("wards", "people");
        assertThat(plan.chunks().get(new ChunkId("C40")).dependencies())
                .extracting(Dependency::on)
                .contains(new ChunkId("C65"));
    }

    @Example
    void plainTextIsATitle() {
        for (String text : List.of(
                "Windows 10 devices",
                "Move in by spring from the old site",
                "After action review",
                "Ward 7 Wi-Fi",
                "A > B")) {
            assertThat(read(text).title()).isEqualTo(text);
            assertThat(read(text).chips()).isEmpty();
        }
    }

    @Example
    void whatStandsInQuotationMarksIsTakenAsItIs() {
        Entry entry = read("\"Look after patients, before 3w\" 15 days");

        assertThat(entry.title()).isEqualTo("Look after patients, before 3w");
        assertThat(entry.chips())
                .extracting(chip -> ((Chip.Duration) chip).span())
                .containsExactly(WorkSpan.days(15));
    }

    @Example
    void numbersAloneAreLinks() {
        Entry entry = read("1>5>18, #7 > 9");

        assertThat(entry.isLinks()).isTrue();
        assertThat(entry.chips())
                .extracting(chip -> chip instanceof Chip.Waits waits ? waits.first() + ">" + waits.second() : "?")
                .containsExactly("C01>C05", "C05>C18", "C07>C09");
        assertThat(problems("1>999")).containsExactly("NO_NUMBER 999");
    }

    @Example
    void aNumberInThePlaceOfTheTitleSpeaksOfTheChunkThatHasIt() {
        Chunk before = PLAN.chunks().get(new ChunkId("C12"));
        Plan plan = after(read("12 @ERDH @STHB 3w after 3 ! #wards"));
        Chunk changed = plan.chunks().get(new ChunkId("C12"));

        assertThat(plan.chunks().size()).isEqualTo(PLAN.chunks().size());
        assertThat(changed.title()).isEqualTo(before.title());
        assertThat(changed.owner()).isEqualTo(new OrganisationId("ERDH"));
        assertThat(changed.participants()).containsExactly(new OrganisationId("STHB"));
        assertThat(changed.duration()).isEqualTo(WorkSpan.weeks(3));
        assertThat(changed.goLive()).isTrue();
        assertThat(changed.tags()).containsAll(before.tags()).contains("wards");
        assertThat(changed.dependencies())
                .extracting(Dependency::on)
                .containsAll(before.dependencies().stream().map(Dependency::on).toList())
                .contains(new ChunkId("C03"));
        assertThat(changed.dependencies())
                .filteredOn(each -> each.on().equals(new ChunkId("C03")))
                .extracting(Dependency::promise)
                .doesNotContainNull();
        assertThat(problems("999 @ERDH")).containsExactly("NO_NUMBER 999");
        assertThat(read("12 beds @ERDH").title()).isEqualTo("12 beds");
    }

    @Example
    void whatIsNotClearIsAskedAndNeverGuessed() {
        assertThat(problems("X @ERHD")).containsExactly("NO_ORGANISATION ERHD");
        assertThat(read("X @ERHD").problems().getFirst().candidates()).isEmpty();
        assertThat(problems("X @northmoor")).containsExactly("WHICH_ORGANISATION northmoor");
        assertThat(problems("X after WAN")).containsExactly("WHICH_CHUNK WAN");
        assertThat(read("X after WAN").problems().getFirst().candidates()).hasSize(2);
        assertThat(problems("X after Nowhere")).containsExactly("NO_CHUNK Nowhere");
        assertThat(problems("X after 7, 7")).containsExactly("TWICE 7");
        assertThat(problems("X after")).containsExactly("NOTHING_NAMED after");
        assertThat(problems("X by 31 Feb 2028")).containsExactly("NOT_A_DAY 31 Feb 2028");
        assertThat(problems("X by 31 Mar")).containsExactly("NOT_A_DAY 31 Mar");
        assertThat(problems("X 3w 4w")).containsExactly("TWICE 4w");
        assertThat(problems("X 9999w")).containsExactly("TOO_LONG 9999w");
        assertThat(problems("@ERDH 3w")).containsExactly("NO_TITLE ");
        assertThat(problems("X\u0000")).hasSize(1);
        assertThat(read("X after WAN").edit(PLAN, spot())).isNull();
    }

    @Example
    void monthsAndDaysOfManySpellings() {
        assertThat(duration("X 2m")).isEqualTo(WorkSpan.weeks(9));
        assertThat(duration("X 3 months")).isEqualTo(WorkSpan.weeks(13));
        assertThat(duration("X 1 week")).isEqualTo(WorkSpan.weeks(1));
        for (String day :
                List.of("2028-03-31", "31/3/2028", "31.03.28", "31 March 2028", "31st mar 2028", "Mar 2028")) {
            assertThat(read("X by " + day).chips())
                    .as(day)
                    .extracting(chip -> ((Chip.Deadline) chip).day())
                    .containsExactly(LocalDate.of(2028, 3, 31));
        }
    }

    private static WorkSpan duration(String text) {
        return ((Chip.Duration) read(text).chips().getFirst()).span();
    }

    @Example
    void aLineGoesOnWithOrganisationsAndChunks() {
        assertThat(OneLine.completions("Train @e", 8, PLAN, ENGLISH))
                .contains(new Completion(6, 8, "@ERDH", new OrganisationId("ERDH")));
        assertThat(OneLine.completions("Train @", 7, PLAN, ENGLISH)).hasSize(8);
        assertThat(OneLine.completions("Train after gain", 16, PLAN, ENGLISH))
                .extracting(Completion::id)
                .contains(new ChunkId("C05"));
        assertThat(OneLine.completions("Train after 7, wan", 18, PLAN, ENGLISH))
                .allSatisfy(completion -> assertThat(completion.from()).isEqualTo(15))
                .hasSize(2);
        assertThat(OneLine.completions("12 after 7 and wan", 18, PLAN, ENGLISH))
                .allSatisfy(completion -> assertThat(completion.from()).isEqualTo(15))
                .hasSize(2);
        assertThat(OneLine.completions("Train", 5, PLAN, ENGLISH)).isEmpty();
    }

    @Property
    void aChunkOfferedIsReadBackAsThatChunk(@ForAll("chunks") ChunkId id) {
        String begin = PLAN.chunks().get(id).title().substring(0, 6);
        String typed = "New after " + begin;
        OneLine.completions(typed, typed.length(), PLAN, ENGLISH).forEach(completion -> {
            Entry entry = read(typed.substring(0, completion.from()) + completion.text());
            assertThat(entry.chips())
                    .as(completion.text())
                    .extracting(chip -> chip instanceof Chip.After after ? after.chunk() : chip)
                    .containsExactly(completion.id());
        });
    }

    @Provide
    Arbitrary<ChunkId> chunks() {
        return Arbitraries.of(PLAN.chunks().stream().map(Chunk::id).toList());
    }

    @Property(tries = 1_000)
    void noTextThrows(@ForAll("texts") String text, @ForAll int caret) {
        Entry entry = read(text);
        OneLine.completions(text, caret, PLAN, ENGLISH);

        assertThat(entry.chips())
                .allSatisfy(chip ->
                        assertThat(chip.from()).isBetween(0, text.length()).isLessThanOrEqualTo(chip.to()));
        assertThat(entry.chips()).allSatisfy(chip -> assertThat(chip.to()).isLessThanOrEqualTo(text.length()));
        if (entry.edit(PLAN, spot()) != null) {
            entry.edit(PLAN, spot()).apply(PLAN);
        }
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of(
                        "Build",
                        "@",
                        "@ERDH",
                        "@\"Northmoor",
                        "3w",
                        "15",
                        "d",
                        "99999999999",
                        "after",
                        "before",
                        "by",
                        "from",
                        "31",
                        "Mar",
                        "2028",
                        "2028-13-45",
                        "#",
                        "#tag",
                        "#12",
                        "!",
                        ",",
                        ";",
                        ">",
                        "12>15",
                        "\"",
                        "“",
                        " ",
                        "\u00a0",
                        "\t",
                        "\n",
                        "😀",
                        "\ud83d",
                        "\u0000",
                        "wan",
                        "-",
                        "•",
                        "1.2.3",
                        "a)",
                        "☐",
                        "title\towner",
                        "(",
                        "[x]")
                .list()
                .ofMaxSize(12)
                .flatMap(parts -> Arbitraries.of("", " ").map(gap -> String.join(gap, parts)));
    }

    private static String told(String line) {
        Entry entry = read(line);
        return entry.title()
                + entry.chips().stream()
                        .map(chip -> switch (chip) {
                            case Chip.Subject subject -> " of " + subject.chunk();
                            case Chip.Owner owner -> " @" + owner.organisation();
                            case Chip.Participant participant -> " +" + participant.organisation();
                            case Chip.Duration duration -> " " + duration.span();
                            case Chip.Tag tag -> " #" + tag.tag();
                            case Chip.After after -> " after " + after.chunk() + WaitsLine.code(after.dependency());
                            case Chip.Waits waits -> " " + waits.first() + ">" + waits.second();
                            case Chip.Unread unread -> " " + unread.problem() + " " + unread.text();
                            default -> " " + chip;
                        })
                        .collect(Collectors.joining());
    }

    @Example
    void whatPartsALineIsNoPartOfIt() {
        assertThat(told("12: 3w")).isEqualTo(" of C12 3w");
        assertThat(told("12 , 3w @ERDH,@STHB #wards,#wifi")).isEqualTo(" of C12 3w @ERDH +STHB #wards #wifi");
        assertThat(told("Train staff, 3w.")).isEqualTo("Train staff 3w");
        assertThat(told("Train staff - 1.5w")).isEqualTo("Train staff 8d");
        assertThat(told("Train staff -")).isEqualTo("Train staff -");
        assertThat(told("12 after 7 SS + 2 weeks, 9 + 3 days 4w"))
                .isEqualTo(" of C12 after C07SS+2w after C09FS+3d 4w");
    }

    @Example
    void arrowsLinkHoweverTheyAreTypedAndANumberAloneIsTold() {
        assertThat(told("12->15 => 18; 7 \u2192 9")).isEqualTo(" C12>C15 C15>C18 C07>C09");
        assertThat(told("12 > 15 > 18, 7>9")).isEqualTo(" C12>C15 C15>C18 C07>C09");
        assertThat(told("12>15; 7")).isEqualTo(" C12>C15 NOTHING_NAMED 7");
        assertThat(told("12>")).isEqualTo(" NOTHING_NAMED >");
        assertThat(told("12, 15")).isEqualTo(" SAYS_NOTHING 12, 15");
    }

    /// Each of those before an arrow leads to each of those behind it.
    @Example
    void numbersOfAListAreLinkedTogether() {
        for (String line : List.of("12>15,16", "12 > 15 and 16", "12 -> 15 & 16", "#12>#15, and #16,")) {
            assertThat(told(line)).as(line).isEqualTo(" C12>C15 C12>C16");
        }
        assertThat(told("7, 9 > 12, 18")).isEqualTo(" C07>C12 C07>C18 C09>C12 C09>C18");
        assertThat(told("7 and 9 > 12 > 15, 16")).isEqualTo(" C07>C12 C09>C12 C12>C15 C12>C16");
        assertThat(told("12>15, 16; 17>18")).isEqualTo(" C12>C15 C12>C16 C17>C18");
        assertThat(told("12>15, 16, 17>18")).isEqualTo(" C12>C15 WHICH_LINK 16 C17>C18");
        assertThat(told("12>15 16")).isEqualTo(" NOT_NUMBERS 15 16");
        assertThat(told("12>15, 999")).isEqualTo(" NO_NUMBER 999 C12>C15");
    }

    /// Commas join in the first list and in the last: between, they would part links.
    @Property
    void eachOfAListIsLinkedWithEachOfTheNextHoweverTheyAreJoined(
            @ForAll @Size(min = 2, max = 4)
                    List<@Size(min = 1, max = 3) List<@IntRange(min = 1, max = 64) Integer>> lists,
            @ForAll long seed) {
        Random random = new Random(seed);
        StringBuilder line = new StringBuilder();
        List<String> pairs = new ArrayList<>();
        for (int at = 0; at < lists.size(); at++) {
            boolean isInside = at > 0 && at < lists.size() - 1;
            List<String> joins = isInside ? List.of(" and ", "&") : List.of(", ", ",", " and ", " & ", ", and ");
            line.append(at == 0 ? "" : one(List.of(">", " > ", "->", " => ", " \u2192 "), random));
            for (int i = 0; i < lists.get(at).size(); i++) {
                line.append(i == 0 ? "" : one(joins, random))
                        .append(lists.get(at).get(i));
            }
            for (int first : at == 0 ? List.<Integer>of() : lists.get(at - 1)) {
                lists.get(at).forEach(second -> pairs.add(" C%02d>C%02d".formatted(first, second)));
            }
        }

        assertThat(told(line.toString())).as(line.toString()).isEqualTo(String.join("", pairs));
    }

    private static String one(List<String> of, Random random) {
        return of.get(random.nextInt(of.size()));
    }

    @Example
    void whatACardWaitsForIsAListHoweverItIsTyped() {
        for (String line :
                List.of("12 after 7 and 9", "12 after 7, 9", "12 after 7 & 9", "12 after 7&9", "12 after 7, and 9")) {
            assertThat(told(line)).as(line).isEqualTo(" of C12 after C07 after C09");
        }
        assertThat(told("12 @ERDH and @STHB 3w after 7SS+2w and 9"))
                .isEqualTo(" of C12 @ERDH +STHB 3w after C07SS+2w after C09");
        assertThat(told("12 after 7 and Mobilise")).startsWith(" of C12 after C07 after C0");
        assertThat(told("12 after 7 and")).isEqualTo(" of C12 after C07 NOTHING_NAMED 12 after 7 and");
        assertThat(told("12 after 7 and 999")).isEqualTo(" of C12 after C07 NO_NUMBER 999");
        assertThat(told("12 after 7 9")).isEqualTo(" of C12 NO_CHUNK 7 9");
        assertThat(told("12 before 15 and 16")).contains("chunk=C15", "chunk=C16");
    }

    /// Behind the number of a card, and before another: elsewhere they are words of a title.
    @Example
    void aCardNeedsAnotherInAnyOfTheUsualWords() {
        for (String line : List.of(
                "12 needs 7 and 9",
                "12 waits for 7, 9",
                "card 12 depends on #7 & 9",
                "No. 12 comes after 7, 9",
                "12 must go after 7, 9")) {
            assertThat(told(line)).as(line).isEqualTo(" of C12 after C07 after C09");
        }
        assertThat(told("cards 12, 13 @ERDH 3w need 7")).isEqualTo(" of C12 of C13 @ERDH 3w after C07");
        assertThat(told("12 goes after 999")).isEqualTo(" of C12 NO_NUMBER 999");
        assertThat(told("12 and 13 come before 15"))
                .startsWith(" of C12 of C13 ")
                .contains("chunk=C15");
        for (String line : List.of("12 beds after 7", "12 starts: after 7")) {
            assertThat(read(line).isLinks()).as(line).isFalse();
        }
        for (String line : List.of("Ward 7 needs 12 beds", "12 needs paint", "Card readers", "12 beds needs 7")) {
            assertThat(told(line)).as(line).isEqualTo(line);
        }
    }

    @Example
    void whatIsSaidOfSeveralCardsIsSaidOfEach() {
        for (String line : List.of("12,13 after 7", "12, 13 after 7", "12 and 13: after 7", "#12 & #13 after 7")) {
            assertThat(told(line)).as(line).isEqualTo(" of C12 of C13 after C07");
        }
        Plan plan = after(read("12, 13 @ERDH 3w after 3"));
        for (String id : List.of("C12", "C13")) {
            Chunk chunk = plan.chunks().get(new ChunkId(id));
            assertThat(chunk.owner()).isEqualTo(new OrganisationId("ERDH"));
            assertThat(chunk.duration()).isEqualTo(WorkSpan.weeks(3));
            assertThat(chunk.dependenciesOn(new ChunkId("C03"))).hasSize(1);
        }
        assertThat(plan.chunks().size()).isEqualTo(PLAN.chunks().size());
        assertThat(told("12, 12 3w")).isEqualTo(" of C12 TWICE 12 3w");
        assertThat(told("12, 999 3w")).isEqualTo(" of C12 NO_NUMBER 999 3w");
    }

    @Example
    void aCardMayBeTiedBehindWhatElseIsSaidOfIt() {
        assertThat(told("12 @ERDH 3w > 15, 16")).isEqualTo(" of C12 @ERDH 3w C12>C15 C12>C16");
        assertThat(told("12,13 3w >15 > 18")).isEqualTo(" of C12 of C13 3w C12>C15 C13>C15 C15>C18");
        Plan plan = after(read("12 @ERDH 3w > 63"));
        assertThat(plan.chunks().get(new ChunkId("C63")).dependenciesOn(new ChunkId("C12")))
                .hasSize(1);
    }

    /// Nothing is half done: no chunk is called as what was not understood, and no part of the line is done.
    @Example
    void whatIsNotUnderstoodOfCardsIsToldAndMakesNoChunk() {
        for (String line : List.of(
                "12 > 15 @ERDH 3w",
                "12>15 @ERDH",
                "12 @ERDH 3w > Network",
                "12 13 after 7",
                "12-15 @ERDH",
                "12 @ERDH 3 after 7",
                "12 @ERDH perhaps",
                "12 after 7 > 15")) {
            assertThat(read(line).problems()).as(line).isNotEmpty();
            assertThat(read(line).title()).as(line).isEmpty();
            assertThat(read(line).edit(PLAN, spot())).as(line).isNull();
        }
        assertThat(problems("12>15 @ERDH")).containsExactly("LINKS_APART 12>15");
        assertThat(problems("12-15 @ERDH")).containsExactly("NOT_NUMBERS 12-15");
        assertThat(problems("12 @ERDH 3 after 7")).containsExactly("SAYS_NOTHING 3");
        assertThat(told("24/7 support @ERDH")).isEqualTo("24/7 support @ERDH");
        assertThat(told("\"12-15\" @ERDH")).isEqualTo("12-15 @ERDH");
    }

    /// What a line may be made of, again and again: each is read in a time that grows with the line's length only.
    @Example
    void linesOfThousandsOfWordsAreRead() {
        for (String word :
                List.of("7 ", "7, ", "> ", "x > ", "7 needs ", "x 7 needs ", "\"a ", "7 go ", "after 7 ", "@")) {
            for (String begin : List.of("", "12 ", "Wi-Fi 3w ")) {
                assertThat(read(begin + word.repeat(5_000)).text().length()).isGreaterThanOrEqualTo(5_000);
            }
        }
        assertThat(problems("12" + ", 7".repeat(5_000) + " fcht")).containsExactly("NO_AT fcht");
    }
}
