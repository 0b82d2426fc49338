package dev.trajectory.funding;

import dev.trajectory.model.ChunkId;
import dev.trajectory.model.FinancialYear;
import dev.trajectory.model.FundId;
import dev.trajectory.model.FundKind;
import dev.trajectory.model.Money;
import dev.trajectory.model.OrganisationId;

/// Money that an award pays towards what a chunk costs an organisation in a year.
///
/// @param award which of the fund's awards, 0 first; of an earlier year where the fund carries forward
/// @param amount above nil
public record Draw(
        FundId fund,
        int award,
        OrganisationId organisation,
        FundKind kind,
        FinancialYear year,
        ChunkId chunk,
        Money amount) {}
