package dev.trajectory.funding;

import dev.trajectory.model.ChunkId;
import dev.trajectory.model.CostKind;
import dev.trajectory.model.CostLine;
import dev.trajectory.model.FundKind;
import dev.trajectory.model.OrganisationId;

/// A cost line laid over financial years.
///
/// @param chunk whose cost it is
/// @param index which of the chunk's cost lines, 0 first
/// @param spread how it falls over years
/// @param planned what is planned in each year, before optimism bias
public record LineCost(ChunkId chunk, int index, CostLine line, Spread spread, ByYear planned) {

    /// Who pays.
    public OrganisationId payer() {
        return line.payer();
    }

    public CostKind kind() {
        return line.kind();
    }

    /// Which kind of money may pay for it.
    public FundKind fundKind() {
        return line.kind() == CostKind.CAPITAL_ONE_OFF ? FundKind.CAPITAL : FundKind.REVENUE;
    }
}
