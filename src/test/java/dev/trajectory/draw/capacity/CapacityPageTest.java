package dev.trajectory.draw.capacity;

import static org.assertj.core.api.Assertions.assertThat;

import dev.trajectory.draw.Measures;
import dev.trajectory.draw.PngPainter;
import dev.trajectory.draw.Shape;
import dev.trajectory.draw.Theme;
import dev.trajectory.draw.capacity.CapacitySwitches.Grain;
import dev.trajectory.draw.page.Page;
import dev.trajectory.draw.page.PageStyle;
import dev.trajectory.draw.page.Seen;
import dev.trajectory.draw.page.Spot;
import dev.trajectory.draw.page.Subject;
import dev.trajectory.edit.PutRecord;
import dev.trajectory.edit.Result;
import dev.trajectory.edit.Section;
import dev.trajectory.file.PlanFiles;
import dev.trajectory.file.Reading;
import dev.trajectory.model.ByMonth;
import dev.trajectory.model.Organisation;
import dev.trajectory.model.OrganisationId;
import dev.trajectory.model.Plan;
import dev.trajectory.outlook.Outlook;
import dev.trajectory.schedule.Load;
import dev.trajectory.schedule.LoadCell;
import dev.trajectory.words.LoadWords;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/// The capacity page says what the engine computed, and can be read.
class CapacityPageTest {

    private static final Outlook NORTHMOOR = Outlook.dates(plan("northmoor"));

    private static Plan plan(String name) {
        return switch (PlanFiles.read(Path.of("samples", name + ".trajectory"))) {
            case Reading.Opened opened -> opened.document().plan();
            case Reading.Refused refused -> throw new AssertionError("refused: " + refused.problem());
        };
    }

    private static Page page(double width, CapacitySwitches switches) {
        return CapacityPage.of(NORTHMOOR, new PageStyle(Theme.LIGHT), width, switches, Locale.UK);
    }

    private static Set<LoadCell> cells(Page page) {
        return page.spots().stream()
                .map(Spot::subject)
                .filter(Subject.InMonth.class::isInstance)
                .map(each -> ((Subject.InMonth) each).cell())
                .collect(Collectors.toSet());
    }

    @ParameterizedTest
    @CsvSource({"1290, LIGHT, 1", "1376, DARK, 1", "1376, LIGHT, 1.5", "1856, PROJECTOR, 1", "1856, LIGHT, 1"})
    void nothingOverlapsAndAllIsOnCards(double width, Theme theme, double factor) throws IOException {
        Page page = CapacityPage.of(NORTHMOOR, new PageStyle(theme, factor), width, CapacitySwitches.USUAL, Locale.UK);
        Seen.assertNoneOverlap(page.picture());
        Seen.assertAllOnCards(page.picture(), Measures.CARD_RADIUS);
        Path file = Path.of("target/screens", "capacity-" + (int) width + "-" + theme.word() + factor + ".png");
        Files.createDirectories(file.getParent());
        try (OutputStream out = Files.newOutputStream(file)) {
            new PngPainter(1).paint(page.picture(), out);
        }
    }

    @Test
    void everyMonthInWhichSomethingIsAskedCanBeAsked() {
        Set<LoadCell> expected = NORTHMOOR.load().organisations().entrySet().stream()
                .flatMap(each -> each.getValue().stream()
                        .filter(month -> month.total() > 0)
                        .<LoadCell>map(month -> new LoadCell.Points(each.getKey(), month.month())))
                .collect(Collectors.toSet());
        NORTHMOOR
                .load()
                .roles()
                .forEach((role, months) -> months.stream()
                        .filter(month -> month.hundredthDays() > 0)
                        .forEach(month -> expected.add(new LoadCell.People(role, month.month()))));
        assertThat(cells(page(1_400, CapacitySwitches.USUAL))).containsAll(expected);
    }

    @Test
    void everyMonthBetweenCanBeAskedOfEverybodyThoughNothingIsAskedInIt() {
        Set<LoadCell> shown = cells(page(1_400, CapacitySwitches.USUAL));
        Set<YearMonth> months = shown.stream().map(LoadCell::month).collect(Collectors.toSet());
        NORTHMOOR
                .plan()
                .organisations()
                .forEach(each -> assertThat(shown)
                        .containsAll(months.stream()
                                .map(month -> new LoadCell.Points(each.id(), month))
                                .toList()));
        NORTHMOOR
                .plan()
                .roles()
                .forEach(each -> assertThat(shown)
                        .containsAll(months.stream()
                                .map(month -> new LoadCell.People(each.id(), month))
                                .toList()));
    }

    @ParameterizedTest
    @EnumSource(
            value = Grain.class,
            names = {"MONTHS", "QUARTERS"})
    void freezesAreDrawnAndSaidWithTheirReason(Grain grain) {
        Page page = page(1_400, CapacitySwitches.USUAL.with(grain));
        assertThat(page.picture().shapes()).anyMatch(Shape.Hatch.class::isInstance);
        assertThat(page.spots())
                .anyMatch(spot -> spot.said().contains("No go-lives from 1 Dec to 31 Jan 2028: Winter"));
        Page without = page(1_400, CapacitySwitches.USUAL.with(grain).withFreezes(false));
        assertThat(without.spots()).noneMatch(spot -> spot.said().contains("No go-lives"));
    }

    @Test
    void monthsInWhichTooMuchIsAskedStandInTheirOrder() {
        List<YearMonth> over = page(1_400, CapacitySwitches.USUAL).spots().stream()
                .filter(spot -> spot.box().width() > 600)
                .map(spot -> ((Subject.InMonth) spot.subject()).cell().month())
                .toList();
        assertThat(over).hasSizeGreaterThan(4).isSorted();
    }

    @Test
    void aQuarterShowsItsWorstMonth() {
        Set<LoadCell> shown = cells(page(1_400, CapacitySwitches.USUAL.with(Grain.QUARTERS)));
        NORTHMOOR
                .load()
                .organisations()
                .forEach((id, months) -> months.stream()
                        .filter(month -> month.total() > 0)
                        .collect(Collectors.groupingBy(month -> quarter(month.month())))
                        .values()
                        .forEach(quarter -> {
                            int worst = quarter.stream()
                                    .max(Comparator.comparingInt(Load.PointsInMonth::total))
                                    .orElseThrow()
                                    .total();
                            assertThat(quarter)
                                    .as("%s %s", id, quarter)
                                    .anyMatch(month -> month.total() == worst
                                            && shown.contains(new LoadCell.Points(id, month.month())));
                        }));
    }

    private static int quarter(YearMonth month) {
        return month.getYear() * 4 + (month.getMonthValue() - 1) / 3;
    }

    /// Whatever the width, every month can be asked, and its number is not shortened.
    @ParameterizedTest
    @CsvSource({"600, LIGHT", "760, PROJECTOR", "1210, PROJECTOR", "900, DARK"})
    void monthsThatDoNotFitGoOnBelow(double width, Theme theme) {
        for (CapacitySwitches.Measure measure : CapacitySwitches.Measure.values()) {
            Page narrow = CapacityPage.of(
                    NORTHMOOR, new PageStyle(theme), width, CapacitySwitches.USUAL.with(measure), Locale.UK);
            assertThat(String.join(" ", Seen.lines(narrow.picture()))).contains("It goes on below from ");
            assertThat(cells(narrow)).isEqualTo(cells(page(1_400, CapacitySwitches.USUAL)));
            assertThat(Seen.lines(narrow.picture())).noneMatch(line -> line.matches("[<>\u2212\\d.]+\u2026"));
            Seen.assertNoneOverlap(narrow.picture());
            Seen.assertAllOnCards(narrow.picture(), Measures.CARD_RADIUS);
        }
    }

    /// However few months stand beside each other, a row's peak is that of all its months.
    @ParameterizedTest
    @CsvSource({"600, LIGHT", "1376, LIGHT", "1210, PROJECTOR"})
    void aRowHasOnePeak(double width, Theme theme) {
        Page page = CapacityPage.of(NORTHMOOR, new PageStyle(theme), width, CapacitySwitches.USUAL, Locale.UK);
        LoadWords words = new LoadWords(NORTHMOOR.plan(), Locale.UK);
        for (LoadRow row : LoadRow.of(NORTHMOOR)) {
            LoadRow.Month peak = Objects.requireNonNull(row.peak());
            List<String> said = page.picture().shapes().stream()
                    .filter(Shape.Text.class::isInstance)
                    .map(Shape.Text.class::cast)
                    .filter(text -> row.id().equals(text.owner()) && text.anchor() == Shape.Anchor.END)
                    .map(Shape.Text::text)
                    .toList();
            assertThat(said).isNotEmpty().containsOnly(words.share(peak.cell(), peak.stretch()));
        }
    }

    @Test
    void whoIsNotStretchedCanBeLeftOutAndIsCounted() {
        Page all = page(1_400, CapacitySwitches.USUAL);
        Page few = page(1_400, CapacitySwitches.USUAL.withStretchedOnly(true));
        assertThat(rows(few)).isLessThan(rows(all));
        long hidden = rows(all) - rows(few);
        assertThat(String.join(" ", Seen.lines(few.picture()))).contains(hidden + " rows that are less stretched");
    }

    private static long rows(Page page) {
        return page.spots().stream()
                .filter(spot -> spot.subject() instanceof Subject.InPlan)
                .count();
    }

    @Test
    void aPlanThatAsksNothingOfAnybodySaysSo() {
        Outlook blank = Outlook.dates(plan("blank"));
        Page page = CapacityPage.of(blank, new PageStyle(Theme.LIGHT), 1_000, CapacitySwitches.USUAL, Locale.UK);
        assertThat(String.join(" ", Seen.lines(page.picture()))).contains("Nothing is asked of anybody yet");
        assertThat(cells(page)).isEmpty();
    }

    private static String said(Outlook outlook, CapacitySwitches switches) {
        Page page = CapacityPage.of(outlook, new PageStyle(Theme.LIGHT), 1_400, switches, Locale.UK);
        return String.join(" ", Seen.lines(page.picture()));
    }

    @Test
    void whoIsOverIsCountedWhetherItIsShownOrNot() {
        assertThat(said(NORTHMOOR, CapacitySwitches.USUAL))
                .contains("2 of 8 organisations and 6 of 7 scarce roles are over capacity.");
        assertThat(said(NORTHMOOR, CapacitySwitches.USUAL.withRoles(false)))
                .contains("2 of 8 organisations and 6 of 7 scarce roles are over capacity.")
                .contains("7 scarce roles are not shown.");
    }

    /// Where one can take nothing at all, the others are counted still.
    @Test
    void whoCanTakeNothingIsTheWorstAndNotAllThatIsSaid() {
        OrganisationId id = new OrganisationId("NICB");
        Organisation none = NORTHMOOR.plan().organisations().get(id).withCapacity(ByMonth.always(0));
        Outlook outlook = Outlook.dates(
                ((Result.Changed) new PutRecord<>(Section.ORGANISATIONS, none, false).apply(NORTHMOOR.plan())).plan());

        assertThat(said(outlook, CapacitySwitches.USUAL))
                .contains(
                        "3 of 8 organisations and 6 of 7 scarce roles are over capacity. Worst: " + none.name() + ", ")
                .contains(" of 0 points in ");
    }

    @Test
    void everySpotSaysWhatItIs() {
        List<Spot> spots = page(1_400, CapacitySwitches.USUAL).spots();
        assertThat(spots).allSatisfy(spot -> assertThat(spot.said()).isNotBlank());
        assertThat(spots)
                .anySatisfy(spot -> assertThat(spot.said())
                        .isEqualTo("Eskwater Royal District Hospital NHS Foundation Trust, Aug 2029:"
                                + " 10 of 9 points, 111%: over"));
    }
}
