package dev.trajectory.finance;

import dev.trajectory.model.BenefitId;
import dev.trajectory.model.ChunkId;
import dev.trajectory.model.FinancialYear;
import dev.trajectory.model.FundId;
import dev.trajectory.model.FundKind;
import dev.trajectory.model.GainShareId;
import dev.trajectory.model.Money;
import dev.trajectory.model.OrganisationId;
import dev.trajectory.model.RiskId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;

/// Why a figure is what it is: the rows it is the sum of, to the penny.
///
/// @param rows none of them nil, in the plan's order
public record Account(Quantity quantity, List<Row> rows) {

    public Account {
        rows = List.copyOf(rows);
    }

    /// The figure itself.
    public Money total() {
        long sum = 0;
        for (Row row : rows) {
            sum = Math.addExact(sum, row.amount().pence());
        }
        return new Money(sum);
    }

    /// What has become more since an account of another plan, source by source; below nil what has become less.
    public Account since(Account before) {
        SequencedMap<Source, Long> more = new LinkedHashMap<>();
        rows.forEach(row -> more.merge(row.source(), row.amount().pence(), Math::addExact));
        before.rows.forEach(row -> more.merge(row.source(), -row.amount().pence(), Math::addExact));
        List<Row> changed = new ArrayList<>();
        more.forEach((source, pence) -> {
            if (pence != 0) {
                changed.add(new Row(source, new Money(pence)));
            }
        });
        return new Account(quantity, changed);
    }

    /// One part of the figure; below nil where it is taken off.
    public record Row(Source source, Money amount) {}

    /// Where a part comes from.
    public sealed interface Source {

        /// A chunk's cost line.
        ///
        /// @param index which of the chunk's, 0 first
        record Cost(ChunkId chunk, int index) implements Source {}

        record Benefit(BenefitId benefit) implements Source {}

        /// A gain-share rule.
        record Rule(GainShareId rule) implements Source {}

        /// One of a fund's awards.
        ///
        /// @param award which of the fund's, 0 first
        record Award(FundId fund, int award) implements Source {}

        /// What an award pays towards a chunk in a year.
        record Draw(FundId fund, int award, ChunkId chunk, FinancialYear year) implements Source {}

        /// What a chunk costs an organisation in a kind of money and nobody pays, in a year.
        record Need(ChunkId chunk, OrganisationId payer, FundKind kind, FinancialYear year) implements Source {}

        record Organisation(OrganisationId organisation) implements Source {}

        record Risk(RiskId risk) implements Source {}
    }
}
