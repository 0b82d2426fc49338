package dev.trajectory.funding;

import dev.trajectory.model.ChunkId;
import dev.trajectory.model.CostKind;
import dev.trajectory.model.CostLine;
import dev.trajectory.model.FundKind;
import dev.trajectory.model.Money;
import dev.trajectory.model.OrganisationId;

/// A cost line laid over financial years, in the plan's prices.
///
/// @param chunk whose cost it is
/// @param index which of the chunk's cost lines, 0 first
/// @param start the chunk's first day, as a day number
/// @param finish the chunk's last day, as a day number
/// @param spread how it falls over years
/// @param amount all of it when one-off, a year's when recurrent; without tax, contingency and optimism bias
/// @param cash the same with contingency, and with the tax on both that is not recovered
/// @param planned the amount by year
/// @param paid the cash by year
public record LineCost(
        ChunkId chunk,
        int index,
        CostLine line,
        int start,
        int finish,
        Spread spread,
        Money amount,
        Money cash,
        ByYear planned,
        ByYear paid) {

    /// The same line with other cash.
    LineCost paying(ByYear cashByYear) {
        return new LineCost(chunk, index, line, start, finish, spread, amount, cash, planned, cashByYear);
    }

    /// Who pays.
    public OrganisationId payer() {
        return line.payer();
    }

    public CostKind kind() {
        return line.kind();
    }

    /// Which kind of money may pay for it.
    public FundKind fundKind() {
        return line.kind().money();
    }
}
