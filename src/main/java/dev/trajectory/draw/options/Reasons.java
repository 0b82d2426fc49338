package dev.trajectory.draw.options;

import dev.trajectory.draw.page.Subject;
import dev.trajectory.draw.page.Subject.Term;
import dev.trajectory.finance.Bias;
import dev.trajectory.finance.Quantity;
import dev.trajectory.model.BenefitClass;
import dev.trajectory.model.CostKind;
import dev.trajectory.model.Counting;
import dev.trajectory.model.FundKind;
import dev.trajectory.model.Money;
import dev.trajectory.outlook.Comparison;
import dev.trajectory.outlook.Figure;
import dev.trajectory.outlook.Figures;
import dev.trajectory.outlook.Worth;
import dev.trajectory.words.OptionWords;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What the figures of an option that are money are the sum of.
record Reasons(OptionWords words, Counting counting, Comparison.Compared compared) {

    /// A figure as something to ask about; null where it is no sum of money.
    Subject.@Nullable Figure of(Figure figure) {
        Figures figures = compared.figures();
        Worth worth = figures.worth();
        return switch (figure) {
            case CAPITAL -> sum(figure, figures.capital(), spent(CostKind.CAPITAL_ONE_OFF));
            case REVENUE ->
                sum(figure, figures.revenue(), spent(CostKind.REVENUE_ONE_OFF), spent(CostKind.REVENUE_RECURRENT));
            case CAPITAL_GAP -> gap(figure, FundKind.CAPITAL);
            case REVENUE_GAP -> gap(figure, FundKind.REVENUE);
            case PRESENT_COSTS -> sum(figure, worth.costs(), costs(false));
            case CASH_RELEASING -> benefits(figure, BenefitClass.CRB);
            case NON_CASH_RELEASING -> benefits(figure, BenefitClass.NCRB);
            case SOCIETAL -> benefits(figure, BenefitClass.SB);
            case NPSV -> sum(figure, worth.netPresentValue(), benefits(null), costs(true));
            case BCR -> worth.benefitCostRatio() == null ? null : figure(figure, null, benefits(null), costs(false));
            case CHUNKS,
                    FINISH,
                    FIRST_BENEFIT,
                    HIGHEST_LOAD,
                    CASH_PAYBACK,
                    ECONOMIC_PAYBACK,
                    BENEFITS_MAY_FALL,
                    COSTS_MAY_RISE -> null;
        };
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

    private static Term spent(CostKind kind) {
        return new Term.Of(new Quantity.Spending(null, kind, null, null));
    }

    private static Term costs(boolean less) {
        return new Term.Of(new Quantity.PresentCosts(Bias.WITH, null, null), less);
    }

    private static Term benefits(@Nullable BenefitClass of) {
        return new Term.Of(new Quantity.PresentBenefits(Bias.WITH, null, of));
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
