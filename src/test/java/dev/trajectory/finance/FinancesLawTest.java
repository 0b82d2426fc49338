package dev.trajectory.finance;

import static org.assertj.core.api.Assertions.assertThat;

import dev.trajectory.calendar.FinancialYears;
import dev.trajectory.calendar.WorkingCalendar;
import dev.trajectory.finance.EconomicCase.BenefitValue;
import dev.trajectory.finance.EconomicCase.CostValue;
import dev.trajectory.funding.AppraisedYears;
import dev.trajectory.funding.ByYear;
import dev.trajectory.funding.MoneyPlan;
import dev.trajectory.funding.Spread;
import dev.trajectory.model.Benefit;
import dev.trajectory.model.Chunk;
import dev.trajectory.model.CostLine;
import dev.trajectory.model.DiscountBand;
import dev.trajectory.model.DiscountSchedule;
import dev.trajectory.model.Money;
import dev.trajectory.model.OrganisationId;
import dev.trajectory.model.Outturn;
import dev.trajectory.model.Plan;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class FinancesLawTest {

    private static final FinancialYears APRIL = new FinancialYears(Month.APRIL);
    private static final BigDecimal PENNY = BigDecimal.ONE;

    private static Finances finances(long seed) {
        MoneyPlan plan = RandomBenefits.plan(seed);
        return Finances.of(plan.plan(), plan);
    }

    /// Present values by the formula, in exact decimals, of amounts to the penny: each year's amount is within
    /// half a penny of the exact one, and the sum is rounded once.
    @Property
    void presentValuesFollowTheFormula(@ForAll long seed) {
        Finances finances = finances(seed);
        Plan plan = RandomBenefits.plan(seed).plan();
        EconomicCase economic = finances.economicCase(Bias.WITHOUT);
        BigDecimal costs = BigDecimal.ZERO;
        BigDecimal slack = PENNY;
        for (CostValue value : economic.costs()) {
            ByYear amounts = amounts(plan, value.line().spread(), value.pence());
            costs = costs.add(present(plan, amounts, DiscountSchedule.STANDARD));
            slack = slack.add(halfPennies(amounts));
        }
        near(economic.presentCosts(), costs, slack);
        BigDecimal benefits = BigDecimal.ZERO;
        slack = PENNY;
        for (BenefitValue value : economic.benefits()) {
            ByYear amounts = amounts(plan, value.flow().spread(), value.pence());
            benefits =
                    benefits.add(present(plan, amounts, value.flow().benefit().discountSchedule()));
            slack = slack.add(halfPennies(amounts));
        }
        near(economic.presentBenefits(), benefits, slack);
    }

    private static ByYear amounts(Plan plan, Spread spread, double pence) {
        AppraisedYears appraised = AppraisedYears.of(plan.settings().appraisal());
        return spread.of(Math.round(pence)).within(appraised.first(), appraised.end());
    }

    private static BigDecimal halfPennies(ByYear amounts) {
        return BigDecimal.valueOf(amounts.isNil() ? 0 : amounts.end() - amounts.first())
                .multiply(new BigDecimal("0.5"));
    }

    private static void near(Money amount, BigDecimal expected, BigDecimal slack) {
        assertThat(BigDecimal.valueOf(amount.pence()).subtract(expected).abs()).isLessThanOrEqualTo(slack);
    }

    private static BigDecimal present(Plan plan, ByYear amounts, DiscountSchedule schedule) {
        List<DiscountBand> bands = plan.settings().appraisal().schedules().get(schedule);
        BigDecimal present = BigDecimal.ZERO;
        BigDecimal factor = BigDecimal.ONE;
        AppraisedYears appraised = AppraisedYears.of(plan.settings().appraisal());
        for (int t = 0; appraised.first() + t < appraised.end(); t++) {
            int year = t;
            DiscountBand band = bands.stream()
                    .filter(each -> each.fromYear() <= year && year <= each.toYear())
                    .findFirst()
                    .orElseThrow();
            if (t > 0) {
                factor =
                        factor.divide(BigDecimal.ONE.add(band.rate().value().movePointLeft(2)), MathContext.DECIMAL128);
            }
            present = present.add(factor.multiply(BigDecimal.valueOf(amounts.pence(appraised.first() + t))));
        }
        return present;
    }

    /// What a benefit is worth, counted up day by day.
    @Property
    void benefitsAreTheSumOfTheirDays(@ForAll long seed) {
        for (BenefitFlow flow : finances(seed).benefits().flows()) {
            Benefit benefit = flow.benefit();
            for (int year = 2026; year < 2031; year++) {
                BigDecimal sum = BigDecimal.ZERO;
                for (int day = APRIL.firstDay(year); day < APRIL.firstDay(year + 1); day++) {
                    sum = sum.add(share(benefit, flow.start(), WorkingCalendar.date(day)));
                }
                BigDecimal exact = sum.multiply(
                                BigDecimal.valueOf(flow.fullYear().pence()))
                        .divide(BigDecimal.valueOf(100L * APRIL.days(year)), MathContext.DECIMAL128);
                boolean isAppraised = year < finances(seed).appraised().end();
                near(
                        new Money(flow.expected().pence(year)),
                        isAppraised ? exact : BigDecimal.ZERO,
                        new BigDecimal("0.5"));
            }
        }
    }

    /// What part of it, in per cent, is felt on a day.
    private static BigDecimal share(Benefit benefit, LocalDate start, LocalDate day) {
        int years = 0;
        while (!day.isBefore(start.plusYears(years + 1L))) {
            years++;
        }
        boolean isFelt = !day.isBefore(start) && (benefit.durationYears() == null || years < benefit.durationYears());
        return isFelt
                ? benefit.rampUp()
                        .get(Math.min(years, benefit.rampUp().size() - 1))
                        .value()
                : BigDecimal.ZERO;
    }

    @Property
    void gainSharesAreNilOverAll(@ForAll long seed) {
        ByYear.Sum sum = new ByYear.Sum();
        finances(seed).positions().values().forEach(position -> sum.add(position.gainShare()));
        assertThat(sum.amounts()).isEqualTo(ByYear.NIL);
    }

    @Property
    void positionsAddUpToTheCashOfAllButCapital(@ForAll long seed) {
        Finances finances = finances(seed);
        ByYear.Sum net = new ByYear.Sum();
        finances.positions().values().forEach(position -> net.add(position.net()));
        ByYear capital = finances.costs().paid(line -> line.fundKind() == dev.trajectory.model.FundKind.CAPITAL);
        assertThat(net.amounts().minus(capital)).isEqualTo(finances.cashByYear());
    }

    @Property
    void whatIsPaidForIsWhatIsGained(@ForAll long seed) {
        Finances finances = finances(seed);
        PayersAndGainers found = finances.payersAndGainers();
        for (OrganisationId gainer : found.organisations().keySet()) {
            Money column = found.organisations().keySet().stream()
                    .map(payer -> found.gain(payer, gainer))
                    .reduce(Money.ZERO, Money::plus);
            assertThat(column).isEqualTo(found.organisations().get(gainer).benefit());
            for (OrganisationId payer : found.organisations().keySet()) {
                assertThat(finances.why(new Quantity.PaidFor(payer, gainer)).total())
                        .isEqualTo(found.gain(payer, gainer));
            }
        }
    }

    /// The same plan a year on, when a third of each chunk's first cost line is paid.
    private static Finances aYearOn(long seed) {
        MoneyPlan made = RandomBenefits.plan(seed);
        Plan plan = made.plan();
        List<Chunk> paid = plan.chunks().stream().map(FinancesLawTest::paid).toList();
        Plan later = plan.withChunks(plan.chunks().withAll(paid))
                .withSettings(plan.settings().withStatusDate(LocalDate.of(2028, 4, 1)));
        return Finances.of(later, made);
    }

    private static Chunk paid(Chunk chunk) {
        if (chunk.costs().isEmpty()) {
            return chunk;
        }
        List<CostLine> costs = new ArrayList<>(chunk.costs());
        CostLine first = costs.getFirst();
        SequencedMap<YearMonth, Money> spent = new LinkedHashMap<>();
        spent.put(YearMonth.of(2027, 7), new Money(first.amount().pence() / 3));
        Money dearer = costs.size() % 2 == 0 ? new Money(first.amount().pence() / 2 * 3) : null;
        costs.set(0, first.withOutturn(new Outturn(spent, Money.ZERO, dearer), first.exitCost()));
        return chunk.draft().costs(costs).chunk();
    }

    @Property
    void chunksAreTogetherWorthTheNetPresentValueLessWhatNoChunkEnables(@ForAll long seed) {
        Finances finances = aYearOn(seed);
        EconomicCase economic = finances.economicCase(Bias.WITH);
        Money worth = finances.merits().chunks().stream().map(Merit::value).reduce(Money.ZERO, Money::plus);
        Money enabledByNone =
                economic.presentBenefits(benefit -> benefit.enablingChunks().isEmpty());
        assertThat(worth.plus(enabledByNone)).isEqualTo(economic.netPresentValue());
    }

    @Property
    void figuresAreTheSumsOfTheirRows(@ForAll long seed) {
        Finances finances = aYearOn(seed);
        for (Bias bias : Bias.values()) {
            EconomicCase economic = finances.economicCase(bias);
            same(finances, new Quantity.NetPresentValue(bias), economic.netPresentValue());
            same(finances, new Quantity.PresentCosts(bias, null, null), economic.presentCosts());
            same(finances, new Quantity.SunkCosts(), economic.presentSunk());
            same(finances, new Quantity.GradedBenefits(bias, null), economic.presentBenefitsGraded(null));
        }
        finances.positions()
                .forEach((organisation, position) -> finances.appraised()
                        .years()
                        .forEach(year -> {
                            same(
                                    finances,
                                    new Quantity.NetRevenue(organisation, year),
                                    position.net().in(year));
                            same(
                                    finances,
                                    new Quantity.Depreciation(organisation, year),
                                    position.charges().depreciation().in(year));
                        }));
        finances.merits()
                .chunks()
                .forEach(merit -> same(finances, new Quantity.ChunkValue(merit.chunk()), merit.value()));
    }

    /// What turns out otherwise is worth the same, to the penny, valued alone and row by row.
    @Property
    void sensitivitiesAreTheCasesTheyStandFor(@ForAll long seed) {
        Finances finances = finances(seed);
        for (Bias bias : Bias.values()) {
            Sensitivities found = Sensitivities.of(finances, bias);
            Money base = finances.economicCase(bias).netPresentValue();
            assertThat(found.base()).isEqualTo(base);
            assertThat(finances.netPresentValue(bias)).isEqualTo(base);
            for (Sensitivity each : Sensitivities.ASKED) {
                assertThat(found.value(each))
                        .isEqualTo(finances.economicCase(bias, each).netPresentValue());
            }
            assertThat(base.minus(found.month().netPresentValue()))
                    .isEqualTo(finances.delayedCase(bias).netPresentValue());
        }
    }

    private static void same(Finances finances, Quantity quantity, Money figure) {
        assertThat(finances.why(quantity).total()).as(quantity.toString()).isEqualTo(figure);
    }

    @Property
    void theSamePlanHasTheSameMoney(@ForAll long seed) {
        assertThat(finances(seed).ledger()).isEqualTo(finances(seed).ledger());
        assertThat(finances(seed).economicCase(Bias.WITH))
                .isEqualTo(finances(seed).economicCase(Bias.WITH));
    }
}
