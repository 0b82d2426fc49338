package dev.trajectory.draw.money;

import dev.trajectory.draw.page.Cell;
import dev.trajectory.draw.page.Subject.Figure;
import dev.trajectory.draw.page.Subject.Term;
import dev.trajectory.finance.Quantity;
import dev.trajectory.model.BudgetEnvelope;
import dev.trajectory.model.Certainty;
import dev.trajectory.model.CostKind;
import dev.trajectory.model.FinancialYear;
import dev.trajectory.model.FundKind;
import dev.trajectory.model.Money;
import dev.trajectory.model.Organisation;
import dev.trajectory.words.MoneyWords;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// The most that an organisation may spend of a kind of money in each year, and what the plan leaves of that, in the
/// money of each year. Years whose limit is not known stay empty; where none is, there are no rows.
///
/// @param spending what the plan costs it of that kind in a year, in the money of that year
record BudgetRows(
        MoneyWords words,
        Organisation organisation,
        FundKind kind,
        List<FinancialYear> years,
        Function<FinancialYear, Money> spending) {

    List<List<Cell>> rows() {
        if (years.stream().allMatch(year -> budget(year, null) == null)) {
            return List.of();
        }
        List<List<Cell>> rows = new ArrayList<>();
        for (Certainty certainty : Certainty.values()) {
            if (years.stream().anyMatch(year -> budget(year, certainty) != null)) {
                rows.add(row("afford.budget." + certainty, year -> {
                    Money budget = budget(year, certainty);
                    return budget == null
                            ? Cell.of("")
                            : cell("afford.budget." + certainty, year, budget, terms(year, certainty));
                }));
            }
        }
        rows.add(row("afford.budget.left", this::left));
        return rows;
    }

    /// A row without a sum, for what is left of one year's budget is no use in another.
    private List<Cell> row(String key, Function<FinancialYear, Cell> made) {
        List<Cell> cells = new ArrayList<>(List.of(Cell.of(words.say(key))));
        years.forEach(year -> cells.add(made.apply(year)));
        cells.add(Cell.of(""));
        return cells;
    }

    /// @param certainty of the budgets; null for all
    private List<BudgetEnvelope> envelopes(FinancialYear year, @Nullable Certainty certainty) {
        return organisation.envelopes().stream()
                .filter(each -> each.kind() == kind && each.year().equals(year))
                .filter(each -> certainty == null || each.certainty() == certainty)
                .toList();
    }

    private @Nullable Money budget(FinancialYear year, @Nullable Certainty certainty) {
        return envelopes(year, certainty).stream()
                .map(BudgetEnvelope::amount)
                .reduce(Money::plus)
                .orElse(null);
    }

    private Cell left(FinancialYear year) {
        Money budget = budget(year, null);
        if (budget == null) {
            return Cell.of("");
        }
        Money left = budget.minus(spending.apply(year));
        List<Term> terms = new ArrayList<>(terms(year, null));
        for (CostKind each : CostKind.values()) {
            if (each.money() == kind) {
                terms.add(new Term.Of(new Quantity.NominalSpending(organisation.id(), each, year), true));
            }
        }
        Cell cell = cell("afford.budget.left", year, left, terms);
        return left.pence() < 0 ? cell.bad() : cell;
    }

    private List<Term> terms(FinancialYear year, @Nullable Certainty certainty) {
        List<Term> terms = new ArrayList<>();
        for (BudgetEnvelope each : envelopes(year, certainty)) {
            String sure = words.say("afford.budget." + each.certainty());
            terms.add(new Term.Line(organisation.name(), sure, each.amount(), organisation.id()));
        }
        return terms;
    }

    private Cell cell(String key, FinancialYear year, Money amount, List<Term> terms) {
        String text = words.amounts().thousands(amount);
        String name = words.say("row.figure", words.say(key), organisation.name(), words.year(year.startYear()));
        return Cell.of(text).about(new Figure(name, words.amounts().brief(amount), amount, terms));
    }
}
