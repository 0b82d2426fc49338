package dev.trajectory.funding;

import dev.trajectory.model.Award;
import dev.trajectory.model.ChunkId;
import dev.trajectory.model.FinancialYear;
import dev.trajectory.model.FundId;
import dev.trajectory.model.FundKind;
import dev.trajectory.model.Money;
import dev.trajectory.model.OrganisationId;
import dev.trajectory.model.Plan;

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
        Money amount) {

    /// The award that it is drawn of, in the plan whose money it is.
    public Award awardIn(Plan plan) {
        return plan.funds().get(fund).awards().get(award);
    }
}
