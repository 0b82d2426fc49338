package dev.trajectory.draw.money;

import dev.trajectory.draw.page.Subject.Figure;
import dev.trajectory.draw.page.Subject.Term;
import dev.trajectory.finance.Finances;
import dev.trajectory.finance.Quantity;
import dev.trajectory.finance.reach.BroughtForward;
import dev.trajectory.finance.reach.SpendBy;
import dev.trajectory.model.Chunk;
import dev.trajectory.model.CostKind;
import dev.trajectory.model.FinancialYear;
import dev.trajectory.model.Fund;
import dev.trajectory.model.FundId;
import dev.trajectory.model.Money;
import dev.trajectory.model.OrganisationId;
import dev.trajectory.words.MoneyWords;
import java.util.ArrayList;
import java.util.List;

/// The figures of money that is to be spent by the end of a year, each with what it is made of.
///
/// @param money of the plan as it is
public record SpendFigures(Finances money, MoneyWords words) {

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
        Fund fund = money.plan().funds().get(asked.fund());
        List<Term> terms = new ArrayList<>();
        for (Chunk chunk : money.plan().chunks()) {
            if (fund.mayPay(money.plan(), chunk, asked.organisation())) {
                for (CostKind kind : CostKind.values()) {
                    if (kind.money() == fund.kind()) {
                        Quantity spent = new Quantity.Spending(asked.organisation(), kind, chunk.id(), asked.year());
                        terms.add(new Term.Change(spent, money, after));
                    }
                }
            }
        }
        return new Figure(words.name(asked.fund()), brief(found.uses()), found.uses(), terms);
    }

    private String brief(Money amount) {
        return words.amounts().brief(amount);
    }
}
