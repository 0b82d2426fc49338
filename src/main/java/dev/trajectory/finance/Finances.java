package dev.trajectory.finance;

import dev.trajectory.funding.ByYear;
import dev.trajectory.funding.Costs;
import dev.trajectory.funding.Dates;
import dev.trajectory.funding.Ledger;
import dev.trajectory.model.Award;
import dev.trajectory.model.ChunkId;
import dev.trajectory.model.FinancialYear;
import dev.trajectory.model.OrganisationId;
import dev.trajectory.model.Percent;
import dev.trajectory.model.Plan;
import dev.trajectory.schedule.Placement;
import dev.trajectory.schedule.Schedule;
import java.util.List;
import java.util.Objects;
import java.util.SequencedMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// The money of a plan: what it costs whom and when, what pays for it, who gains, and whether it is worth it.
///
/// A pure function of a plan and dates; each part is computed when it is first asked for, once, from any thread.
public final class Finances {

    private final Plan plan;
    private final Dates dates;
    private final Window window;
    private final Discounting discounting;
    private final Lazy<Costs> costs;
    private final Lazy<Benefits> benefits;
    private final Lazy<Ledger> ledger;
    private final Lazy<EconomicCase> unbiased;
    private final Lazy<EconomicCase> biased;
    private final Lazy<GainShares> gainShares;
    private final Lazy<SequencedMap<OrganisationId, Position>> positions;
    private final Lazy<PayersAndGainers> payersAndGainers;
    private final Lazy<List<Exposure>> exposures;

    private Finances(Plan plan, Dates dates) {
        this.plan = plan;
        this.dates = dates;
        window = Window.of(plan.settings().appraisal());
        costs = new Lazy<>(() -> Costs.of(plan, dates));
        benefits = new Lazy<>(() -> Benefits.of(plan, dates));
        ledger = new Lazy<>(() -> Ledger.of(plan, costs(), Finances::secured));
        discounting = Discounting.of(plan.settings().appraisal());
        unbiased = new Lazy<>(() -> economicCase(Bias.WITHOUT, Sensitivity.NONE));
        biased = new Lazy<>(() -> economicCase(Bias.WITH, Sensitivity.NONE));
        gainShares = new Lazy<>(() -> GainShares.of(plan, benefits(), window, _ -> true));
        positions = new Lazy<>(() -> Position.of(plan, costs(), benefits(), gainShares()));
        payersAndGainers = new Lazy<>(() -> PayersAndGainers.of(plan, costs(), benefits(), window));
        exposures = new Lazy<>(() -> Exposure.of(plan, dates));
    }

    /// The money of a plan on these dates.
    public static Finances of(Plan plan, Schedule schedule) {
        return of(plan, new ScheduledDates(schedule));
    }

    /// The money of a plan on dates from wherever they are known.
    public static Finances of(Plan plan, Dates dates) {
        return new Finances(plan, dates);
    }

    /// The years appraised.
    public Window window() {
        return window;
    }

    /// What the plan costs, line by line; planned, before optimism bias.
    public Costs costs() {
        return costs.get();
    }

    /// What the benefits are worth.
    public Benefits benefits() {
        return benefits.get();
    }

    /// What the awards pay for.
    public Ledger ledger() {
        return ledger.get();
    }

    /// What the awards would pay for if other shares of them counted as money there is.
    public Ledger ledger(Function<Award, Percent> counted) {
        return Ledger.of(plan, costs(), counted);
    }

    /// What the plan is worth to society.
    public EconomicCase economicCase(Bias bias) {
        return (bias == Bias.WITH ? biased : unbiased).get();
    }

    /// What the plan is worth to society when estimates turn out otherwise.
    public EconomicCase economicCase(Bias bias, Sensitivity sensitivity) {
        return new Valuation(plan, window, discounting, bias, sensitivity)
                .of(costs().lines(), benefits().flows());
    }

    private static Percent secured(Award award) {
        return switch (award.status()) {
            case SECURED, DRAWN -> Percent.of(100);
            case IDEA, BID_SUBMITTED, INDICATIVE, CONDITIONAL, LAPSED, WITHDRAWN -> Percent.ZERO;
        };
    }

    /// What passes between organisations under gain-share rules.
    public GainShares gainShares() {
        return gainShares.get();
    }

    /// What each year adds to the cash of all organisations together: cash released less all costs, not
    /// discounted. Transfers are nil over them.
    public ByYear cashByYear() {
        ByYear.Sum sum = new ByYear.Sum();
        costs().lines().forEach(line -> sum.add(line.planned().negated()));
        benefits().flows().stream()
                .filter(flow -> flow.isCash() && flow.isOwn())
                .forEach(flow -> sum.add(flow.planned()));
        return sum.amounts();
    }

    /// The year by the end of which cash released has made up for all costs, not discounted; null for never.
    public @Nullable FinancialYear cashPayback() {
        ByYear spent = costs().planned(_ -> true);
        return Payback.of(cashByYear(), spent.isNil() ? window.end() : spent.first(), window);
    }

    /// What the plan does to the revenue of each organisation, in the plan's order.
    public SequencedMap<OrganisationId, Position> positions() {
        return positions.get();
    }

    public PayersAndGainers payersAndGainers() {
        return payersAndGainers.get();
    }

    /// How long each asset is in use without support, in the plan's order.
    public List<Exposure> exposures() {
        return exposures.get();
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
            Placement at = schedule.placement(chunk);
            return at == null ? null : new Span(at.start(), at.finish());
        }
    }
}
