package dev.trajectory.draw.options;

import dev.trajectory.draw.page.Subject;
import dev.trajectory.draw.page.Subject.Term;
import dev.trajectory.finance.Bias;
import dev.trajectory.finance.Finances;
import dev.trajectory.finance.Quantity;
import dev.trajectory.finance.Sensitivity;
import dev.trajectory.funding.AppraisedYears;
import dev.trajectory.funding.ByYear;
import dev.trajectory.model.BenefitClass;
import dev.trajectory.model.CostKind;
import dev.trajectory.model.Counting;
import dev.trajectory.model.FinancialYear;
import dev.trajectory.model.FundKind;
import dev.trajectory.model.Money;
import dev.trajectory.outlook.Comparison;
import dev.trajectory.outlook.Figure;
import dev.trajectory.outlook.Figures;
import dev.trajectory.outlook.LeftOut;
import dev.trajectory.outlook.Worth;
import dev.trajectory.words.OptionWords;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What the figures of an option are made of.
record Reasons(OptionWords words, Counting counting, Comparison.Compared compared) {

    /// A figure as something to ask about; null where it is nothing.
    Subject.@Nullable Figure of(Figure figure) {
        Figures figures = compared.figures();
        Worth worth = figures.worth();
        return switch (figure) {
            case CAPITAL -> sum(figure, figures.capital(), spent(CostKind.CAPITAL_ONE_OFF));
            case REVENUE ->
                sum(figure, figures.revenue(), spent(CostKind.REVENUE_ONE_OFF), spent(CostKind.REVENUE_RECURRENT));
            case SPENT_ON_LEFT_OUT -> leftOut(figure);
            case CAPITAL_GAP -> gap(figure, FundKind.CAPITAL);
            case REVENUE_GAP -> gap(figure, FundKind.REVENUE);
            case PRESENT_COSTS -> sum(figure, worth.costs(), costs(false));
            case SUNK_COSTS -> sum(figure, worth.sunk(), new Term.Of(new Quantity.SunkCosts()));
            case CASH_RELEASING -> benefits(figure, BenefitClass.CRB);
            case NON_CASH_RELEASING -> benefits(figure, BenefitClass.NCRB);
            case SOCIETAL -> benefits(figure, BenefitClass.SB);
            case NPSV -> sum(figure, worth.netPresentValue(), benefits(null), costs(true));
            case BCR -> worth.benefitCostRatio() == null ? null : figure(figure, null, benefits(null), costs(false));
            case BENEFITS_MAY_FALL ->
                worth.benefitsMayFall() == null ? null : figure(figure, null, net(), benefits(null));
            case COSTS_MAY_RISE -> worth.costsMayRise() == null ? null : figure(figure, null, net(), costs(false));
            case COSTS_A_TENTH_HIGHER -> sensitive(figure, Sensitivity.COSTS_A_TENTH_HIGHER);
            case BENEFITS_A_FIFTH_LOWER -> sensitive(figure, Sensitivity.BENEFITS_A_FIFTH_LOWER);
            case BENEFITS_A_YEAR_LATE -> sensitive(figure, Sensitivity.BENEFITS_A_YEAR_LATE);
            case MONTH_OF_DELAY ->
                sum(
                        figure,
                        figures.sensitivities().month().netPresentValue(),
                        new Term.Of(new Quantity.MonthOfDelay(Bias.WITH)));
            case GRADE_A, GRADE_B, GRADE_C, GRADE_D, GRADE_E, NO_GRADE ->
                sum(
                        figure,
                        worth.graded(figure.grade()),
                        new Term.Of(new Quantity.GradedBenefits(Bias.WITH, figure.grade())));
            case ECONOMIC_PAYBACK ->
                payback(figure, money().economicCase(Bias.WITH).presentByYear(), worth.payback());
            case CASH_PAYBACK -> payback(figure, money().cashByYear(), figures.cashPayback());
            case CHUNKS, FINISH, FIRST_BENEFIT, HIGHEST_LOAD ->
                told(figure, new PlanReasons(words, compared).of(figure));
        };
    }

    private Subject.@Nullable Figure leftOut(Figure figure) {
        List<Term> terms = new ArrayList<>();
        LeftOut leftOut = compared.figures().leftOut();
        leftOut.spent().forEach((chunk, spent) -> terms.add(new Term.Line(words.name(chunk), "", spent, chunk)));
        return sum(figure, leftOut.total(), terms.toArray(Term[]::new));
    }

    private Subject.@Nullable Figure gap(Figure figure, FundKind kind) {
        Figures.Peak peak = compared.figures().peakGap(kind);
        return peak == null
                ? null
                : sum(figure, peak.amount(), new Term.Of(new Quantity.Gap(counting, null, kind, null, peak.year())));
    }

    private Subject.@Nullable Figure benefits(Figure figure, BenefitClass of) {
        return sum(figure, compared.figures().worth().benefits(of), benefits(of));
    }

    private Finances money() {
        return compared.outlook().money();
    }

    private static Term net() {
        return new Term.Of(new Quantity.NetPresentValue(Bias.WITH));
    }

    private Subject.@Nullable Figure sensitive(Figure figure, Sensitivity sensitivity) {
        return sum(
                figure,
                compared.figures().sensitivities().value(sensitivity),
                new Term.Of(new Quantity.NetPresentValue(Bias.WITH, sensitivity)));
    }

    /// When what comes in has made up for what went out: what each year adds, up to then.
    private Subject.@Nullable Figure payback(Figure figure, ByYear net, @Nullable FinancialYear paidBack) {
        AppraisedYears appraised = money().appraised();
        int end = paidBack == null ? appraised.end() : paidBack.startYear() + 1;
        Money sum = Money.ZERO;
        List<Term> terms = new ArrayList<>();
        for (int year = appraised.first(); year < end; year++) {
            Money amount = new Money(net.pence(year));
            sum = sum.plus(amount);
            terms.add(new Term.Line(words.year(year), words.sofar(sum), amount, null));
        }
        return figure(figure, sum, terms.toArray(Term[]::new));
    }

    private static Term spent(CostKind kind) {
        return new Term.Of(new Quantity.Spending(null, kind, null, null));
    }

    private static Term costs(boolean less) {
        return new Term.Of(new Quantity.PresentCosts(Bias.WITH, null, null), less);
    }

    private static Term benefits(@Nullable BenefitClass of) {
        return new Term.Of(new Quantity.PresentBenefits(Bias.WITH, null, of));
    }

    private Subject.@Nullable Figure told(Figure figure, List<Term> terms) {
        return terms.isEmpty() ? null : figure(figure, null, terms.toArray(Term[]::new));
    }

    /// Nothing is no sum to ask about.
    private Subject.@Nullable Figure sum(Figure figure, Money amount, Term... terms) {
        return amount.pence() == 0 ? null : figure(figure, amount, terms);
    }

    private Subject.Figure figure(Figure figure, @Nullable Money amount, Term... terms) {
        String name = words.say("figure.of", compared.id().value(), words.name(figure));
        String value = words.value(figure, compared.figures());
        return new Subject.Figure(name, value, amount, List.of(terms), compared.id());
    }
}
