package dev.trajectory.draw.money;

import static org.assertj.core.api.Assertions.assertThat;

import dev.trajectory.draw.Measures;
import dev.trajectory.draw.PngPainter;
import dev.trajectory.draw.Theme;
import dev.trajectory.draw.page.Page;
import dev.trajectory.draw.page.PageStyle;
import dev.trajectory.draw.page.Seen;
import dev.trajectory.draw.page.Spot;
import dev.trajectory.draw.page.Subject;
import dev.trajectory.file.PlanFiles;
import dev.trajectory.file.Reading;
import dev.trajectory.finance.reach.YearEnd;
import dev.trajectory.finance.reach.YearEnds;
import dev.trajectory.funding.ByYear;
import dev.trajectory.model.Counting;
import dev.trajectory.model.Enforcement;
import dev.trajectory.model.FinancialYear;
import dev.trajectory.model.FundKind;
import dev.trajectory.model.LimitKind;
import dev.trajectory.model.Money;
import dev.trajectory.model.Plan;
import dev.trajectory.model.Settings;
import dev.trajectory.outlook.Outlook;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The pages of affordability, of the year's end and of benefits say what the engine computed, and can be read.
class FigurePagesTest {

    private static final Outlook NORTHMOOR = Outlook.dates(plan("northmoor"));

    private static Plan plan(String name) {
        return switch (PlanFiles.read(Path.of("samples", name + ".trajectory"))) {
            case Reading.Opened opened -> opened.document().plan();
            case Reading.Refused refused -> throw new AssertionError("refused: " + refused.problem());
        };
    }

    private static YearEnd yearEnd(Outlook outlook) {
        Counting counting = outlook.plan().settings().funding().counting();
        FinancialYear year = YearEnds.firstLapse(outlook.money(), counting);
        return YearEnds.of(outlook.money(), counting)
                .of(year == null ? outlook.money().appraised().years().getFirst() : year);
    }

    private static List<Page> pages(Outlook outlook, PageStyle style, double width) {
        return List.of(
                AffordabilityPage.of(outlook, style, width, Locale.UK),
                YearEndPage.of(outlook.plan(), yearEnd(outlook), true, style, width, Locale.UK),
                BenefitsPage.of(outlook, style, width, BenefitsLook.WHOLE, Locale.UK));
    }

    @ParameterizedTest
    @CsvSource({"1290, LIGHT, 1", "1376, DARK, 1", "1376, LIGHT, 1.5", "1856, PROJECTOR, 1", "1856, LIGHT, 1"})
    void nothingOverlapsAndAllIsOnCards(double width, Theme theme, double factor) throws IOException {
        for (Page page : pages(NORTHMOOR, new PageStyle(theme, factor), width)) {
            Seen.assertNoneOverlap(page.picture());
            Seen.assertAllOnCards(page.picture(), Measures.CARD_RADIUS);
            String name = page.picture().title().replaceAll("\\W+", "-").toLowerCase(Locale.ROOT);
            Path file = Path.of("target/screens", name + "-" + (int) width + "-" + theme.word() + factor + ".png");
            Files.createDirectories(file.getParent());
            try (OutputStream out = Files.newOutputStream(file)) {
                assertThat(new PngPainter(1).paint(page.picture(), out).missing())
                        .isEmpty();
            }
        }
    }

    @Test
    void everyFigureIsTheSumOfItsTerms() {
        for (Page page : pages(NORTHMOOR, new PageStyle(Theme.LIGHT), 1400)) {
            assertFiguresAreSums(NORTHMOOR, page);
        }
    }

    private static void assertFiguresAreSums(Outlook outlook, Page page) {
        int asked = 0;
        for (Spot spot : page.spots()) {
            if (spot.subject() instanceof Subject.Figure figure && figure.amount() != null) {
                long sum = 0;
                for (Subject.Term term : figure.terms()) {
                    sum += term.amount(outlook.money()).pence();
                }
                assertThat(sum).as(figure.name()).isEqualTo(figure.amount().pence());
                asked++;
            }
        }
        assertThat(asked).isPositive();
    }

    @Test
    void gapsAreThoseOfTheLedger() {
        ByYear gap = NORTHMOOR.money().ledger().gap(FundKind.CAPITAL);
        Page page = AffordabilityPage.of(NORTHMOOR, new PageStyle(Theme.LIGHT), 1400, Locale.UK);
        long summed = page.spots().stream()
                .map(Spot::subject)
                .filter(Subject.Figure.class::isInstance)
                .map(Subject.Figure.class::cast)
                .filter(figure -> figure.name().contains(", capital, 2027/28 to"))
                .map(Subject.Figure::amount)
                .mapToLong(Money::pence)
                .sum();

        assertThat(summed).isEqualTo(gap.pence());
    }

    /// Northmoor with other awards counted and its funding kept or not.
    private static Outlook counted(Counting counting, Enforcement funding) {
        Settings settings = NORTHMOOR.plan().settings();
        return Outlook.dates(NORTHMOOR
                .plan()
                .withSettings(settings.with(Map.of(LimitKind.FUNDING, funding))
                        .withFunding(settings.funding().withCounting(counting))));
    }

    /// What each organisation pays of a kind of money, less what funds it, is what it lacks; nothing is negative.
    @ParameterizedTest
    @CsvSource({
        "SECURED, KEEP",
        "CONDITIONAL, KEEP",
        "INDICATIVE, KEEP",
        "PROBABLE, KEEP",
        "SECURED, WARN",
        "INDICATIVE, WARN",
        "PROBABLE, WARN"
    })
    void costLessFundingIsTheGap(Counting counting, Enforcement funding) {
        Outlook outlook = counted(counting, funding);
        Page page = AffordabilityPage.of(outlook, new PageStyle(Theme.LIGHT), 1400, Locale.UK);
        long left = 0;
        for (Spot spot : page.spots()) {
            if (spot.subject() instanceof Subject.Figure figure
                    && figure.amount() != null
                    && figure.name().endsWith("2027/28 to 2036/37")
                    && !figure.name().contains("nominal")) {
                long pence = figure.amount().pence();
                String row = figure.name();
                if (row.startsWith("Funded,") || row.startsWith("Gap,") || row.startsWith("\u2026")) {
                    assertThat(pence).as(row).isPositive();
                }
                boolean isCost = row.startsWith("Cost") || row.startsWith("One-off") || row.startsWith("Recurrent");
                left += isCost ? pence : row.startsWith("Funded,") || row.startsWith("Gap,") ? -pence : 0;
            }
        }

        assertThat(left).isZero();
        assertFiguresAreSums(outlook, page);
    }

    @Test
    void whatLapsesByForecastStandsBesideWhatLapsesAsPlanned() {
        YearEnd end = yearEnd(NORTHMOOR);
        YearEnd.Row row = end.rows().stream()
                .filter(each -> each.lapses().pence() > 0)
                .findFirst()
                .orElseThrow();
        YearEnd.Row more = new YearEnd.Row(
                row.fund(),
                row.organisation(),
                row.kind(),
                row.awarded(),
                row.carried(),
                row.spent(),
                row.committed(),
                row.forecast(),
                row.lapses(),
                new Money(98_765_432),
                row.carriedOut(),
                row.forward(),
                row.uses());
        Page page = yearEndPage(new YearEnd(end.year(), List.of(more), end.beyond()));

        assertThat(said(yearEndPage(end))).contains("Lapses").doesNotContain("Lapses, planned");
        assertThat(said(page)).contains("Lapses, planned", "988").doesNotContain("Lapses");
        Seen.assertNoneOverlap(page.picture());
    }

    @Test
    void whatIsSpentBeyondWhatFundsPayStandsBelowThem() {
        YearEnd end = yearEnd(NORTHMOOR);
        YearEnd.Row row = end.rows().getFirst();
        YearEnd.Beyond beyond = new YearEnd.Beyond(
                NORTHMOOR.plan().chunks().stream().findFirst().orElseThrow().id(),
                row.organisation(),
                FundKind.REVENUE,
                new Money(98_765_432));
        Page page = yearEndPage(new YearEnd(end.year(), end.rows(), List.of(beyond, beyond)));

        String title = "Spent beyond what funds pay, revenue";
        assertThat(said(page)).contains(title, "1,975");
        assertThat(said(yearEndPage(end))).doesNotContain(title);
        assertFiguresAreSums(NORTHMOOR, page);
        Seen.assertNoneOverlap(page.picture());
    }

    private static Page yearEndPage(YearEnd end) {
        return YearEndPage.of(NORTHMOOR.plan(), end, true, new PageStyle(Theme.LIGHT), 1290, Locale.UK);
    }

    private static List<String> said(Page page) {
        return Seen.words(page.picture()).stream().map(Seen.Words::text).toList();
    }

    @Test
    void aPlanWithoutMoneySaysSo() {
        Outlook empty = Outlook.dates(
                Plan.blank(NORTHMOOR.plan().programme(), NORTHMOOR.plan().settings()));
        for (Page page : pages(empty, new PageStyle(Theme.LIGHT), 900)) {
            assertThat(page.picture().height()).isPositive();
            Seen.assertAllOnCards(page.picture(), Measures.CARD_RADIUS);
        }
    }
}
