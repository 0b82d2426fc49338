package dev.trajectory.draw.money;

import dev.trajectory.draw.page.Cell;
import dev.trajectory.draw.page.Subject.Figure;
import dev.trajectory.draw.page.Subject.Term;
import dev.trajectory.finance.Finances;
import dev.trajectory.finance.Quantity;
import dev.trajectory.finance.Quantity.CostOutturn.CostBasis;
import dev.trajectory.funding.ByYear;
import dev.trajectory.funding.LineCost;
import dev.trajectory.funding.Outturns;
import dev.trajectory.model.CostKind;
import dev.trajectory.model.FinancialYear;
import dev.trajectory.model.FundKind;
import dev.trajectory.model.Money;
import dev.trajectory.model.OrganisationId;
import dev.trajectory.words.MoneyWords;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Predicate;

/// What has become of what an organisation was to spend of a kind of money, by year: planned, spent, on order,
/// forecast. Nothing where nothing but the plan is known.
record OutturnRows(
        Finances money, MoneyWords words, OrganisationId organisation, FundKind kind, List<FinancialYear> years) {

    List<List<Cell>> rows() {
        Outturns outturns = money.outturns();
        Predicate<LineCost> own =
                line -> line.fundKind() == kind && line.payer().equals(organisation);
        List<List<Cell>> rows = new ArrayList<>();
        if (outturns.isRecorded(own)) {
            rows.add(row("outturn.row.PLANNED", outturns.planned(own), CostBasis.PLANNED));
            rows.add(row("outturn.row.SPENT", outturns.spent(own), CostBasis.SPENT));
            rows.add(committed(outturns.committed(own)));
            rows.add(row("outturn.row.FORECAST", outturns.forecast(own), CostBasis.FORECAST));
        }
        return rows;
    }

    private List<Cell> row(String key, ByYear amounts, CostBasis basis) {
        String whose = words.name(organisation);
        return new YearRow(words.say(key), whose, amounts, year -> terms(basis, year))
                .cells(words, years, YearRow.Look.PLAIN);
    }

    private List<Term> terms(CostBasis basis, FinancialYear year) {
        return kinds().stream()
                .map(each -> (Term) new Term.Of(new Quantity.CostOutturn(basis, organisation, each, year)))
                .toList();
    }

    private List<CostKind> kinds() {
        return switch (kind) {
            case CAPITAL -> List.of(CostKind.CAPITAL_ONE_OFF);
            case REVENUE -> List.of(CostKind.REVENUE_ONE_OFF, CostKind.REVENUE_RECURRENT);
        };
    }

    /// What is on order has no year yet.
    private List<Cell> committed(Money amount) {
        String name = words.say("outturn.row.committed");
        List<Cell> cells = new ArrayList<>(List.of(Cell.of(name)));
        cells.addAll(Collections.nCopies(years.size(), Cell.of("")));
        Cell cell = Cell.of(words.amounts().thousands(amount));
        List<Term> terms = kinds().stream()
                .map(each -> (Term) new Term.Of(new Quantity.Committed(organisation, each)))
                .toList();
        cells.add(
                amount.pence() == 0
                        ? cell
                        : cell.about(new Figure(
                                words.say("row.of", name, words.name(organisation)),
                                words.amounts().brief(amount),
                                amount,
                                terms)));
        return cells;
    }
}
