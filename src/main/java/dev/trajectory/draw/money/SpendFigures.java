package dev.trajectory.draw.money;

import dev.trajectory.draw.page.Subject.Figure;
import dev.trajectory.draw.page.Subject.Term;
import dev.trajectory.finance.Account.Source;
import dev.trajectory.finance.Finances;
import dev.trajectory.finance.Quantity;
import dev.trajectory.finance.reach.BroughtForward;
import dev.trajectory.finance.reach.SpendBy;
import dev.trajectory.funding.LineCost;
import dev.trajectory.model.FinancialYear;
import dev.trajectory.model.Fund;
import dev.trajectory.model.FundId;
import dev.trajectory.model.FundKind;
import dev.trajectory.model.Money;
import dev.trajectory.model.OrganisationId;
import dev.trajectory.model.Plan;
import dev.trajectory.words.AccountWords;
import dev.trajectory.words.MoneyWords;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The figures of money that is to be spent by the end of a year, each with what it is made of.
///
/// @param money of the plan as it is
/// @param lines says what cost lines are
public record SpendFigures(Finances money, MoneyWords words, AccountWords lines) {

    private static final Comparator<Term> LARGEST_FIRST =
            Comparator.comparingLong(SpendFigures::pence).reversed();

    /// What lapses of an organisation's awards at the end of a year as planned.
    public Figure lapsing(FundId fund, OrganisationId organisation, FinancialYear year) {
        Quantity.Funding lapsed = new Quantity.Funding(
                Quantity.Funding.Use.LAPSED,
                money.plan().settings().funding().counting(),
                fund,
                organisation,
                null,
                year);
        Money amount = money.why(lapsed).total();
        return new Figure(words.name(fund), brief(amount), amount, List.of(new Term.Of(lapsed)));
    }

    /// How much more is spent in the year when work is brought forward: of what the fund may pay for, whatever
    /// moves with it.
    ///
    /// @param after the money of the plan with it
    public Figure uses(BroughtForward found, Finances after) {
        SpendBy asked = found.asked();
        Plan plan = money.plan();
        Fund fund = plan.funds().get(asked.fund());
        List<Term> terms = new ArrayList<>();
        more(asked, after).forEach((line, pence) -> {
            if (pence != 0 && fund.mayPay(plan, plan.chunks().get(line.chunk()), asked.organisation())) {
                terms.add(new Term.Line(lines.name(line), lines.detail(line), new Money(pence), line.chunk()));
            }
        });
        terms.sort(LARGEST_FIRST);
        return new Figure(words.name(asked.fund()), brief(found.uses()), found.uses(), terms);
    }

    /// How much more is spent on each cost line in the year, of the fund's kind of money, in pence.
    private Map<Source.Cost, Long> more(SpendBy asked, Finances after) {
        Map<Source.Cost, Long> more = new LinkedHashMap<>();
        add(more, asked, after, 1);
        add(more, asked, money, -1);
        return more;
    }

    private void add(Map<Source.Cost, Long> more, SpendBy asked, Finances of, int sign) {
        FundKind kind = money.plan().funds().get(asked.fund()).kind();
        for (LineCost line : of.costs().lines()) {
            if (line.kind().money() == kind && line.payer().equals(asked.organisation())) {
                long spent = line.paid().pence(asked.year().startYear());
                more.merge(new Source.Cost(line.chunk(), line.index()), sign * spent, Long::sum);
            }
        }
    }

    private static long pence(Term term) {
        return term instanceof Term.Line line ? Math.abs(line.amount().pence()) : 0;
    }

    private String brief(Money amount) {
        return words.amounts().brief(amount);
    }
}
