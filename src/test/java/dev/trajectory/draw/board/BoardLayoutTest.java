package dev.trajectory.draw.board;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.trajectory.calendar.FreezeWindows;
import dev.trajectory.calendar.WorkingCalendar;
import dev.trajectory.draw.Picture;
import dev.trajectory.draw.Theme;
import dev.trajectory.draw.Typeface;
import dev.trajectory.draw.page.Box;
import dev.trajectory.draw.page.DependencyLine;
import dev.trajectory.draw.page.PageStyle;
import dev.trajectory.draw.page.Route;
import dev.trajectory.draw.page.Seen;
import dev.trajectory.edit.ByHand;
import dev.trajectory.edit.PutRecord;
import dev.trajectory.edit.Result;
import dev.trajectory.edit.Section;
import dev.trajectory.file.PlanFiles;
import dev.trajectory.file.Reading;
import dev.trajectory.model.Chunk;
import dev.trajectory.model.ChunkId;
import dev.trajectory.model.Dependency;
import dev.trajectory.model.DependencyType;
import dev.trajectory.model.Lag;
import dev.trajectory.model.Organisation;
import dev.trajectory.model.OrganisationId;
import dev.trajectory.model.OutsideLoad;
import dev.trajectory.model.Plan;
import dev.trajectory.model.Promise;
import dev.trajectory.model.PromiseState;
import dev.trajectory.model.Register;
import dev.trajectory.model.WorkSpan;
import dev.trajectory.outlook.Outlook;
import dev.trajectory.schedule.Load.PointsInMonth;
import dev.trajectory.schedule.Placement;
import dev.trajectory.schedule.PromiseNow;
import dev.trajectory.words.BoardWords;
import dev.trajectory.words.LegendWords;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Where cards lie on the board, and what it says of load.
class BoardLayoutTest {

    private static final Outlook NORTHMOOR = Outlook.dates(plan("northmoor"));

    private static Plan plan(String name) {
        return switch (PlanFiles.read(Path.of("samples", name + ".trajectory"))) {
            case Reading.Opened opened -> opened.document().plan();
            case Reading.Refused refused -> throw new AssertionError("refused: " + refused.problem());
        };
    }

    private static BoardLayout board(BoardSwitches switches) {
        return BoardLayout.of(NORTHMOOR, new PageStyle(Theme.LIGHT), switches, Locale.UK);
    }

    @ParameterizedTest
    @EnumSource
    void everyChunkLiesInTheRowOfItsOwnerAndTheColumnOfItsEnd(BoardSwitches.End end) {
        for (boolean months : new boolean[] {false, true}) {
            BoardLayout board = board(BoardSwitches.USUAL.with(end).withMonths(months));
            for (Chunk chunk : NORTHMOOR.plan().chunks()) {
                Placement placement = NORTHMOOR.schedule().placement(chunk.id());
                boolean parent = NORTHMOOR.plan().parents().contains(chunk.id());
                Box card = board.cards().get(chunk.id());
                if (placement == null || parent) {
                    assertThat(card).isNull();
                } else {
                    LocalDate day = end == BoardSwitches.End.START ? placement.start() : placement.finish();
                    assertThat(board.grid().columnAt(card.middle()).holds(day)).isTrue();
                    assertThat(board.grid().rowAt(card.centre()).id()).isEqualTo(chunk.owner());
                }
            }
        }
    }

    @Test
    void noTwoCardsLieOnEachOtherAndAllLieInTheirCells() {
        BoardLayout board = board(BoardSwitches.USUAL);
        List<Box> cards = new ArrayList<>(board.cards().values());
        for (int i = 0; i < cards.size(); i++) {
            Box one = cards.get(i);
            BoardGrid.Row row = board.grid().rowAt(one.centre());
            assertThat(one.y()).isGreaterThan(row.top());
            assertThat(one.bottom()).isLessThan(row.top() + row.height());
            for (Box other : cards.subList(i + 1, cards.size())) {
                boolean apart = one.right() <= other.x()
                        || other.right() <= one.x()
                        || one.bottom() <= other.y()
                        || other.bottom() <= one.y();
                assertThat(apart).isTrue();
            }
        }
    }

    /// How long it takes, how far it is and that there is no money for it: at any size, and below a long name too.
    @ParameterizedTest
    @CsvSource({"LIGHT, 1, 1", "LIGHT, 1, 0.6", "LIGHT, 1.5, 1", "PROJECTOR, 1, 1", "PROJECTOR, 1, 0.6"})
    void everyCardShowsAllOfItsNumbersWithinItself(Theme theme, double text, double zoom) {
        Outlook begun = Outlook.dates(plan("northmoor-one-year-on"));
        BoardLayout board =
                BoardLayout.of(begun, new PageStyle(theme, text), BoardSwitches.USUAL.withZoom(zoom), Locale.UK);
        BoardCamera camera = BoardCamera.around(board);
        List<Seen.Words> words = Seen.words(BoardPicture.of(board, camera, BoardLook.PLAIN));
        BoardWords said = new BoardWords(begun.plan(), Locale.UK);
        board.cards().forEach((id, card) -> {
            Box at = camera.box(card);
            List<Seen.Words> on = words.stream()
                    .filter(each -> at.holds(each.box().x(), each.box().centre()))
                    .toList();
            String facts =
                    said.facts(begun.plan().chunks().get(id), begun.schedule().isUnfunded(id));
            assertThat(on.stream().map(Seen.Words::text).collect(Collectors.joining(" ")))
                    .endsWith(facts);
            assertThat(on)
                    .allSatisfy(each -> assertThat(each.box().bottom()).isLessThan(at.bottom() - 2))
                    .allSatisfy(each -> assertThat(each.box().right()).isLessThan(at.right()));
        });
    }

    @Test
    void besideTheBoardThereIsNoCell() {
        BoardLayout board = board(BoardSwitches.USUAL);
        BoardGrid.Row last = board.grid().rows().getLast();
        double x = board.grid().width() - 1;
        double y = board.grid().height() - 1;
        assertThat(board.grid().cellAt(x, y))
                .isEqualTo(new BoardGrid.Cell(last, board.grid().columns().getLast()));
        assertThat(board.grid().cellAt(x + 2, y)).isNull();
        assertThat(board.grid().cellAt(x, y + 2)).isNull();
        assertThat(board.grid().cellAt(-1, y)).isNull();
        assertThat(board.grid().cellAt(x, -1)).isNull();
    }

    @Test
    void aCellSaysItsWorstMonth() {
        BoardLayout board = board(BoardSwitches.USUAL);
        for (BoardGrid.Row row : board.grid().rows()) {
            OrganisationId id = row.id();
            for (BoardGrid.Column column : board.grid().columns()) {
                PointsInMonth worst = board.worst(row, column);
                int most = NORTHMOOR.load().organisations().getOrDefault(id, List.of()).stream()
                        .filter(each -> column.holds(each.month().atDay(1)))
                        .mapToInt(PointsInMonth::total)
                        .max()
                        .orElse(-1);
                assertThat(worst == null ? -1 : worst.total()).isEqualTo(most);
            }
        }
    }

    /// What comes from outside the plan after its last chunk is too much on the board as on the heat map.
    @Test
    void aMonthOfOutsideLoadAloneHasAColumnWhereItIsTooMuch() {
        YearMonth after = YearMonth.from(NORTHMOOR.schedule().finish()).plusMonths(9);
        Organisation first = NORTHMOOR.plan().organisations().iterator().next();
        List<OutsideLoad> outside = List.of(new OutsideLoad(after, 900, "Merger"));
        Plan plan = ((Result.Changed)
                        new PutRecord<>(Section.ORGANISATIONS, loaded(first, outside), false).apply(NORTHMOOR.plan()))
                .plan();
        BoardLayout board =
                BoardLayout.of(Outlook.dates(plan), new PageStyle(Theme.LIGHT), BoardSwitches.USUAL, Locale.UK);

        assertThat(board.grid().columns().getLast().holds(after.atDay(1))).isTrue();
        assertThat(board.worst(
                                board.grid().rows().getFirst(),
                                board.grid().columns().getLast())
                        .isOver())
                .isTrue();
    }

    private static Organisation loaded(Organisation of, List<OutsideLoad> outside) {
        return new Organisation(
                of.id(),
                of.code(),
                of.name(),
                of.type(),
                of.annualTurnover(),
                of.itSpend(),
                of.headcount(),
                of.sites(),
                of.capacity(),
                outside,
                of.freezes(),
                of.calendar(),
                of.envelopes(),
                of.yearEndRule(),
                of.executiveSponsor(),
                of.financeLead(),
                of.validFrom(),
                of.validTo(),
                of.successor(),
                of.notes());
    }

    /// Whatever was written on the board before: names, signs, facts and the room for them may have changed.
    @Test
    void theBoardAfterAnotherIsTheOneThatWouldBeWithoutIt() {
        ChunkId chunk = new ChunkId("C24");
        Plan plan = NORTHMOOR.plan();
        Plan renamed = plan.withChunks(plan.chunks()
                .with(plan.chunks().get(chunk).draft().title("Engine for all").chunk()));
        BoardLayout before = board(BoardSwitches.USUAL);
        for (Plan changed : List.of(plan, renamed, plan("northmoor-one-year-on"), plan)) {
            Outlook outlook = Outlook.dates(changed);
            for (Theme theme : List.of(Theme.LIGHT, Theme.PROJECTOR)) {
                for (double zoom : List.of(1.0, 0.5)) {
                    PageStyle style = new PageStyle(theme);
                    BoardSwitches switches = BoardSwitches.USUAL.withZoom(zoom);
                    BoardLayout plain = BoardLayout.of(outlook, style, switches, Locale.UK);
                    before = before.next(outlook, style, switches, Locale.UK);

                    assertThat(before.cards()).isEqualTo(plain.cards());
                    assertThat(BoardPicture.whole(before).shapes())
                            .isEqualTo(BoardPicture.whole(plain).shapes());
                }
            }
        }
    }

    /// What is dragged is told where it is too much before it is let go of, and the cells stay under the hand.
    @Test
    void cellsSayWhatWouldBeAskedAndStayWhereTheyAre() {
        BoardLayout board = board(BoardSwitches.USUAL);
        int stayed = 0;
        for (String id : List.of("C08", "C24", "C05", "C16", "C40")) {
            ChunkId chunk = new ChunkId(id);
            LocalDate later = NORTHMOOR.schedule().placement(chunk).start().plusMonths(9);
            Plan moved =
                    ((Result.Changed) ByHand.notBefore(List.of(chunk), later).apply(NORTHMOOR.plan())).plan();
            Outlook would = Outlook.dates(moved);
            BoardLayout imagined = board.imagined(would);
            assertThat(imagined.grid().rows())
                    .extracting(BoardGrid.Row::id, BoardGrid.Row::top, BoardGrid.Row::height)
                    .isEqualTo(board.grid().rows().stream()
                            .map(row -> tuple(row.id(), row.top(), row.height()))
                            .toList());
            assertThat(imagined.grid().columns()).isEqualTo(board.grid().columns());
            stayed += imagined.cards().equals(board.cards()) ? 1 : 0;
            BoardLayout there = BoardLayout.of(would, new PageStyle(Theme.LIGHT), BoardSwitches.USUAL, Locale.UK);
            for (BoardGrid.Row row : board.grid().rows()) {
                for (BoardGrid.Column column : board.grid().columns()) {
                    assertThat(imagined.worst(row, column)).isEqualTo(there.worst(row, column));
                }
            }
        }
        assertThat(stayed).as("boards whose cells would be larger").isPositive();
    }

    @Test
    void whatIsTooMuchIsSaidInWords() {
        BoardLayout board = board(BoardSwitches.USUAL);
        List<String> lines = Seen.lines(BoardPicture.of(board, BoardCamera.around(board), BoardLook.PLAIN));
        assertThat(lines).contains("10 of 9: too much", "7 of 6: too much");
        List<String> quiet = Seen.lines(BoardPicture.of(
                board(BoardSwitches.USUAL.withLoad(false)), BoardCamera.around(board), BoardLook.PLAIN));
        assertThat(quiet).noneMatch(line -> line.contains("too much"));
    }

    @Test
    void aRoomIsToldInLargeWordsThatItIsTooMuch() {
        BoardLayout board = BoardLayout.of(NORTHMOOR, new PageStyle(Theme.PROJECTOR), BoardSwitches.USUAL, Locale.UK);
        Picture picture = BoardPicture.of(board, BoardCamera.around(board), BoardLook.PLAIN);

        assertThat(Seen.lines(picture)).contains("Too much at once", "10 of 9", "7 of 6");
        double least = Typeface.REGULAR.capHeight(22) - 0.01;
        assertThat(Seen.words(picture))
                .allSatisfy(
                        each -> assertThat(each.box().height()).as(each.text()).isGreaterThan(least));
    }

    @Test
    void promisesInSightAreNamedToARoomAndOnlyThere() {
        for (Theme theme : Theme.values()) {
            assertThat(named(theme, strung(1, 6))).as("%s", theme).isEqualTo(theme == Theme.PROJECTOR);
        }
    }

    /// So many names would hide the cards that they are about.
    @Test
    void ofACardWithManyStringsSignsAloneSayWherePromisesStand() {
        assertThat(named(Theme.PROJECTOR, strung(7, 100))).isFalse();
    }

    /// Of both dependencies the string is drawn as the promise stands that more wants looking at.
    @Test
    void aStringThatStandsForSeveralDependenciesSaysHowManyAndShowsTheWorst() {
        Plan plan = NORTHMOOR.plan();
        BoardString string = board(BoardSwitches.USUAL).strings().shown(BoardLook.PLAIN).stream()
                .filter(BoardString::isPromise)
                .findFirst()
                .orElseThrow();
        Chunk waiter = plan.chunks().get(string.line().waiting());
        Promise agreed = new Promise(PromiseState.AGREED, "", null, null, "");
        Promise broken = new Promise(PromiseState.BROKEN, "", null, null, "");
        Dependency finish = Dependency.on(string.line().before());
        Dependency start = new Dependency(finish.on(), DependencyType.SS, Lag.NONE, null, broken);
        Plan both = plan.withChunks(plan.chunks()
                .with(waiter.draft()
                        .dependencies(List.of(start, finish.withPromise(agreed)))
                        .chunk()));
        BoardLayout board =
                BoardLayout.of(Outlook.dates(both), new PageStyle(Theme.LIGHT), BoardSwitches.USUAL, Locale.UK);

        assertThat(board.strings().of(string.line()).dependencies()).containsExactly(start, finish.withPromise(agreed));
        assertThat(board.strings().promise(board.strings().of(string.line())).shown())
                .isEqualTo(PromiseState.BROKEN);
        assertThat(Seen.lines(BoardPicture.of(board, BoardCamera.around(board), BoardLook.PLAIN)))
                .contains("×2");
    }

    /// Also where one of both has others below it, and where cards are put away.
    @ParameterizedTest
    @ValueSource(strings = {"first-steps", "northmoor"})
    void everyPromiseHasAStringFromCardToCard(String sample) {
        Outlook outlook = Outlook.dates(promised(plan(sample)));
        Plan plan = outlook.plan();
        Set<OrganisationId> all = plan.organisations().byId().keySet();
        OrganisationId first = all.iterator().next();
        int promises = 0;
        for (Set<OrganisationId> folded : List.of(Set.<OrganisationId>of(), Set.of(first), all)) {
            BoardSwitches switches = BoardSwitches.USUAL.withFolded(folded);
            BoardLayout board = BoardLayout.of(outlook, new PageStyle(Theme.LIGHT), switches, Locale.UK);
            for (PromiseNow promise : outlook.promises()) {
                DependencyLine line = new DependencyLine(
                        promise.waiter(), promise.dependency().on());
                BoardString string = board.strings().of(line);
                assertThat(string).as("%s, folded %s", line, folded).isNotNull();
                assertThat(string.isPromise()).isTrue();
                assertThat(board.strings().promises(string)).contains(promise);
                assertEnds(board, string.from(), string.route().start());
                assertEnds(board, string.to(), string.route().end());
                promises++;
            }
        }
        assertThat(promises).isPositive();
    }

    private static void assertEnds(BoardLayout board, ChunkId chunk, Route.Point end) {
        Box card = board.cards().get(chunk);
        BoardGrid.Row row = board.grid().rowAt(end.y());
        assertThat(row.id())
                .isEqualTo(board.outlook().plan().chunks().get(chunk).owner());
        if (card == null) {
            assertThat(row.folded()).isTrue();
        } else {
            assertThat(end.y()).isEqualTo(card.centre());
        }
    }

    /// With a dependency of each parent on a chunk of another organisation, and two the other way about.
    private static Plan promised(Plan plan) {
        Plan all = plan;
        for (ChunkId parent : plan.parents()) {
            Chunk above = all.chunks().get(parent);
            List<Chunk> others = all.chunks().stream()
                    .filter(each -> !plan.parents().contains(each.id()) && each.owner() != null)
                    .filter(each -> !each.owner().equals(above.owner()))
                    .toList();
            Chunk early = others.getFirst();
            Chunk late = others.getLast();
            Chunk lateToo = Chunk.of(new ChunkId(parent.value() + "-too"), "Too", late.order(), WorkSpan.weeks(2))
                    .draft()
                    .owner(late.owner())
                    .chunk();
            all = all.withChunks(all.chunks()
                    .with(above.draft()
                            .dependencies(List.of(Dependency.on(early.id())))
                            .chunk()));
            for (Chunk each : List.of(late, lateToo)) {
                all = all.withChunks(all.chunks()
                        .with(each.draft()
                                .dependencies(List.of(Dependency.on(parent)))
                                .chunk()));
            }
        }
        return all;
    }

    /// The one that is waited for is there when the last of those below it is; the one that waits begins with the
    /// first.
    @Test
    void stringsOfAParentRunToTheChunksBelowItThatTheyAreAbout() {
        Outlook outlook = Outlook.dates(promised(plan("first-steps")));
        ChunkId parent = outlook.plan().parents().iterator().next();
        BoardLayout board = BoardLayout.of(outlook, new PageStyle(Theme.LIGHT), BoardSwitches.USUAL, Locale.UK);
        List<ChunkId> below = outlook.plan().chunks().stream()
                .filter(each -> parent.equals(each.parent()))
                .map(Chunk::id)
                .toList();
        List<BoardString> strings = board.strings().shown(BoardLook.PLAIN.withSelection(Set.of(parent))).stream()
                .filter(each -> each.line().touches(parent))
                .toList();
        assertThat(strings).hasSizeGreaterThan(2);
        for (BoardString string : strings) {
            boolean waits = string.line().waiting().equals(parent);
            ChunkId end = waits ? string.to() : string.from();
            assertThat(below).contains(end);
            Placement its = outlook.schedule().placement(end);
            assertThat(below).allSatisfy(each -> {
                Placement other = outlook.schedule().placement(each);
                assertThat(
                                waits
                                        ? !other.start().isBefore(its.start())
                                        : !other.finish().isAfter(its.finish()))
                        .isTrue();
            });
            assertThat(board.strings().linesOf(end)).contains(string.line());
        }
    }

    @ParameterizedTest
    @EnumSource
    void aFoldedRowSaysHowManyChunksItHides(Theme theme) {
        Set<OrganisationId> all = NORTHMOOR.plan().organisations().byId().keySet();
        BoardSwitches switches = BoardSwitches.USUAL.withFolded(all);
        BoardLayout board = BoardLayout.of(NORTHMOOR, new PageStyle(theme), switches, Locale.UK);
        List<String> lines = Seen.lines(BoardPicture.whole(board));
        assertThat(board.cards()).isEmpty();
        for (BoardGrid.Row row : board.grid().rows()) {
            assertThat(lines).contains(new BoardWords(NORTHMOOR.plan(), Locale.UK).chunks(row.chunks()));
        }
    }

    /// Where it is hatched one can ask why.
    @Test
    void theFreezesOfACellAreThoseOfItsDays() {
        BoardLayout board = board(BoardSwitches.USUAL);
        int frozen = 0;
        for (BoardGrid.Row row : board.grid().rows()) {
            for (BoardGrid.Column column : board.grid().columns()) {
                List<FreezeWindows.Window> shown = new BoardGrid.Cell(row, column).freezes();
                for (LocalDate day = column.from().atDay(1); column.holds(day); day = day.plusDays(1)) {
                    int number = WorkingCalendar.day(day);
                    boolean is = row.freezes().isFrozen(number);
                    assertThat(shown.stream().anyMatch(each -> each.from() <= number && number < each.to()))
                            .as("%s of %s", day, row.id())
                            .isEqualTo(is);
                    frozen += is ? 1 : 0;
                }
            }
        }
        assertThat(frozen).isPositive();
    }

    /// Paper has no pointer to ask with: each way in which a promise is drawn is explained, and what is counted.
    @ParameterizedTest
    @ValueSource(strings = {"northmoor", "northmoor-one-year-on"})
    void aWholeBoardSaysWhatIsDrawnOnItMeans(String sample) {
        Outlook outlook = Outlook.of(plan(sample));
        for (boolean months : new boolean[] {false, true}) {
            BoardLayout board = BoardLayout.of(
                    outlook, new PageStyle(Theme.PROJECTOR), BoardSwitches.USUAL.withMonths(months), Locale.UK);
            BoardCamera camera = BoardCamera.around(board);
            LegendWords said = new LegendWords(Locale.UK);
            Set<String> expected = board.strings().shown(BoardLook.PLAIN).stream()
                    .filter(BoardString::isPromise)
                    .map(each ->
                            said.say(board.strings().promise(each).standing().name()))
                    .collect(Collectors.toSet());
            expected.addAll(Set.of(said.say("goLive"), said.say("findings"), said.say("freeze")));
            expected.add(said.say(months ? "load" : "worst"));
            Picture whole = BoardPicture.whole(board);
            Set<String> below = Seen.words(whole).stream()
                    .filter(each -> each.box().y() > camera.height())
                    .map(Seen.Words::text)
                    .filter(each -> each.length() > 1)
                    .collect(Collectors.toSet());
            assertThat(below).containsExactlyInAnyOrderElementsOf(expected);
            Picture part = BoardPicture.whole(board, 700, 500);
            assertThat(part.height()).isEqualTo(500);
            assertThat(Seen.words(part))
                    .filteredOn(each -> expected.contains(each.text()))
                    .hasSize(expected.size())
                    .allMatch(each -> each.box().right() < 700 && each.box().bottom() < 500);
        }
    }

    /// They are looked for in the cells around the point alone.
    @Test
    void theCardAtAPointIsTheOneThatLiesThere() {
        Set<OrganisationId> folded =
                Set.of(board(BoardSwitches.USUAL).grid().rows().get(2).id());
        for (BoardLayout board : List.of(
                board(BoardSwitches.USUAL),
                board(BoardSwitches.USUAL.withFolded(folded)).longer())) {
            for (double x = -10; x < board.grid().width() + 200; x += 41) {
                for (double y = -10; y < board.grid().height() + 10; y += 13) {
                    assertThat(board.cardAt(x, y)).isEqualTo(lying(board, x, y));
                }
            }
            board.cards().forEach((chunk, card) -> {
                assertThat(board.cardAt(card.x(), card.y())).isEqualTo(chunk);
                assertThat(board.cardAt(card.right(), card.bottom())).isEqualTo(chunk);
            });
        }
    }

    private static ChunkId lying(BoardLayout board, double x, double y) {
        return board.cards().entrySet().stream()
                .filter(each -> each.getValue().holds(x, y))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(null);
    }

    /// Paper and a room have no pointer to ask with. Where the cells that a freeze touches are full, it is not
    /// said.
    @ParameterizedTest
    @CsvSource({"LIGHT, 1", "LIGHT, 0.6", "PROJECTOR, 1"})
    void whyNothingGoesLiveIsSaidInAFreeCellAndHidesNoCard(Theme theme, double zoom) {
        BoardLayout board =
                BoardLayout.of(NORTHMOOR, new PageStyle(theme), BoardSwitches.USUAL.withZoom(zoom), Locale.UK);
        BoardCamera camera = BoardCamera.around(board);
        List<Seen.Words> words = Seen.words(BoardPicture.of(board, camera, BoardLook.PLAIN)).stream()
                .filter(each -> each.text().contains("Winter") || each.text().contains("Council year"))
                .toList();
        assertThat(words)
                .allSatisfy(each -> assertThat(board.cards().values())
                        .noneMatch(card -> camera.box(card).meets(each.box())));
        int said = 0;
        for (BoardGrid.Row row : board.grid().rows()) {
            Organisation organisation = row.organisation();
            if (organisation == null
                    || organisation.freezes().stream()
                            .noneMatch(each -> each.reason().contains("Winter"))) {
                continue;
            }
            for (BoardGrid.Column column : board.grid().columns()) {
                if (isFree(board, row, column) && column.end().getMonthValue() == 1) {
                    Box year = camera.box(new Box(column.x(), row.top(), column.width() * 2, row.height()));
                    assertThat(words)
                            .as("%s in %s", row.id(), column.from())
                            .anyMatch(each ->
                                    year.holds(each.box().x(), each.box().y()));
                    said++;
                }
            }
        }
        assertThat(said).isPositive();
    }

    private static boolean isFree(BoardLayout board, BoardGrid.Row row, BoardGrid.Column column) {
        return board.cards().values().stream()
                .noneMatch(card -> board.grid().rowAt(card.centre()).equals(row)
                        && board.grid().columnAt(card.middle()).equals(column));
    }

    /// Said in full, however narrow columns are.
    @Test
    void whatIsTooMuchIsSaidInWordsInNarrowColumnsToo() {
        BoardLayout board = board(BoardSwitches.USUAL.withZoom(BoardSwitches.LEAST_ZOOM));
        assertThat(Seen.lines(BoardPicture.of(board, BoardCamera.around(board), BoardLook.PLAIN)))
                .contains("10 of 9: too much", "7 of 6: too much");
    }

    /// As long as a card is held, all cells stay, and there is one more of each row into which it can be taken.
    @Test
    void aCardCanBeTakenBehindTheLastColumn() {
        BoardLayout board = board(BoardSwitches.USUAL);
        BoardLayout longer = board.longer();
        assertThat(longer.grid().columns().subList(0, board.grid().columns().size()))
                .isEqualTo(board.grid().columns());
        assertThat(longer.cards()).isEqualTo(board.cards());
        BoardGrid.Cell cell = longer.grid().cellAt(board.grid().width() + 1, 1);
        assertThat(cell.column().from())
                .isEqualTo(board.grid().columns().getLast().end());
        BoardLayout imagined = longer.imagined(NORTHMOOR);
        assertThat(imagined.grid().columns()).isEqualTo(longer.grid().columns());
        assertThat(imagined.cards()).isEqualTo(board.cards());
    }

    /// A card with promises and at least and at most so many strings.
    private static ChunkId strung(int least, int most) {
        BoardLayout board = board(BoardSwitches.USUAL);
        return board.cards().keySet().stream()
                .filter(id -> board.strings().linesOf(id).size() >= least
                        && board.strings().linesOf(id).size() <= most)
                .filter(id -> board.strings().linesOf(id).stream()
                        .anyMatch(line -> board.strings().of(line).isPromise()))
                .findFirst()
                .orElseThrow();
    }

    private static boolean named(Theme theme, ChunkId selected) {
        BoardLook look = BoardLook.PLAIN.withSelection(Set.of(selected));
        BoardLayout board = BoardLayout.of(NORTHMOOR, new PageStyle(theme), BoardSwitches.USUAL, Locale.UK);
        return Seen.lines(BoardPicture.of(board, BoardCamera.around(board), look))
                .contains("Asked");
    }

    @Test
    void onlyWhatIsInSightIsMade() {
        BoardLayout board = board(BoardSwitches.USUAL);
        int all = BoardPicture.of(board, BoardCamera.around(board), BoardLook.PLAIN)
                .shapes()
                .size();
        assertThat(all).isPositive();
        BoardCamera corner = BoardCamera.first(board, 500, 300);
        List<String> seen = Seen.lines(BoardPicture.of(board, corner, BoardLook.PLAIN));
        List<String> whole = Seen.lines(BoardPicture.of(board, BoardCamera.around(board), BoardLook.PLAIN));
        assertThat(seen.size()).isLessThan(whole.size() / 2);
    }

    @Test
    void theCameraStaysOnTheBoardAndReachesEveryCard() {
        BoardLayout board = board(BoardSwitches.USUAL);
        BoardCamera camera = BoardCamera.first(board, 800, 500);
        assertThat(camera.moved(-1_000, -1_000, board)).isEqualTo(camera);
        for (ChunkId chunk : board.cards().keySet()) {
            Box card = board.cards().get(chunk);
            camera = camera.reaching(card, board);
            Box at = camera.box(card);
            assertThat(at.x()).isGreaterThanOrEqualTo(camera.names());
            assertThat(at.right()).isLessThanOrEqualTo(camera.width());
            assertThat(at.y()).isGreaterThanOrEqualTo(camera.head());
            assertThat(at.bottom()).isLessThanOrEqualTo(camera.height());
        }
    }

    /// On the first day of a financial year too, where the names of the rows of awards stand.
    @Test
    void theFlagOfTheStatusDateHidesNothingOfTheAwards() {
        Plan plan = NORTHMOOR.plan();
        Plan april = plan.draft()
                .settings(plan.settings().withStatusDate(LocalDate.parse("2027-04-01")))
                .plan();
        BoardLayout board =
                BoardLayout.of(Outlook.dates(april), new PageStyle(Theme.LIGHT), BoardSwitches.USUAL, Locale.UK);
        Picture picture = BoardPicture.whole(board);
        Box flag = Seen.words(picture).stream()
                .filter(each -> each.text().equals("Status 1 Apr"))
                .findFirst()
                .orElseThrow()
                .box();
        assertThat(Seen.lines(picture)).contains("Capital", "Revenue");
        assertThat(Seen.words(picture))
                .filteredOn(each -> each.text().matches("Capital|Revenue|.*secured"))
                .isNotEmpty()
                .allMatch(each -> each.box().bottom() < flag.y() - 2);
    }

    /// Also of a row without cards, in the room as at a desk.
    @ParameterizedTest
    @EnumSource
    void theWholeNameOfAnOrganisationStandsInItsRow(Theme theme) {
        Plan plan = NORTHMOOR.plan();
        Plan empty = plan.withChunks(Register.empty());
        BoardLayout board = BoardLayout.of(Outlook.dates(empty), new PageStyle(theme), BoardSwitches.USUAL, Locale.UK);
        Picture picture = BoardPicture.whole(board);
        BoardWords said = new BoardWords(empty, Locale.UK);
        assertThat(Seen.lines(picture))
                .filteredOn(said.chunks(0)::equals)
                .hasSameSizeAs(board.grid().rows());
        assertThat(Seen.lines(picture))
                .containsAll(empty.organisations().stream().map(said::capacity).toList());
        double head = BoardCamera.first(board, 0, 0).head();
        double names = BoardCamera.first(board, 0, 0).names();
        for (Seen.Words words : Seen.words(picture)) {
            double y = words.box().y();
            if (words.box().right() < names
                    && y > head
                    && y < head + board.grid().height()) {
                BoardGrid.Row row = board.grid().rowAt(words.box().centre() - head);
                assertThat(words.box().bottom()).as(words.text()).isLessThan(head + row.top() + row.height() - 2);
            }
        }
    }

    /// Wherever one has gone to in a long row.
    @Test
    void theNameOfARowStaysInSight() {
        BoardLayout board = board(BoardSwitches.USUAL);
        BoardGrid.Row first = board.grid().rows().getFirst();
        String beginning = first.organisation().name().split(" ")[0];
        for (double down : new double[] {0, 60, first.height() - 90}) {
            BoardCamera camera = BoardCamera.first(board, 800, 600).moved(0, down, board);
            assertThat(Seen.words(BoardPicture.of(board, camera, BoardLook.PLAIN)))
                    .anySatisfy(each -> {
                        assertThat(each.text()).startsWith(beginning);
                        assertThat(each.box().y()).isBetween(camera.head(), camera.head() + 20);
                    });
        }
    }

    /// How many chunks have no dates is said whole in the board's corner, and so is all else there.
    @ParameterizedTest
    @EnumSource
    void allOfTheCornerIsRead(Theme theme) {
        Plan plan = NORTHMOOR.plan();
        Chunk first = plan.chunks().get(new ChunkId("C02"));
        Chunk second = plan.chunks().get(new ChunkId("C03"));
        Plan round = plan.withChunks(plan.chunks()
                .with(first.draft()
                        .dependencies(List.of(Dependency.on(second.id())))
                        .chunk())
                .with(second.draft()
                        .dependencies(List.of(Dependency.on(first.id())))
                        .chunk()));
        BoardSwitches bare = BoardSwitches.USUAL.withAwards(false);
        BoardLayout board = BoardLayout.of(Outlook.dates(round), new PageStyle(theme), bare, Locale.UK);
        BoardWords said = new BoardWords(round, Locale.UK);
        assertThat(board.undated()).contains(first.id(), second.id());
        BoardCamera camera = BoardCamera.first(board, 1000, 700);
        List<Seen.Words> corner = Seen.words(BoardPicture.of(board, camera, BoardLook.PLAIN)).stream()
                .filter(each -> each.box().x() < camera.names() && each.box().y() < camera.head())
                .toList();
        assertThat(String.join(" ", corner.stream().map(Seen.Words::text).toList()))
                .isEqualTo(String.join(
                        " ",
                        said.rows(),
                        said.cells(false),
                        said.undatedShort(board.undated().size())));
        double above = 0;
        for (Seen.Words line : corner) {
            assertThat(line.box().y()).as(line.text()).isGreaterThan(above + 2);
            assertThat(line.box().right()).as(line.text()).isLessThan(camera.names());
            above = line.box().bottom();
        }
        assertThat(above).isLessThan(camera.head() - 2);
        assertThat(Seen.lines(BoardPicture.whole(board)))
                .contains(said.undatedShort(board.undated().size()));
    }

    @Test
    void aPlanWithoutChunksHasABoardAllTheSame() {
        BoardLayout board =
                BoardLayout.of(Outlook.dates(plan("blank")), new PageStyle(Theme.DARK), BoardSwitches.USUAL, Locale.UK);
        assertThat(board.cards()).isEmpty();
        assertThat(BoardPicture.of(board, BoardCamera.around(board), BoardLook.PLAIN)
                        .shapes())
                .isNotEmpty();
    }
}
