package dev.trajectory.finance;

import dev.trajectory.funding.AppraisedYears;
import dev.trajectory.funding.ByYear;
import dev.trajectory.funding.CostAhead;
import dev.trajectory.funding.Costs;
import dev.trajectory.funding.Dates;
import dev.trajectory.funding.Funded;
import dev.trajectory.funding.Ledger;
import dev.trajectory.funding.LineCost;
import dev.trajectory.funding.Need;
import dev.trajectory.funding.Outturns;
import dev.trajectory.funding.Prices;
import dev.trajectory.model.BenefitClass;
import dev.trajectory.model.ChunkId;
import dev.trajectory.model.Counting;
import dev.trajectory.model.FinancialYear;
import dev.trajectory.model.Money;
import dev.trajectory.model.OrganisationId;
import dev.trajectory.model.Plan;
import dev.trajectory.schedule.Funding;
import dev.trajectory.schedule.Schedule;
import dev.trajectory.schedule.Sequencer;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SequencedMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// The money of a plan: what it costs whom and when, what pays for it, who gains, and whether it is worth it.
///
/// A pure function of a plan and dates; each part is computed when it is first asked for, once, from any
/// thread.
public final class Finances {

    private final Plan plan;
    private final Dates dates;
    private final @Nullable Funding kept;
    private final AppraisedYears appraised;
    private final Discounting discounting;
    private final Prices prices;
    private final Lazy<Costs> costs;
    private final Lazy<Outturns> outturns;
    private final Lazy<List<CostAhead>> ahead;
    private final Lazy<Benefits> benefits;
    private final Map<Counting, Lazy<Ledger>> ledgers = new EnumMap<>(Counting.class);
    private final Lazy<EconomicCase> unbiased;
    private final Lazy<EconomicCase> biased;
    private final Lazy<GainShares> gainShares;
    private final Lazy<SequencedMap<OrganisationId, Position>> positions;
    private final Lazy<PayersAndGainers> payersAndGainers;
    private final Lazy<Merits> merits;
    private final Lazy<List<Exposure>> exposures;
    private final Map<Question<?>, Lazy<?>> answers = new ConcurrentHashMap<>();

    /// @param kept what the sequencer has set aside; null where funding is not kept
    /// @param setAside the ledger of that, at the costs of the plan
    private Finances(Plan plan, Dates dates, @Nullable Funding kept, @Nullable Supplier<Ledger> setAside) {
        this.plan = plan;
        this.dates = dates;
        this.kept = kept;
        appraised = AppraisedYears.of(plan.settings().appraisal());
        costs = new Lazy<>(() -> Costs.of(plan, dates));
        outturns = new Lazy<>(() -> Outturns.of(plan, costs()));
        ahead = new Lazy<>(() -> CostAhead.of(plan, costs()));
        benefits = new Lazy<>(() -> Benefits.of(plan, dates));
        for (Counting counting : Counting.values()) {
            ledgers.put(counting, new Lazy<>(() -> Ledger.of(plan, costs(), counting)));
        }
        if (setAside != null) {
            ledgers.put(plan.settings().funding().counting(), new Lazy<>(setAside));
        }
        discounting = Discounting.of(plan.settings().appraisal());
        prices = Prices.of(plan.settings().appraisal());
        unbiased = new Lazy<>(() -> economicCase(Bias.WITHOUT, Sensitivity.NONE));
        biased = new Lazy<>(() -> economicCase(Bias.WITH, Sensitivity.NONE));
        gainShares = new Lazy<>(
                () -> GainShares.of(plan, benefits(), appraised, plan.settings().funding()::counts));
        positions = new Lazy<>(() -> Position.of(plan, costs(), benefits(), gainShares()));
        payersAndGainers = new Lazy<>(() -> PayersAndGainers.of(plan, costs(), benefits(), appraised));
        merits = new Lazy<>(() -> Merits.of(plan, costs(), economicCase(Bias.WITH), appraised));
        exposures = new Lazy<>(() -> Exposure.of(plan, dates));
    }

    /// The money of a plan on these dates.
    public static Finances of(Plan plan, Schedule schedule) {
        Funding kept = schedule.funding();
        return new Finances(plan, new ScheduledDates(schedule), kept, kept == null ? null : kept::ledger);
    }

    /// The money of a plan on dates from wherever they are known.
    public static Finances of(Plan plan, Dates dates) {
        return new Finances(plan, dates, null, null);
    }

    /// The money of this plan changed: on the dates there are or, where funding is kept, on those that the money
    /// then allows.
    public Finances of(Plan changed) {
        return isKept() ? of(changed, Sequencer.sequence(changed)) : of(changed, dates);
    }

    /// Whether funding is kept: what counts is set aside for chunks in the order in which they are placed, and the
    /// dates are those it allows.
    public boolean isKept() {
        return kept != null;
    }

    /// Something that another package works out from money. Equal questions have equal answers.
    public interface Question<T> {

        T answer(Finances finances);
    }

    /// The answer to a question, worked out when it is first asked, once.
    @SuppressWarnings("unchecked") // each question stands beside an answer of its own type
    public <T> T answer(Question<T> question) {
        Lazy<?> lazy = answers.computeIfAbsent(question, _ -> new Lazy<Object>(() -> question.answer(this)));
        return (T) lazy.get();
    }

    /// The plan whose money it is.
    public Plan plan() {
        return plan;
    }

    /// When the plan's chunks are done.
    public Dates dates() {
        return dates;
    }

    /// The years appraised.
    public AppraisedYears appraised() {
        return appraised;
    }

    /// What of amounts is of the years appraised: all that any total counts.
    public ByYear appraised(ByYear amounts) {
        return amounts.within(appraised.first(), appraised.end());
    }

    /// What the plan costs, line by line; planned, before optimism bias.
    public Costs costs() {
        return costs.get();
    }

    /// What the lines chosen take in the money of each year, as budgets are set: the cash in the plan's prices,
    /// with the rise of prices since their base.
    public ByYear nominal(Predicate<LineCost> chosen) {
        ByYear.Sum sum = new ByYear.Sum();
        costs().lines().stream().filter(chosen).forEach(line -> sum.add(nominal(line)));
        return sum.amounts();
    }

    /// What nobody pays of the needs chosen in the money of each year. Awards are in the plan's prices, as costs
    /// are.
    ///
    /// @param counting which awards count
    public ByYear nominalGap(Counting counting, Predicate<Need> chosen) {
        ByYear.Sum sum = new ByYear.Sum();
        ledger(counting).needs().stream()
                .filter(funded -> chosen.test(funded.need()))
                .forEach(funded -> sum.add(nominalGap(funded)));
        return sum.amounts();
    }

    ByYear nominalGap(Funded funded) {
        return prices.nominal(funded.gap());
    }

    ByYear nominal(LineCost line) {
        return prices.nominal(line.paid());
    }

    /// What has become of the costs: spent, committed and forecast.
    public Outturns outturns() {
        return outturns.get();
    }

    /// What the benefits are worth.
    public Benefits benefits() {
        return benefits.get();
    }

    /// What the awards pay for that count by the plan's own rule: where funding is kept, the money the sequencer
    /// has set aside.
    public Ledger ledger() {
        return ledger(plan.settings().funding().counting());
    }

    /// What the awards would pay for if these counted as money there is. Where funding is kept and the plan counts
    /// others, it is what they would pay for on the dates there are, year by year, whenever gates open; what comes
    /// of counting them is another plan, on other dates.
    public Ledger ledger(Counting counting) {
        return Objects.requireNonNull(ledgers.get(counting)).get();
    }

    /// What the awards would pay for of the costs that are now expected: on the dates there are and, where the
    /// ledger is of money set aside, for the same chunks in the same order, behind the same gates.
    public Ledger forecast(Counting counting) {
        if (!outturns().isRecorded(_ -> true)) {
            return ledger(counting);
        }
        return kept != null && counting == plan.settings().funding().counting()
                ? kept.forecast()
                : Ledger.of(plan, outturns(), counting);
    }

    /// What the plan is worth to society.
    public EconomicCase economicCase(Bias bias) {
        return (bias == Bias.WITH ? biased : unbiased).get();
    }

    /// What the plan is worth to society when estimates turn out otherwise.
    public EconomicCase economicCase(Bias bias, Sensitivity sensitivity) {
        return valuation(bias, sensitivity).of(ahead.get(), benefits().flows());
    }

    /// The net present value alone, where nobody asks for the rows that the economic case is made of.
    public Money netPresentValue(Bias bias) {
        Valuation valuation = valuation(bias, Sensitivity.NONE);
        return valuation.presentBenefits(benefits().flows()).minus(valuation.presentCosts(ahead.get()));
    }

    /// The net present value when estimates turn out otherwise.
    Money netPresentValue(Bias bias, Sensitivity sensitivity) {
        return valuation(bias, sensitivity).netPresentValue(economicCase(bias));
    }

    private Valuation valuation(Bias bias, Sensitivity sensitivity) {
        return new Valuation(plan, appraised, discounting, bias, sensitivity);
    }

    /// What passes between organisations under gain-share rules.
    public GainShares gainShares() {
        return gainShares.get();
    }

    /// What each year adds to the cash of all organisations together: cash released less all costs, not
    /// discounted. Transfers are nil over them.
    public ByYear cashByYear() {
        ByYear.Sum sum = new ByYear.Sum();
        costs().lines().forEach(line -> sum.add(line.paid().negated()));
        return sum.add(benefits().cashReleased()).amounts();
    }

    /// The year by the end of which cash released has made up for all costs, not discounted; null for never.
    public @Nullable FinancialYear cashPayback() {
        ByYear spent = appraised(costs().paid(_ -> true));
        return Payback.of(cashByYear(), spent.isNil() ? appraised.end() : spent.first(), appraised);
    }

    /// What the plan does to the revenue of each organisation, in the plan's order.
    public SequencedMap<OrganisationId, Position> positions() {
        return positions.get();
    }

    public PayersAndGainers payersAndGainers() {
        return payersAndGainers.get();
    }

    /// What a chunk is worth by itself, and which to do next.
    public Merits merits() {
        return merits.get();
    }

    /// What it costs when every benefit starts a calendar month later while all is paid for as planned.
    public Delay monthOfDelay(Bias bias) {
        Benefits late = monthLate();
        Money lateBenefits = valuation(bias, Sensitivity.NONE).presentBenefits(late.flows());
        ByYear cash = benefits().cashReleased().minus(late.cashReleased());
        return new Delay(
                economicCase(bias).presentBenefits().minus(lateBenefits),
                appraised(cash).total());
    }

    /// What the plan is worth to society when every benefit starts a calendar month later.
    EconomicCase delayedCase(Bias bias) {
        return valuation(bias, Sensitivity.NONE).of(ahead.get(), monthLate().flows());
    }

    /// What the benefits are worth when every one starts a calendar month later.
    Benefits monthLate() {
        return Benefits.of(plan, dates, 1);
    }

    /// What share of the benefits that release no cash must come to release it, in the last year appraised, for
    /// cash to pay for all that recurs: nil where it does already, null where there are no such benefits.
    public @Nullable Ratio breakEvenConversion() {
        int year = appraised.end() - 1;
        long recurrent = costs().paid(line -> line.line().isRecurrent()).pence(year);
        long gap = Math.max(0, recurrent - benefits().cashReleased().pence(year));
        long other = benefits()
                .expected(benefit -> benefit.benefitClass() == BenefitClass.NCRB)
                .pence(year);
        return other <= 0 ? null : Ratio.of(new Money(gap), new Money(other));
    }

    /// What open risks may cost.
    public Risks risks() {
        return Risks.of(plan);
    }

    /// What part of its turnover each organisation spends on technology, where that is known, in the plan's order.
    public SequencedMap<OrganisationId, Technology> technology() {
        return Technology.of(plan, costs());
    }

    /// How long each asset is in use without support, in the plan's order.
    public List<Exposure> exposures() {
        return exposures.get();
    }

    /// Why a figure is what it is.
    public Account why(Quantity quantity) {
        return Accounts.of(plan, this, quantity);
    }

    /// Whether both are of the same plan on the same dates.
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Finances that && plan.equals(that.plan) && dates.equals(that.dates);
    }

    @Override
    public int hashCode() {
        return Objects.hash(plan, dates);
    }

    private record ScheduledDates(Schedule schedule) implements Dates {
        @Override
        public @Nullable Span of(ChunkId chunk) {
            return schedule.span(chunk);
        }
    }
}
