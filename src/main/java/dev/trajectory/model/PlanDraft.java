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
    private Register<GateId, Gate> gates;
    private Register<BenefitId, Benefit> benefits;
    private Register<FundId, Fund> funds;
    private Register<GainShareId, GainShareRule> gainShares;
    private Register<AssetId, Asset> assets;
    private Register<RiskId, Risk> risks;
    private Register<DecisionId, Decision> decisions;
    private List<SignOff> signOffs;
    private List<Stakeholder> stakeholders;
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
        gates = plan.gates();
        benefits = plan.benefits();
        funds = plan.funds();
        gainShares = plan.gainShares();
        assets = plan.assets();
        risks = plan.risks();
        decisions = plan.decisions();
        signOffs = plan.signOffs();
        stakeholders = plan.stakeholders();
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

    public PlanDraft options(Register<OptionId, Option> options) {
        this.options = options;
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
                gates,
                benefits,
                funds,
                gainShares,
                assets,
                risks,
                decisions,
                signOffs,
                stakeholders,
                options);
    }
}
