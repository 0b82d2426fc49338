package dev.trajectory.finance.reach;

import dev.trajectory.model.ChunkId;
import dev.trajectory.model.FinancialYear;
import dev.trajectory.model.FundId;
import dev.trajectory.model.FundKind;
import dev.trajectory.model.Money;
import dev.trajectory.model.OrganisationId;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// How each fund stands with each organisation at the end of a financial year.
///
/// @param rows those with money in that year, in the plan's order
/// @param beyond what was spent in that year and no fund pays for, in the plan's order of chunks
public record YearEnd(FinancialYear year, List<Row> rows, List<Beyond> beyond) {

    /// One fund's money for one organisation.
    ///
    /// @param awarded what counts of the year's awards
    /// @param carried what was left of earlier ones and may be spent still, by the year it was awarded in
    /// @param spent what has been paid of it, by the actual spend of the chunks it pays for
    /// @param committed what of it is ordered and not yet paid
    /// @param forecast what will have been drawn of it at the year's end, by what lines are now expected to cost
    /// @param lapses what will then be lost, by that forecast
    /// @param lapsesAsPlanned what will then be lost by what is planned, which every other page goes by
    /// @param carriedOut what may then be spent in the next year
    /// @param forward chunks that could come forward to use what is left, those that use most of it first
    /// @param uses what of spent, committed and forecast is each chunk's
    public record Row(
            FundId fund,
            OrganisationId organisation,
            FundKind kind,
            Money awarded,
            List<Carried> carried,
            Money spent,
            Money committed,
            Money forecast,
            Money lapses,
            Money lapsesAsPlanned,
            Money carriedOut,
            List<Forward> forward,
            List<Use> uses) {

        public Row {
            carried = List.copyOf(carried);
            forward = List.copyOf(forward);
            uses = List.copyOf(uses);
        }

        /// What was left of earlier awards and may be spent still.
        public Money carriedIn() {
            return carried.stream().map(Carried::amount).reduce(Money.ZERO, Money::plus);
        }

        /// The last day on which anything that could come forward can be ordered for delivery by the year's
        /// end; null when nothing can.
        public @Nullable LocalDate lastOrder() {
            return forward.stream()
                    .filter(Forward::isDelivered)
                    .map(Forward::lastOrder)
                    .max(Comparator.naturalOrder())
                    .orElse(null);
        }
    }

    /// What was spent on a chunk beyond what the money that counts pays for.
    ///
    /// @param amount above nil; in cash, as what is spent of a fund is
    public record Beyond(ChunkId chunk, OrganisationId organisation, FundKind kind, Money amount) {}

    /// What is left of an award of an earlier year.
    ///
    /// @param from the year it was awarded in
    public record Carried(FinancialYear from, Money amount) {}

    /// What a chunk uses of it in the year.
    ///
    /// @param spent what has been paid
    /// @param committed what is ordered and not yet paid
    /// @param forecast what will have been drawn at the year's end
    public record Use(ChunkId chunk, Money spent, Money committed, Money forecast) {}

    /// A chunk that could come forward.
    ///
    /// @param start when it starts now
    /// @param earlier when it could
    /// @param falls what of its cost falls in the year as it is
    /// @param uses how much more of its cost would fall in the year
    /// @param lastOrder the last day it may start on to be done by the year's end
    public record Forward(
            ChunkId chunk, LocalDate start, LocalDate earlier, Money falls, Money uses, LocalDate lastOrder) {

        /// Whether it could be done by the year's end; if not, it would be under way then.
        public boolean isDelivered() {
            return !earlier.isAfter(lastOrder);
        }
    }

    /// Whether less or more lapses by what lines are now expected to cost than was planned.
    public boolean isOtherThanPlanned() {
        return rows.stream().anyMatch(row -> !row.lapses().equals(row.lapsesAsPlanned()));
    }

    public YearEnd {
        rows = List.copyOf(rows);
        beyond = List.copyOf(beyond);
    }
}
