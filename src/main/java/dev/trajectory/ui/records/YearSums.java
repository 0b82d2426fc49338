package dev.trajectory.ui.records;

import dev.trajectory.model.CostKind;
import dev.trajectory.model.FinancialYear;
import dev.trajectory.model.Money;
import dev.trajectory.model.SpendProfile;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.SequencedMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// A cost given year by year, in columns for financial years: paid on the first day of each, or, where it recurs, as
/// much each year.
final class YearSums {

    private final Shape shape;
    private final NavigableSet<FinancialYear> years;
    private final Month first;
    private final SequencedMap<FinancialYear, Money> sums = new TreeMap<>();

    /// @param headings of all columns
    /// @param first the first month of financial years
    YearSums(Shape shape, List<@Nullable Heading> headings, Month first) {
        this.shape = shape;
        this.first = first;
        years = headings.stream()
                .filter(Objects::nonNull)
                .map(Heading::year)
                .filter(Objects::nonNull)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    void add(FinancialYear year, Money sum) {
        sums.put(year, sum);
    }

    /// Spreads the sums over the values of a cost; as they are where there are none. Returns the key of what is
    /// wrong with them, or nothing.
    String spread(List<@Nullable Object> values) {
        if (sums.isEmpty()) {
            return "";
        }
        sums.values().removeIf(each -> each.pence() == 0);
        if (values.get(shape.field("kind").index()) == CostKind.REVENUE_RECURRENT) {
            return recur(values);
        }
        SequencedMap<LocalDate, Money> payments = new TreeMap<>();
        Money all = Money.ZERO;
        for (Map.Entry<FinancialYear, Money> each : sums.entrySet()) {
            payments.put(each.getKey().start(first), each.getValue());
            all = all.plus(each.getValue());
        }
        values.set(shape.field("amount").index(), all);
        values.set(shape.field("profile").index(), new SpendProfile.Dated(payments));
        return "";
    }

    /// What recurs does not end, so that no column after its first year may be without it.
    private String recur(List<@Nullable Object> values) {
        Set<Money> amounts = Set.copyOf(sums.values());
        if (amounts.size() > 1) {
            return "paste.recurrent";
        }
        if (amounts.isEmpty()) {
            return "";
        }
        if (!years.tailSet(sums.firstEntry().getKey()).equals(sums.keySet())) {
            return "paste.recurrent.ends";
        }
        values.set(shape.field("amount").index(), amounts.iterator().next());
        return "";
    }
}
