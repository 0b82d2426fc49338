package dev.trajectory.edit.entry;

import static org.assertj.core.api.Assertions.assertThat;

import dev.trajectory.edit.Edit;
import dev.trajectory.edit.Place;
import dev.trajectory.edit.Refusal;
import dev.trajectory.edit.Result;
import dev.trajectory.edit.Section;
import dev.trajectory.model.Chunk;
import dev.trajectory.model.ChunkId;
import dev.trajectory.model.Dependency;
import dev.trajectory.model.DependencyType;
import dev.trajectory.model.Lag;
import dev.trajectory.model.OrganisationId;
import dev.trajectory.model.Plan;
import dev.trajectory.model.Register;
import dev.trajectory.model.WorkSpan;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class PastedTest {

    private static final Plan PLAN = OneLineTest.PLAN;

    private static Pasted read(String text) {
        return Pasted.read(text, PLAN, OneLineTest.ENGLISH, OneLineTest.spot(), Choices.NONE);
    }

    private static Plan after(Pasted pasted) {
        assertThat(pasted.rows())
                .allSatisfy(row -> assertThat(row.entry().problems()).isEmpty());
        return switch (pasted.edit(PLAN).apply(PLAN)) {
            case Result.Changed(Plan plan) -> plan;
            case Result.Refused refused -> throw new AssertionError(refused.toString());
        };
    }

    private static List<String> outline(String text) {
        return read(text).rows().stream()
                .map(row -> "-".repeat(row.depth()) + row.entry().title())
                .toList();
    }

    @Example
    void listsLieInLevelsHoweverTheyAreMarked() {
        List<String> expected = List.of("Network", "-Acute sites", "--Wards", "-GP sites", "Training");
        for (String text : List.of(
                "Network\n  Acute sites\n    Wards\n  GP sites\nTraining",
                "Network\r\n\tAcute sites\r\n\t\tWards\r\n\tGP sites\r\n\r\nTraining\r\n",
                "- Network\n  - Acute sites\n    - Wards\n  - GP sites\n- Training",
                "• Network\n◦ Acute sites\n▪ Wards\n◦ GP sites\n• Training",
                "1. Network\n1.1 Acute sites\n1.1.1 Wards\n1.2 GP sites\n2. Training",
                "1. Network\n  a) Acute sites\n    - Wards\n  b) GP sites\n2. Training",
                "☐ Network\n"
                        + "\u00a0\u00a0☐ Acute sites\n"
                        + "\u00a0\u00a0\u00a0\u00a0☐ Wards\n"
                        + "\u00a0\u00a0☐ GP sites\n"
                        + "☐ Training",
                "[ ] Network\n [x] Acute sites\n  [ ] Wards\n [ ] GP sites\n[ ] Training",
                "Network\n\tAcute sites\n\t\tWards\n\tGP sites\nTraining\n")) {
            assertThat(outline(text)).as(text).isEqualTo(expected);
        }
    }

    @Example
    void numbersThatBelongToNamesStay() {
        assertThat(outline("3 wards move\n2027 review\n5G on site"))
                .containsExactly("3 wards move", "2027 review", "5G on site");
    }

    @Example
    void rowsLieBelowOneAnotherInThePlan() {
        Plan plan = after(read("Network\n  Acute sites 3w @STHB\n  GP sites after Acute sites"));

        assertThat(plan.chunks().get(new ChunkId("C66")).parent()).isEqualTo(new ChunkId("C65"));
        assertThat(plan.chunks().get(new ChunkId("C66")).owner()).isEqualTo(new OrganisationId("STHB"));
        assertThat(plan.chunks().get(new ChunkId("C67")).dependencies())
                .extracting(Dependency::on)
                .containsExactly(new ChunkId("C66"));
    }

    @Example
    void tablesNameTheirColumnsInAnyOrder() {
        Pasted pasted = read("""
            Owner\tID\tWeeks\tName\tWaits for\tRAG\tDone when\tStart\tTags
            STHB\tA1\t6\t"Ward ""A""
            and B"\t\tgreen\t\t1 Apr 2028\twards; people
            ERDH, STHB\tA2\t3w\tTraining\tA1, 7\t\tAll trained\t\t
            """);
        Plan plan = after(pasted);
        Chunk ward = plan.chunks().get(new ChunkId("C65"));
        Chunk training = plan.chunks().get(new ChunkId("C66"));

        assertThat(ward.title()).isEqualTo("Ward \"A\" and B");
        assertThat(ward.duration()).isEqualTo(WorkSpan.weeks(6));
        assertThat(ward.notes()).isEqualTo("ID: A1\nRAG: green");
        assertThat(ward.notBefore()).isEqualTo(LocalDate.of(2028, 4, 1));
        assertThat(ward.tags()).containsExactly("wards", "people");
        assertThat(training.participants()).containsExactly(new OrganisationId("STHB"));
        assertThat(training.doneWhen()).isEqualTo("All trained");
        assertThat(training.dependencies())
                .extracting(Dependency::on)
                .containsExactly(new ChunkId("C65"), new ChunkId("C07"));
        assertThat(pasted.rows().get(1).line()).isEqualTo(4);
    }

    @Example
    void commasAndSemicolonsSetCellsApartWhereTheFirstLineNamesColumns() {
        for (String separator : List.of(",", ";")) {
            Pasted pasted = read(
                    "Title|Owner|Start|Finish\n\"One, two; three\"|NICB|1/4/2028|28/4/2028".replace("|", separator));
            Chunk chunk = after(pasted).chunks().get(new ChunkId("C65"));

            assertThat(chunk.title()).isEqualTo("One, two; three");
            assertThat(chunk.duration()).isEqualTo(WorkSpan.weeks(4));
            assertThat(chunk.deadline()).isEqualTo(LocalDate.of(2028, 4, 28));
        }
        assertThat(outline("Plan, build and test\nTrain, and train again"))
                .containsExactly("Plan, build and test", "Train, and train again");
    }

    @Example
    void withoutNamesOfColumnsTheFirstTextIsTheTitle() {
        Chunk chunk = after(read("1\tBuild\tSTHB\t3w\tas agreed")).chunks().get(new ChunkId("C65"));

        assertThat(chunk.title()).isEqualTo("Build");
        assertThat(chunk.owner()).isEqualTo(new OrganisationId("STHB"));
        assertThat(chunk.duration()).isEqualTo(WorkSpan.weeks(3));
        assertThat(chunk.notes()).isEqualTo("1\nas agreed");
    }

    @Example
    void whatIsNotUnderstoodIsToldAndMayBeSetAside() {
        Pasted pasted = read("Title\tOwner\tWeeks\nBuild\tNobody\tsoon");

        assertThat(pasted.edit(PLAN)).isNull();
        assertThat(pasted.rows().getFirst().entry().problems())
                .extracting(Chip.Unread::problem)
                .containsExactly(Chip.Problem.NO_ORGANISATION, Chip.Problem.NOT_A_SPAN);
        assertThat(after(pasted.setAside()).chunks().get(new ChunkId("C65")).notes())
                .isEqualTo("Nobody\nsoon");
    }

    @Example
    void tooMuchIsSaidAndNotCut() {
        Pasted rows = read("x\n".repeat(Pasted.MOST_ROWS + 1));

        assertThat(rows.excess()).isEqualTo(new Pasted.Excess(true, Pasted.MOST_ROWS + 1, Pasted.MOST_ROWS));
        assertThat(rows.edit(PLAN)).isNull();
        assertThat(read("x".repeat(Pasted.MOST_CHARS + 1)).excess()).isNotNull();
        assertThat(read("x\n".repeat(Pasted.MOST_ROWS)).rows()).hasSize(Pasted.MOST_ROWS);
    }

    @Provide
    Arbitrary<String> texts() {
        return new OneLineTest().texts().list().ofMaxSize(8).map(lines -> String.join("\n", lines));
    }

    @Property(tries = 300)
    void noTextThrowsAndNoLineIsLost(@ForAll("texts") String text) {
        Pasted pasted = read(text);
        Edit edit = pasted.edit(PLAN);
        if (edit != null) {
            edit.apply(PLAN);
        }
        Pasted rest = pasted.setAside();
        assertThat(rest.hasProblems()).isFalse();
        Edit all = rest.edit(PLAN);
        if (all != null) {
            all.apply(PLAN);
        }
        if (pasted.columns().isEmpty() && text.indexOf('"') < 0) {
            long lines = text.split("[\n\u2028\u0085]").length;
            assertThat(pasted.rows().size()).isLessThanOrEqualTo((int) lines);
        }
    }

    /// A line that looks like prose in the plan as it is may name a line below it.
    @Example
    void linesNameOthersThatComeWithThem() {
        Pasted pasted = read("Look after patients\nSurvey after zebra crossing\nZebra crossing");

        assertThat(pasted.rows())
                .extracting(row -> row.entry().title())
                .containsExactly("Look after patients", "Survey", "Zebra crossing");
        assertThat(after(pasted).chunks().get(new ChunkId("C66")).dependencies())
                .extracting(Dependency::on)
                .containsExactly(new ChunkId("C67"));
    }

    @Example
    void namesThatAreNearlyRightAreOffered() {
        Pasted pasted = read("Title\tWaits for\tOwner\nZebra crossing\t\t\nPay\tZebrra line\tNorthmor");

        assertThat(pasted.rows().getLast().entry().problems().getFirst().candidates())
                .containsExactly(new ChunkId("C65"));
        assertThat(pasted.rows().getLast().entry().problems().getLast().candidates())
                .isNotEmpty();
    }

    @Example
    void linesWithNumbersOfCardsChangeTheChunksThatHaveThem() {
        Plan plan = after(read("12 @ERDH 3w\n1>40\nCount the pumps @STHB"));

        assertThat(plan.chunks().size()).isEqualTo(PLAN.chunks().size() + 1);
        assertThat(plan.chunks().get(new ChunkId("C12")).duration()).isEqualTo(WorkSpan.weeks(3));
        assertThat(plan.chunks().get(new ChunkId("C40")).dependencies())
                .extracting(Dependency::on)
                .contains(new ChunkId("C01"));
    }

    private static List<Dependency> waits(Plan plan, String id) {
        return plan.chunks().get(new ChunkId(id)).dependencies();
    }

    @Example
    void aLinkThatIsSoAlreadyIsNoChange() {
        List<Dependency> before = waits(PLAN, "C12");
        int on = Integer.parseInt(before.getFirst().on().value().substring(1));
        Plan plan = after(read("1>40\n1>40\n" + on + ">12\n" + on + " before 12\n" + on + ">12\nCount the pumps"));

        assertThat(waits(plan, "C12")).isEqualTo(before);
        assertThat(waits(plan, "C40")).extracting(Dependency::on).containsOnlyOnce(new ChunkId("C01"));
        assertThat(read(on + ">12").edit(PLAN)).isNull();
    }

    @Example
    void whatCannotBeDoneIsToldOfItsRowAndTheRestIsDone() {
        Pasted pasted =
                read("Count the pumps 2w\n31>33\n33>31\nMend them after Sell them #pumps\nSell them after Mend them");
        List<Integer> lines = pasted.rows().stream()
                .filter(PastedRow::hasProblems)
                .map(PastedRow::line)
                .toList();
        Plan plan = after(pasted.setAside());

        assertThat(pasted.edit(PLAN)).isNull();
        assertThat(lines).containsExactly(3, 5);
        assertThat(pasted.rows().getLast().refusals())
                .extracting(Refusal::reason)
                .containsExactly(Refusal.Reason.CIRCLE);
        assertThat(waits(plan, "C66")).extracting(Dependency::on).containsExactly(new ChunkId("C67"));
        assertThat(waits(plan, "C67")).isEmpty();
        assertThat(plan.chunks().get(new ChunkId("C67")).notes()).isEqualTo("Mend them");
    }

    @Example
    void aRowOfWhichNothingIsLeftIsNoChange() {
        Pasted rest = read("999 @ERDH\n12 @Nobodys\n31>33\n33>31\n12 #wards").setAside();

        assertThat(rest.rows()).extracting(PastedRow::line).containsExactly(2, 3, 5);
        assertThat(rest.skipped()).extracting(Skipped::reason).containsOnly(Skipped.Reason.REFUSED);
    }

    @Example
    void aTableMaySayThatAChunkWaitsForAnotherInTwoWays() {
        Plan plan = after(read("Task\tWaits for\nBuild\t12, 12FF+1w\n"));

        assertThat(waits(plan, "C65"))
                .containsExactly(
                        Dependency.on(new ChunkId("C12")),
                        new Dependency(new ChunkId("C12"), DependencyType.FF, Lag.parse("1w"), null, null));
    }

    @Example
    void eachRowGoesOnFromTheOnesAboveIt() {
        Plan plan = after(read("12 #wards\n12 #wifi @ERDH @STHB\n12 @FCHT"));
        Chunk chunk = plan.chunks().get(new ChunkId("C12"));

        assertThat(chunk.tags()).contains("wards", "wifi");
        assertThat(chunk.owner()).isEqualTo(new OrganisationId("FCHT"));
        assertThat(chunk.participants()).contains(new OrganisationId("STHB"));
    }

    @Example
    void numbersMeanChunksThatAreThereOrComeFurtherUp() {
        Plan blank = PLAN.withChunks(Register.empty());
        Spot spot = new Spot(new Place.AtEnd(), null, null, WorkSpan.weeks(4), Section.CHUNKS.freshIds(blank));
        Pasted pasted = Pasted.read(
                "Build network\n1 @STHB\nTrain staff\n2 @ERDH 3w after 1",
                blank,
                OneLineTest.ENGLISH,
                spot,
                Choices.NONE);
        Plan plan = ((Result.Changed) pasted.edit(blank).apply(blank)).plan();
        Pasted early = read("65 @ERDH\nBuild network\n65 #wards");

        assertThat(plan.chunks().stream().map(Chunk::owner))
                .containsExactly(new OrganisationId("STHB"), new OrganisationId("ERDH"));
        assertThat(plan.chunks().stream().skip(1).findFirst().orElseThrow().duration())
                .isEqualTo(WorkSpan.weeks(3));
        assertThat(waits(plan, "C02")).extracting(Dependency::on).containsExactly(new ChunkId("C01"));
        assertThat(early.rows().getFirst().entry().problems())
                .extracting(Chip.Unread::problem)
                .containsExactly(Chip.Problem.NO_NUMBER);
        assertThat(early.rows().getLast().hasProblems()).isFalse();
    }

    @Example
    void typeAndLagThatAreSaidTakeThePlaceOfThoseThereWere() {
        Dependency was = waits(PLAN, "C12").getFirst();
        String on = was.on().value().substring(1);

        Plan plan = after(read("12 after " + on + "SS+2w"));

        assertThat(waits(plan, "C12").getFirst())
                .isEqualTo(new Dependency(was.on(), DependencyType.SS, Lag.parse("2w"), was.kind(), was.promise()));
        assertThat(OneLine.read("12 after " + on + "FS", plan, OneLineTest.ENGLISH)
                        .edit(plan, OneLineTest.spot()))
                .isNotNull();
        assertThat(OneLine.read("12 after " + on, plan, OneLineTest.ENGLISH).edit(plan, OneLineTest.spot()))
                .isNull();
    }

    @Example
    void whatIsNotUnderstoodOfAChunkThatIsThereGoesToItsNotes() {
        Plan plan = after(read("12 3w @Nobodys").setAside());

        assertThat(plan.chunks().get(new ChunkId("C12")).notes()).endsWith("Nobodys");
        assertThat(plan.chunks().get(new ChunkId("C12")).duration()).isEqualTo(WorkSpan.weeks(3));
    }

    @Example
    void aLineThatLinksMakesNoParentOfTheOneAboveIt() {
        Plan plan = after(read("Count the pumps\n  12 #wards\nMend them\n  Fetch glue"));

        assertThat(plan.chunks().get(new ChunkId("C65")).duration()).isEqualTo(WorkSpan.weeks(4));
        assertThat(plan.chunks().get(new ChunkId("C66")).duration()).isEqualTo(WorkSpan.NIL);
    }

    @Example
    void allGreetsOnlyAloneOrBeforeAComma() {
        assertThat(outline("All sites have Wi-Fi\nTrain staff")).containsExactly("All sites have Wi-Fi", "Train staff");
        assertThat(outline("All,\nTrain staff")).containsExactly("Train staff");
        assertThat(outline("Everyone\nTrain staff")).containsExactly("Train staff");
        assertThat(outline("Hi all\nTrain staff")).containsExactly("Train staff");
    }
}
