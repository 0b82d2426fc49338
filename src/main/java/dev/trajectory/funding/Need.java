package dev.trajectory.funding;

import dev.trajectory.model.ChunkId;
import dev.trajectory.model.FundKind;
import dev.trajectory.model.OrganisationId;

/// What a chunk costs one organisation in one kind of money: what the ledger asks funds for.
///
/// @param oneOff what is paid once, by year
/// @param recurrent what recurs, by year
public record Need(ChunkId chunk, OrganisationId payer, FundKind kind, ByYear oneOff, ByYear recurrent) {

    /// All of it, by year.
    public ByYear cost() {
        return oneOff.plus(recurrent);
    }
}
