package dev.trajectory.draw.money;

import dev.trajectory.draw.page.Subject.Figure;
import dev.trajectory.draw.page.Subject.Term;
import dev.trajectory.finance.EconomicCase;
import dev.trajectory.finance.EconomicCase.CostValue;
import dev.trajectory.funding.ByYear;
import dev.trajectory.model.BenefitClass;
import dev.trajectory.model.Money;
import dev.trajectory.words.MoneyWords;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/// Present values by year, each with the cost lines and benefits it is the sum of.
record WorthFigures(MoneyScene scene, EconomicCase economic) {

    private MoneyWords words() {
        return scene.words();
    }

    ByYear costs() {
        return sum(CostValue::present);
    }

    /// What is already paid.
    ByYear sunk() {
        return sum(CostValue::sunk);
    }

    private ByYear sum(Function<CostValue, ByYear> amounts) {
        ByYear.Sum sum = new ByYear.Sum();
        economic.costs().forEach(cost -> sum.add(amounts.apply(cost)));
        return sum.amounts();
    }

    ByYear benefits(BenefitClass benefitClass) {
        ByYear.Sum sum = new ByYear.Sum();
        economic.benefits().stream()
                .filter(each -> each.flow().benefit().benefitClass() == benefitClass)
                .forEach(each -> sum.add(each.present()));
        return sum.amounts();
    }

    ByYear benefits() {
        ByYear.Sum sum = new ByYear.Sum();
        economic.benefits().forEach(each -> sum.add(each.present()));
        return sum.amounts();
    }

    Figure costs(YearColumns.Column column) {
        return figure(scene.costs(), column, costTerms(CostValue::present, column, 1));
    }

    Figure sunk(YearColumns.Column column) {
        return figure(words().say("worth.sunk"), column, costTerms(CostValue::sunk, column, 1));
    }

    Figure benefits(BenefitClass benefitClass, YearColumns.Column column) {
        return figure(words().say("worth.class." + benefitClass), column, benefitTerms(column, benefitClass));
    }

    /// Benefits less costs still to be paid.
    Figure net(YearColumns.Column column) {
        return figure(words().say("worth.net"), column, netTerms(column));
    }

    /// Benefits less all costs, those paid already among them.
    Figure whole(YearColumns.Column column) {
        List<Term> terms = netTerms(column);
        terms.addAll(costTerms(CostValue::sunk, column, -1));
        return figure(scene.soFar(), column, terms);
    }

    private List<Term> netTerms(YearColumns.Column column) {
        List<Term> terms = new ArrayList<>();
        for (BenefitClass each : BenefitClass.values()) {
            terms.addAll(benefitTerms(column, each));
        }
        terms.addAll(costTerms(CostValue::present, column, -1));
        return terms;
    }

    private Figure figure(String name, YearColumns.Column column, List<Term> terms) {
        long pence = 0;
        for (Term term : terms) {
            pence += term instanceof Term.Line line ? line.amount().pence() : 0;
        }
        Money amount = new Money(pence);
        String years = column.each() ? words().year(column.first()) : words().years(column.first(), column.end());
        return new Figure(
                words().say("worth.figure", name, years), scene.amounts().brief(amount), amount, terms);
    }

    private List<Term> costTerms(Function<CostValue, ByYear> amounts, YearColumns.Column column, int sign) {
        List<Term> terms = new ArrayList<>();
        for (CostValue cost : economic.costs()) {
            Money amount = column.of(amounts.apply(cost));
            if (amount.pence() != 0) {
                terms.add(new Term.Line(
                        words().name(cost.line().chunk()),
                        words().name(cost.line().payer()),
                        new Money(sign * amount.pence()),
                        cost.line().chunk()));
            }
        }
        return terms;
    }

    private List<Term> benefitTerms(YearColumns.Column column, BenefitClass benefitClass) {
        List<Term> terms = new ArrayList<>();
        for (EconomicCase.BenefitValue value : economic.benefits()) {
            Money amount = column.of(value.present());
            if (value.flow().benefit().benefitClass() == benefitClass && amount.pence() != 0) {
                terms.add(new Term.Line(
                        value.flow().benefit().title(),
                        words().name(value.flow().benefit().beneficiary()),
                        amount,
                        value.flow().benefit().id()));
            }
        }
        return terms;
    }
}
