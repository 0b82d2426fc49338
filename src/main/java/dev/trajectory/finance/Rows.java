package dev.trajectory.finance;

import dev.trajectory.finance.Account.Row;
import dev.trajectory.finance.Account.Source;
import dev.trajectory.funding.AppraisedYears;
import dev.trajectory.funding.ByYear;
import dev.trajectory.funding.LineCost;
import dev.trajectory.model.FinancialYear;
import dev.trajectory.model.Money;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The rows of an account while it is drawn up.
final class Rows {

    private final AppraisedYears appraised;
    private final List<Row> rows = new ArrayList<>();

    Rows(AppraisedYears appraised) {
        this.appraised = appraised;
    }

    List<Row> rows() {
        return rows;
    }

    void add(Source source, long pence) {
        if (pence != 0) {
            rows.add(new Row(source, new Money(pence)));
        }
    }

    void add(LineCost line, long pence) {
        add(new Source.Cost(line.chunk(), line.index()), pence);
    }

    void add(BenefitFlow flow, long pence) {
        add(new Source.Benefit(flow.benefit().id()), pence);
    }

    /// The amount of a year; of all years appraised where none is chosen.
    long chosen(ByYear amounts, @Nullable FinancialYear year) {
        return year == null
                ? amounts.within(appraised.first(), appraised.end()).pence()
                : amounts.pence(year.startYear());
    }

    /// Whether a value is the one chosen, or none is.
    static boolean is(@Nullable Object chosen, Object value) {
        return chosen == null || chosen.equals(value);
    }
}
