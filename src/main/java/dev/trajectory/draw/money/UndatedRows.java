package dev.trajectory.draw.money;

import dev.trajectory.draw.page.Cell;
import dev.trajectory.draw.page.Subject.Figure;
import dev.trajectory.draw.page.Subject.Term;
import dev.trajectory.finance.Finances;
import dev.trajectory.finance.Quantity;
import dev.trajectory.model.CostKind;
import dev.trajectory.model.FundKind;
import dev.trajectory.model.Money;
import dev.trajectory.model.OrganisationId;
import dev.trajectory.words.MoneyWords;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What chunks without dates would cost: it stands under no year, and no row above it counts it.
///
/// @param payer null for all organisations
/// @param whose what it is about
/// @param years how many there are
record UndatedRows(
        Finances money, MoneyWords words, @Nullable OrganisationId payer, String whose, int years) {

    /// A row for each kind of cost of which there is any.
    List<List<Cell>> rows(FundKind kind) {
        List<List<Cell>> rows = new ArrayList<>();
        for (CostKind each : CostKind.values()) {
            Money amount = money.costs()
                    .undated(line -> line.kind() == each
                            && (payer == null || line.payer().equals(payer)));
            if (each.money() == kind && amount.pence() != 0) {
                rows.add(row(each, amount));
            }
        }
        return rows;
    }

    private List<Cell> row(CostKind kind, Money amount) {
        String name = words.say("afford.undated." + kind);
        List<Cell> cells = new ArrayList<>(List.of(Cell.of(name)));
        cells.addAll(Collections.nCopies(years, Cell.of("")));
        cells.add(Cell.of(words.amounts().thousands(amount))
                .about(new Figure(
                        words.say("row.of", name, whose),
                        words.amounts().brief(amount),
                        amount,
                        List.of(new Term.Of(new Quantity.UndatedSpending(payer, kind))))));
        return cells;
    }
}
