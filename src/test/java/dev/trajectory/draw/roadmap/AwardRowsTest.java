package dev.trajectory.draw.roadmap;

import static org.assertj.core.api.Assertions.assertThat;

import dev.trajectory.draw.Picture;
import dev.trajectory.draw.PngPainter;
import dev.trajectory.draw.Shape;
import dev.trajectory.draw.Theme;
import dev.trajectory.draw.page.Awards;
import dev.trajectory.draw.page.Box;
import dev.trajectory.draw.page.Seen;
import dev.trajectory.file.PlanFiles;
import dev.trajectory.file.Reading;
import dev.trajectory.model.AwardStatus;
import dev.trajectory.model.FinancialYear;
import dev.trajectory.model.Fund;
import dev.trajectory.model.FundId;
import dev.trajectory.model.FundKind;
import dev.trajectory.model.Plan;
import dev.trajectory.model.Register;
import dev.trajectory.outlook.Outlook;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/// Awards under the years of Northmoor's roadmap.
class AwardRowsTest {

    private static final Plan PLAN = northmoor();
    private static final Outlook OUTLOOK = Outlook.dates(PLAN);

    private static Plan northmoor() {
        return switch (PlanFiles.read(Path.of("samples", "northmoor.trajectory"))) {
            case Reading.Opened opened -> opened.document().plan();
            case Reading.Refused refused -> throw new AssertionError("refused: " + refused.problem());
        };
    }

    private static RoadmapLayout layout(Outlook outlook, Viewport viewport, Theme theme) {
        return RoadmapLayout.of(RoadmapRows.of(outlook, viewport, Locale.UK), viewport, theme);
    }

    /// The words in the rows of awards.
    private static List<Seen.Words> words(RoadmapLayout layout) {
        double top = layout.frame().awardTop();
        double bottom = layout.frame().trancheTop();
        return Seen.words(RoadmapPicture.of(layout)).stream()
                .filter(words -> words.box().x() >= layout.scale().left()
                        && words.box().centre() > top
                        && words.box().centre() < bottom)
                .toList();
    }

    private static List<String> texts(RoadmapLayout layout) {
        return words(layout).stream().map(Seen.Words::text).toList();
    }

    private static Viewport months(int year) {
        return Viewport.of(1920, 1080).withTime(new TimeRange(LocalDate.of(year, 4, 1), LocalDate.of(year + 1, 3, 31)));
    }

    @ParameterizedTest
    @CsvSource({"1366, 768, LIGHT", "1920, 1080, LIGHT", "1920, 1080, DARK", "1920, 1080, PROJECTOR", "900, 700, LIGHT"
    })
    void wordsNeverOverlapAndStayInTheTimeline(double width, double height, Theme theme) throws IOException {
        Viewport whole = Viewport.of(width, height);
        Viewport year = whole.withTime(months(2028).time());
        for (Viewport viewport : List.of(whole, year)) {
            RoadmapLayout layout = layout(OUTLOOK, viewport, theme);
            List<Seen.Words> words = words(layout);
            assertThat(texts(layout)).contains("Capital", "Revenue");
            for (Seen.Words one : words) {
                assertThat(one.box().right()).isLessThanOrEqualTo(layout.scale().right() + 1);
                for (Seen.Words other : words) {
                    assertThat(one == other || !overlap(one.box(), other.box()))
                            .as("%s over %s", one, other)
                            .isTrue();
                }
            }
            paint(
                    RoadmapPicture.of(layout),
                    "awards-" + (int) width + theme.word() + (viewport == year ? "-year" : ""));
        }
    }

    @ParameterizedTest
    @EnumSource
    void noFlagTakesAYearItsName(Theme theme) {
        for (double width = 700; width < 2_000; width += 37) {
            RoadmapLayout layout = layout(OUTLOOK, Viewport.of(width, 800), theme);
            List<String> drawn = RoadmapPicture.of(layout).shapes().stream()
                    .flatMap(AwardRowsTest::texts)
                    .toList();
            assertThat(TimelineHead.years(layout))
                    .allSatisfy(year -> assertThat(drawn.contains(year.text())
                                    || year.right()
                                            > year.end() - layout.sizes().px(2))
                            .as("%s of a picture %s wide", year, layout.frame().width())
                            .isTrue());
        }
    }

    private static Stream<String> texts(Shape shape) {
        return switch (shape) {
            case Shape.Text text -> Stream.of(text.text());
            case Shape.Clipped clipped -> clipped.shapes().stream().flatMap(AwardRowsTest::texts);
            default -> Stream.of();
        };
    }

    private static boolean overlap(Box one, Box other) {
        return one.x() < other.right()
                && other.x() < one.right()
                && one.y() < other.bottom()
                && other.y() < one.bottom();
    }

    private static void paint(Picture picture, String name) throws IOException {
        Path file = Path.of("target/screens", name + ".png");
        Files.createDirectories(file.getParent());
        try (OutputStream out = Files.newOutputStream(file)) {
            new PngPainter(1).paint(picture, out);
        }
    }

    @Test
    void bidsStandUnderTheAwardsWithTheDayTheyClose() {
        assertThat(texts(layout(OUTLOOK, months(2028), Theme.LIGHT)))
                .contains("Bids", "National virtual ward development revenue: bids close 2 Jun 2028");
        assertThat(texts(layout(OUTLOOK, Viewport.of(1366, 768), Theme.LIGHT)))
                .contains("Bids")
                .anyMatch(text -> text.contains("bids close 2 Jun 2028"));
        assertThat(texts(layout(OUTLOOK, months(2029), Theme.LIGHT)))
                .contains("Bids")
                .noneMatch(text -> text.contains("bids close"));
    }

    @Test
    void withoutWindowsForBidsThereIsNoRowOfThem() {
        List<Fund> funds =
                PLAN.funds().stream().filter(fund -> fund.bidWindow() == null).toList();
        Plan without = PLAN.draft().funds(Register.of(funds)).plan();
        RoadmapLayout layout = layout(Outlook.dates(without), Viewport.of(1920, 1080), Theme.LIGHT);
        assertThat(texts(layout)).contains("Capital", "Revenue").doesNotContain("Bids");
    }

    @Test
    void rowsNameFundsWhereAllHaveRoomElseSumsByCertaintyAndNeverTheirCodes() {
        assertThat(texts(layout(OUTLOOK, months(2029), Theme.LIGHT)))
                .anyMatch(text -> text.matches(".*fund.* £[0-9.]+[km]"));
        assertThat(texts(layout(OUTLOOK, Viewport.of(1920, 1080), Theme.LIGHT)))
                .anyMatch(text -> text.matches("£[0-9.]+[km] (secured|asked for|conditional)"));
        for (double width = 700; width < 2_600; width += 190) {
            assertThat(texts(layout(OUTLOOK, Viewport.of(width, 800), Theme.LIGHT)))
                    .filteredOn(text -> text.contains("£"))
                    .allMatch(text -> text.matches("£[0-9.]+[km]( secured| asked for| conditional)?"));
        }
    }

    @Test
    void partsOfAYearAddUpToWhatItsFundsAward() {
        Awards awards = Awards.of(PLAN);
        FinancialYear year = new FinancialYear(2028);
        for (FundKind kind : FundKind.values()) {
            long all = PLAN.funds().stream()
                    .filter(fund -> fund.kind() == kind)
                    .flatMap(fund -> fund.awards().stream())
                    .filter(award -> award.year().equals(year)
                            && award.status() != AwardStatus.LAPSED
                            && award.status() != AwardStatus.WITHDRAWN)
                    .mapToLong(award -> award.amount().pence())
                    .sum();
            assertThat(sum(awards.byFund(kind, year))).isEqualTo(all);
            assertThat(sum(awards.byCertainty(kind, year))).isEqualTo(all);
        }
    }

    private static long sum(List<Awards.Part> parts) {
        return parts.stream().mapToLong(part -> part.amount().pence()).sum();
    }

    @Test
    void theyCanBeLeftOutAndTakeNoRoomWithoutFunds() {
        Viewport without = Viewport.of(1920, 1080).without(Viewport.Part.AWARDS);
        RoadmapLayout left = layout(OUTLOOK, without, Theme.LIGHT);
        assertThat(left.frame().awardTop()).isEqualTo(left.frame().trancheTop());

        Register<FundId, Fund> none = Register.empty();
        Outlook poor = Outlook.dates(PLAN.draft().funds(none).plan());
        RoadmapLayout bare = layout(poor, Viewport.of(1920, 1080), Theme.LIGHT);
        assertThat(bare.frame().awardTop()).isEqualTo(bare.frame().trancheTop());
    }
}
