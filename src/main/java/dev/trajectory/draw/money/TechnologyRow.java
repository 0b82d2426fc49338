package dev.trajectory.draw.money;

import dev.trajectory.draw.page.Cell;
import dev.trajectory.draw.page.Subject.Figure;
import dev.trajectory.draw.page.Subject.Term;
import dev.trajectory.finance.Quantity;
import dev.trajectory.finance.Ratio;
import dev.trajectory.finance.Technology;
import dev.trajectory.model.FinancialYear;
import dev.trajectory.model.OrganisationId;
import dev.trajectory.words.MoneyWords;
import java.util.ArrayList;
import java.util.List;

/// What part of its turnover an organisation spends on technology in each year, with the plan, beside what it spends
/// without it and what is advised.
record TechnologyRow(Technology technology, MoneyWords words, OrganisationId organisation, List<FinancialYear> years) {

    /// What the National Audit Office cites as recommended (Digital transformation in the NHS, 2020), in per cent.
    private static final int ADVISED = 5;

    List<Cell> cells() {
        String name = words.say("afford.technology", technology.shareBefore().percent(1), ADVISED);
        List<Cell> cells = new ArrayList<>(List.of(Cell.of(name)));
        for (FinancialYear year : years) {
            Ratio share = technology.shareIn(year);
            String value = words.say("afford.percent", share.percent(1));
            List<Term> terms = List.of(
                    new Term.Of(new Quantity.TechnologySpending(organisation, year)),
                    new Term.Line(
                            words.name(organisation),
                            words.say("afford.turnover"),
                            technology.turnover(),
                            organisation));
            String title = words.say(
                    "row.figure",
                    words.say("afford.technology.figure"),
                    words.name(organisation),
                    words.year(year.startYear()));
            cells.add(Cell.of(value).about(new Figure(title, value, null, terms)));
        }
        cells.add(Cell.of(""));
        return cells;
    }
}
