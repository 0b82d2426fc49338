package dev.trajectory.model;

import java.util.List;

/// A plan in the making: set what differs, then ask for the [Plan].
public final class PlanDraft {
    private Programme programme;
    private Settings settings;
    private Register<CalendarId, WorkCalendar> calendars;
    private Register<OrganisationId, Organisation> organisations;
    private Register<WorkstreamId, Workstream> workstreams;
    private Register<TrancheId, Tranche> tranches;
    private Register<OutcomeId, Outcome> outcomes;
    private Register<RoleId, Role> roles;
    private Register<ChunkId, Chunk> chunks;
    private Register<RolloutId, Rollout> rollouts;
    private Register<GateId, Gate> gates;
    private Register<BenefitId, Benefit> benefits;
    private Register<FundId, Fund> funds;
    private Register<GainShareId, GainShareRule> gainShares;
    private Register<AssetId, Asset> assets;
    private Register<RiskId, Risk> risks;
    private Register<AssumptionId, Assumption> assumptions;
    private Register<IssueId, Issue> issues;
    private Register<DecisionId, Decision> decisions;
    private List<SignOff> signOffs;
    private List<Stakeholder> stakeholders;
    private Register<VoteId, Vote> votes;
    private List<LogEntry> log;
    private Register<OptionId, Option> options;

    PlanDraft(Plan plan) {
        programme = plan.programme();
        settings = plan.settings();
        calendars = plan.calendars();
        organisations = plan.organisations();
        workstreams = plan.workstreams();
        tranches = plan.tranches();
        outcomes = plan.outcomes();
        roles = plan.roles();
        chunks = plan.chunks();
        rollouts = plan.rollouts();
        gates = plan.gates();
        benefits = plan.benefits();
        funds = plan.funds();
        gainShares = plan.gainShares();
        assets = plan.assets();
        risks = plan.risks();
        assumptions = plan.assumptions();
        issues = plan.issues();
        decisions = plan.decisions();
        signOffs = plan.signOffs();
        stakeholders = plan.stakeholders();
        votes = plan.votes();
        log = plan.log();
        options = plan.options();
    }

    public PlanDraft programme(Programme programme) {
        this.programme = programme;
        return this;
    }

    public PlanDraft settings(Settings settings) {
        this.settings = settings;
        return this;
    }

    public PlanDraft calendars(Register<CalendarId, WorkCalendar> calendars) {
        this.calendars = calendars;
        return this;
    }

    public PlanDraft organisations(Register<OrganisationId, Organisation> organisations) {
        this.organisations = organisations;
        return this;
    }

    public PlanDraft workstreams(Register<WorkstreamId, Workstream> workstreams) {
        this.workstreams = workstreams;
        return this;
    }

    public PlanDraft tranches(Register<TrancheId, Tranche> tranches) {
        this.tranches = tranches;
        return this;
    }

    public PlanDraft outcomes(Register<OutcomeId, Outcome> outcomes) {
        this.outcomes = outcomes;
        return this;
    }

    public PlanDraft roles(Register<RoleId, Role> roles) {
        this.roles = roles;
        return this;
    }

    public PlanDraft chunks(Register<ChunkId, Chunk> chunks) {
        this.chunks = chunks;
        return this;
    }

    public PlanDraft rollouts(Register<RolloutId, Rollout> rollouts) {
        this.rollouts = rollouts;
        return this;
    }

    public PlanDraft gates(Register<GateId, Gate> gates) {
        this.gates = gates;
        return this;
    }

    public PlanDraft benefits(Register<BenefitId, Benefit> benefits) {
        this.benefits = benefits;
        return this;
    }

    public PlanDraft funds(Register<FundId, Fund> funds) {
        this.funds = funds;
        return this;
    }

    public PlanDraft gainShares(Register<GainShareId, GainShareRule> gainShares) {
        this.gainShares = gainShares;
        return this;
    }

    public PlanDraft assets(Register<AssetId, Asset> assets) {
        this.assets = assets;
        return this;
    }

    public PlanDraft risks(Register<RiskId, Risk> risks) {
        this.risks = risks;
        return this;
    }

    public PlanDraft assumptions(Register<AssumptionId, Assumption> assumptions) {
        this.assumptions = assumptions;
        return this;
    }

    public PlanDraft issues(Register<IssueId, Issue> issues) {
        this.issues = issues;
        return this;
    }

    public PlanDraft decisions(Register<DecisionId, Decision> decisions) {
        this.decisions = decisions;
        return this;
    }

    public PlanDraft signOffs(List<SignOff> signOffs) {
        this.signOffs = signOffs;
        return this;
    }

    public PlanDraft stakeholders(List<Stakeholder> stakeholders) {
        this.stakeholders = stakeholders;
        return this;
    }

    public PlanDraft votes(Register<VoteId, Vote> votes) {
        this.votes = votes;
        return this;
    }

    public PlanDraft log(List<LogEntry> log) {
        this.log = log;
        return this;
    }

    public PlanDraft options(Register<OptionId, Option> options) {
        this.options = options;
        return this;
    }

    /// Puts a record in the place of the one with its id, or at the end of its register.
    public PlanDraft put(Identified<?> record) {
        switch (record) {
            case Asset row -> assets = assets.with(row);
            case Benefit row -> benefits = benefits.with(row);
            case Chunk row -> chunks = chunks.with(row);
            case Decision row -> decisions = decisions.with(row);
            case Fund row -> funds = funds.with(row);
            case GainShareRule row -> gainShares = gainShares.with(row);
            case Gate row -> gates = gates.with(row);
            case Option row -> options = options.with(row);
            case Organisation row -> organisations = organisations.with(row);
            case Outcome row -> outcomes = outcomes.with(row);
            case Assumption row -> assumptions = assumptions.with(row);
            case Issue row -> issues = issues.with(row);
            case Risk row -> risks = risks.with(row);
            case Role row -> roles = roles.with(row);
            case Rollout row -> rollouts = rollouts.with(row);
            case Tranche row -> tranches = tranches.with(row);
            case Vote row -> votes = votes.with(row);
            case WorkCalendar row -> calendars = calendars.with(row);
            case Workstream row -> workstreams = workstreams.with(row);
        }
        return this;
    }

    /// Takes the record of an id out of its register.
    public PlanDraft remove(Id id) {
        switch (id) {
            case AssetId row -> assets = assets.without(row);
            case BenefitId row -> benefits = benefits.without(row);
            case ChunkId row -> chunks = chunks.without(row);
            case DecisionId row -> decisions = decisions.without(row);
            case FundId row -> funds = funds.without(row);
            case GainShareId row -> gainShares = gainShares.without(row);
            case GateId row -> gates = gates.without(row);
            case OptionId row -> options = options.without(row);
            case OrganisationId row -> organisations = organisations.without(row);
            case OutcomeId row -> outcomes = outcomes.without(row);
            case AssumptionId row -> assumptions = assumptions.without(row);
            case IssueId row -> issues = issues.without(row);
            case RiskId row -> risks = risks.without(row);
            case RoleId row -> roles = roles.without(row);
            case RolloutId row -> rollouts = rollouts.without(row);
            case TrancheId row -> tranches = tranches.without(row);
            case VoteId row -> votes = votes.without(row);
            case CalendarId row -> calendars = calendars.without(row);
            case WorkstreamId row -> workstreams = workstreams.without(row);
        }
        return this;
    }

    /// The plan as drafted.
    public Plan plan() {
        return new Plan(
                programme,
                settings,
                calendars,
                organisations,
                workstreams,
                tranches,
                outcomes,
                roles,
                chunks,
                rollouts,
                gates,
                benefits,
                funds,
                gainShares,
                assets,
                risks,
                assumptions,
                issues,
                decisions,
                signOffs,
                stakeholders,
                votes,
                log,
                options);
    }
}
