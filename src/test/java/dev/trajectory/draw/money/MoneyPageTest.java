package dev.trajectory.draw.money;

import static org.assertj.core.api.Assertions.assertThat;

import dev.trajectory.check.Rule;
import dev.trajectory.draw.Measures;
import dev.trajectory.draw.Theme;
import dev.trajectory.draw.page.Page;
import dev.trajectory.draw.page.PageStyle;
import dev.trajectory.draw.page.Seen;
import dev.trajectory.draw.page.Subject;
import dev.trajectory.file.PlanFiles;
import dev.trajectory.file.Reading;
import dev.trajectory.finance.Bias;
import dev.trajectory.model.Appraisal;
import dev.trajectory.model.Award;
import dev.trajectory.model.AwardStatus;
import dev.trajectory.model.Benefit;
import dev.trajectory.model.Chunk;
import dev.trajectory.model.CostLine;
import dev.trajectory.model.Counting;
import dev.trajectory.model.FinancialYear;
import dev.trajectory.model.Fund;
import dev.trajectory.model.FundId;
import dev.trajectory.model.FundKind;
import dev.trajectory.model.Money;
import dev.trajectory.model.Organisation;
import dev.trajectory.model.OrganisationId;
import dev.trajectory.model.OrganisationType;
import dev.trajectory.model.Plan;
import dev.trajectory.model.Register;
import dev.trajectory.model.Settings;
import dev.trajectory.outlook.Figures;
import dev.trajectory.outlook.Outlook;
import dev.trajectory.words.AmountWords;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The page of money says what the engine computed, and is laid out so that all of it can be read.
class MoneyPageTest {

    private static final Outlook NORTHMOOR = Outlook.of(plan("northmoor"));

    private static Plan plan(String name) {
        return switch (PlanFiles.read(Path.of("samples", name + ".trajectory"))) {
            case Reading.Opened opened -> opened.document().plan();
            case Reading.Refused refused -> throw new AssertionError("refused: " + refused.problem());
        };
    }

    private static Page page(Outlook outlook, double width) {
        return MoneyPage.of(outlook, new PageStyle(Theme.LIGHT), width, MoneySwitches.USUAL, Locale.UK);
    }

    private static List<String> texts(Page page) {
        return Seen.words(page.picture()).stream().map(Seen.Words::text).toList();
    }

    @ParameterizedTest
    @CsvSource({
        "900, LIGHT, 1",
        "1100, LIGHT, 1",
        "1290, LIGHT, 1",
        "1376, DARK, 0.9",
        "1376, LIGHT, 1.5",
        "1900, LIGHT, 1",
        "900, LIGHT, 1.5",
        "1290, PROJECTOR, 1",
        "1856, PROJECTOR, 1"
    })
    void nothingOverlapsAndAllIsOnCards(double width, Theme theme, double factor) {
        for (MoneySwitches.Worth worth : MoneySwitches.Worth.values()) {
            Page page = MoneyPage.of(
                    NORTHMOOR, new PageStyle(theme, factor), width, MoneySwitches.USUAL.with(worth), Locale.UK);

            Seen.assertNoneOverlap(page.picture());
            Seen.assertAllOnCards(page.picture(), Measures.CARD_RADIUS);
            assertThat(page.picture().width()).isEqualTo(width);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 5, 12, 40})
    void anyNumberOfOrganisationsWithLongNamesCanBeRead(int count) {
        Outlook outlook = Outlook.of(withOrganisations(count));
        for (double width : new double[] {900, 1290, 1900}) {
            Page page = page(outlook, width);

            Seen.assertNoneOverlap(page.picture());
            Seen.assertAllOnCards(page.picture(), Measures.CARD_RADIUS);
        }
    }

    /// Northmoor with so many organisations that have long names, among which all costs are shared out.
    private static Plan withOrganisations(int count) {
        List<Organisation> organisations = new ArrayList<>();
        List<OrganisationId> ids =
                NORTHMOOR.plan().organisations().stream().map(Organisation::id).toList();
        for (int i = 0; i < count; i++) {
            organisations.add(new Organisation(
                    i < ids.size() ? ids.get(i) : new OrganisationId("L" + i),
                    "LON" + (10 + i),
                    "Partnership of the United Hospitals of the Northern and the Western Moors, number " + i,
                    OrganisationType.OTHER,
                    null,
                    null,
                    0,
                    null,
                    List.of(),
                    List.of(),
                    null,
                    "",
                    "",
                    "",
                    null,
                    null,
                    null,
                    ""));
        }
        int[] turn = {0};
        List<Chunk> chunks = new ArrayList<>();
        for (Chunk chunk : NORTHMOOR.plan().chunks()) {
            List<CostLine> costs = chunk.costs().stream()
                    .map(line -> new CostLine(
                            organisations.get(turn[0]++ % count).id(), line.kind(), line.amount(), line.note()))
                    .toList();
            chunks.add(chunk.draft()
                    .owner(organisations.get(turn[0] % count).id())
                    .participants(List.of())
                    .costs(costs)
                    .chunk());
        }
        List<Benefit> benefits = NORTHMOOR.plan().benefits().stream()
                .filter(benefit ->
                        organisations.stream().anyMatch(each -> each.id().equals(benefit.beneficiary())))
                .toList();
        return NORTHMOOR
                .plan()
                .draft()
                .benefits(Register.of(benefits))
                .organisations(Register.of(organisations))
                .chunks(Register.of(chunks))
                .plan();
    }

    @Test
    void theAnswersAreTheEnginesOwn() {
        assertThat(texts(page(NORTHMOOR, 1376)))
                .contains("£39.0m", "£87.3m", "£20.8m", "£1.16", "2035/36")
                .contains("benefits £151.6m, costs £130.8m");
        Page without = MoneyPage.of(
                NORTHMOOR, new PageStyle(Theme.LIGHT), 1376, MoneySwitches.USUAL.with(Bias.WITHOUT), Locale.UK);
        assertThat(texts(without)).contains("£64.2m", "£1.57", "2033/34");
    }

    @Test
    void gapsAndLapsesOfEachYearStandUnderTheirYears() {
        Page page = page(NORTHMOOR, 1376);

        assertThat(row(page, "Gap", 0)).containsExactly("0.4", "15.4", "5.5", "0.8", "–", "–", "22.0");
        assertThat(row(page, "Gap", 1)).containsExactly("0.7", "6.6", "10.6", "9.3", "9.1", "9.1", "81.8");
        assertThat(row(page, "…if all is agreed", 0)).containsExactly("0.4", "5.0", "2.0", "0.3", "–", "–", "7.6");
        assertThat(row(page, "Spend", 0)).containsExactly("6.5", "22.0", "9.7", "0.8", "–", "–", "39.0");
    }

    /// The figures right of a row's name on the same line and card.
    private static List<String> row(Page page, String name, int which) {
        List<Seen.Words> all = Seen.words(page.picture());
        Seen.Words head =
                all.stream().filter(each -> each.text().equals(name)).toList().get(which);
        Predicate<Seen.Words> beside =
                each -> Math.abs(each.box().bottom() - head.box().bottom()) < 1
                        && each.box().x() > head.box().right()
                        && each.box().right() < page.picture().width() / 2;
        return all.stream().filter(beside).map(Seen.Words::text).toList();
    }

    @ParameterizedTest
    @EnumSource(Counting.class)
    void whichMoneyCountsIsSaidAndCounted(Counting counting) {
        Settings settings = NORTHMOOR.plan().settings();
        Plan plan = NORTHMOOR
                .plan()
                .withSettings(settings.withFunding(settings.funding().withCounting(counting)));
        List<String> texts = texts(page(Outlook.of(plan), 1376));

        assertThat(texts)
                .anyMatch(text -> text.startsWith(
                        switch (counting) {
                            case SECURED -> "Secured money";
                            case CONDITIONAL -> "Secured and conditional money";
                            case INDICATIVE -> "Secured, conditional, indicative money";
                            case PROBABLE -> "Money by probability";
                        }));
    }

    @ParameterizedTest
    @EnumSource(Counting.class)
    void everyFigureIsTheSumOfWhatItIsMadeOf(Counting counting) {
        Settings settings = NORTHMOOR.plan().settings();
        Outlook outlook = Outlook.of(NORTHMOOR
                .plan()
                .withSettings(settings.withFunding(settings.funding().withCounting(counting))));
        assertFiguresAreSums(outlook, page(outlook, 1376));
    }

    private static void assertFiguresAreSums(Outlook outlook, Page page) {
        List<Subject.Figure> figures = page.spots().stream()
                .filter(spot -> spot.subject() instanceof Subject.Figure)
                .map(spot -> (Subject.Figure) spot.subject())
                .toList();

        assertThat(figures).hasSizeGreaterThan(100);
        assertThat(figures)
                .filteredOn(figure -> figure.amount() != null)
                .allSatisfy(figure -> assertThat(figure.terms().stream()
                                .mapToLong(term -> term.amount(outlook.money()).pence())
                                .sum())
                        .as(figure.name())
                        .isEqualTo(Objects.requireNonNull(figure.amount()).pence()));
    }

    @Test
    void anAwardOfAYearFarOffLeavesTheOthersWhereTheyAre() {
        Fund fund = NORTHMOOR.plan().funds().get(new FundId("F01"));
        List<Award> awards = new ArrayList<>(fund.awards());
        for (int year : new int[] {2010, 2099}) {
            awards.add(new Award(
                    new FinancialYear(year),
                    new OrganisationId("ERDH"),
                    Money.ofPounds(40_000),
                    AwardStatus.SECURED,
                    null));
        }
        Outlook odd = Outlook.of(NORTHMOOR
                .plan()
                .draft()
                .funds(NORTHMOOR.plan().funds().with(fund.withAwards(awards)))
                .plan());
        Page page = page(odd, 1376);

        assertThat(row(page, "Money", 0)).isEqualTo(row(page(NORTHMOOR, 1376), "Money", 0));
        assertThat(odd.findings())
                .filteredOn(finding -> finding.rule() == Rule.YEAR_OUTSIDE_APPRAISAL)
                .hasSize(2);
        assertFiguresAreSums(odd, page);
    }

    /// Of a plan that spends before the years appraised and after them, every total is of the years appraised.
    @Test
    void everyTotalIsOfTheYearsAppraised() {
        Outlook outlook = Outlook.of(appraised(NORTHMOOR.plan(), 2028, 2));
        Money capital = outlook.money()
                .costs()
                .paid(line -> line.fundKind() == FundKind.CAPITAL)
                .within(2028, 2030)
                .total();
        Figures figures = Figures.of(outlook, Counting.SECURED);
        Page page = page(outlook, 1376);

        assertThat(figures.capital()).isEqualTo(capital);
        assertThat(outlook.money().costs().paid(_ -> true).first()).isEqualTo(2027);
        String said = new AmountWords("GBP", Locale.UK).millions(capital);
        assertThat(row(page, "Spend", 0)).hasSize(3).last().isEqualTo(said);
        assertThat(texts(page)).anyMatch(text -> text.contains("of £" + said + "m is paid for"));
        assertFiguresAreSums(outlook, page);
        Money gap = figures.gap(FundKind.CAPITAL).total();
        assertThat(texts(page))
                .anyMatch(text -> text.contains(new AmountWords("GBP", Locale.UK).brief(gap) + " is not"));
        assertThat(outlook.findings())
                .filteredOn(finding -> finding.rule() == Rule.YEAR_OUTSIDE_APPRAISAL)
                .isNotEmpty();
    }

    private static Plan appraised(Plan plan, int first, int years) {
        Appraisal usual = plan.settings().appraisal();
        Appraisal fewer = new Appraisal(
                usual.priceBase(),
                usual.discountBase(),
                new FinancialYear(first),
                years,
                usual.schedules(),
                usual.vintage(),
                usual.recurrentOptimismBias(),
                usual.pdcDividend(),
                usual.assetLifeYears(),
                usual.gdpDeflator(),
                usual.gdpDeflators());
        Settings settings = plan.settings();
        return plan.withSettings(new Settings(
                settings.currency(),
                settings.firstMonthOfFinancialYear(),
                settings.planStart(),
                settings.statusDate(),
                settings.workingDays(),
                settings.impactWeeksBefore(),
                settings.impactWeeksAfter(),
                settings.limits(),
                fewer,
                settings.funding()));
    }

    @Test
    void presentValuesOfAllYearsAddUpToTheNetPresentValue() {
        Page page = MoneyPage.of(
                NORTHMOOR,
                new PageStyle(Theme.LIGHT),
                1376,
                MoneySwitches.USUAL.with(MoneySwitches.Worth.PRESENT_VALUE),
                Locale.UK);
        List<Money> nets = page.spots().stream()
                .filter(spot -> spot.subject() instanceof Subject.Figure figure
                        && figure.name().startsWith("Benefits less costs"))
                .map(spot -> Objects.requireNonNull(((Subject.Figure) spot.subject()).amount()))
                .toList();

        assertThat(nets).contains(NORTHMOOR.money().economicCase(Bias.WITH).netPresentValue());
        assertThat(texts(page)).contains("Costs and benefits, by financial year");
    }

    @Test
    void aPlanWithoutMoneySaysWhatToEnterAndWhere() {
        Page page = page(Outlook.of(plan("blank")), 900);

        assertThat(texts(page)).contains("No money in the plan yet");
        assertThat(page.spots())
                .extracting(spot -> ((Subject.ToEnter) spot.subject()).section().name())
                .containsExactly("chunks", "benefits", "funds");
        Seen.assertAllOnCards(page.picture(), Measures.CARD_RADIUS);
    }
}
