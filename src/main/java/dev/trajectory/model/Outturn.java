package dev.trajectory.model;

import java.time.YearMonth;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.SequencedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// What has become of a cost line beside what was planned: spent, ordered, expected.
///
/// @param spent what was paid in each month, in their order; below nil where money came back
/// @param committed ordered and not yet paid, nil or more
/// @param forecast what is now expected in the end, of the same kind as the line's amount (the whole of it when
///     one-off, a year's when recurrent); null for as planned
public record Outturn(
        SequencedMap<YearMonth, Money> spent,
        Money committed,
        @Nullable Money forecast) {

    /// Nothing has happened yet and all is expected as planned.
    public static final Outturn NONE = new Outturn(new LinkedHashMap<>(), Money.ZERO, null);

    public Outturn {
        spent = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(new TreeMap<>(spent)));
        spent.keySet().forEach(month -> InvalidValue.requireDate("spent", month.atDay(1)));
        InvalidValue.requireRange("spent", sum(spent.values()), -Money.MOST, Money.MOST);
        InvalidValue.requireRange("committed", committed.pence(), 0, Money.MOST);
    }

    /// In pence: there are at most 3,600 months from 1900 to 2199, so that it does not overflow.
    private static long sum(Collection<Money> amounts) {
        return amounts.stream().mapToLong(Money::pence).sum();
    }

    /// What was paid so far.
    public Money spentSoFar() {
        return new Money(sum(spent.values()));
    }
}
