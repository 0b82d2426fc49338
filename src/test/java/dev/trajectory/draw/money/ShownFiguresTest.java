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
import dev.trajectory.finance.Exposure;
import dev.trajectory.finance.Merit;
import dev.trajectory.finance.Position;
import dev.trajectory.finance.Technology;
import dev.trajectory.finance.reach.YearEnd;
import dev.trajectory.finance.reach.YearEnds;
import dev.trajectory.funding.ByYear;
import dev.trajectory.funding.LineCost;
import dev.trajectory.funding.Outturns;
import dev.trajectory.model.Chunk;
import dev.trajectory.model.ChunkId;
import dev.trajectory.model.CostKind;
import dev.trajectory.model.Counting;
import dev.trajectory.model.Dependency;
import dev.trajectory.model.FinancialYear;
import dev.trajectory.model.Fund;
import dev.trajectory.model.FundId;
import dev.trajectory.model.FundKind;
import dev.trajectory.model.Grade;
import dev.trajectory.model.Money;
import dev.trajectory.model.Organisation;
import dev.trajectory.model.OrganisationId;
import dev.trajectory.model.Plan;
import dev.trajectory.outlook.Outlook;
import dev.trajectory.words.AmountWords;
import dev.trajectory.words.MoneyWords;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/// What is computed stands where it is looked for, is what the engine says, and can be asked.
class ShownFiguresTest {

    private static final Outlook NORTHMOOR = Outlook.dates(northmoor());
    private static final Outlook LATER = Outlook.dates(LaterStage.plan());

    private static Plan northmoor() {
        return switch (PlanFiles.read(Path.of("samples/northmoor.trajectory"))) {
            case Reading.Opened opened -> opened.document().plan();
            case Reading.Refused refused -> throw new AssertionError("refused: " + refused.problem());
        };
    }

    private static Page money(Outlook outlook) {
        return MoneyPage.of(outlook, new PageStyle(Theme.LIGHT), 1376, MoneySwitches.USUAL, Locale.UK);
    }

    private static List<Page> pages(Outlook outlook, PageStyle style, double width) {
        return List.of(
                MoneyPage.of(outlook, style, width, MoneySwitches.USUAL, Locale.UK),
                MoneyPage.of(
                        outlook, style, width, MoneySwitches.USUAL.with(MoneySwitches.Worth.PRESENT_VALUE), Locale.UK),
                AffordabilityPage.of(outlook, style, width, Locale.UK),
                BenefitsPage.of(outlook, style, width, BenefitsLook.WHOLE, Locale.UK));
    }

    /// The words right of a row's name on its line, up to the end of its card.
    private static List<String> row(Page page, String name, int which) {
        List<Seen.Words> all = Seen.words(page.picture());
        Seen.Words head =
                all.stream().filter(each -> each.text().equals(name)).toList().get(which);
        double half = page.picture().width() / 2;
        double end = page.picture().title().startsWith("Money") && head.box().x() < half ? half : 2 * half;
        Predicate<Seen.Words> beside =
                each -> Math.abs(each.box().bottom() - head.box().bottom()) < 1
                        && each.box().x() > head.box().right()
                        && each.box().right() < end;
        return all.stream().filter(beside).map(Seen.Words::text).toList();
    }

    private static AmountWords amounts() {
        return new AmountWords("GBP", Locale.UK);
    }

    @Test
    void whatBecomesOfTheWorthIsThatOfTheOracles() {
        Page page = money(NORTHMOOR);

        assertThat(row(page, "As estimated", 0)).containsExactly("£20.8m");
        assertThat(row(page, "Costs 10% higher", 0)).containsExactly("£7.7m", "−£13.1m");
        assertThat(row(page, "Benefits 20% lower", 0)).containsExactly("−£9.5m", "−£30.3m");
        assertThat(row(page, "Benefits one year late", 0)).containsExactly("−£2.9m", "−£23.7m");
        assertThat(row(page, "benefits fall by", 0)).containsExactly("13.7%");
        assertThat(row(page, "costs rise by", 0)).containsExactly("15.9%");
    }

    @Test
    void aMonthOfDelayIsSaidInWorthAndInCash() {
        Page page = money(NORTHMOOR);
        var delay = NORTHMOOR.money().monthOfDelay(MoneySwitches.USUAL.bias());

        assertThat(row(page, "Benefits one month late", 0))
                .contains(amounts().signed(delay.netPresentValue().negated()));
        assertThat(row(page, "… cash not released then, not discounted", 0))
                .containsExactly(amounts().signed(delay.cash().negated()));
    }

    @Test
    void benefitsStandByTheGradeOfTheirEvidence() {
        var economic = LATER.money().economicCase(MoneySwitches.USUAL.bias());
        Page page = money(LATER);

        assertThat(row(page, "A, measured here and checked", 0))
                .startsWith(amounts().brief(economic.presentBenefitsGraded(Grade.A)));
        assertThat(row(page, "not graded yet", 0)).startsWith(amounts().brief(economic.presentBenefitsGraded(null)));
        assertThat(row(money(NORTHMOOR), "not graded yet", 0)).containsExactly("£151.6m", "100%");
    }

    @Test
    void chunksNotBegunStandInOrderOfTheirValueForEachPoundOfCapital() {
        Page page = money(NORTHMOOR);
        MoneyWords words = new MoneyWords(NORTHMOOR.plan(), Locale.UK);
        List<String> shown = page.spots().stream()
                .filter(spot -> spot.subject() instanceof Subject.InPlan(ChunkId _))
                .map(Spot::said)
                .toList();

        assertThat(shown).hasSize(7);
        assertThat(NORTHMOOR.money().merits().next().stream()
                        .map(merit -> words.name(merit.chunk()))
                        .limit(7))
                .containsExactlyElementsOf(shown);
        Merit merit = NORTHMOOR.money().merits().next().get(3);
        assertThat(row(page, words.name(merit.chunk()), 0))
                .contains(
                        amounts().brief(merit.value()),
                        amounts().brief(merit.capital()),
                        amounts().ratio(merit.valuePerCapital().rounded(2)));
    }

    @Test
    void whatHasBecomeOfCostsStandsBesideThePlanOnceItIsRecorded() {
        assertThat(Seen.lines(money(NORTHMOOR).picture())).doesNotContain("Planned, spent and forecast");
        Outturns outturns = LATER.money().outturns();

        for (CostKind kind : CostKind.values()) {
            String name = switch (kind) {
                case CAPITAL_ONE_OFF -> "Capital";
                case REVENUE_ONE_OFF -> "One-off revenue";
                case REVENUE_RECURRENT -> "Recurrent revenue";
            };
            int which = kind == CostKind.CAPITAL_ONE_OFF ? 1 : 0;
            assertThat(row(money(LATER), name, which))
                    .hasSize(5)
                    .contains(
                            amounts().thousands(within(outturns.planned(line -> line.kind() == kind))),
                            amounts().thousands(within(outturns.spent(line -> line.kind() == kind))),
                            amounts().thousands(outturns.committed(line -> line.kind() == kind)),
                            amounts().thousands(within(outturns.forecast(line -> line.kind() == kind))));
        }
    }

    private static Money within(ByYear amounts) {
        var appraised = LATER.money().appraised();
        return amounts.within(appraised.first(), appraised.end()).total();
    }

    @Test
    void eachOrganisationSeesWhatHasBecomeOfItsCostsYearByYear() {
        Page page = AffordabilityPage.of(LATER, new PageStyle(Theme.LIGHT), 1400, Locale.UK);
        Outturns outturns = LATER.money().outturns();
        int which = 0;
        for (Organisation organisation : LATER.plan().organisations()) {
            for (FundKind kind : FundKind.values()) {
                Predicate<LineCost> own = line -> line.payer().equals(organisation.id()) && line.fundKind() == kind;
                if (outturns.isRecorded(own)) {
                    ByYear spent = outturns.spent(own);
                    assertThat(row(page, "\u2026 spent so far", which))
                            .hasSize(11)
                            .startsWith(amounts().thousands(spent.in(new FinancialYear(2027))))
                            .endsWith(amounts().thousands(within(spent)));
                    assertThat(row(page, "\u2026 on order", which))
                            .containsExactly(amounts().thousands(outturns.committed(own)));
                    which++;
                }
            }
        }
        assertThat(which).isPositive();
    }

    @Test
    void whatTechnologyTakesOfTurnoverIsSaidBeforeAndWithThePlan() {
        Page page = AffordabilityPage.of(NORTHMOOR, new PageStyle(Theme.LIGHT), 1400, Locale.UK);
        OrganisationId eskwater = new OrganisationId("ERDH");
        Technology known = NORTHMOOR.money().technology().get(eskwater);

        assertThat(row(page, "Technology, share of turnover (1.6% without the plan; 5% advised)", 0))
                .containsExactlyElementsOf(NORTHMOOR.money().appraised().years().stream()
                        .map(year -> known.shareIn(year).percent(1) + "%")
                        .toList());
    }

    /// In the money of a year, at 2 % a year from 2027/28.
    private static long risen(ByYear real, int year) {
        return Math.round(real.pence(year) * Math.pow(1.02, year - 2027));
    }

    @Test
    void whatIsPaidInTheMoneyOfEachYearStandsBesideThePlansPrices() {
        Page page = AffordabilityPage.of(NORTHMOOR, new PageStyle(Theme.LIGHT), 1400, Locale.UK);
        ByYear real = NORTHMOOR.money().costs().paid(line -> line.kind() == CostKind.CAPITAL_ONE_OFF);

        assertThat(Seen.lines(page.picture())).anyMatch(line -> line.contains("prices rise by 2% a year from 2027/28"));
        assertThat(row(page, "All cost, in the money of each year (nominal)", 0).subList(0, 4))
                .containsExactlyElementsOf(Stream.of(2027, 2028, 2029, 2030)
                        .map(year -> new Money(risen(real, year)))
                        .map(amounts()::thousands)
                        .toList());
    }

    @Test
    void gapsInTheMoneyOfEachYearStandBesideThePlansPrices() {
        Page page = AffordabilityPage.of(NORTHMOOR, new PageStyle(Theme.LIGHT), 1400, Locale.UK);
        ByYear real = NORTHMOOR.money().ledger().gap(FundKind.CAPITAL);
        ByYear nominal = NORTHMOOR.money().nominalGap(Counting.SECURED, need -> need.kind() == FundKind.CAPITAL);

        for (int year = 2027; year < 2031; year++) {
            assertThat(Math.abs(nominal.pence(year) - risen(real, year))).isLessThan(100);
        }
        assertThat(row(page, "Gap, secured money, in the money of each year (nominal)", 0)
                        .subList(0, 4))
                .containsExactlyElementsOf(Stream.of(2027, 2028, 2029, 2030)
                        .map(year -> new Money(nominal.pence(year)))
                        .map(amounts()::thousands)
                        .toList());
    }

    /// One chunk waits for itself: what it costs stands apart, and with all other costs comes to what it was.
    @Test
    void whatIsInNoYearStandsApart() {
        Chunk chunk = NORTHMOOR.plan().chunks().get(new ChunkId("C34"));
        Chunk circular =
                chunk.draft().dependencies(List.of(Dependency.on(chunk.id()))).chunk();
        Outlook outlook = Outlook.dates(
                NORTHMOOR.plan().withChunks(NORTHMOOR.plan().chunks().with(circular)));
        Money undated = outlook.money().costs().undated(line -> line.kind() == CostKind.CAPITAL_ONE_OFF);
        Money dated = outlook.money()
                .costs()
                .paid(line -> line.kind() == CostKind.CAPITAL_ONE_OFF)
                .total();

        assertThat(undated.pence()).isPositive();
        assertThat(dated.plus(undated))
                .isEqualTo(NORTHMOOR
                        .money()
                        .costs()
                        .paid(line -> line.kind() == CostKind.CAPITAL_ONE_OFF)
                        .total());
        assertThat(row(money(outlook), chunk.title(), 0))
                .first()
                .isEqualTo(amounts().thousands(undated));
        assertThat(Seen.lines(money(outlook).picture()))
                .anyMatch(line -> line.contains("besides " + amounts().brief(undated)));
        Page afford = AffordabilityPage.of(outlook, new PageStyle(Theme.LIGHT), 1400, Locale.UK);
        assertThat(row(afford, "Cost of chunks without dates, in no year and no sum", 0))
                .containsExactly(amounts().thousands(undated));
        assertThat(Seen.lines(money(NORTHMOOR).picture())).doesNotContain("No dates yet");
    }

    @Test
    void budgetsStandBesideWhatThePlanLeavesOfThem() {
        Page page = AffordabilityPage.of(LATER, new PageStyle(Theme.LIGHT), 1400, Locale.UK);
        OrganisationId first = LATER.plan().organisations().iterator().next().id();
        ByYear capital = LATER.money()
                .costs()
                .paid(line -> line.payer().equals(first) && line.kind() == CostKind.CAPITAL_ONE_OFF);

        assertThat(row(page, "May spend, firm budget (nominal)", 0)).containsExactly("1,500", "1,500");
        assertThat(row(page, "May spend, indicative budget (nominal)", 0)).containsExactly("1,500");
        assertThat(row(page, "\u2026 left of that after the plan (nominal)", 0))
                .containsExactlyElementsOf(Stream.of(2027, 2028, 2029)
                        .map(year -> new Money(150_000_000 - risen(capital, year)))
                        .map(amounts()::thousands)
                        .toList());
        assertThat(Seen.lines(AffordabilityPage.of(NORTHMOOR, new PageStyle(Theme.LIGHT), 1400, Locale.UK)
                        .picture()))
                .noneMatch(text -> text.startsWith("May spend"));
    }

    @Test
    void allOrganisationsTogetherStandYearByYearAndAddedUp() {
        Page page = AffordabilityPage.of(NORTHMOOR, new PageStyle(Theme.LIGHT), 1400, Locale.UK);

        assertThat(row(page, "Cost", 0))
                .startsWith("6,477", "21,998", "9,730", "769")
                .endsWith("38,975");
        assertThat(row(page, "Gap, secured money", 0))
                .startsWith("352", "15,370", "5,542", "769")
                .endsWith("22,033");
        assertThat(row(page, "\u2026 added up over years", 0))
                .startsWith("352", "15,722", "21,264", "22,033")
                .hasSize(10);
        assertThat(row(page, "Cash released", 0)).startsWith("76", "1,029", "2,634", "5,780", "7,283", "7,350");
        assertThat(row(page, "\u2026 added up over years", 2)).endsWith("−72,691");
    }

    @Test
    void whatRevenueIsLeftWithAfterDepreciationAndDividendIsSaidOfEachOrganisation() {
        Page page = AffordabilityPage.of(NORTHMOOR, new PageStyle(Theme.LIGHT), 1400, Locale.UK);
        int which = 0;
        for (Position position : NORTHMOOR.money().positions().values()) {
            ByYear left = position.netOfCharges()
                    .plus(NORTHMOOR.money().ledger().drawn(position.organisation(), FundKind.REVENUE));
            if (!position.charges().total().isNil()) {
                assertThat(row(page, "Net effect on revenue, after depreciation and dividend too", which++))
                        .endsWith(amounts().thousands(within(left)));
            }
        }
        assertThat(which).isPositive();
    }

    private static Page benefits(Outlook outlook) {
        return BenefitsPage.of(outlook, new PageStyle(Theme.LIGHT), 1400, BenefitsLook.WHOLE, Locale.UK);
    }

    @Test
    void howBenefitsAreMeasuredStandsFromBaselineToTarget() {
        String first = LATER.plan().benefits().iterator().next().title();
        Page later = benefits(LATER);
        int rows =
                (int) Seen.lines(later.picture()).stream().filter(first::equals).count();

        assertThat(row(later, first, rows - 1))
                .containsExactly(
                        "Annual contract cost, £k a year", "640", "0", "480", "31 Mar 2028", "A", "1 Feb 2028");
        assertThat(row(benefits(NORTHMOOR), first, rows - 1))
                .containsExactly("Annual contract cost, £k a year", "640", "0", "–", "–", "–", "–");
    }

    @Test
    void extendedSupportAndWhatIsLostAreSummedAndAsked() {
        Page page = benefits(LATER);
        Money extended = LATER.money().exposures().stream()
                .map(Exposure::extendedSupport)
                .reduce(Money.ZERO, Money::plus);
        Money avoided = LATER.money().exposures().stream()
                .map(Exposure::lossAvoided)
                .filter(Objects::nonNull)
                .reduce(Money.ZERO, Money::plus);

        assertThat(extended.pence()).isPositive();
        assertThat(row(page, "All together", 0))
                .contains(amounts().brief(extended))
                .contains(amounts().brief(avoided));
        assertThat(Seen.lines(benefits(NORTHMOOR).picture()))
                .noneMatch(text -> text.startsWith("Extended support till"));
    }

    @Test
    void whenFundsMayBeBidForStandsInOrderOfClosing() {
        Page page = money(NORTHMOOR);
        List<String> funds = page.spots().stream()
                .filter(spot -> spot.subject() instanceof Subject.InPlan(FundId _))
                .map(Spot::said)
                .toList();

        assertThat(funds)
                .containsExactlyElementsOf(NORTHMOOR.plan().funds().stream()
                        .filter(fund -> fund.bidWindow() != null)
                        .sorted(Comparator.comparing(fund -> fund.bidWindow().closes()))
                        .map(Fund::name)
                        .toList())
                .hasSize(4);
        assertThat(row(page, "10 Apr 2028", 0)).startsWith("2 Jun 2028", "14 Jul 2028");
    }

    @Test
    void whatSentencesSayOfMoneyCanBeAsked() {
        List<String> asked = money(NORTHMOOR).spots().stream()
                .filter(spot -> spot.subject() instanceof Subject.Figure)
                .map(Spot::said)
                .toList();

        assertThat(asked)
                .anyMatch(said -> said.startsWith("Capital runs out on 5 Feb 2028"))
                .anyMatch(said -> said.startsWith("Revenue runs out on 16 Sep 2027"))
                .anyMatch(said -> said.startsWith("After 2028/29, the last year"))
                .anyMatch(said -> said.startsWith("For cash to pay for what recurs, 8.5%"))
                .anyMatch(said -> said.startsWith("No transfer can make everyone whole"))
                .anyMatch(said -> said.contains("passes £9.8m to"));
    }

    @Test
    void allThatAFundHasUsedAndLosesAtAYearsEndCanBeAsked() {
        YearEnd end = YearEnds.of(LATER.money(), Counting.SECURED).of(new FinancialYear(2027));
        Page page = YearEndPage.of(LATER.plan(), end, true, new PageStyle(Theme.LIGHT), 1290, Locale.UK);
        List<Subject.Figure> figures = page.spots().stream()
                .filter(spot -> spot.subject() instanceof Subject.Figure)
                .map(spot -> (Subject.Figure) spot.subject())
                .toList();

        for (String column : List.of("Spent", "On order", "Forecast", "Lapses", "Lapses, planned", "Uses")) {
            assertThat(figures).anyMatch(figure -> figure.name().startsWith(column + ", "));
        }
        assertThat(figures)
                .allSatisfy(figure -> assertThat(figure.terms().stream()
                                .mapToLong(term -> term.amount(LATER.money()).pence())
                                .sum())
                        .as(figure.name())
                        .isEqualTo(figure.amount().pence()));
    }

    @Test
    void everyPartOfABarOfSpendCanBeAsked() {
        Page page = MoneyPage.of(NORTHMOOR, new PageStyle(Theme.LIGHT), 1376, MoneySwitches.USUAL, Locale.UK);
        List<String> asked = page.spots().stream()
                .filter(spot -> spot.subject() instanceof Subject.Figure)
                .map(Spot::said)
                .toList();

        assertThat(asked)
                .contains(
                        "Paid for, capital, 2028/29: £6.6m",
                        "Asked for: conditional or indicative, capital, 2028/29: £10.4m",
                        "No source, capital, 2028/29: £5.0m");
    }

    @ParameterizedTest
    @EnumSource(MoneySwitches.Worth.class)
    void everyFigureIsTheSumOfItsTerms(MoneySwitches.Worth worth) {
        PageStyle style = new PageStyle(Theme.LIGHT);
        List<Page> pages = List.of(
                MoneyPage.of(LATER, style, 1376, MoneySwitches.USUAL.with(worth), Locale.UK),
                AffordabilityPage.of(LATER, style, 1376, Locale.UK),
                BenefitsPage.of(LATER, style, 1376, BenefitsLook.WHOLE, Locale.UK));
        for (Page page : pages) {
            for (Spot spot : page.spots()) {
                if (spot.subject() instanceof Subject.Figure figure && figure.amount() != null) {
                    assertThat(figure.terms().stream()
                                    .mapToLong(
                                            term -> term.amount(LATER.money()).pence())
                                    .sum())
                            .as(figure.name())
                            .isEqualTo(figure.amount().pence());
                }
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"900, LIGHT, 1", "1304, LIGHT, 1", "1304, DARK, 1", "1376, LIGHT, 1.5", "1856, PROJECTOR, 1"})
    void nothingOverlapsAndAllIsOnCards(double width, Theme theme, double factor) throws IOException {
        int count = 0;
        for (Page page : pages(LATER, new PageStyle(theme, factor), width)) {
            Seen.assertNoneOverlap(page.picture());
            Seen.assertAllOnCards(page.picture(), Measures.CARD_RADIUS);
            if (theme == Theme.PROJECTOR) {
                continue; // too high for one image
            }
            Path file = Path.of("target/screens/later-" + ++count + "-" + (int) width + "-" + theme.word() + ".png");
            Files.createDirectories(file.getParent());
            try (OutputStream out = Files.newOutputStream(file)) {
                assertThat(new PngPainter(1).paint(page.picture(), out).missing())
                        .isEmpty();
            }
        }
    }
}
