package dev.trajectory.draw.promises;

import static org.assertj.core.api.Assertions.assertThat;

import dev.trajectory.draw.Measures;
import dev.trajectory.draw.Pages;
import dev.trajectory.draw.Picture;
import dev.trajectory.draw.PngPainter;
import dev.trajectory.draw.Shape;
import dev.trajectory.draw.Theme;
import dev.trajectory.draw.page.Box;
import dev.trajectory.draw.page.Page;
import dev.trajectory.draw.page.PageStyle;
import dev.trajectory.draw.page.Seen;
import dev.trajectory.draw.page.Spot;
import dev.trajectory.draw.page.Subject;
import dev.trajectory.draw.page.Whose;
import dev.trajectory.file.PlanFiles;
import dev.trajectory.file.Reading;
import dev.trajectory.model.Chunk;
import dev.trajectory.model.Dependency;
import dev.trajectory.model.Organisation;
import dev.trajectory.model.Plan;
import dev.trajectory.model.PromiseState;
import dev.trajectory.outlook.Outlook;
import dev.trajectory.schedule.PromiseNow;
import dev.trajectory.words.PromiseWords;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/// The page of promises says what stands in the plan, and can be read.
class PromisesPageTest {

    private static final String NOTE = "Two weeks at most";
    private static final Outlook NORTHMOOR = Outlook.dates(answered(plan("northmoor")));

    private static Plan plan(String name) {
        return switch (PlanFiles.read(Path.of("samples", name + ".trajectory"))) {
            case Reading.Opened opened -> opened.document().plan();
            case Reading.Refused refused -> throw new AssertionError("refused: " + refused.problem());
        };
    }

    /// Northmoor with an answer of each kind to the promises of its first chunks.
    private static Plan answered(Plan plan) {
        Plan changed = plan;
        int at = 0;
        for (PromiseNow promise : Outlook.dates(plan).promises()) {
            if (at < 10) {
                PromiseState state = PromiseState.values()[at % PromiseState.values().length];
                LocalDate needed = promise.needed();
                Dependency was = promise.dependency();
                LocalDate offered = needed == null || at % 3 == 0 ? null : needed.plusDays(7L * (at % 3 - 1));
                Chunk waiter = changed.chunks().get(promise.waiter());
                List<Dependency> dependencies = waiter.dependencies().stream()
                        .map(each -> each.on().equals(was.on())
                                ? new Dependency(
                                        was.on(),
                                        was.type(),
                                        was.lag(),
                                        was.kind(),
                                        promise.promise()
                                                .said(state, offered, needed, NOTE, LocalDate.of(2026, 11, 27)))
                                : each)
                        .toList();
                changed = changed.withChunks(changed.chunks()
                        .with(waiter.draft().dependencies(dependencies).chunk()));
            }
            at++;
        }
        return changed;
    }

    @ParameterizedTest
    @CsvSource({"1290, LIGHT, 1", "1376, DARK, 1", "1376, LIGHT, 1.5", "1856, PROJECTOR, 1", "1856, LIGHT, 1"})
    void nothingOverlapsAndAllIsOnCards(double width, Theme theme, double factor) throws IOException {
        Organisation organisation = NORTHMOOR.plan().organisations().iterator().next();
        for (Page page : List.of(
                PromisesPage.of(NORTHMOOR, Whose.ALL, new PageStyle(theme, factor), width, Locale.UK),
                PromisesPage.of(
                        NORTHMOOR, Whose.of(organisation.id()), new PageStyle(theme, factor), width, Locale.UK))) {
            Seen.assertNoneOverlap(page.picture());
            Seen.assertAllOnCards(page.picture(), Measures.CARD_RADIUS);
            String name = page.picture().title().replaceAll("\\W+", "-").toLowerCase(Locale.ROOT);
            Path file = Path.of("target/screens", name + "-" + (int) width + "-" + theme.word() + factor + ".png");
            Files.createDirectories(file.getParent());
            try (OutputStream out = Files.newOutputStream(file)) {
                new PngPainter(1).paint(page.picture(), out);
            }
        }
    }

    @Test
    void eachPromiseStandsOnceOnThePageOfAllAndOnceOnThatOfGiverAndTaker() {
        List<PromiseNow> promises = NORTHMOOR.promises();
        Page all = PromisesPage.of(NORTHMOOR, Whose.ALL, new PageStyle(Theme.LIGHT), 1_400, Locale.UK);
        assertThat(promised(all)).isEqualTo(promises.size());
        long each = NORTHMOOR.plan().organisations().stream()
                .mapToLong(organisation -> promised(PromisesPage.of(
                        NORTHMOOR, Whose.of(organisation.id()), new PageStyle(Theme.LIGHT), 1_400, Locale.UK)))
                .sum();
        assertThat(each).isEqualTo(2L * promises.size());
    }

    private static long promised(Page page) {
        return page.spots().stream()
                .map(Spot::subject)
                .filter(Subject.Promised.class::isInstance)
                .count();
    }

    @Test
    void theDayThatWasAgreedWhatWasNotedAndWhoseDayIsComparedArePrinted() {
        Page page = PromisesPage.of(NORTHMOOR, Whose.ALL, new PageStyle(Theme.LIGHT), 1_400, Locale.UK);
        String all = String.join("\n", Seen.lines(page.picture()));
        PromiseWords words = new PromiseWords(NORTHMOOR.plan(), Locale.UK);
        for (PromiseNow each : NORTHMOOR.promises()) {
            LocalDate agreed = each.promise().needBy();
            if (agreed != null && each.stands()) {
                assertThat(all).contains("Agreed for " + words.day(agreed));
            }
            if (each.promise().offered() == null && each.weeksToSpare() != null) {
                assertThat(all).contains("Plan: " + words.day(each.comes()));
            }
        }
        assertThat(all).contains("Agreed for ", "Plan: ", "“" + NOTE + "”");
    }

    @Test
    void aPlanWithoutPromisesSaysSo() {
        Page page =
                PromisesPage.of(Outlook.dates(plan("blank")), Whose.ALL, new PageStyle(Theme.LIGHT), 1_000, Locale.UK);
        assertThat(String.join(" ", Seen.lines(page.picture()))).contains("nobody has to promise anything");
    }

    @Test
    void theCellsOfTheMatrixLeadToAllThatTwoHavePromisedEachOther() {
        List<PromiseNow> promises = NORTHMOOR.promises();
        Page all = PromisesPage.of(NORTHMOOR, Whose.ALL, new PageStyle(Theme.LIGHT), 1_400, Locale.UK);
        List<Spot> cells = all.spots().stream()
                .filter(spot -> spot.subject() instanceof Subject.PromisesOf(Whose whose) && whose.other() != null)
                .toList();
        assertThat(cells).isNotEmpty();
        for (Spot cell : cells) {
            Whose pair = ((Subject.PromisesOf) cell.subject()).whose();
            long between = promises.stream()
                    .filter(each -> List.of(each.giver(), each.taker())
                            .containsAll(Stream.of(pair.one(), pair.other()).toList()))
                    .count();
            Page page = PromisesPage.of(NORTHMOOR, pair, new PageStyle(Theme.LIGHT), 1_400, Locale.UK);
            assertThat(promised(page)).isEqualTo(between).isPositive();
        }
    }

    @Test
    void aCellTellsAllStatesThatItHolds() {
        Page all = PromisesPage.of(NORTHMOOR, Whose.ALL, new PageStyle(Theme.LIGHT), 1_400, Locale.UK);
        for (Spot cell : all.spots()) {
            if (cell.subject() instanceof Subject.PromisesOf(Whose whose) && whose.other() != null) {
                long told = Pattern.compile("(\\d+) (late|asked|at risk|unconfirmed|agreed|kept)")
                        .matcher(cell.said())
                        .results()
                        .mapToLong(each -> Long.parseLong(each.group(1)))
                        .sum();
                long between = NORTHMOOR.promises().stream()
                        .filter(each ->
                                each.giver().equals(whose.one()) && each.taker().equals(whose.other()))
                        .count();
                assertThat(told).as(cell.said()).isEqualTo(between);
                Box box = cell.box();
                String seen = texts(all)
                        .filter(each -> each.x() > box.x() && each.x() < box.right())
                        .filter(each -> each.baseline() > box.y() && each.baseline() < box.bottom())
                        .map(Shape.Text::text)
                        .collect(Collectors.joining(" "));
                assertThat(cell.said()).endsWith(seen.substring(seen.indexOf(' ') + 1));
            }
        }
    }

    private static Stream<Shape.Text> texts(Page page) {
        return page.picture().shapes().stream()
                .filter(Shape.Text.class::isInstance)
                .map(Shape.Text.class::cast);
    }

    /// What is given and what is got stand below each other as one table would.
    @Test
    void columnsOfAllListsOnAPageAreInLine() {
        for (Organisation each : NORTHMOOR.plan().organisations()) {
            Page page = PromisesPage.of(NORTHMOOR, Whose.of(each.id()), new PageStyle(Theme.LIGHT), 1_400, Locale.UK);
            for (String head : List.of("Offered", "Needed by", "Weeks to spare", "State")) {
                assertThat(texts(page)
                                .filter(text -> text.text().equals(head))
                                .map(Shape.Text::x)
                                .distinct())
                        .as("%s on the page of %s", head, each.code())
                        .hasSize(1);
            }
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = Theme.class,
            names = {"LIGHT", "PROJECTOR"})
    void printedEachOrganisationHasItsOwnSheetsAndEachPromiseStandsOnTwo(Theme theme) throws IOException {
        PageStyle style = new PageStyle(theme);
        Pages pages = PromisePages.of(NORTHMOOR, Whose.ALL, style, Locale.UK);
        long parties = NORTHMOOR.plan().organisations().stream()
                .filter(each -> NORTHMOOR.promises().stream()
                        .anyMatch(promise -> promise.giver().equals(each.id())
                                || promise.taker().equals(each.id())))
                .count();
        assertThat(pages.pages()).hasSizeGreaterThan((int) parties + 1);
        for (Picture page : pages.pages()) {
            assertThat(page.width() / page.height()).isBetween(1.41, 1.42);
            assertThat(Seen.lines(page)).anyMatch(line -> line.startsWith("Northmoor Lunar Leap"));
            Seen.assertNoneOverlap(page);
        }
        for (Organisation each : NORTHMOOR.plan().organisations()) {
            long own = pages.pages().stream()
                    .filter(page -> page.title().contains(": " + each.name()))
                    .count();
            Pages alone = PromisePages.of(NORTHMOOR, Whose.of(each.id()), style, Locale.UK);
            int all = alone.pages().size();
            assertThat(own).isEqualTo(all);
            for (int i = 0; i < all; i++) {
                String heading = "Northmoor Lunar Leap"
                        + (all == 1 ? "" : " \u00b7 %s, page %d of %d".formatted(each.id(), i + 1, all));
                assertThat(Seen.lines(alone.pages().get(i))).contains(heading);
            }
        }
        for (int i = 0; i < 3; i++) {
            Path file = Path.of("target/screens", "promises-sheet-" + i + "-" + theme.word() + ".png");
            Files.createDirectories(file.getParent());
            try (OutputStream out = Files.newOutputStream(file)) {
                new PngPainter(1).paint(pages.pages().get(i), out);
            }
        }
    }
}
