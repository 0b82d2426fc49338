package dev.trajectory.file;

import dev.trajectory.model.AssetId;
import dev.trajectory.model.AssumptionId;
import dev.trajectory.model.BenefitId;
import dev.trajectory.model.CalendarId;
import dev.trajectory.model.ChunkId;
import dev.trajectory.model.DecisionId;
import dev.trajectory.model.FundId;
import dev.trajectory.model.GainShareId;
import dev.trajectory.model.GateId;
import dev.trajectory.model.Id;
import dev.trajectory.model.IssueId;
import dev.trajectory.model.OptionId;
import dev.trajectory.model.OrganisationId;
import dev.trajectory.model.OutcomeId;
import dev.trajectory.model.RiskId;
import dev.trajectory.model.RoleId;
import dev.trajectory.model.RolloutId;
import dev.trajectory.model.TrancheId;
import dev.trajectory.model.VoteId;
import dev.trajectory.model.WorkstreamId;
import java.util.function.Function;

/// The forms of ids.
final class Ids {

    static final Form<AssetId> ASSET = id(AssetId::new);
    static final Form<BenefitId> BENEFIT = id(BenefitId::new);
    static final Form<CalendarId> CALENDAR = id(CalendarId::new);
    static final Form<ChunkId> CHUNK = id(ChunkId::new);
    static final Form<DecisionId> DECISION = id(DecisionId::new);
    static final Form<FundId> FUND = id(FundId::new);
    static final Form<GainShareId> GAIN_SHARE = id(GainShareId::new);
    static final Form<GateId> GATE = id(GateId::new);
    static final Form<OptionId> OPTION = id(OptionId::new);
    static final Form<OrganisationId> ORGANISATION = id(OrganisationId::new);
    static final Form<OutcomeId> OUTCOME = id(OutcomeId::new);
    static final Form<AssumptionId> ASSUMPTION = id(AssumptionId::new);

    static final Form<IssueId> ISSUE = id(IssueId::new);

    static final Form<RiskId> RISK = id(RiskId::new);
    static final Form<RoleId> ROLE = id(RoleId::new);
    static final Form<RolloutId> ROLLOUT = id(RolloutId::new);
    static final Form<TrancheId> TRANCHE = id(TrancheId::new);
    static final Form<VoteId> VOTE = id(VoteId::new);
    static final Form<WorkstreamId> WORKSTREAM = id(WorkstreamId::new);

    private Ids() {}

    private static <I extends Id> Form<I> id(Function<String, I> from) {
        return Forms.text(from, Id::value);
    }
}
