package dev.trajectory.model;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.TreeMap;

/// When the amount of a one-off cost is spent while its chunk runs. A recurrent cost is spent evenly, always.
public sealed interface SpendProfile {

    /// As much on every day from the chunk's start to its finish.
    record Even() implements SpendProfile {}

    /// All of it on the day the chunk starts.
    record AtStart() implements SpendProfile {}

    /// All of it on the day the chunk finishes.
    record AtFinish() implements SpendProfile {}

    /// So much in each calendar month, counted from the one the chunk starts in; it moves with the chunk.
    ///
    /// @param months the amount of each month, at most 1,200
    record Monthly(List<Money> months) implements SpendProfile {
        public Monthly {
            months = List.copyOf(months);
            InvalidValue.requireRange("months", months.size(), 0, 1_200);
        }
    }

    /// Payments on dates of their own; they stay where they are when the chunk moves.
    ///
    /// @param payments in the order of their dates
    record Dated(SequencedMap<LocalDate, Money> payments) implements SpendProfile {
        public Dated {
            payments = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(new TreeMap<>(payments)));
            payments.keySet().forEach(date -> InvalidValue.requireDate("payments", date));
        }
    }

    /// The amounts it states itself, in the order of time; none where it only says how the cost line's amount
    /// lies.
    default List<Money> stated() {
        return switch (this) {
            case Even _, AtStart _, AtFinish _ -> List.of();
            case Monthly monthly -> monthly.months();
            case Dated dated -> List.copyOf(dated.payments().values());
        };
    }

    /// Whether it states amounts, which then add up to the cost line's.
    default boolean isStated() {
        return this instanceof Monthly || this instanceof Dated;
    }

    /// This profile with other amounts in the places of those it states.
    ///
    /// @param amounts as many as [#stated] answers
    default SpendProfile restated(List<Money> amounts) {
        return switch (this) {
            case Even _, AtStart _, AtFinish _ -> this;
            case Monthly _ -> new Monthly(amounts);
            case Dated dated -> {
                SequencedMap<LocalDate, Money> changed = new LinkedHashMap<>();
                for (LocalDate date : dated.payments().keySet()) {
                    changed.put(date, amounts.get(changed.size()));
                }
                yield new Dated(changed);
            }
        };
    }
}
