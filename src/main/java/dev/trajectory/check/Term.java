package dev.trajectory.check;

import dev.trajectory.model.FinancialYear;
import dev.trajectory.model.Id;
import dev.trajectory.model.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;

/// A part of a finding's sentence, not yet in any language.
public sealed interface Term {

    /// A record of the plan, to be called by its name.
    record Name(Id id) implements Term {}

    /// Several records, to be called by their names.
    record Names(List<Id> ids) implements Term {
        public Names {
            ids = List.copyOf(ids);
        }
    }

    /// Records that each wait for the next, and the last for the first.
    record Circle(List<Id> ids) implements Term {
        public Circle {
            ids = List.copyOf(ids);
        }
    }

    /// A place in the plan that holds an id.
    record Place(Reference reference) implements Term {}

    /// A day.
    record Day(LocalDate date) implements Term {}

    /// A month.
    record Month(YearMonth month) implements Term {}

    /// A count.
    record Count(long number) implements Term {}

    /// A number with decimals.
    record Amount(BigDecimal number) implements Term {}

    /// A sum of money.
    record Sum(Money amount) implements Term {}

    /// A financial year.
    record Year(FinancialYear year) implements Term {}

    /// Words from the plan itself.
    record Quote(String text) implements Term {}
}
